package org.parley.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.parley.evaluate.found.Things;
import org.parley.evaluate.gold.GoldActor;
import org.parley.model.EntityKind;

/** Compares the actors of one article by their names, and finds out which node is which annotated actor. */
final class ActorComparison {
    private static final Set<EntityKind> COUNTED =
            EnumSet.of(EntityKind.PERSON, EntityKind.STATE, EntityKind.ORGANIZATION);
    private static final double FOR_LABEL = 3;
    private static final double FOR_KIND = 0.5;

    private final ArticlePair pair;
    private final Scorecard card;

    ActorComparison(ArticlePair pair, Scorecard card) {
        this.pair = pair;
        this.card = card;
    }

    Identities compare() {
        Map<String, Set<String>> names = names();
        Map<String, String> matched = matched(names);
        Identities who = new Identities(pair, matched, names);
        ActorProblems problems = new ActorProblems(pair, who);
        pair.gold().actors().stream()
                .filter(GoldActor::isCounted)
                .forEach(actor -> wanted(actor, who.node(actor.id()), problems));
        pair.found().actors().stream()
                .filter(iri -> !matched.containsKey(iri) && isCounted(iri))
                .forEach(iri -> {
                    card.wrong(Measure.ACTORS);
                    card.problem(problems.invented(iri));
                });
        return who;
    }

    private Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        pair.gold().actors().forEach(actor -> names.put(actor.id(), normed(actor.names())));
        return names;
    }

    private static Set<String> normed(List<String> names) {
        return names.stream().map(Wording::norm).collect(Collectors.toSet());
    }

    private Map<String, String> matched(Map<String, Set<String>> names) {
        List<Pairing<String, String>> pairings = new ArrayList<>();
        for (String iri : pair.found().actors()) {
            for (GoldActor actor : pair.gold().actors()) {
                double weight = weight(iri, names.get(actor.id()));
                if (weight > 0) {
                    pairings.add(new Pairing<>(weight + (isKind(iri, actor) ? FOR_KIND : 0), iri, actor.id()));
                }
            }
        }
        return Pairing.oneToOne(pairings);
    }

    private double weight(String iri, Set<String> accepted) {
        Things things = pair.things();
        return FOR_LABEL * count(things.labels(iri), accepted) + count(things.otherLabels(iri), accepted);
    }

    private static long count(SortedSet<String> labels, Set<String> accepted) {
        return labels.stream().map(Wording::norm).filter(accepted::contains).count();
    }

    private void wanted(GoldActor actor, Optional<String> node, ActorProblems problems) {
        boolean right = node.isPresent() && (actor.anonymous() || isKind(node.get(), actor));
        if (!right) {
            card.problem(problems.missed(actor, node));
        }
        if (actor.anonymous()) {
            card.share(Share.ANONYMOUS, right);
            return;
        }
        card.actor(actor.id(), node, pair.id());
        if (right) {
            card.right(Measure.ACTORS);
        } else {
            card.missed(Measure.ACTORS);
            node.ifPresent(iri -> card.wrong(Measure.ACTORS));
        }
        if (node.isPresent() && actor.wikidata().isPresent()) {
            link(actor, node.get(), problems);
        }
    }

    private void link(GoldActor actor, String iri, ActorProblems problems) {
        boolean right = pair.things().wikidata(iri).contains(actor.wikidata().orElseThrow());
        card.share(Share.WIKIDATA, right);
        if (!right) {
            card.problem(problems.link(actor, iri));
        }
    }

    private boolean isKind(String iri, GoldActor actor) {
        return pair.things().kind(iri).equals(Optional.of(actor.kind()));
    }

    private boolean isCounted(String iri) {
        return pair.things().kind(iri).filter(COUNTED::contains).isPresent()
                && !pair.things().isAnonymous(iri);
    }
}
