package org.parley.evaluate.found;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.model.EntityKind;

/** What is said of things while the rows come in; rows on things that the articles don't speak of are let go. */
final class ThingsDraft {
    final Map<String, SortedSet<String>> labels = new HashMap<>();
    final Map<String, SortedSet<String>> otherLabels = new HashMap<>();
    final Map<String, Set<EntityKind>> kinds = new HashMap<>();
    final Map<String, SortedSet<String>> wikidata = new HashMap<>();
    final Set<String> anonymous = new HashSet<>();
    private final Set<String> spokenOf = new HashSet<>();

    void spokenOf(String iri) {
        spokenOf.add(iri);
    }

    void kind(String iri, EntityKind kind) {
        kinds.computeIfAbsent(iri, key -> EnumSet.noneOf(EntityKind.class)).add(kind);
    }

    void label(String iri, String label) {
        add(labels, iri, label);
    }

    void otherLabel(String iri, String label) {
        add(otherLabels, iri, label);
    }

    void wikidata(String iri, String id) {
        add(wikidata, iri, id);
    }

    void anonymous(String iri) {
        if (spokenOf.contains(iri)) {
            anonymous.add(iri);
        }
    }

    private void add(Map<String, SortedSet<String>> texts, String iri, String text) {
        if (spokenOf.contains(iri)) {
            texts.computeIfAbsent(iri, key -> new TreeSet<>()).add(text);
        }
    }
}
