package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** Finds whom a verb of speech speaks to. */
final class Hearers {
    /** A crowd or a conference is no actor of the graph; the press is. */
    private static final Set<String> AUDIENCES = SpeechClass.AUDIENCE.words();

    /** Prepositions between a noun of speech and the one spoken to: "an appeal to Peru", "its demand on Peru". */
    static final Set<String> BEHIND_NOUN = SpeechClass.ADDRESSEE_PREPOSITION.words();

    /** Words from the cue or the head of the sentence to the one spoken to. */
    private static final int REACH = 16;

    private final ParsedArticle article;
    private final Following following;

    Hearers(ParsedArticle article) {
        this.article = article;
        this.following = new Following(article);
    }

    /** "told AFP: “…”", "“…,” she said to the king". */
    Optional<Range> besideCue(Cue cue) {
        return beside(cue.tokens().to(), cue.row().frame() == Frame.ADDRESSEE_CLAUSE)
                .filter(phrase -> !cue.verb().subjects().contains(phrase))
                .filter(phrase -> !isAudience(phrase));
    }

    /** The phrase at a token that takes one, or behind "to" there. */
    Optional<Range> beside(int at, boolean takesHearer) {
        boolean to = following.is(at, article.tokens().size(), "to");
        return to || takesHearer
                ? following.phraseAt(to ? at + 1 : at, article.tokens().size()).map(Chunk::tokens)
                : Optional.empty();
    }

    /**
     * "said in a letter to Peru that", "“…,” she said in an interview with Reuters", "Speaking to the assembly, he said",
     * "Meeting the envoy in Oslo, she said": the one spoken to stands with the occasion, behind the cue or at the head.
     */
    Optional<Range> onOccasion(Draft draft) {
        Range sentence = article.sentenceOf(draft.cue().from()).tokens();
        return occasionIn(draft.cue().to(), sentence.to(), draft).or(() -> opening(sentence, draft));
    }

    private Optional<Range> opening(Range sentence, Draft draft) {
        if (SpeechClass.RECEIVING.holds(article.token(sentence.from()))) {
            return following.phraseAt(sentence.from() + 1, draft.cue().from()).map(Chunk::tokens);
        }
        boolean opens = SpeechClass.OPENS_OCCASION.holds(article.token(sentence.from()));
        boolean first = article.verbsBetween(sentence.from(), draft.cue().from()).stream()
                .noneMatch(verb -> verb.form() == Form.FINITE && (verb.depth() == 0 || !isRelative(verb)));
        return opens && first ? occasionIn(sentence.from(), draft.cue().from(), draft) : Optional.empty();
    }

    /** Up to the content, a quotation or the next verb. */
    private Optional<Range> occasionIn(int from, int to, Draft draft) {
        for (int i = from; i < Math.min(to, from + REACH) && !draft.holds(i); i++) {
            String word = article.token(i).lower();
            int issued = isIssuing(i + 1) ? i + 1 : following.endOfOf(i + 1, to) - 1;
            boolean message = SpeechClass.MESSAGE_NOUN.holds(word) && isNext(issued, "to");
            boolean exchange = isNext(i, "with")
                    && (SpeechClass.CONVERSATION_NOUN.holds(word) || SpeechClass.ENCOUNTER_OF_SPEECH.holds(word))
                    && isDuring(i);
            boolean speaking = SpeechClass.SPEAKING_TO.holds(word) && (isNext(i, "to") || isNext(i, "with"));
            if (message || exchange || speaking) {
                int hearer = message ? issued + 2 : i + 2;
                return following.phraseAt(hearer, to).map(Chunk::tokens).filter(phrase -> !draft.holds(phrase.from()));
            }
            boolean verb = i > from
                    && article.chunkOf(i)
                            .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                            .isPresent();
            if (verb || article.token(i).text().equals("\"")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "in talks with Peru", "on a call with Peru": not "after talks with Peru". */
    private boolean isDuring(int noun) {
        int before = article.chunkOf(noun).map(chunk -> chunk.tokens().from()).orElse(noun) - 1;
        return before >= 0 && SpeechClass.DURING.holds(article.token(before));
    }

    /** "Lind, who chairs the council, said". */
    private boolean isRelative(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return before >= 0
                && article.chunkOf(before)
                        .filter(chunk -> chunk.is(Kind.RELATIVE))
                        .isPresent();
    }

    private boolean isIssuing(int i) {
        return i < article.tokens().size() && SpeechClass.ISSUING_PARTICIPLE.holds(article.token(i));
    }

    private boolean isNext(int i, String word) {
        return following.is(i + 1, article.tokens().size(), word);
    }

    /** Also "her posts on social media", which are read by everybody. */
    boolean isAudience(Range phrase) {
        boolean social = phrase.size() > 1 && article.token(phrase.last() - 1).is("social");
        return social || AUDIENCES.contains(article.token(phrase.last()).text());
    }
}
