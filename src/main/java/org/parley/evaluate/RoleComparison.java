package org.parley.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.evaluate.found.FoundRole;
import org.parley.evaluate.gold.GoldRole;
import org.parley.model.FactKind;

/** Compares the roles of one article by person, title and state or organisation. */
final class RoleComparison {
    private final ArticlePair pair;
    private final Identities who;
    private final Scorecard card;

    RoleComparison(ArticlePair pair, Identities who, Scorecard card) {
        this.pair = pair;
        this.who = who;
        this.card = card;
    }

    void compare() {
        List<GoldRole> golds = pair.gold().roles();
        Map<FoundRole, Integer> matched = new LinkedHashMap<>();
        Map<String, FoundRole> wrong = new TreeMap<>();
        for (FoundRole role : pair.found().roles()) {
            match(role, golds).ifPresentOrElse(i -> matched.put(role, i), () -> wrong.putIfAbsent(shown(role), role));
        }
        RoleProblems problems = new RoleProblems(pair, who, wrong.values());
        matched.forEach((role, i) -> right(role, golds.get(i), problems));
        for (int i = 0; i < golds.size(); i++) {
            if (!golds.get(i).optional()) {
                wanted(golds.get(i), matched.containsValue(i), problems);
            }
        }
        wrong.forEach((shown, role) -> card.wrong(Measure.ROLES));
        problems.invented().forEach(card::problem);
        judge(matched.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, match -> golds.get(match.getValue()))));
    }

    /** A role is right if one reading of it (several labels or organisations give several) is. */
    private void judge(Map<FoundRole, GoldRole> matched) {
        Map<String, Boolean> right = new TreeMap<>();
        pair.found().roles().forEach(role -> right.merge(role.iri(), matched.containsKey(role), Boolean::logicalOr));
        matched.forEach((role, gold) -> {
            if (gold.optional()) {
                right.remove(role.iri());
            }
        });
        right.forEach((iri, is) -> pair.judgement(FactKind.ROLE, iri, is).ifPresent(card::judged));
    }

    private OptionalInt match(FoundRole role, List<GoldRole> golds) {
        return IntStream.range(0, golds.size())
                .filter(i -> isSame(role, golds.get(i)))
                .findFirst();
    }

    private void right(FoundRole role, GoldRole gold, RoleProblems problems) {
        boolean tense = role.former() == gold.former();
        card.share(Share.FORMER, tense);
        if (!tense) {
            card.problem(problems.tense(role, gold));
        }
    }

    private void wanted(GoldRole gold, boolean found, RoleProblems problems) {
        if (found) {
            card.right(Measure.ROLES);
        } else {
            card.missed(Measure.ROLES);
            card.problem(problems.missed(gold));
        }
    }

    private boolean isSame(FoundRole role, GoldRole gold) {
        String label = Wording.norm(role.label());
        Optional<String> of = role.organization().flatMap(who::of);
        return who.of(role.person()).filter(gold.who()::equals).isPresent()
                && gold.labels().stream().map(Wording::norm).anyMatch(label::equals)
                && (gold.of().isEmpty() || of.filter(gold.of()::contains).isPresent());
    }

    /** Two false finds that read the same are one. */
    private String shown(FoundRole role) {
        return RoleProblems.shown(role, who);
    }
}
