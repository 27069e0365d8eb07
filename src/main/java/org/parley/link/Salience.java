package org.parley.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.parley.model.EntityKey;

/** Who was mentioned so far, for finding antecedents; the latest stand last. */
final class Salience {
    private final List<Seen> seen = new ArrayList<>();
    private final Map<EntityKey, Seen> latest = new HashMap<>();
    /** How often each was mentioned. */
    private final Map<EntityKey, Integer> counts = new TreeMap<>();

    /** Pairs that are only named together, which "they" does not mean but "the two" may. */
    private final List<Seen> named = new ArrayList<>();

    /**
     * An earlier mention.
     *
     * @param entities several for a coordination or group
     * @param subject it was the subject of a verb
     * @param main it was the subject of a main clause
     * @param quoted it stood inside a quotation
     */
    record Seen(int token, int sentence, List<EntityKey> entities, boolean subject, boolean main, boolean quoted) {
        EntityKey entity() {
            return entities.get(0);
        }

        boolean isSingle() {
            return entities.size() == 1;
        }
    }

    void add(Seen mention) {
        seen.add(mention);
        mention.entities().forEach(entity -> latest.put(entity, mention));
        mention.entities().forEach(entity -> counts.merge(entity, 1, Integer::sum));
    }

    void addNamed(Seen pair) {
        named.add(pair);
    }

    /** The last pair that a sentence names together. */
    Optional<Seen> named(int sentence) {
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(named.get(named.size() - 1)).filter(pair -> pair.sentence() == sentence);
    }

    private Optional<Seen> latestNamed(Predicate<EntityKey> fits) {
        for (int i = named.size() - 1; i >= 0; i--) {
            if (named.get(i).entities().stream().allMatch(fits)) {
                return Optional.of(named.get(i));
            }
        }
        return Optional.empty();
    }

    /** The latest mention of an entity, alone or with others. */
    Optional<Seen> latest(EntityKey entity) {
        return Optional.ofNullable(latest.get(entity));
    }

    /** The latest mention that fits, not further back than a number of sentences. */
    Optional<Seen> latest(int sentence, int back, Predicate<Seen> fits) {
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence - back; i--) {
            if (fits.test(seen.get(i))) {
                return Optional.of(seen.get(i));
            }
        }
        return Optional.empty();
    }

    /** The latest pair mentioned together, all of whom fit; else the two most often mentioned that fit; may be fewer. */
    List<EntityKey> pair(Predicate<EntityKey> fits) {
        Optional<Seen> only = latestNamed(fits);
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - 200); i--) {
            List<EntityKey> together = seen.get(i).entities();
            int token = seen.get(i).token();
            if (only.filter(pair -> pair.token() > token).isPresent()) {
                return only.orElseThrow().entities();
            }
            if (together.size() == 2 && together.stream().allMatch(fits)) {
                return together;
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .sorted(Map.Entry.<EntityKey, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The one entity that fits and is mentioned at least twice as often as any other. */
    Optional<EntityKey> dominant(Predicate<EntityKey> fits) {
        return dominant(fits, key -> key);
    }

    /** The one thing that entities which fit stand for, at least twice as often as for any other. */
    Optional<EntityKey> dominant(Predicate<EntityKey> fits, UnaryOperator<EntityKey> of) {
        Map<EntityKey, Integer> things = new TreeMap<>();
        counts.forEach((key, count) -> {
            if (fits.test(key)) {
                things.merge(of.apply(key), count, Integer::sum);
            }
        });
        List<Map.Entry<EntityKey, Integer>> order = things.entrySet().stream()
                .sorted(Map.Entry.<EntityKey, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        boolean alone = !order.isEmpty()
                && (order.size() == 1
                        || order.get(0).getValue() >= 2 * order.get(1).getValue());
        return alone ? Optional.of(order.get(0).getKey()) : Optional.empty();
    }

    /** The latest different entities that fit, at most {@code limit}, latest first. */
    List<EntityKey> latestDistinct(int limit, Predicate<EntityKey> fits) {
        List<EntityKey> found = new ArrayList<>();
        for (int i = seen.size() - 1; i >= Math.max(0, seen.size() - 200) && found.size() < limit; i--) {
            for (EntityKey key : seen.get(i).entities()) {
                if (fits.test(key) && !found.contains(key) && found.size() < limit) {
                    found.add(key);
                }
            }
        }
        return found;
    }
}
