package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.Parties;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;

/** Gives an encounter of "the two sides" the two persons who met right before, where they stand for these sides. */
final class SidesMeant {
    /** Tokens between the encounter of the persons and the mention of the sides. */
    private static final int NEAR = 110;

    private final LinkedArticle linked;
    private final Parties parties;

    SidesMeant(LinkedArticle linked, Parties parties) {
        this.linked = linked;
        this.parties = parties;
    }

    /** "both governments", "the two sides" in the sentence are all who take part. */
    boolean isOfSides(Encounter mention) {
        Range sentence = linked.parsed().sentenceOf(mention.trigger.from()).tokens();
        return mention.participants.size() == 2
                && mention.participants.stream().allMatch(key -> key.kind() == EntityKind.STATE)
                && linked.referencesIn(sentence).stream()
                        .anyMatch(reference -> reference.entities().size() == 2
                                && reference.form() == Reference.Form.DESCRIPTION
                                && Set.copyOf(reference.entities()).equals(mention.participants))
                && linked.referencesIn(sentence).stream()
                        .noneMatch(
                                reference -> isNamed(reference) && mention.participants.contains(reference.entity()));
    }

    /** By its name, and not as that of an office: "Peru's president". */
    private boolean isNamed(Reference reference) {
        int next = reference.tokens().to();
        return reference.form() == Reference.Form.NAME
                && !(next < linked.parsed().tokens().size()
                        && linked.parsed().token(next).isPossessive());
    }

    /** The persons, where no encounter of the states themselves was told. */
    void tell(Encounter mention, List<Cluster> told) {
        boolean ofStates =
                told.stream().anyMatch(cluster -> cluster.participants().containsAll(mention.participants));
        if (!mention.ofSides || ofStates) {
            return;
        }
        Optional<Cluster> last = told.stream()
                .filter(cluster -> cluster.isPersonal() && isNear(cluster, mention))
                .max(Comparator.comparing(cluster -> cluster.last().trigger));
        last.map(cluster -> standing(cluster, mention))
                .filter(persons -> persons.size() == 2 && Compatibility.holds(last.get(), mention))
                .ifPresent(persons -> {
                    mention.participants.clear();
                    mention.participants.addAll(persons);
                });
    }

    private static boolean isNear(Cluster cluster, Encounter mention) {
        return mention.trigger.from() - cluster.last().trigger.to() < NEAR;
    }

    /** Those of two persons who belong to the two states. */
    private Set<EntityKey> standing(Cluster cluster, Encounter mention) {
        Set<EntityKey> persons = new LinkedHashSet<>();
        mention.participants.forEach(state -> cluster.persons().stream()
                .filter(person -> parties.party(person).equals(state))
                .findFirst()
                .ifPresent(persons::add));
        return cluster.persons().size() == 2 ? persons : Set.of();
    }
}
