package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.parley.vocab.Concepts;
import org.parley.vocab.OntologyFile;

/** The table of topics and the scheme of topics name the same matters. */
class TopicConceptsTest {
    private static final Graph TOPICS = OntologyFile.TOPICS.read();
    private static final Set<Node> OF_ROWS = Table.read("rules/topics.tsv").rows().stream()
            .map(row -> Concepts.topic(row.get("concept")).asNode())
            .collect(Collectors.toSet());

    @Test
    void concepts_ofRows_areInTheScheme() {
        assertThat(OF_ROWS).allMatch(concept -> TOPICS.contains(concept, RDF.type.asNode(), SKOS.Concept.asNode()));
    }

    /** A concept without words of its own only gathers narrower ones. */
    @Test
    void concepts_withoutRows_haveNarrowerOnes() {
        List<Node> bare = TOPICS.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(triple -> triple.getSubject())
                .filter(concept -> !OF_ROWS.contains(concept))
                .toList();
        assertThat(bare)
                .hasSizeLessThan(15)
                .allMatch(concept -> TOPICS.contains(Node.ANY, SKOS.broader.asNode(), concept));
    }

    @Test
    void triggers_always_belongToOneRow() {
        List<String> triggers = Table.read("rules/topics.tsv").rows().stream()
                .flatMap(row -> row.all("triggers").stream())
                .toList();
        assertThat(triggers).doesNotHaveDuplicates();
    }
}
