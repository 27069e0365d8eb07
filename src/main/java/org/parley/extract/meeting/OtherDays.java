package org.parley.extract.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.extract.time.TimeExpression;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Tells days in the clause of an encounter that are those of something else: of briefing, arriving, calling off. */
final class OtherDays {
    /** Before an encounter that somebody speaks of. */
    private static final Set<String> MATTER = Set.of("about", "on", "regarding", "concerning");

    private static final Set<String> AFTER = Set.of("after", "before");

    private static final Set<String> UNIT =
            Set.of("day", "days", "week", "weeks", "hour", "hours", "month", "months", "year", "years");

    private final ParsedArticle article;
    private final MeetingWords words;
    private final EncounterVerbs verbs;

    OtherDays(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
        this.verbs = new EncounterVerbs(article, words);
    }

    boolean isOf(Encounter encounter, TimeExpression time) {
        return isBeforeMatter(encounter, time)
                || isAheadOf(encounter, time)
                || isOfCause(encounter, time)
                || isOfOther(time)
                || isOfPreparing(encounter, time)
                || isOfDeciding(encounter, time)
                || isOfLater(encounter, time)
                || isOfCallingOff(encounter, time);
    }

    /** "met Soto on Monday, a day after talks with Varga", "a day after meeting Varga": the day of what came later. */
    private boolean isOfLater(Encounter encounter, TimeExpression time) {
        int after = before(encounter);
        return after > time.tokens().to()
                && AFTER.contains(article.token(after).lower())
                && UNIT.contains(article.token(after - 1).lower());
    }

    /** Index of the word before the encounter's phrase. */
    int before(Encounter encounter) {
        return article.beforeChunk(encounter.trigger.from());
    }

    /** "met on Monday to prepare a summit in Lima": the day of preparing. */
    private boolean isOfPreparing(Encounter encounter, TimeExpression time) {
        int from = article.chunkOf(encounter.trigger.from())
                .map(chunk -> chunk.tokens().from())
                .orElse(encounter.trigger.from());
        return !encounter.verbal
                && article.verbsIn(article.sentenceOf(encounter.trigger.from())).stream()
                        .filter(verb -> verb.form() == VerbGroup.Form.INFINITIVE
                                && words.is(Use.PREPARING, article.token(verb.head())))
                        .anyMatch(verb -> time.tokens().to() <= verb.tokens().from()
                                && verb.tokens().to() <= from
                                && from - verb.tokens().to() <= 1);
    }

    /** "agreed on Monday to hold talks in May": the day of agreeing. */
    private boolean isOfDeciding(Encounter encounter, TimeExpression time) {
        boolean over = encounter
                .told
                .filter(told -> !time.value().latest().isAfter(told))
                .isPresent();
        List<VerbGroup> verbs = article.verbsIn(article.sentenceOf(encounter.trigger.from()));
        return over
                && encounter
                        .status
                        .filter(status -> status != MeetingStatus.HELD)
                        .isPresent()
                && IntStream.range(1, verbs.size())
                        .filter(i -> verbs.get(i).form() == VerbGroup.Form.INFINITIVE
                                && words.is(
                                        Use.DECIDING,
                                        article.token(verbs.get(i - 1).head())))
                        .anyMatch(i -> isBetween(time, verbs.get(i - 1), verbs.get(i))
                                && verbs.get(i).tokens().from() < encounter.trigger.to());
    }

    private static boolean isBetween(TimeExpression time, VerbGroup verb, VerbGroup next) {
        return verb.tokens().to() <= time.tokens().from()
                && time.tokens().to() <= next.tokens().from();
    }

    /** "called off on Friday talks with Peru", "the talks were cancelled on Friday": the day of calling off. */
    private boolean isOfCallingOff(Encounter encounter, TimeExpression time) {
        boolean over = encounter
                .told
                .filter(told -> !time.value().latest().isAfter(told))
                .isPresent();
        return over
                && encounter.status.filter(MeetingStatus.CANCELLED::equals).isPresent()
                && article.verbsIn(article.sentenceOf(encounter.trigger.from())).stream()
                        .filter(verb -> verbs.handling(verb).contains(Handling.CANCEL))
                        .anyMatch(verb -> verb.tokens().to() <= encounter.trigger.from()
                                ? time.tokens().to() <= encounter.trigger.from()
                                : verb.passive() && isBehind(verb, time));
    }

    /** "cancelled on Friday", "called off late on Friday". */
    private boolean isBehind(VerbGroup verb, TimeExpression time) {
        int at = time.tokens().from() - 1;
        while (at > verb.tokens().to()
                && (words.is(Use.DAY_PART, article.token(at))
                        || article.token(at).is("on"))) {
            at--;
        }
        return time.tokens().from() >= verb.tokens().to()
                && at < Math.max(verb.tokens().to(), verbs.end(verb));
    }

    /** "briefed Lara on Monday about the talks": the day of briefing. */
    private boolean isBeforeMatter(Encounter encounter, TimeExpression time) {
        int before = encounter.trigger.from() - 1;
        return time.tokens().to() <= before
                && !encounter.verbal
                && MATTER.contains(article.token(before).lower());
    }

    /** "arrived on Monday ahead of talks": the day of arriving. */
    private boolean isAheadOf(Encounter encounter, TimeExpression time) {
        int of = encounter.trigger.from() - 1;
        return of > 0
                && time.tokens().to() < of
                && article.token(of).is("of")
                && article.token(of - 1).is("ahead");
    }

    /** "was reached on Friday, leading to talks in Lima": the day of what led to them. */
    private boolean isOfCause(Encounter encounter, TimeExpression time) {
        return article.verbsIn(article.sentenceOf(encounter.trigger.from())).stream()
                .anyMatch(verb -> verb.form() == VerbGroup.Form.PARTICIPLE
                        && verb.tokens().from() >= time.tokens().to()
                        && verb.tokens().to() <= encounter.trigger.from()
                        && words.is(Use.RESULTING, article.token(verb.head())));
    }

    /** "a continuation of the 2022 negotiations": the year of those. */
    private boolean isOfOther(TimeExpression time) {
        return article.chunkOf(time.tokens().from())
                .filter(chunk -> words.noun(article.token(chunk.head()).lower()).isPresent())
                .isPresent();
    }
}
