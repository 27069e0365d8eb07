package org.parley.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.evaluate.found.FoundStatement;
import org.parley.evaluate.gold.GoldStatement;

/** Finds out why statements of one article were missed or invented; a false find that explains a miss is told with it. */
final class StatementProblems {
    /** Words in common that make a found statement the wanted one in other bounds. */
    private static final double SOME = 0.3;

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "i", "we", "his", "her", "their", "its", "who", "both");

    private final ArticlePair pair;
    private final Identities who;
    private final Map<String, FoundStatement> unexplained = new TreeMap<>();
    private final Collection<FoundStatement> others;

    /**
     * @param wrong statements found that match no annotated one
     * @param others those that do
     */
    StatementProblems(
            ArticlePair pair, Identities who, Collection<FoundStatement> wrong, Collection<FoundStatement> others) {
        this.pair = pair;
        this.who = who;
        this.others = List.copyOf(others);
        wrong.forEach(statement -> unexplained.put(statement.iri(), statement));
    }

    Problem missed(GoldStatement gold) {
        Optional<FoundStatement> near = nearest(gold, unexplained.values());
        if (near.isPresent()) {
            unexplained.remove(near.get().iri());
            return found(problem(Cause.STATEMENT_BOUNDS), near.get()).gold(shown(gold));
        }
        return nearest(gold, others)
                .map(other -> found(problem(Cause.STATEMENT_MERGED), other).gold(shown(gold)))
                .orElseGet(() -> problem(Cause.STATEMENT_MISSED)
                        .detail(gold.quoted() ? "quoted" : "reported")
                        .gold(shown(gold)));
    }

    private static Optional<FoundStatement> nearest(GoldStatement gold, Collection<FoundStatement> founds) {
        return founds.stream()
                .filter(found -> likeness(gold, found) >= SOME)
                .max(Comparator.comparingDouble(found -> likeness(gold, found)));
    }

    private static double likeness(GoldStatement gold, FoundStatement found) {
        return Wording.overlap(gold.wordings(), found.content()).f1();
    }

    Problem wrongSpeaker(GoldStatement gold, FoundStatement found) {
        return found(speakerProblem(gold, found), found).gold(shown(gold));
    }

    private Problem speakerProblem(GoldStatement gold, FoundStatement found) {
        if (found.speakers().isEmpty()) {
            return problem(Cause.STATEMENT_SPEAKER_OPEN);
        }
        if (gold.speakers().stream().noneMatch(id -> who.node(id).isPresent())) {
            return problem(Cause.STATEMENT_SPEAKER_UNKNOWN);
        }
        return problem(Cause.STATEMENT_SPEAKER_WRONG).detail(speakerForm(found));
    }

    /** What sort of words led to the speaker. */
    private String speakerForm(FoundStatement found) {
        if (found.speakerWords().isEmpty()) {
            return "carried over";
        }
        String words = found.speakerWords().first();
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
            return "by a pronoun";
        }
        List<String> tokens = Wording.tokens(words);
        boolean named = found.speakers().stream()
                .map(pair.things()::name)
                .map(Wording::tokens)
                .anyMatch(name -> !name.isEmpty() && tokens.contains(name.get(name.size() - 1)));
        return named ? "by name" : "by a description";
    }

    /** Those that explain no miss. */
    List<Problem> invented() {
        return unexplained.values().stream()
                .map(found -> {
                    boolean twice = pair.gold().statements().stream().anyMatch(gold -> likeness(gold, found) >= SOME);
                    return found(problem(twice ? Cause.STATEMENT_TWICE : Cause.STATEMENT_INVENTED), found);
                })
                .toList();
    }

    /**
     * A detail of a statement that is otherwise right.
     *
     * @param want accepted values
     * @param got what was found
     */
    Problem detail(Share share, FoundStatement found, Collection<String> want, Collection<String> got) {
        String wanted = String.join(" or ", want);
        String detail =
                switch (share) {
                    case ACT, QUOTED -> String.join(" ", got) + " for " + wanted;
                    default -> got.isEmpty() ? "missing" : "another";
                };
        return found(problem(Cause.STATEMENT_DETAIL).detail(share + ", " + detail), found)
                .gold(wanted);
    }

    private Problem found(Problem problem, FoundStatement found) {
        String speakers = found.speakers().isEmpty()
                ? "-"
                : String.join("/", found.speakers().stream().map(who::shown).toList());
        return problem.found(speakers + ": " + found.content(), pair.found().evidence(found.iri()));
    }

    private static String shown(GoldStatement gold) {
        return String.join("/", gold.speakers()) + ": " + gold.wordings().get(0);
    }

    private Problem problem(Cause cause) {
        return Problem.of(cause, pair.id());
    }
}
