package org.parley.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.evaluate.Wording.Overlap;
import org.parley.evaluate.found.FoundStatement;
import org.parley.evaluate.gold.GoldStatement;
import org.parley.model.FactKind;

/** Compares the statements of one article: first which is which, by the words said, then who said them and how. */
final class StatementComparison {
    private static final double ALIKE = 0.5;
    private static final double PART = 0.8;
    private static final int LONG_ENOUGH = 4;
    private static final double FOR_SPEAKER = 0.3;
    private static final int DAY = "2025-05-16".length();

    private final ArticlePair pair;
    private final Identities who;
    private final Scorecard card;

    StatementComparison(ArticlePair pair, Identities who, Scorecard card) {
        this.pair = pair;
        this.who = who;
        this.card = card;
    }

    void compare() {
        Map<String, FoundStatement> founds = new TreeMap<>();
        pair.found().statements().forEach(found -> founds.put(found.iri(), found));
        List<GoldStatement> golds = pair.gold().statements();
        List<Likeness> likenesses = likenesses(golds, founds.values());
        Map<Integer, String> matched = Pairing.oneToOne(likenesses.stream()
                .filter(likeness -> likeness.f1 >= ALIKE)
                .map(Likeness::pairing)
                .toList());
        Set<String> known = new HashSet<>(matched.values());
        known.addAll(furtherParts(likenesses, matched.keySet()));
        Map<String, FoundStatement> wrong = new TreeMap<>(founds);
        wrong.keySet().removeAll(known);
        StatementProblems problems = new StatementProblems(
                pair, who, wrong.values(), known.stream().map(founds::get).toList());
        for (int i = 0; i < golds.size(); i++) {
            if (!golds.get(i).optional()) {
                wanted(golds.get(i), Optional.ofNullable(matched.get(i)).map(founds::get), problems);
            }
        }
        wrong.forEach((iri, statement) -> {
            card.wrong(Measure.STATEMENTS);
            judge(statement, false);
        });
        problems.invented().forEach(card::problem);
    }

    /** An annotated and a found statement whose words agree enough to be looked at. */
    private record Likeness(int gold, String found, double f1, boolean rightSpeaker) {
        Pairing<Integer, String> pairing() {
            return new Pairing<>(f1 + (rightSpeaker ? FOR_SPEAKER : 0), gold, found);
        }
    }

    private List<Likeness> likenesses(List<GoldStatement> golds, Collection<FoundStatement> founds) {
        List<Likeness> likenesses = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            for (FoundStatement found : founds) {
                GoldStatement gold = golds.get(i);
                Overlap overlap = Wording.overlap(gold.wordings(), found.content());
                if (overlap.f1() >= ALIKE || isPart(overlap, gold, found)) {
                    likenesses.add(new Likeness(i, found.iri(), overlap.f1(), isSpeaker(gold, found)));
                }
            }
        }
        return likenesses;
    }

    private static boolean isPart(Overlap overlap, GoldStatement gold, FoundStatement found) {
        int gilt = Wording.tokens(gold.wordings().get(0)).size();
        return overlap.contained() >= PART
                && Math.min(gilt, Wording.tokens(found.content()).size()) >= LONG_ENOUGH;
    }

    private boolean isSpeaker(GoldStatement gold, FoundStatement found) {
        return isAny(gold.speakers(), found.speakers());
    }

    private boolean isAny(Set<String> ids, Set<String> iris) {
        return iris.stream().flatMap(iri -> who.of(iri).stream()).anyMatch(ids::contains);
    }

    /** Found statements that are a further part of one that is found already: neither right nor wrong. */
    private static Set<String> furtherParts(List<Likeness> likenesses, Set<Integer> matched) {
        return likenesses.stream()
                .filter(likeness -> matched.contains(likeness.gold))
                .map(Likeness::found)
                .collect(Collectors.toSet());
    }

    private void wanted(GoldStatement gold, Optional<FoundStatement> match, StatementProblems problems) {
        card.share(Share.FOUND, match.isPresent());
        match.ifPresent(found -> judge(found, isSpeaker(gold, found)));
        if (match.isPresent() && isSpeaker(gold, match.get())) {
            card.right(Measure.STATEMENTS);
            details(gold, match.get(), problems);
            return;
        }
        card.missed(Measure.STATEMENTS);
        match.ifPresent(found -> card.wrong(Measure.STATEMENTS));
        card.problem(match.map(found -> problems.wrongSpeaker(gold, found)).orElseGet(() -> problems.missed(gold)));
    }

    private void judge(FoundStatement statement, boolean right) {
        boolean named =
                statement.speakers().stream().anyMatch(iri -> !pair.things().isAnonymous(iri));
        pair.judgement(FactKind.statement(named), statement.iri(), right).ifPresent(card::judged);
    }

    private void details(GoldStatement gold, FoundStatement found, StatementProblems problems) {
        Details details = new Details(found, problems);
        details.check(Share.ACT, gold.acts(), found.acts());
        details.check(Share.QUOTED, Set.of(quoted(gold.quoted())), Set.of(quoted(found.quoted())));
        if (!gold.dates().isEmpty()) {
            details.check(
                    Share.DATE,
                    gold.dates(),
                    found.dates().stream().map(StatementComparison::day).toList());
        }
        if (!gold.addressees().isEmpty()) {
            details.check(
                    Share.ADDRESSEE,
                    gold.addressees(),
                    found.addressees().stream().map(who::shown).toList());
        }
    }

    private final class Details {
        private final FoundStatement found;
        private final StatementProblems problems;

        private Details(FoundStatement found, StatementProblems problems) {
            this.found = found;
            this.problems = problems;
        }

        private void check(Share share, Set<String> want, Collection<String> got) {
            boolean right = !Collections.disjoint(want, got);
            card.share(share, right);
            if (!right) {
                card.problem(problems.detail(share, found, want, got));
            }
        }
    }

    private static String quoted(boolean quoted) {
        return quoted ? "quoted" : "reported";
    }

    private static String day(String date) {
        return date.substring(0, Math.min(DAY, date.length()));
    }
}
