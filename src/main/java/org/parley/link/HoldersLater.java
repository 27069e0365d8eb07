package org.parley.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Sentence;
import org.parley.model.Title;

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

    /** "Their presidents met. Ana Lind and her Chilean counterpart, Pablo Soto, left": the other of two states is hers. */
    List<Enumeration.Holder> pair(List<Owner> states, int from) {
        int sentence = words.article().sentenceOf(from - 1).index();
        for (int i = from;
                states.size() == FEWEST
                        && words.has(i)
                        && words.article().sentenceOf(i).index() <= sentence + SENTENCES;
                i++) {
            List<Enumeration.Holder> found = words.nameAt(i)
                    .filter(name -> name.kind() == EntityKind.PERSON)
                    .map(name -> pairOf(name, states))
                    .orElse(List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Enumeration.Holder> pairOf(Name first, List<Owner> states) {
        int his = first.tokens().to() + 1;
        Optional<Name> state = words.is(his - 1, "and") && words.is(his, "his", "her")
                ? words.nameAt(his + 1).filter(name -> name.kind() == EntityKind.STATE)
                : Optional.empty();
        Optional<Title> title =
                state.flatMap(name -> words.titleAt(name.tokens().to())).filter(Counterparts::is);
        Optional<Name> second = title.map(office -> office.tokens().to())
                .flatMap(at -> words.nameAt(words.is(at, ",") ? at + 1 : at))
                .filter(name -> name.kind() == EntityKind.PERSON);
        Optional<Owner> owner = state.flatMap(words::keyOf).map(Owner.Named::new);
        Optional<Owner> other =
                states.stream().filter(one -> !owner.equals(Optional.of(one))).findFirst();
        boolean both = second.isPresent() && owner.filter(states::contains).isPresent();
        return both
                ? List.of(new Enumeration.Holder(first, other), new Enumeration.Holder(second.get(), owner))
                : List.of();
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
