package org.parley.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Sentence;

/**
 * Finds holders of an office of several states that a later sentence names with their states: "The foreign ministers of
 * Peru and Chile met. Ana Lind of Peru and Pablo Soto of Chile signed the text."
 */
final class HoldersLater {
    private static final int SENTENCES = 3;
    private static final int FEWEST = 2;

    private final Words words;

    HoldersLater(Words words) {
        this.words = words;
    }

    /** One for each of the states, in text order; none if a state has none or several. */
    List<Enumeration.Holder> of(List<Owner> named, int from) {
        Set<Owner> states = new HashSet<>(named);
        List<Enumeration.Holder> found = new ArrayList<>();
        Set<Owner> served = new HashSet<>();
        List<Sentence> sentences = words.article().sentences();
        int first = words.article().sentenceOf(from - 1).index();
        int last = Math.min(sentences.size(), first + 1 + SENTENCES) - 1;
        for (int i = from;
                states.size() >= FEWEST && i < sentences.get(last).tokens().to();
                i++) {
            Optional<Name> person = words.nameAt(i).filter(name -> name.kind() == EntityKind.PERSON);
            Optional<Owner> state = person.flatMap(this::stateBehind).filter(states::contains);
            if (state.isPresent()) {
                found.add(new Enumeration.Holder(person.get(), state));
                served.add(state.get());
            }
        }
        return found.size() == served.size() && served.size() == states.size() ? found : List.of();
    }

    /** "Ana Lind of Peru", without an office of her own. */
    private Optional<Owner> stateBehind(Name person) {
        int of = person.tokens().to();
        int at = words.is(of + 1, "the") ? of + 2 : of + 1;
        boolean bare = words.is(of, "of")
                && words.titleBefore(person.tokens().from()).isEmpty()
                && person.tokens().size() > 1;
        return bare
                ? words.nameAt(at)
                        .filter(name -> name.kind() == EntityKind.STATE && name.form() == Name.Form.NAME)
                        .flatMap(words::keyOf)
                        .map(Owner.Named::new)
                : Optional.empty();
    }
}
