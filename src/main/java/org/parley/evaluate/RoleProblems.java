package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.evaluate.found.FoundRole;
import org.parley.evaluate.gold.GoldRole;

/** Finds out why roles of one article were missed or invented; a false find that explains a miss is told with it. */
final class RoleProblems {
    private final ArticlePair pair;
    private final Identities who;
    private final List<FoundRole> unexplained;

    /**
     * @param wrong roles found that match no annotated one
     */
    RoleProblems(ArticlePair pair, Identities who, Collection<FoundRole> wrong) {
        this.pair = pair;
        this.who = who;
        this.unexplained = new ArrayList<>(wrong);
    }

    Problem missed(GoldRole gold) {
        if (who.node(gold.who()).isEmpty()) {
            return problem(Cause.ROLE_PERSON).gold(shown(gold));
        }
        return instead(role -> isHolder(role, gold) && hasTitle(role, gold))
                .map(role -> found(ownerProblem(role), gold, role))
                .or(() -> instead(role -> isHolder(role, gold) && hasPartOfTitle(role, gold))
                        .map(role -> found(extentProblem(role, gold), gold, role)))
                .or(() -> instead(role -> isHolder(role, gold) && isThere(role, gold))
                        .map(role -> found(problem(Cause.ROLE_TITLE), gold, role)))
                .or(() -> instead(role -> hasTitle(role, gold) && isThere(role, gold))
                        .map(role -> found(problem(Cause.ROLE_HOLDER), gold, role)))
                .orElseGet(() -> problem(Cause.ROLE_MISSED).gold(shown(gold)));
    }

    /** Those that explain no miss. */
    List<Problem> invented() {
        return unexplained.stream()
                .map(role -> problem(Cause.ROLE_INVENTED)
                        .detail(who.of(role.person()).isPresent() ? "person known" : "person unknown")
                        .found(shown(role, who), pair.found().evidence(role.iri())))
                .toList();
    }

    Problem tense(FoundRole role, GoldRole gold) {
        return found(
                problem(Cause.ROLE_TENSE).detail(role.former() ? "found as former" : "found as current"), gold, role);
    }

    /** As a reader sees it. */
    static String shown(FoundRole role, Identities who) {
        return "%s | %s | %s"
                .formatted(
                        who.shown(role.person()),
                        role.label(),
                        role.organization().map(who::shown).orElse("-"));
    }

    private static String shown(GoldRole gold) {
        return "%s | %s | %s".formatted(gold.who(), gold.labels().get(0), String.join("/", gold.of()));
    }

    private Optional<FoundRole> instead(Predicate<FoundRole> fits) {
        Optional<FoundRole> found = unexplained.stream().filter(fits).findFirst();
        found.ifPresent(unexplained::remove);
        return found;
    }

    private Problem ownerProblem(FoundRole role) {
        return problem(Cause.ROLE_OWNER)
                .detail(role.organization().isEmpty() ? "no state or organisation" : "wrong state or organisation");
    }

    private Problem extentProblem(FoundRole role, GoldRole gold) {
        int found = Wording.tokens(role.label()).size();
        boolean longer =
                gold.labels().stream().allMatch(label -> Wording.tokens(label).size() < found);
        return problem(Cause.ROLE_EXTENT).detail(longer ? "longer" : "shorter");
    }

    private boolean isHolder(FoundRole role, GoldRole gold) {
        return who.of(role.person()).filter(gold.who()::equals).isPresent();
    }

    private boolean isThere(FoundRole role, GoldRole gold) {
        return gold.of().isEmpty()
                || role.organization()
                        .flatMap(who::of)
                        .filter(gold.of()::contains)
                        .isPresent();
    }

    private static boolean hasTitle(FoundRole role, GoldRole gold) {
        String label = Wording.norm(role.label());
        return gold.labels().stream().map(Wording::norm).anyMatch(label::equals);
    }

    private static boolean hasPartOfTitle(FoundRole role, GoldRole gold) {
        List<String> label = Wording.tokens(role.label());
        return gold.labels().stream()
                .map(Wording::tokens)
                .anyMatch(accepted -> accepted.containsAll(label) || label.containsAll(accepted));
    }

    private Problem found(Problem problem, GoldRole gold, FoundRole role) {
        return problem.gold(shown(gold)).found(shown(role, who), pair.found().evidence(role.iri()));
    }

    private Problem problem(Cause cause) {
        return Problem.of(cause, pair.id());
    }
}
