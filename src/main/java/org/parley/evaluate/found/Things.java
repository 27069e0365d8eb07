package org.parley.evaluate.found;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.model.EntityKind;

/** What a store says of actors and places, over all its articles together. */
public final class Things {
    private final Map<String, SortedSet<String>> labels;
    private final Map<String, SortedSet<String>> otherLabels;
    private final Map<String, Set<EntityKind>> kinds;
    private final Map<String, SortedSet<String>> wikidata;
    private final Set<String> anonymous;

    Things(ThingsDraft draft) {
        labels = Map.copyOf(draft.labels);
        otherLabels = Map.copyOf(draft.otherLabels);
        kinds = Map.copyOf(draft.kinds);
        wikidata = Map.copyOf(draft.wikidata);
        anonymous = Set.copyOf(draft.anonymous);
    }

    public SortedSet<String> labels(String iri) {
        return labels.getOrDefault(iri, new TreeSet<>());
    }

    public SortedSet<String> otherLabels(String iri) {
        return otherLabels.getOrDefault(iri, new TreeSet<>());
    }

    /** The first label, else the last part of the IRI. */
    public String name(String iri) {
        SortedSet<String> names = labels(iri);
        return names.isEmpty() ? localName(iri) : names.first();
    }

    /** Of several kinds the narrowest one counts. */
    public Optional<EntityKind> kind(String actor) {
        Set<EntityKind> all = kinds.getOrDefault(actor, EnumSet.noneOf(EntityKind.class));
        return Stream.of(EntityKind.DELEGATION, EntityKind.STATE, EntityKind.PERSON, EntityKind.ORGANIZATION)
                .filter(all::contains)
                .findFirst();
    }

    /** The ids of the entities that it is said to be the same as. */
    public SortedSet<String> wikidata(String iri) {
        return wikidata.getOrDefault(iri, new TreeSet<>());
    }

    public boolean isAnonymous(String iri) {
        return anonymous.contains(iri);
    }

    /** What stands behind the last slash or hash. */
    public static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
