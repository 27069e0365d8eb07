package org.parley.extract.meeting;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Chunk;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.WordClass;

/** Chooses the time of an encounter among those of its clause. */
final class EncounterDate {
    private static final Set<String> PERFECT = Set.of("has", "have", "'s", "'ve");

    /** A bound ("since March") may stand this many tokens before its time ("since the closure of the strait in March"). */
    private static final int BOUND_REACH = 14;

    /** Words between "after" and an encounter. */
    private static final int NEAR = 3;

    /** More words than a sentence has. */
    private static final int FAR = 1000;

    /** Words between "between" and its "and". */
    private static final int PAIR = 5;

    /** Months within which a month without its year lies ahead. */
    private static final int HALF_YEAR = 6;

    private final ParsedArticle article;
    private final TimeExpressions times;
    private final MeetingWords words;
    private final Elsewhere elsewhere;
    private final OtherDays others;
    private final DaySpans spans;

    EncounterDate(ParsedArticle article, TimeExpressions times, MeetingWords words) {
        this.article = article;
        this.times = times;
        this.words = words;
        this.elsewhere = new Elsewhere(article, words);
        this.others = new OtherDays(article, words);
        this.spans = new DaySpans(article, times, words);
    }

    /** The nearest time in the clause that is neither that of speaking about the encounter nor a bound. */
    Optional<TimeValue> of(Encounter encounter, Range clause) {
        TimeExpression best = null;
        for (TimeExpression time : times.in(article.sentenceOf(encounter.trigger.from()))) {
            if (encounter.trigger.contains(time.tokens())) {
                return Optional.of(time.value());
            }
            if (clause.contains(time.tokens()) && isFree(encounter, time)) {
                boolean nearer = best == null || distance(encounter, time) < distance(encounter, best);
                best = nearer ? time : best;
            }
        }
        best = best == null ? null : finer(encounter, clause, best);
        boolean due = best != null
                && best.tokens().from() > 0
                && article.token(best.tokens().from() - 1).is("for");
        boolean bare =
                best != null && (spans.isBareWeekday(best) || best.tokens().size() == 1) && !isEarlier(encounter, best);
        boolean slated = best != null && isSlated(encounter, best);
        Optional<TimeExpression> nearest = Optional.ofNullable(best);
        return nearest.map(TimeExpression::value)
                .map(value -> bare ? ahead(encounter, value, due || slated) : value)
                .map(value -> spans.withNextDay(nearest, value));
    }

    /** "will meet next week, on May 21": of both the day. */
    private TimeExpression finer(Encounter encounter, Range clause, TimeExpression best) {
        return times.in(article.sentenceOf(encounter.trigger.from())).stream()
                .filter(time -> clause.contains(time.tokens()) && isFree(encounter, time))
                .filter(time -> DaySpans.isFiner(time.value(), best.value())
                        && time.tokens().from() >= encounter.trigger.to()
                        && best.tokens().from() >= encounter.trigger.to())
                .findFirst()
                .orElse(best);
    }

    /** "Earlier on Thursday she was due to meet Soto": no day to come. */
    private boolean isEarlier(Encounter encounter, TimeExpression time) {
        int before = time.tokens().from() - 1;
        int on = before > 0 && article.token(before).is("on") ? before - 1 : before;
        return time.tokens().to() <= encounter.trigger.from()
                && on >= 0
                && article.token(on).is("earlier");
    }

    /** "planned for Lima in June", "due to begin on Monday": that time lies ahead, even if it was called off. */
    private boolean isSlated(Encounter encounter, TimeExpression time) {
        boolean month = time.value().precision() == TimeValue.Precision.MONTH;
        return encounter.trigger.from() < time.tokens().from()
                && new Range(encounter.trigger.from(), time.tokens().from())
                        .indices()
                        .anyMatch(i -> words.is(Use.SLATED, article.token(i)) && (month || isBare(i)));
    }

    /** A participle or adjective behind its noun: "talks due to begin", not "were due to begin". */
    private boolean isBare(int slated) {
        return article.chunkOf(slated - 1)
                .filter(chunk -> chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.NOUN_PHRASE))
                .isPresent();
    }

    /** "has phoned Lara", in an entry of a live page: on the day of the entry. */
    Optional<TimeValue> ofEntry(Encounter encounter) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        boolean entry = article.annotated().blockOf(sentence).section() > 0;
        boolean now = article.verbsIn(sentence).stream()
                .anyMatch(verb -> verb.tokens().overlaps(encounter.trigger)
                        && !verb.negated()
                        && PERFECT.contains(article.token(verb.tokens().from()).lower()));
        return entry && now && encounter.verbal ? encounter.told.map(TimeValue::day) : Optional.empty();
    }

    private boolean isFree(Encounter encounter, TimeExpression time) {
        boolean ofLater = encounter.follower.isPresent()
                && time.tokens().to() <= encounter.trigger.from()
                && article.token(encounter.trigger.from() - 1).is("after");
        return !ofLater
                && !isBound(time, encounter)
                && !isOfSpeech(time)
                && !isOfWish(encounter, time)
                && !elsewhere.isOfOtherNoun(encounter.trigger, time.tokens())
                && !elsewhere.isOfRelative(encounter.trigger, time.tokens())
                && !others.isOf(encounter, time)
                && !isOfGoingHome(encounter, time)
                && !elsewhere.isBehindOther(encounter.trigger, time.tokens());
    }

    /** "returned to Lima on Friday after meeting Soto": the day of returning. */
    boolean isOfGoingHome(Encounter encounter, TimeExpression time) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        int after = encounter.trigger.from() - 1;
        int from = Math.max(sentence.tokens().from(), after - NEAR);
        while (after > from && !article.token(after).is("after")) {
            after--;
        }
        return article.token(Math.max(after, from)).is("after")
                && time.tokens().to() <= after
                && article.verbsIn(sentence).stream()
                        .filter(verb -> verb.tokens().to() <= time.tokens().from())
                        .reduce((first, last) -> last)
                        .filter(verb -> words.is(Use.GOING_HOME, article.token(verb.head()))
                                || words.is(Use.ON_THE_WAY, article.token(verb.head())))
                        .isPresent();
    }

    /** What is planned, or due "for Friday", lies ahead: a bare weekday or month that was taken for the last one is the next one. */
    static TimeValue ahead(Encounter encounter, TimeValue value, boolean due) {
        boolean planned =
                due || (encounter.status.filter(MeetingStatus.PLANNED::equals).isPresent() && !encounter.tentative);
        boolean past =
                encounter.told.filter(told -> value.latest().isBefore(told)).isPresent();
        if (!planned || !past) {
            return value;
        }
        if (value.precision() == TimeValue.Precision.MONTH) {
            TimeValue next = TimeValue.month(YearMonth.from(value.earliest()).plusYears(1));
            boolean soon = next.earliest().isBefore(encounter.told.get().plusMonths(HALF_YEAR));
            return soon ? next : value;
        }
        boolean week = value.precision() == TimeValue.Precision.DAY
                && value.earliest().plusWeeks(1).isAfter(encounter.told.get());
        return week ? TimeValue.day(value.earliest().plusWeeks(1)) : value;
    }

    /** "proposed talks on Monday", told on Tuesday: the day of proposing. */
    private boolean isOfWish(Encounter encounter, TimeExpression time) {
        boolean unreal = encounter
                .status
                .filter(status -> status == MeetingStatus.PROPOSED || status == MeetingStatus.DECLINED)
                .isPresent();
        boolean before = time.tokens().to() <= encounter.trigger.from();
        boolean past = encounter
                .told
                .filter(told -> !time.value().latest().isAfter(told))
                .isPresent();
        return unreal && (before || past);
    }

    /** "said on Thursday that they would meet": the day of saying is not the day of meeting. */
    boolean isOfSpeech(TimeExpression time) {
        int before = time.tokens().from() - 1;
        while (before > 0
                && (article.token(before).is("on")
                        || article.token(before).is("late")
                        || article.token(before).is("early"))) {
            before--;
        }
        int after = time.tokens().to();
        boolean spokenAfter = after < article.tokens().size() && words.is(Use.SAID, article.token(after));
        return spokenAfter || (before >= 0 && words.is(Use.SAID, article.token(before)));
    }

    private boolean isBound(TimeExpression time, Encounter encounter) {
        if (isEnd(time)) {
            return true;
        }
        int of = time.tokens().from() - 1;
        if (of > 0
                && article.token(of).is("of")
                && !article.isTime(of - 1)
                && !words.is(Use.SPAN_PART, article.token(of - 1))) {
            return true;
        }
        boolean inside = encounter.follower.isPresent() && time.tokens().from() >= encounter.trigger.to();
        int limit = Math.max(
                inside
                        ? encounter.trigger.from()
                        : article.sentenceOf(time.tokens().from()).tokens().from(),
                time.tokens().from() - BOUND_REACH);
        for (int i = time.tokens().from() - 1; i >= limit; i--) {
            String word = article.token(i).lower();
            boolean before = i < encounter.trigger.from()
                    && encounter.trigger.to() <= time.tokens().from()
                    && encounter.trigger.from() - i <= NEAR
                    && article.verbsBetween(
                                    encounter.trigger.to(), time.tokens().from())
                            .isEmpty();
            boolean own = before && (word.equals("following") || word.equals("since"));
            if (words.is(Use.BOUND, word)) {
                return !own;
            }
            if (words.is(Use.BREAK, word) && !isInPair(i)) {
                return false;
            }
        }
        return false;
    }

    /** The "and" of "since the war between Peru and Chile last June". */
    private boolean isInPair(int token) {
        int from = Math.max(0, token - PAIR);
        return article.token(token).is("and")
                && IntStream.range(from, token).anyMatch(i -> article.token(i).is("between"));
    }

    /** "is due to end on Friday". */
    private boolean isEnd(TimeExpression time) {
        int at = time.tokens().from() - 1;
        int verb = at > 0 && article.token(at).is("on") ? at - 1 : at;
        return verb > 0
                && words.is(Use.ENDING, article.token(verb))
                && article.token(verb - 1).is("to");
    }

    /** Words between the time and the encounter; a time before "after a meeting" is that of what came later, if there is another. */
    private int distance(Encounter encounter, TimeExpression time) {
        if (time.tokens().from() >= encounter.trigger.to()) {
            return time.tokens().from() - encounter.trigger.to();
        }
        int before = encounter.trigger.from() - 1;
        boolean later = before > 0 && WordClass.CLAUSE_PREPOSITION.holds(article.token(before));
        return encounter.trigger.from() - time.tokens().to() + (later ? FAR : 0);
    }
}
