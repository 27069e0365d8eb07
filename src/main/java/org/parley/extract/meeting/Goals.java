package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Territory;
import org.parley.rules.EncounterWords.Use;

/** Reads where officials go: the place or state, and whether it is another's. */
final class Goals {
    private final Scene scene;

    Goals(Scene scene) {
        this.scene = scene;
    }

    /** The place or state that a phrase beginning here means. */
    Optional<Reference> at(int token) {
        return scene.article()
                .chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.tokens().from() == token)
                .flatMap(chunk -> scene.linked().referencesIn(chunk.tokens()).stream()
                        .filter(reference -> isGoal(reference)
                                && reference.tokens().last() == chunk.tokens().last())
                        .findFirst());
    }

    /** Where an invitation is to, the first in its words: "to visit Lima", "to Lima". */
    Optional<Reference> of(Range words) {
        return IntStream.range(words.from(), words.to() - 1)
                .filter(i -> scene.article().token(i).is("to") || scene.is(Use.VISIT, i))
                .mapToObj(i -> at(i + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A place or a state by its name, or a place by what it is: "the Peruvian capital". */
    static boolean isGoal(Reference reference) {
        EntityKind kind = reference.entity().kind();
        boolean described = reference.form() == Reference.Form.DESCRIPTION && kind == EntityKind.PLACE;
        boolean named =
                reference.form() == Reference.Form.NAME && (kind == EntityKind.PLACE || kind == EntityKind.STATE);
        return named || described;
    }

    Optional<EntityKey> state(EntityKey goal) {
        return goal.kind() == EntityKind.PLACE
                ? scene.linked().territoryOf(goal).map(Territory::state)
                : Optional.of(goal);
    }

    /** Of one's own country, or of a place nobody knows the state of, it is a journey. */
    boolean isAtHome(List<EntityKey> persons, EntityKey goal) {
        Optional<EntityKey> state = state(goal);
        return state.isEmpty()
                || persons.stream()
                        .anyMatch(person -> scene.parties().party(person).equals(state.get()));
    }

    /** The encounter takes place there, and the state there is a party to it. */
    void reach(Encounter encounter, EntityKey goal) {
        encounter.place = Optional.of(goal).filter(key -> key.kind() == EntityKind.PLACE);
        encounter.territory = encounter.place.flatMap(scene.linked()::territoryOf);
        state(goal).filter(scene.linked().entities()::containsKey).ifPresent(encounter.participants::add);
    }
}
