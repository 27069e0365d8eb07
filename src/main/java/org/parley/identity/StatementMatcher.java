package org.parley.identity;

import static org.parley.identity.Trait.Type.CONTENT;
import static org.parley.identity.Trait.Type.PUBLISHED;
import static org.parley.identity.Trait.Type.SPEAKER;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Finds statements of one speaker that several articles give in the same or like words. They are never joined: each stays what
 * its article reports.
 */
public final class StatementMatcher implements Matcher {
    private static final int FEWEST_WORDS = 4;
    private static final double LIKE = 0.6;
    private static final int DAYS_APART = 14;

    private final UnaryOperator<String> canonical;

    /** @param canonical the key of a thing for the key of any name of it */
    public StatementMatcher(UnaryOperator<String> canonical) {
        this.canonical = canonical;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals("statement");
    }

    @Override
    public Set<Trait.Type> references() {
        return Set.of(SPEAKER);
    }

    @Override
    public Set<String> blocks(Profile profile) {
        Wording wording = wording(profile);
        Set<String> blocks = new TreeSet<>();
        if (speaker(profile).isPresent() && wording.words().size() >= FEWEST_WORDS) {
            for (String signature : wording.signatures()) {
                months(profile).forEach(month -> blocks.add("statement:" + signature + " " + month));
            }
        }
        return blocks;
    }

    /** The months in which the same may be reported; undated articles are compared with each other. */
    private static Set<String> months(Profile profile) {
        Set<String> months = new TreeSet<>();
        profile.all(PUBLISHED).stream().map(LocalDate::parse).forEach(day -> {
            months.add(YearMonth.from(day).toString());
            months.add(YearMonth.from(day.plusDays(DAYS_APART)).toString());
        });
        return months.isEmpty() ? Set.of("") : months;
    }

    @Override
    public Verdict compare(Profile one, Profile other) {
        if (!speaker(one).equals(speaker(other)) || !areNear(one, other)) {
            return Verdict.UNRELATED;
        }
        double similarity = wording(one).similarity(wording(other));
        return similarity < LIKE ? Verdict.UNRELATED : Verdict.close(similarity, "the same speaker and like words");
    }

    /** No two are said to be different. */
    @Override
    public boolean areDifferent(Profile one, Profile other) {
        return false;
    }

    private static boolean areNear(Profile one, Profile other) {
        Optional<Days> mine = one.first(PUBLISHED).map(day -> Days.parse(day + "/" + day));
        Optional<Days> theirs = other.first(PUBLISHED).map(day -> Days.parse(day + "/" + day));
        return mine.isEmpty()
                || theirs.isEmpty()
                || mine.get().widened(DAYS_APART).meets(theirs.get());
    }

    private Optional<String> speaker(Profile profile) {
        return profile.first(SPEAKER).map(canonical);
    }

    private static Wording wording(Profile profile) {
        return Wording.of(String.join(" ", profile.all(CONTENT)));
    }
}
