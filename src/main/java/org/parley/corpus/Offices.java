package org.parley.corpus;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.parley.vocab.Concepts;
import org.parley.vocab.OntologyFile;

/** What the roles scheme says of offices. */
final class Offices {
    private Offices() {}

    /** Ids of concepts with narrower ones: "minister" is many offices, "foreign minister" one. */
    static Set<String> broad() {
        return OntologyFile.ROLES.read().find(Node.ANY, SKOS.broader.asNode(), Node.ANY).toList().stream()
                .map(triple -> triple.getObject().getURI())
                .filter(iri -> iri.startsWith(Concepts.ROLES_NS))
                .map(iri -> iri.substring(Concepts.ROLES_NS.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
