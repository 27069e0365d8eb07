package org.parley.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.parley.evaluate.gold.GoldActor;
import org.parley.model.EntityKind;

/** Finds out why actors of one article were missed or invented. */
final class ActorProblems {
    private final ArticlePair pair;
    private final Identities who;

    ActorProblems(ArticlePair pair, Identities who) {
        this.pair = pair;
        this.who = who;
    }

    Problem missed(GoldActor actor, Optional<String> node) {
        if (node.isPresent()) {
            String kinds = kind(pair.things().kind(node.get())) + " for " + kind(Optional.of(actor.kind()));
            return pair.found(problem(Cause.ACTOR_KIND).detail(kinds).gold(actor.id()), node.get());
        }
        if (actor.anonymous()) {
            return problem(Cause.SOURCE_MISSED).gold(shown(actor));
        }
        return pair.found().actors().stream()
                .filter(iri -> who.of(iri).isEmpty() && sharesWord(iri, actor))
                .findFirst()
                .map(iri -> pair.found(problem(Cause.ACTOR_NAME).gold(shown(actor)), iri))
                .orElseGet(() -> problem(Cause.ACTOR_MISSED)
                        .detail(kind(Optional.of(actor.kind())))
                        .gold(shown(actor)));
    }

    Problem invented(String iri) {
        boolean known = pair.gold().actors().stream()
                .anyMatch(actor -> who.node(actor.id()).isPresent() && sharesWord(iri, actor));
        Cause cause = known ? Cause.ACTOR_SPLIT : Cause.ACTOR_INVENTED;
        return pair.found(problem(cause).detail(kind(pair.things().kind(iri))), iri);
    }

    Problem link(GoldActor actor, String iri) {
        SortedSet<String> entities = pair.things().wikidata(iri);
        String gold = actor.id() + " " + actor.wikidata().orElse("");
        return entities.isEmpty()
                ? problem(Cause.LINK_MISSING).gold(gold)
                : problem(Cause.LINK_WRONG).gold(gold).found(String.join(" ", entities), Optional.empty());
    }

    /** The last word of a name is what two forms of it have in common most often. */
    private boolean sharesWord(String iri, GoldActor actor) {
        List<String> label = Wording.tokens(pair.things().name(iri));
        Set<String> words = new HashSet<>();
        actor.names().forEach(name -> words.addAll(Wording.tokens(name)));
        return pair.things().kind(iri).equals(Optional.of(actor.kind()))
                && !label.isEmpty()
                && words.contains(label.get(label.size() - 1));
    }

    private Problem problem(Cause cause) {
        return Problem.of(cause, pair.id());
    }

    private static String shown(GoldActor actor) {
        return actor.id() + ": " + String.join(", ", actor.names());
    }

    private static String kind(Optional<EntityKind> kind) {
        return kind.map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("thing");
    }
}
