package org.parley.extract.meeting;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;
import org.parley.rules.WordClass;

/** Finds the verb whose object a noun of encounter is: "hold talks", "take part in talks", "flew to Lima for talks". */
final class GoverningVerb {
    /** "agreed a truce at the talks". */
    private static final Set<String> THERE = Set.of("at", "during", "over");

    /** "agreed in the talks". */
    private static final Set<String> DONE_THERE = Set.of("at", "during", "in");

    /** "came to the talks", "ahead of the talks". */
    private static final Set<String> GOAL = Set.of("for", "to", "of");

    private static final Set<String> POSSESSIVE = WordClass.POSSESSIVE.words();

    private static final int REACH = 8;

    /** Words between a verb of going and the encounter that it is for. */
    private static final int JOURNEY = 12;

    private final ParsedArticle article;
    private final MeetingWords words;

    GoverningVerb(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** The verb before the phrase whose object it is, directly or after "in", "for", "at", "to". */
    Optional<VerbGroup> over(Chunk phrase) {
        Range sentence = article.sentenceOf(phrase.head()).tokens();
        boolean purpose = phrase.tokens().from() > sentence.from()
                && article.token(phrase.tokens().from() - 1).is("for");
        int limit = Math.max(sentence.from(), phrase.tokens().from() - (purpose ? JOURNEY : REACH));
        for (int i = phrase.tokens().from() - 1; i >= limit; i--) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.isEmpty()
                    || chunk.get().is(Kind.COMMA)
                    || chunk.get().is(Kind.RELATIVE)
                    || chunk.get().is(Kind.COLON)
                    || words.is(Use.OTHER_EVENT, article.token(i))) {
                return Optional.empty();
            }
            if (chunk.get().is(Kind.VERB_GROUP)) {
                Optional<VerbGroup> verb = verbAt(i);
                OptionalInt what = verb.map(this::what).orElse(OptionalInt.empty());
                if (what.isPresent() && what.getAsInt() > limit) {
                    i = what.getAsInt();
                    continue;
                }
                return isActionThere(chunk.get(), phrase) ? Optional.empty() : verb;
            }
        }
        return Optional.empty();
    }

    private Optional<VerbGroup> verbAt(int token) {
        return article.verbsIn(article.sentenceOf(token)).stream()
                .filter(verb -> verb.tokens().contains(token))
                .findFirst();
    }

    /** The pronoun of "held what she called frank talks": the verb behind it only names them. */
    private OptionalInt what(VerbGroup naming) {
        return naming.subjects().stream()
                .limit(1)
                .mapToInt(subject -> subject.from() - 1)
                .filter(i ->
                        i >= 0 && i < naming.tokens().from() && article.token(i).is("what"))
                .findFirst();
    }

    /** "agreed a truce at the talks": what was done there, not with them; "took part at the talks" is one verb. */
    private boolean isActionThere(Chunk verb, Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        boolean object = article.chunkOf(verb.tokens().to())
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && chunk.tokens().to() <= before
                        && !article.token(chunk.head()).is("part"))
                .isPresent();
        return object && THERE.contains(article.token(before).lower());
    }

    /** The verb tells nothing of how far the encounter came. */
    boolean isUntold(Encounter encounter, VerbGroup verb, Set<Handling> handling) {
        return isOnlyExpected(encounter, handling)
                || isMatter(encounter, verb)
                || isNamed(encounter, verb)
                || isJudged(encounter, verb, handling)
                || isRefusedThere(encounter, verb, handling);
    }

    /** "agreed at the talks", "what they proposed during the summit": done there, not with it. */
    boolean isDoneThere(Encounter encounter, VerbGroup verb, Set<Handling> handling) {
        int before = encounter.trigger.from() - 1;
        boolean wished = handling.contains(Handling.PLAN) || handling.contains(Handling.PROPOSE);
        return wished
                && !verb.passive()
                && before > verb.head()
                && (DONE_THERE.contains(article.token(before).lower()) || isMeans(encounter, verb));
    }

    /** "discussed the truce by telephone". */
    private boolean isMeans(Encounter encounter, VerbGroup verb) {
        int before = encounter.trigger.from() - 1;
        return words.is(Use.DISCUSSING, article.token(verb.head()))
                && words.is(Use.TELEPHONE, article.token(encounter.trigger.last()))
                && words.is(Use.MEANS, article.token(before));
    }

    /** "was not invited to the talks". */
    boolean isUninvited(VerbGroup verb) {
        return verb.passive()
                && words.is(Use.INVITING, article.token(verb.head()))
                && (verb.negated() || isDeclined(verb));
    }

    /** "was invited to the talks but declined". */
    private boolean isDeclined(VerbGroup verb) {
        return article.verbsIn(article.sentenceOf(verb.head())).stream()
                .filter(other -> other.tokens().from() >= verb.tokens().to())
                .findFirst()
                .filter(other -> article.token(other.tokens().from() - 1).is("but")
                        && words.is(Use.REFUSAL, article.token(other.head())))
                .isPresent();
    }

    /** "ruled out concessions in talks": those are not refused. */
    private boolean isRefusedThere(Encounter encounter, VerbGroup verb, Set<Handling> handling) {
        int before = encounter.trigger.from() - 1;
        return handling.contains(Handling.DECLINE)
                && before > 0
                && (article.token(before).is("in") || article.token(before).is("at"))
                && article.chunkOf(before - 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                                && chunk.tokens().from() >= verb.tokens().to())
                        .isPresent();
    }

    /** "suggested that the talks had failed": a clause that tells of them, not one that wishes them. */
    private boolean isJudged(Encounter encounter, VerbGroup verb, Set<Handling> handling) {
        boolean that = handling.contains(Handling.PROPOSE)
                && encounter.trigger.from() > verb.tokens().to()
                && article.chunkOf(encounter.trigger.from() - 1)
                        .filter(chunk -> chunk.is(Kind.SUBORDINATOR))
                        .isPresent();
        return that
                && article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(below -> below.tokens().from() >= encounter.trigger.to())
                        .findFirst()
                        .filter(below -> below.form() == VerbGroup.Form.FINITE
                                && below.modal().isEmpty()
                                && below.tense() == VerbGroup.Tense.PAST)
                        .isPresent();
    }

    /** "discussed the talks": those that there are; "discussed a meeting" is about one to come. */
    private boolean isMatter(Encounter encounter, VerbGroup verb) {
        return encounter.definite
                && encounter.trigger.from() == verb.tokens().to()
                && words.is(Use.DISCUSSING, article.token(verb.head()));
    }

    /** "called his talks useful": those that there were. */
    private boolean isNamed(Encounter encounter, VerbGroup verb) {
        return words.is(Use.CALLING, article.token(verb.head()))
                && encounter.trigger.from() == verb.tokens().to()
                && (encounter.definite
                        || POSSESSIVE.contains(
                                article.token(encounter.trigger.from()).lower()));
    }

    /** "expected the talks to bring peace", "wants them to succeed": something is hoped of those that there are. */
    private boolean isOnlyExpected(Encounter encounter, Set<Handling> handling) {
        int next = encounter.trigger.to();
        boolean wished = handling.contains(Handling.PLAN) || handling.contains(Handling.PROPOSE);
        return wished
                && next < article.tokens().size()
                && article.token(next).is("to")
                && article.chunkOf(next)
                        .filter(chunk ->
                                chunk.is(Kind.VERB_GROUP) && !words.is(Use.HAPPENING, article.token(chunk.head())))
                        .isPresent();
    }

    /** "arrived on Monday for talks", "is coming to the meeting": the day is that of arriving. */
    boolean isOnTheWay(Encounter encounter, VerbGroup verb, Set<Handling> handling) {
        int before = encounter.trigger.from() - 1;
        return handling.contains(Handling.ATTEND)
                && words.is(Use.ON_THE_WAY, article.token(verb.head()))
                && before >= 0
                && GOAL.contains(article.token(before).lower());
    }
}
