package org.parley.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Token;
import org.parley.rules.SharedNames;

/** Tells which state's body is meant by a name that several bear: "the Foreign Office" of an article about Ruritania is not Britain's. */
final class Namesakes {
    private final SharedNames shared;
    private final List<Token> tokens;

    Namesakes(SharedNames shared, List<Token> tokens) {
        this.shared = shared;
        this.tokens = tokens;
    }

    /** The names with the bodies of the states that the article is about, without those of none of them. */
    List<Name> settled(List<Name> names) {
        Map<String, Long> states = names.stream()
                .filter(name -> name.kind() == EntityKind.STATE)
                .flatMap(name -> name.id().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return states.isEmpty()
                ? names
                : names.stream().flatMap(name -> settled(name, states).stream()).collect(Collectors.toList());
    }

    private Optional<Name> settled(Name name, Map<String, Long> states) {
        Map<String, String> bodies =
                name.kind() == EntityKind.ORGANIZATION && name.id().isPresent()
                        ? shared.bodiesByState(text(name))
                        : Map.of();
        if (!bodies.containsValue(name.id().orElse(""))) {
            return Optional.of(name);
        }
        return bodies.keySet().stream()
                .filter(states::containsKey)
                .max(Comparator.comparing(states::get))
                .map(state -> new Name(
                        name.tokens(),
                        name.kind(),
                        name.form(),
                        Optional.of(bodies.get(state)),
                        name.confidence(),
                        name.rule()));
    }

    private String text(Name name) {
        return String.join(" ", NameClassifier.words(tokens, name.tokens()));
    }
}
