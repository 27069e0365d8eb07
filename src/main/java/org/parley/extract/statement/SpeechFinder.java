package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Block;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.Sentence;

/**
 * Attributes quotations: to a verb of speech right before or behind them, to the subject before a colon, or, when a
 * quotation makes whole sentences by itself, to whoever spoke last.
 */
final class SpeechFinder {
    private static final int LONGEST_TITLE = 8;

    private final ParsedArticle article;
    private final Speakers speakers;
    private final QuotationCues quotationCues;
    private final Hearers hearers;
    private final SpeechActs acts;
    private final WordsBefore before;

    SpeechFinder(Reading reading, Speakers speakers) {
        this.article = reading.article();
        this.speakers = speakers;
        this.before = new WordsBefore(reading, speakers);
        this.quotationCues = new QuotationCues(reading);
        this.hearers = new Hearers(article);
        this.acts = new SpeechActs(reading);
    }

    /** Direct speech, in text order. */
    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        List<Quotation> all =
                article.annotated().quotations().stream().filter(this::isSpeech).toList();
        List<Range> carried = new ArrayList<>();
        for (int q = 0; q < all.size(); q++) {
            if (q + 1 < all.size() && goesOn(all.get(q), all.get(q + 1))) {
                carried.add(content(all.get(q)));
            } else {
                add(all.get(q), carried, drafts);
                carried.clear();
            }
        }
        return drafts;
    }

    /** Speech over paragraphs, attributed at its end: "“We met. // “We agreed,” she said". */
    private boolean goesOn(Quotation quotation, Quotation next) {
        return !quotation.closed()
                && next.block() == quotation.block() + 1
                && isSentence(quotation)
                && quotationCues.of(quotation).isEmpty()
                && quotationCues.of(next).isPresent();
    }

    private boolean isSpeech(Quotation quotation) {
        Block block = article.article().blocks().get(quotation.block());
        return quotation.isSpeech(article.tokens()) && block.kind() == Block.Kind.BODY && !isTitle(quotation);
    }

    /** "on the channel's “Meet the Press”": a name behind its owner, nothing that was said. */
    private boolean isTitle(Quotation quotation) {
        int open = quotation.outer().from();
        return open > 0
                && article.token(open - 1).isPossessive()
                && quotation.inner().size() <= LONGEST_TITLE
                && article.token(quotation.inner().from()).isCapitalised();
    }

    /** @param carried speech of the paragraphs before that goes with the quotation */
    private void add(Quotation quotation, List<Range> carried, List<Draft> drafts) {
        Optional<Cue> cue = quotationCues.of(quotation);
        Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
        Optional<Draft> answer = before.answer(quotation, content(quotation));
        if (answer.isPresent()) {
            drafts.add(answer.get());
        } else if (cue.isPresent()) {
            boolean same =
                    last.filter(draft -> draft.cue().equals(cue.get().tokens())).isPresent();
            if (same) {
                drafts.set(drafts.size() - 1, last.get().withMore(content(quotation)));
            } else {
                drafts.add(draft(quotation, cue.get()).withFirst(carried));
            }
        } else if (isSentence(quotation)) {
            Optional<Draft> continued = last.filter(draft -> continues(draft, quotation));
            if (continued.isPresent()) {
                drafts.set(drafts.size() - 1, continued.get().withMore(content(quotation)));
            } else {
                before.sentence(quotation, content(quotation)).ifPresent(drafts::add);
            }
        } else {
            before.colon(quotation, content(quotation))
                    .or(() -> before.words(quotation, content(quotation)))
                    .ifPresent(drafts::add);
        }
    }

    /** The words without a comma before the closing mark. */
    private Range content(Quotation quotation) {
        Range inner = quotation.inner();
        boolean comma = inner.size() > 1 && article.token(inner.last()).text().equals(",");
        return comma ? new Range(inner.from(), inner.last()) : inner;
    }

    private Draft draft(Quotation quotation, Cue cue) {
        Optional<Actors> speaker = speakers.of(cue.verb());
        double confidence = speaker.map(
                        found -> Math.min(found.confidence(), cue.verb().subjectConfidence()))
                .orElse(0.4);
        Range words = content(quotation);
        return new Draft(
                speaker,
                List.of(new Range(quotationCues.opening(quotation, cue), words.to())),
                true,
                cue.tokens(),
                acts.ofSpeech(cue, content(quotation)),
                hearers.besideCue(cue),
                cue.row().id(),
                Math.max(0.4, confidence),
                article.sentenceOf(cue.verb().head()).index());
    }

    /** The quotation begins a sentence and no words but its own follow in its last one. */
    private boolean isSentence(Quotation quotation) {
        Sentence first = article.sentenceOf(quotation.outer().from());
        Sentence last = article.sentenceOf(quotation.outer().last());
        boolean begins = first.tokens().from() == quotation.outer().from();
        int rest = last.tokens().to() - quotation.outer().to();
        return begins && rest <= 1;
    }

    /** No other sentence of the reporter stands between the speech so far and the quotation. */
    private boolean continues(Draft draft, Quotation quotation) {
        int lastToken = Math.max(
                draft.cue().to(),
                draft.content().get(draft.content().size() - 1).to());
        int sentence = article.sentenceOf(
                        Math.min(lastToken - 1, article.tokens().size() - 1))
                .index();
        return article.sentenceOf(quotation.outer().from()).index() - sentence <= 1;
    }
}
