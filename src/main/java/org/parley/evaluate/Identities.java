package org.parley.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which annotated actor a node of the graph is, within one article. */
final class Identities {
    private final ArticlePair pair;
    private final Map<String, String> matched;
    private final Map<String, Set<String>> names;

    /**
     * @param matched IRI -> id
     * @param names id -> accepted names, made comparable, in the order of the annotation
     */
    Identities(ArticlePair pair, Map<String, String> matched, Map<String, Set<String>> names) {
        this.pair = pair;
        this.matched = Map.copyOf(matched);
        this.names = new LinkedHashMap<>(names);
    }

    /** The id; for a node without a mention of its own (a state known only from "Nigerian") found by its label. */
    Optional<String> of(String iri) {
        if (matched.containsKey(iri)) {
            return Optional.of(matched.get(iri));
        }
        return pair.found().actors().contains(iri) ? Optional.empty() : byLabel(iri);
    }

    /** The node that was matched with the id. */
    Optional<String> node(String id) {
        return matched.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The id, else the label of the node, so that each node has something to be told by. */
    String shown(String iri) {
        return of(iri).orElseGet(() -> pair.things().name(iri));
    }

    private Optional<String> byLabel(String iri) {
        return pair.things().labels(iri).stream()
                .map(Wording::norm)
                .flatMap(label -> names.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(label))
                        .map(Map.Entry::getKey))
                .findFirst();
    }
}
