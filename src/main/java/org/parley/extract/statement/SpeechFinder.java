package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Block;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.SpeechAct;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;

/**
 * Attributes quotations: to a verb of speech right before or behind them, to the subject before a colon, or, when a
 * quotation makes whole sentences by itself, to whoever spoke last.
 */
final class SpeechFinder {
    private final ParsedArticle article;
    private final Speakers speakers;
    private final SpeechVerbs speech;
    private final QuotationCues quotationCues;
    private final Hearers hearers;
    private final SpeechActs acts;
    private final SpokenWords spoken;

    SpeechFinder(Reading reading, Speakers speakers) {
        this.article = reading.article();
        this.speakers = speakers;
        this.speech = reading.speech();
        this.spoken = reading.spoken();
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
        return quotation.isSpeech(article.tokens()) && block.kind() == Block.Kind.BODY;
    }

    /** @param carried speech of the paragraphs before that goes with the quotation */
    private void add(Quotation quotation, List<Range> carried, List<Draft> drafts) {
        Optional<Cue> cue = quotationCues.of(quotation);
        Optional<Draft> last = drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
        if (cue.isPresent()) {
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
                fromBefore(quotation).ifPresent(drafts::add);
            }
        } else {
            afterColon(quotation).ifPresent(drafts::add);
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
        return new Draft(
                speaker,
                List.of(content(quotation)),
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

    /** Whole sentences of speech after a sentence that tells of one person: that person speaks. */
    private Optional<Draft> fromBefore(Quotation quotation) {
        Sentence sentence = article.sentenceOf(quotation.outer().from());
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence previous = article.sentences().get(sentence.index() - 1);
        if (article.annotated().blockOf(previous).kind() != Block.Kind.BODY) {
            return Optional.empty();
        }
        return subjectOf(previous, quotation, 0.6);
    }

    private Optional<Draft> subjectOf(Sentence sentence, Quotation quotation, double confidence) {
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean main = verb.form() == VerbGroup.Form.FINITE && verb.depth() == 0 && !spoken.holds(verb.head());
            Optional<Actors> speaker = main ? speakers.of(verb) : Optional.empty();
            if (speaker.isPresent()) {
                SpeechAct act = speech.rows(verb).stream()
                        .findFirst()
                        .map(Cues.Verb::act)
                        .orElse(SpeechAct.ASSERT);
                return Optional.of(new Draft(
                        speaker,
                        List.of(content(quotation)),
                        true,
                        verb.tokens(),
                        act,
                        Optional.empty(),
                        Draft.SPEECH_FOLLOWS,
                        confidence,
                        sentence.index()));
            }
        }
        return Optional.empty();
    }

    /** "reaffirmed the goal: “…”". */
    private Optional<Draft> afterColon(Quotation quotation) {
        int before = quotation.outer().from() - 1;
        if (before < 0 || !article.token(before).text().equals(":")) {
            return Optional.empty();
        }
        Sentence sentence = article.sentenceOf(before);
        return subjectOf(sentence, quotation, 0.75).or(() -> named(sentence, before, quotation));
    }

    /** "Lind: “We agree”": nothing but the speaker's name stands before the colon. */
    private Optional<Draft> named(Sentence sentence, int colon, Quotation quotation) {
        Range name = new Range(sentence.tokens().from(), colon);
        return article.chunkOf(name.from())
                .filter(chunk -> chunk.tokens().equals(name))
                .flatMap(chunk -> speakers.of(name))
                .map(speaker -> new Draft(
                        Optional.of(speaker),
                        List.of(content(quotation)),
                        true,
                        name,
                        SpeechAct.ASSERT,
                        Optional.empty(),
                        Draft.SPEECH_FOLLOWS,
                        0.75,
                        sentence.index()));
    }
}
