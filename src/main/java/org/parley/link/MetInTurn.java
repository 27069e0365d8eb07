package org.parley.link;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.rules.WordClass;

/** Finds the state of those whom a visitor meets one after the other: "She met President A. Later she saw the energy minister". */
final class MetInTurn {
    private final Words words;
    private final Hosts hosts;

    MetInTurn(Words words, Hosts hosts) {
        this.words = words;
        this.hosts = hosts;
    }

    /** The one state that those serve whom the same visitor met in the sentence before. */
    Optional<EntityKey> state(Holding holding, List<Office> known) {
        int verb = hosts.beforeEnumerated(holding.evidence().from());
        if (!words.is(verb, WordClass.MEETING_SOMEBODY)) {
            return Optional.empty();
        }
        Sentence sentence = words.article().sentenceOf(verb);
        boolean visitor =
                new Range(sentence.tokens().from(), verb).indices().anyMatch(i -> words.is(i, "he", "she", "they"));
        if (!visitor || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = words.article().sentences().get(sentence.index() - 1);
        List<EntityKey> states = known.stream()
                .filter(office ->
                        before.tokens().contains(office.title().tokens().from()) && isMet(office))
                .flatMap(office -> office.organization().stream())
                .distinct()
                .toList();
        return before.block() == sentence.block() && states.size() == 1
                ? Optional.of(states.get(0)).filter(key -> key.kind() == EntityKind.STATE)
                : Optional.empty();
    }

    private boolean isMet(Office office) {
        return words.is(hosts.beforeEnumerated(office.evidence().from()), WordClass.MEETING_SOMEBODY);
    }
}
