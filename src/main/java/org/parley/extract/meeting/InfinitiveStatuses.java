package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Reads how far an encounter came from what stands before its infinitive: "scheduled to meet", "flew to Lima to meet". */
final class InfinitiveStatuses {
    /** Words between a verb of going and the infinitive that it is for. */
    private static final int JOURNEY = 10;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final PlainForms plainForms;

    InfinitiveStatuses(ParsedArticle article, MeetingWords words, PlainForms plainForms) {
        this.article = article;
        this.words = words;
        this.plainForms = plainForms;
    }

    /** "scheduled to meet", "hoped to meet", "refused to meet": the word before the infinitive decides. */
    Optional<MeetingStatus> of(VerbGroup verb) {
        if (isFirst(verb) || isBeen(verb)) {
            return Optional.of(MeetingStatus.HELD);
        }
        Optional<MeetingStatus> going = underJourney(verb).or(() -> goingOn(verb));
        if (plainForms.isUnfulfilled(verb)) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        if (going.isPresent() || isDue(verb)) {
            return going.or(() -> Optional.of(MeetingStatus.PLANNED));
        }
        int from = Math.max(
                article.sentenceOf(verb.head()).tokens().from(), verb.tokens().from() - 7);
        for (int i = verb.tokens().from() - 1; i >= from; i--) {
            String word = article.token(i).lower();
            if (words.is(Use.REFUSAL, word)) {
                return Optional.of(MeetingStatus.DECLINED);
            }
            if (words.is(Use.WISH, word)) {
                return Optional.of(MeetingStatus.PROPOSED);
            }
            if (words.is(Use.PLAN, word)) {
                return Optional.of(MeetingStatus.PLANNED);
            }
            boolean reached =
                    words.is(Use.REACHING, word) && article.token(i + 1).isCapitalised();
            if (reached || words.is(Use.ARRIVAL, word)) {
                return Optional.of(MeetingStatus.HELD);
            }
        }
        if (isBehindJourney(verb)) {
            return Optional.of(MeetingStatus.HELD);
        }
        boolean bare = from == verb.tokens().from() || isHeadline(verb);
        return Optional.of(bare ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
    }

    /** "is the first premier to meet Varga"; not "will be the first to meet him". */
    private boolean isFirst(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        Optional<Chunk> phrase = article.chunkOf(Math.max(0, before)).filter(chunk -> chunk.tokens()
                .indices()
                .anyMatch(i -> words.is(Use.FIRST, article.token(i))
                        || article.token(i).is("only")));
        return phrase.isPresent()
                && article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(other ->
                                other.tokens().to() == phrase.get().tokens().from())
                        .anyMatch(other -> !StatusReader.isAhead(other) && other.form() == Form.FINITE);
    }

    /** "had been to see Varga". */
    private boolean isBeen(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return before > 0 && article.token(before).is("been");
    }

    /** "was to meet Varga". */
    private boolean isDue(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return before >= article.sentenceOf(verb.head()).tokens().from()
                && (article.token(before).is("was") || article.token(before).is("were"));
    }

    /** "would fly to Lima on Saturday to meet Varga": the meeting is as far as the journey that is made for it. */
    private Optional<MeetingStatus> underJourney(VerbGroup verb) {
        if (words.is(Use.WISH, article.token(Math.max(0, verb.tokens().from() - 1)))) {
            return Optional.empty();
        }
        return article.verbsIn(article.sentenceOf(verb.head())).stream()
                .filter(other -> other.tokens().to() <= verb.tokens().from()
                        && verb.tokens().from() - other.tokens().to() <= JOURNEY)
                .reduce((first, last) -> last)
                .filter(other ->
                        !other.negated() && (isDueTo(other) || (other.form() == Form.FINITE && isPurposeOf(other))))
                .filter(other -> new Range(other.tokens().to(), verb.tokens().from())
                        .indices()
                        .noneMatch(i -> words.is(Use.BREAK, article.token(i))))
                .map(other -> StatusReader.isAhead(other) || isOnTheWay(other) || isDueTo(other)
                        ? MeetingStatus.PLANNED
                        : MeetingStatus.HELD);
    }

    /** "flew to Lima, the Peruvian capital, to see Varga": what the town is called stands between commas. */
    private boolean isBehindJourney(VerbGroup verb) {
        int comma = verb.tokens().from() - 1;
        return comma > 0
                && article.token(comma).text().equals(",")
                && article.verbsIn(article.sentenceOf(comma)).stream()
                        .filter(other -> other.tokens().to() <= comma)
                        .reduce((first, last) -> last)
                        .filter(other -> other.form() == Form.FINITE
                                && other.tense() == Tense.PAST
                                && !other.negated()
                                && words.is(Use.TRAVEL, article.token(other.head())))
                        .isPresent();
    }

    /** "was to fly to Lima to meet Varga". */
    private boolean isDueTo(VerbGroup verb) {
        return verb.form() == Form.INFINITIVE && isDue(verb) && words.is(Use.TRAVEL, article.token(verb.head()));
    }

    /** "will continue to meet Varga", "continued to meet her": as far as they go on. */
    private Optional<MeetingStatus> goingOn(VerbGroup verb) {
        return article.verbsIn(article.sentenceOf(verb.head())).stream()
                .filter(other -> other.tokens().to() == verb.tokens().from()
                        && other.form() == Form.FINITE
                        && !other.negated()
                        && words.is(Use.GOING_ON, article.token(other.head())))
                .findFirst()
                .map(other -> StatusReader.isAhead(other) ? MeetingStatus.PLANNED : MeetingStatus.HELD);
    }

    /** "will fly to Lima to meet Varga", "met on Monday to resume the talks". */
    private boolean isPurposeOf(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        return (StatusReader.isAhead(verb) || isOnTheWay(verb))
                ? words.is(Use.TRAVEL, word) || words.verb(word).isPresent()
                : words.verb(word).filter(row -> row.is(Mark.GROUP)).isPresent();
    }

    /** "is heading to Lima to meet Varga". */
    private boolean isOnTheWay(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        return verb.tense() == Tense.PRESENT
                && word.endsWith("ing")
                && words.is(Use.ON_THE_WAY, word)
                && words.is(Use.TRAVEL, word);
    }

    /** "Lara to meet Varga in Lima": the future tense of headlines. */
    private boolean isHeadline(VerbGroup verb) {
        return article.annotated().blockOf(article.sentenceOf(verb.head())).kind() == Block.Kind.HEADLINE;
    }
}
