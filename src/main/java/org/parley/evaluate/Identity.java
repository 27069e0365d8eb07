package org.parley.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether the same thing has the same IRI in several articles (B-cubed): of the items that share an IRI, how many share an id
 * in the annotations, and the other way round, on average over the items.
 */
final class Identity {
    private final List<Item> items = new ArrayList<>();

    /** A thing in one article; one that was not found is alone with its node. */
    private record Item(String gold, String node) {}

    void add(String gold, Optional<String> node, String article) {
        items.add(new Item(gold, node.orElse("none " + gold + " " + article)));
    }

    Figure figure(String name) {
        Map<String, Set<Integer>> golds = groups(Item::gold);
        Map<String, Set<Integer>> nodes = groups(Item::node);
        double precision = 0;
        double recall = 0;
        for (Item item : items) {
            Set<Integer> shared = new HashSet<>(golds.get(item.gold));
            shared.retainAll(nodes.get(item.node));
            precision += (double) shared.size() / nodes.get(item.node).size();
            recall += (double) shared.size() / golds.get(item.gold).size();
        }
        int all = Math.max(1, items.size());
        return Figure.of(name, precision / all, recall / all, items.size());
    }

    private Map<String, Set<Integer>> groups(Function<Item, String> key) {
        Map<String, Set<Integer>> groups = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            groups.computeIfAbsent(key.apply(items.get(i)), k -> new HashSet<>())
                    .add(i);
        }
        return groups;
    }
}
