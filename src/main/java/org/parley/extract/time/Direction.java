package org.parley.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.CalendarWords.Kind;

/**
 * Whether a time in a sentence lies ahead of the day it is told from or behind it, by the verb that governs it: one that
 * touches it ("said on Thursday his team would"), else the nearest before, else the first after.
 */
final class Direction {
    private static final Set<String> LINKS = Set.of("on", "in", "at", "for", "late", "early", "later", "earlier");
    private static final Set<String> HAVE = Set.of("had", "have", "has", "having", "'ve");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re", "not");

    private static final Set<String> COMING = Set.of("upcoming", "forthcoming", "coming", "planned", "scheduled");

    private static final Set<String> WHILE = Set.of("when", "while", "after", "upon");

    private static final Set<String> THERE = Set.of("at", "during", "in", "over", "on");

    /** Words between "after" and its noun. */
    private static final int PHRASE = 3;

    private final Words words;
    private final List<VerbGroup> verbs;
    private final Set<String> reporting;
    private final boolean headline;

    /** Where a time lies. */
    enum Sense {
        PAST,
        AHEAD,
        /** No verb tells. */
        OPEN
    }

    /**
     * @param verbs of the sentence, in text order
     * @param reporting forms of verbs of speech, whose present tells of what was said
     * @param headline the present of a headline is past
     */
    Direction(Words words, List<VerbGroup> verbs, Set<String> reporting, boolean headline) {
        this.words = words;
        this.verbs = verbs;
        this.reporting = reporting;
        this.headline = headline;
    }

    /** "were due to open in November": told from later, whatever lay ahead of it. */
    boolean isToldFromLater(int token) {
        return IntStream.iterate(lastBefore(token), k -> k >= 0, k -> k - 1)
                .mapToObj(verbs::get)
                .filter(verb -> verb.form() == Form.FINITE)
                .findFirst()
                .filter(verb -> verb.tense() == Tense.PAST && !isPerfect(verbs.indexOf(verb)))
                .filter(verb -> !reporting.contains(words.at(verb.head())))
                .isPresent();
    }

    /** The nearest finite verb before tells of what is over, and so do all before. */
    boolean isAfterPast(int token) {
        List<VerbGroup> before = verbs.stream()
                .filter(verb -> verb.form() == Form.FINITE && verb.tokens().to() <= token)
                .toList();
        return !before.isEmpty()
                && before.stream()
                        .allMatch(verb -> verb.tense() == Tense.PAST
                                && !isPerfect(verbs.indexOf(verb))
                                && (verb.modal().isEmpty()
                                        || words.is(verb.tokens().from(), "would")));
    }

    /** "On July 5, the first round began": all that the sentence tells is over. */
    boolean opensPast(int from, int to) {
        boolean first = from - words.sentence().from() <= 1;
        return first
                && of(from, to) == Sense.PAST
                && verbs.stream()
                        .filter(verb -> verb.form() == Form.FINITE)
                        .allMatch(verb -> verb.tense() == Tense.PAST
                                && verb.modal().isEmpty()
                                && !words.is(verb.tokens().to(), "to")
                                && !isAhead(verb.head()));
    }

    /** Of the time at these tokens. */
    Sense of(int from, int to) {
        int left = from - 1;
        while (LINKS.contains(words.at(left))) {
            left--;
        }
        if (lastBefore(from) < 0 && IntStream.range(left + 1, from).anyMatch(i -> words.is(i, "earlier"))) {
            return Sense.PAST;
        }
        if (words.is(left, "following") || (words.is(from - 1, "at") && words.is(from - 3, "following"))) {
            return Sense.PAST;
        }
        int before = lastBefore(from);
        if (isSince(before, left)) {
            return Sense.PAST;
        }
        if (isComing(left, to)) {
            return Sense.AHEAD;
        }
        if ((isAhead(left) || words.is(left, Kind.DEADLINE)) && !isPerfect(before)) {
            return Sense.AHEAD;
        }
        boolean touches = before >= 0 && verbs.get(before).tokens().last() == left;
        if (touches && isTold(before)) {
            return of(before);
        }
        if (isPerfect(before) && isAheadOf(before, left)) {
            return Sense.AHEAD;
        }
        if (isAfterOccasion(before, left)) {
            return Sense.PAST;
        }
        if (!touches && isObjectAhead(before)) {
            return Sense.AHEAD;
        }
        boolean right =
                before + 1 < verbs.size() && verbs.get(before + 1).tokens().from() == to;
        if (right && verbs.get(before + 1).form() == Form.FINITE) {
            return of(before + 1);
        }
        return governor(before, left).map(this::of).orElse(Sense.OPEN);
    }

    /** "the upcoming August 15 meeting". */
    private boolean isComing(int left, int to) {
        return COMING.contains(words.at(left))
                && words.has(to)
                && words.token(to).pos() == Pos.NOUN;
    }

    /** "will meet for the first time since a dinner in Lima in October", "since October". */
    private boolean isSince(int before, int left) {
        int from = before < 0
                ? words.sentence().from()
                : verbs.get(before).tokens().to();
        return IntStream.rangeClosed(from, left).anyMatch(i -> words.is(i, "since"));
    }

    /** "met on Monday ahead of a summit in Lima in June": the month of what came or comes later. */
    boolean isBeforeEvent(int from) {
        int before = lastBefore(from);
        int start = before < 0
                ? words.sentence().from()
                : verbs.get(before).tokens().to();
        return IntStream.range(start, from - 1)
                .anyMatch(i -> (words.is(i, "ahead") && words.is(i + 1, "of")) || words.is(i, "before"));
    }

    /** "has left ahead of talks in Lima on Friday": what lies ahead is dated, the present perfect has no date. */
    private boolean isAheadOf(int before, int left) {
        return IntStream.range(verbs.get(before).tokens().to(), left)
                .anyMatch(i -> words.is(i, "ahead") && words.is(i + 1, "of"));
    }

    /**
     * "agreed to reopen the border after a meeting on Monday", "are holding talks after a meeting in Lima in March": they came
     * from it. "discussed efforts to end the war at a meeting on Monday": they were there.
     */
    private boolean isAfterOccasion(int before, int left) {
        if (before < 0) {
            return false;
        }
        VerbGroup verb = verbs.get(before);
        boolean agreed = before > 0
                && verb.form() == Form.INFINITIVE
                && verbs.get(before - 1).form() == Form.FINITE
                && verbs.get(before - 1).tense() == Tense.PAST;
        boolean discussed = agreed && words.is(verbs.get(before - 1).head(), Kind.DISCUSSING);
        boolean now = verb.form() == Form.FINITE && verb.tense() == Tense.PRESENT;
        int from = Math.max(verb.tokens().to(), left - PHRASE);
        int noun = left;
        while (noun > from && !words.is(noun, Kind.OCCASION)) {
            noun--;
        }
        return (agreed || now)
                && words.is(noun, Kind.OCCASION)
                && IntStream.range(Math.max(verb.tokens().to(), noun - PHRASE), noun)
                        .anyMatch(i -> words.is(i, "after")
                                || (discussed && i > verb.tokens().to() && THERE.contains(words.at(i))));
    }

    /**
     * "has offered her country for a round in November": the present perfect has no date, so what is offered has it;
     * "proposed holding a round in November".
     */
    private boolean isObjectAhead(int before) {
        if (before < 0) {
            return false;
        }
        VerbGroup verb = verbs.get(before);
        boolean perfect = words.is(verb.head(), Kind.OBJECT_AHEAD)
                && verb.tokens().indices().anyMatch(i -> words.is(i, "has") || words.is(i, "have"));
        boolean gerund = before > 0
                && verb.form() == Form.PARTICIPLE
                && verbs.get(before - 1).tokens().to() == verb.tokens().from()
                && words.is(verbs.get(before - 1).head(), Kind.OBJECT_AHEAD);
        return perfect || gerund;
    }

    /** A participle has a time of its own only if it reports: "speaking on Monday". */
    private boolean isTold(int verb) {
        VerbGroup group = verbs.get(verb);
        return group.form() != Form.PARTICIPLE
                || reporting.contains(words.at(group.head()))
                || words.is(group.head(), "speaking");
    }

    /** The verb whose tense tells; behind "asked Peru to stop when meeting Lind on Monday" not the infinitive. */
    private Optional<Integer> governor(int before, int left) {
        boolean meanwhile = before >= 0
                && IntStream.range(verbs.get(before).tokens().from() - 1, left)
                        .anyMatch(i -> WHILE.contains(words.at(i)));
        Optional<Integer> nearest = IntStream.iterate(before, k -> k >= 0, k -> k - 1)
                .filter(k -> verbs.get(k).form() != Form.PARTICIPLE)
                .filter(k -> !meanwhile || verbs.get(k).form() == Form.FINITE)
                .boxed()
                .findFirst();
        return nearest.or(() -> finite(before + 1, 0)).or(() -> finite(before + 1, Integer.MAX_VALUE));
    }

    /** "On Monday Lara, who leads the bloc, said": the verb of the clause that the time opens, before one inside it. */
    private Optional<Integer> finite(int from, int depth) {
        return IntStream.range(Math.max(0, from), verbs.size())
                .filter(k -> verbs.get(k).form() == Form.FINITE && verbs.get(k).depth() <= depth)
                .boxed()
                .findFirst();
    }

    /** Index of the last verb before a token; -1 if none. */
    private int lastBefore(int token) {
        int low = 0;
        int high = verbs.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (verbs.get(middle).tokens().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** "will", "plans"; "is due", "set for" and not "set out". */
    private boolean isAhead(int token) {
        boolean passive = words.is(token, Kind.AHEAD_PASSIVE)
                && (BE.contains(words.at(token - 1))
                        || words.is(token + 1, "to")
                        || words.is(token + 1, "for")
                        || words.is(token + 1, "on"));
        boolean noun = words.has(token) && words.token(token).pos() == Pos.NOUN;
        return passive || (words.is(token, Kind.AHEAD) && !noun);
    }

    /** The present after a past in one sentence tells of no other time. */
    private boolean followsPast(int verb) {
        return IntStream.range(0, verb)
                .mapToObj(verbs::get)
                .anyMatch(group -> group.form() == Form.FINITE && group.tense() == Tense.PAST);
    }

    private boolean isPerfect(int verb) {
        return verb >= 0 && verbs.get(verb).tokens().indices().anyMatch(i -> HAVE.contains(words.at(i)));
    }

    private Sense of(int verb) {
        VerbGroup group = verbs.get(verb);
        if (isPerfect(verb)) {
            return Sense.PAST;
        }
        if (group.tokens().indices().anyMatch(this::isAhead)
                || isAhead(group.tokens().to())) {
            return Sense.AHEAD;
        }
        if (group.form() == Form.INFINITIVE) {
            boolean implied = verb > 0
                    && (words.is(verbs.get(verb - 1).head(), Kind.IMPLICATIVE)
                            || words.is(group.tokens().from() - 1, Kind.IMPLICATIVE));
            return implied ? of(verb - 1) : Sense.AHEAD;
        }
        boolean present = group.form() == Form.FINITE && group.tense() == Tense.PRESENT;
        boolean reports = headline || reporting.contains(words.at(group.head())) || followsPast(verb);
        return present && !reports ? Sense.AHEAD : group.tense() == Tense.FUTURE ? Sense.AHEAD : Sense.PAST;
    }
}
