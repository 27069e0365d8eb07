package org.parley.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.show.Thing;
import org.parley.store.StoreRow;

/** Rows of properties -> a thing. */
final class ThingReader {
    /** Types by which the ontology tells kinds apart; of two types of one thing the one that stands first here is told. */
    private static final List<String> KINDS = List.of(
            "Talks",
            "Summit",
            "Bilateral",
            "Call",
            "Consultation",
            "Meeting",
            "Statement",
            "Membership",
            "Person",
            "State",
            "Delegation",
            "Organization",
            "Place",
            "Article",
            "Mention",
            "Sentence");

    private static final Set<String> FACTS =
            Set.of("talks", "summit", "bilateral", "call", "consultation", "meeting", "statement", "role");

    private ThingReader() {}

    static Thing thing(String iri, List<StoreRow> rows) {
        List<String> labels = values(rows, "label");
        List<String> names = labels.isEmpty() ? values(rows, "identifier") : labels;
        String kind = kind(values(rows, "type"));
        return new Thing(iri, kind, names.isEmpty() ? "" : names.get(0), details(rows, names));
    }

    static boolean isFact(Thing thing) {
        return FACTS.contains(thing.kind());
    }

    static boolean isArticle(Thing thing) {
        return thing.kind().equals("article");
    }

    /** The kind in lower case; a membership is called a role. */
    static String kind(List<String> types) {
        return KINDS.stream()
                .filter(kind -> types.stream().anyMatch(type -> localName(type).equals(kind)))
                .findFirst()
                .map(kind -> kind.equals("Membership") ? "role" : kind.toLowerCase(Locale.ROOT))
                .orElse("thing");
    }

    /** What stands after the last # or / of an IRI. */
    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private static List<String> details(List<StoreRow> rows, List<String> names) {
        List<String> details = new ArrayList<>();
        List<String> others = new ArrayList<>(names.subList(Math.min(1, names.size()), names.size()));
        values(rows, "altLabel").stream().filter(name -> !names.contains(name)).forEach(others::add);
        if (!others.isEmpty()) {
            details.add("also called " + String.join(", ", others));
        }
        values(rows, "sameAs").forEach(iri -> details.add("same as " + iri));
        values(rows, "url").forEach(url -> details.add("published at " + url));
        values(rows, "anchorOf").forEach(words -> details.add("words: " + words));
        values(rows, "refersTo").forEach(target -> details.add("refers to " + target));
        if (values(rows, "anonymous").contains("true")) {
            details.add("an unnamed source, known to this article only");
        }
        return details;
    }

    private static List<String> values(List<StoreRow> rows, String property) {
        return rows.stream()
                .filter(row -> localName(row.get("property")).equals(property))
                .map(row -> row.get("value"))
                .distinct()
                .toList();
    }
}
