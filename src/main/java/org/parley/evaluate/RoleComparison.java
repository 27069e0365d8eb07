package org.parley.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parley.evaluate.found.FoundRole;
import org.parley.evaluate.gold.GoldRole;

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
        Set<Integer> seen = new HashSet<>();
        Set<String> extras = new TreeSet<>();
        for (FoundRole role : pair.found().roles()) {
            OptionalInt match = IntStream.range(0, golds.size())
                    .filter(i -> isSame(role, golds.get(i)))
                    .findFirst();
            if (match.isPresent()) {
                seen.add(match.getAsInt());
                card.share(
                        Share.FORMER,
                        role.former() == golds.get(match.getAsInt()).former());
            } else {
                extras.add(shown(role));
            }
        }
        for (int i = 0; i < golds.size(); i++) {
            wanted(golds.get(i), seen.contains(i));
        }
        extras.forEach(extra -> card.wrong(Measure.ROLES));
    }

    private void wanted(GoldRole gold, boolean found) {
        if (gold.optional()) {
            return;
        }
        if (found) {
            card.right(Measure.ROLES);
        } else {
            card.missed(Measure.ROLES);
        }
    }

    private boolean isSame(FoundRole role, GoldRole gold) {
        String label = Wording.norm(role.label());
        Optional<String> of = role.organization().flatMap(who::of);
        return who.of(role.person()).filter(gold.who()::equals).isPresent()
                && gold.labels().stream().map(Wording::norm).anyMatch(label::equals)
                && (gold.of().isEmpty() || of.filter(gold.of()::contains).isPresent());
    }

    /** As a reader sees it: two false finds that read the same are one. */
    private String shown(FoundRole role) {
        return "%s | %s | %s"
                .formatted(
                        who.shown(role.person()),
                        role.label(),
                        role.organization().map(who::shown).orElse("-"));
    }
}
