package org.parley.extract.role;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.VerbGroup;
import org.parley.rules.OfficeClass;

/**
 * Finds who sent a team whose own words do not name the sender: "the delegation" is the one told of before, "the government
 * delegation" that of the one state that faces somebody who is no state.
 */
final class TeamsBefore {
    private static final int SENTENCES = 3;
    private static final int LONGEST_SENDER = 6;
    private static final Set<String> POINTING = Set.of("the", "this", "that");

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final ActorResolver actors;
    private final Parties parties;

    TeamsBefore(LinkedArticle linked, ActorResolver actors) {
        this.linked = linked;
        this.article = linked.parsed();
        this.actors = actors;
        this.parties = new Parties(linked);
    }

    Optional<EntityKey> sender(Range team) {
        boolean ofGovernment = team.indices().anyMatch(i -> article.token(i).is("government"));
        if (ofGovernment) {
            return government();
        }
        boolean again = POINTING.contains(article.token(team.from()).lower()) && team.size() == 2;
        return again ? sentBefore(team.from()) : Optional.empty();
    }

    /** "the delegation of the Civic Front", "a team from Ruritania". */
    Optional<EntityKey> behind(Range team) {
        int at = team.to();
        if (at >= article.tokens().size()
                || !(article.token(at).is("of") || article.token(at).is("from"))) {
            return Optional.empty();
        }
        List<Reference> bodies =
                linked.referencesIn(new Range(at, Math.min(article.tokens().size(), at + LONGEST_SENDER))).stream()
                        .filter(reference ->
                                reference.form() == Reference.Form.NAME && DelegationHeads.isBody(reference.entity()))
                        .toList();
        boolean joint =
                bodies.size() > 1 && article.token(bodies.get(0).tokens().to()).is("and");
        return bodies.isEmpty() || joint
                ? Optional.empty()
                : Optional.of(bodies.get(0).entity());
    }

    /** The one state of those who talk with each other, beside a body; else the only one whose government is told of. */
    private Optional<EntityKey> government() {
        return only(reference -> isStateAndBody(reference.entities()))
                .or(() -> only(reference -> reference.form() == Reference.Form.DESCRIPTION
                        && article.token(reference.tokens().last()).is("government")));
    }

    private Optional<EntityKey> only(Predicate<Reference> fits) {
        List<EntityKey> states = linked.references().stream()
                .filter(fits)
                .flatMap(reference -> reference.entities().stream())
                .filter(key -> key.kind() == EntityKind.STATE)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private static boolean isStateAndBody(List<EntityKey> keys) {
        return keys.size() == 2
                && keys.stream().anyMatch(key -> key.kind() == EntityKind.STATE)
                && keys.stream().anyMatch(key -> key.kind() == EntityKind.ORGANIZATION);
    }

    /** "Envoys of the bloc met …. The delegation was led by X": the sender of those who were told of last. */
    private Optional<EntityKey> sentBefore(int team) {
        int sentence = article.sentenceOf(team).index();
        Range near = new Range(
                article.sentences()
                        .get(Math.max(0, sentence - SENTENCES))
                        .tokens()
                        .from(),
                team);
        return linked.referencesIn(near).stream()
                .filter(reference -> reference.form() == Reference.Form.DESCRIPTION && isSent(reference))
                .max(Comparator.comparingInt(reference -> reference.tokens().from()))
                .flatMap(reference -> told(reference).or(() -> sending(reference)));
    }

    private boolean isSent(Reference reference) {
        return reference.entities().size() == 1
                && article.chunkOf(reference.tokens().from())
                        .map(chunk -> article.token(chunk.head()).lower())
                        .filter(head -> DelegationHeads.isTeam(head) || OfficeClass.SENT_TOGETHER.holds(head))
                        .isPresent();
    }

    private Optional<EntityKey> told(Reference team) {
        if (team.entity().kind() == EntityKind.DELEGATION) {
            return parties.sender(team.entity());
        }
        List<EntityKey> named = linked.referencesIn(team.tokens()).stream()
                .filter(reference -> !reference.equals(team) && DelegationHeads.isBody(reference.entity()))
                .map(Reference::entity)
                .distinct()
                .toList();
        return named.size() == 1
                ? Optional.of(named.get(0))
                : named.isEmpty() ? behind(team.tokens()) : Optional.empty();
    }

    /** "The bloc sent a delegation to Lima". */
    private Optional<EntityKey> sending(Reference team) {
        int from = team.tokens().from();
        return article.verbsBetween(article.sentenceOf(from).tokens().from(), from).stream()
                .filter(verb -> verb.tokens().to() == from && !verb.passive() && sends(verb))
                .findFirst()
                .flatMap(verb -> actors.of(verb.subjects()))
                .map(found -> parties.party(found.first()))
                .filter(DelegationHeads::isBody);
    }

    private boolean sends(VerbGroup verb) {
        return OfficeClass.SENDING_VERB.holds(article.token(verb.head()));
    }
}
