package org.parley.vocab;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** The concepts of a scheme by what people call them: id, preferred or other label, in any case. */
public final class SchemeConcepts {
    private final Map<String, Node> byName;

    private SchemeConcepts(Map<String, Node> byName) {
        this.byName = byName;
    }

    /** Those of a file that holds one scheme. */
    public static SchemeConcepts in(OntologyFile file) {
        return new SchemeConcepts(names(file.read(), Node.ANY));
    }

    public static SchemeConcepts speechActs() {
        return of(Parley.SpeechActScheme);
    }

    public static SchemeConcepts meetingStatuses() {
        return of(Parley.MeetingStatusScheme);
    }

    public Optional<Node> find(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private static SchemeConcepts of(Resource scheme) {
        return new SchemeConcepts(names(OntologyFile.ONTOLOGY.read(), scheme.asNode()));
    }

    /** An id goes before a label of another concept. */
    private static Map<String, Node> names(Graph graph, Node scheme) {
        Map<String, Node> names = new TreeMap<>();
        graph.find(Node.ANY, SKOS.inScheme.asNode(), scheme).forEachRemaining(triple -> {
            Node concept = triple.getSubject();
            names.put(concept.getURI().substring(concept.getURI().lastIndexOf('#') + 1), concept);
        });
        for (Resource label : List.of(SKOS.prefLabel, SKOS.altLabel)) {
            graph.find(Node.ANY, label.asNode(), Node.ANY)
                    .filterKeep(triple -> graph.contains(triple.getSubject(), SKOS.inScheme.asNode(), scheme))
                    .forEachRemaining(triple -> names.putIfAbsent(
                            triple.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT), triple.getSubject()));
        }
        return names;
    }
}
