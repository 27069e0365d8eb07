package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.model.Chunk.Kind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells what verbs say of how far an encounter came that is their subject: "was put off until May", "did not take place". */
final class SubjectStatuses {
    /** "postponed to Friday". */
    private static final Set<String> NEW_DAY = Set.of("to", "until", "till");

    private final ParsedArticle article;
    private final MeetingWords words;
    private final EncounterVerbs verbs;

    SubjectStatuses(ParsedArticle article, MeetingWords words, EncounterVerbs verbs) {
        this.article = article;
        this.words = words;
        this.verbs = verbs;
    }

    /** "proposed talks focused on trade": no verb says that they were. */
    boolean isParticiple(Encounter encounter, VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return encounter.status.filter(status -> status != MeetingStatus.HELD).isPresent()
                && verb.tokens().size() == 1
                && article.token(verb.head()).lower().endsWith("ed")
                && article.chunkOf(before)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .isPresent()
                && article.verbsIn(article.sentenceOf(before)).stream()
                        .anyMatch(other -> other.form() == VerbGroup.Form.FINITE
                                && other.tokens().to() <= encounter.trigger.from());
    }

    /** "were postponed to Friday", "was put off until May": it has a new day. */
    boolean isMoved(VerbGroup verb) {
        int to = verbs.end(verb);
        return to + 1 < article.tokens().size()
                && NEW_DAY.contains(article.token(to).lower())
                && article.chunkOf(to + 1).filter(chunk -> chunk.is(Kind.TIME)).isPresent();
    }

    /** "the talks did not take place", "will not take place", "a planned meeting failed". */
    boolean isUndone(Encounter encounter, VerbGroup verb) {
        boolean told = verb.tense() == Tense.PAST || verb.tense() == Tense.FUTURE;
        boolean never = isNegated(verb) && told && isTakingPlace(verb);
        boolean planned = encounter.trigger.indices().anyMatch(i -> words.is(Use.SLATED, article.token(i)))
                || encounter.status.equals(Optional.of(MeetingStatus.PLANNED));
        return never || (planned && isFailing(verb));
    }

    /** "did take place", "did push through". */
    private boolean isTakingPlace(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        int next = verb.tokens().to();
        return words.is(Use.TAKING_PLACE, word)
                || (next < article.tokens().size()
                        && words.is(
                                Use.TAKING_PLACE,
                                word + " " + article.token(next).lower()));
    }

    /** "collapsed", "fell through". */
    private boolean isFailing(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        int next = verb.tokens().to();
        boolean through = next < article.tokens().size()
                && words.is(Use.FAILING, word + " " + article.token(next).lower());
        return !isNegated(verb) && verb.tense() == Tense.PAST && (through || words.is(Use.FAILING, word));
    }

    /** "the talks opened on Monday and should end on Friday": they have begun. */
    boolean isToEnd(Encounter encounter, VerbGroup verb) {
        return encounter.status.equals(Optional.of(MeetingStatus.HELD))
                && words.is(Use.ENDING, article.token(verb.head()))
                && (verb.modal().isPresent() || verb.form() == VerbGroup.Form.INFINITIVE);
    }

    /** "the talks opened on Monday and are expected to last several days": they have begun. */
    boolean isToGoOn(Encounter encounter, VerbGroup verb) {
        int infinitive = verb.tokens().to() + 1;
        boolean on = infinitive < article.tokens().size()
                && article.token(infinitive - 1).is("to")
                && (words.is(Use.GOING_ON, article.token(infinitive))
                        || words.is(Use.ENDING, article.token(infinitive)));
        return on && encounter.status.equals(Optional.of(MeetingStatus.HELD));
    }

    private boolean isNegated(VerbGroup verb) {
        return verb.negated()
                || verb.tokens().indices().anyMatch(i -> article.token(i).is("never") || isNoLonger(i));
    }

    /** "will no longer take place". */
    private boolean isNoLonger(int token) {
        return article.token(token).is("longer")
                && token > 0
                && article.token(token - 1).is("no");
    }

    /** "talks were out of the question", "are not possible". */
    boolean isExcluded(VerbGroup verb) {
        int to = verb.tokens().to();
        int end = article.sentenceOf(verb.head()).tokens().to();
        Use kind = verb.negated() ? Use.ATTAINABLE : Use.EXCLUDED;
        return IntStream.rangeClosed(to + 1, Math.min(end, to + 4))
                .mapToObj(i -> IntStream.range(to, i)
                        .mapToObj(k -> article.token(k).lower())
                        .collect(Collectors.joining(" ")))
                .anyMatch(words -> this.words.is(kind, words));
    }

    /** "rejected a meeting that was planned for Friday": a relative clause, which comes after what the verb before tells. */
    boolean isRelative(VerbGroup verb) {
        return article.chunkOf(verb.tokens().from() - 1)
                .filter(chunk -> chunk.is(Kind.RELATIVE))
                .isPresent();
    }
}
