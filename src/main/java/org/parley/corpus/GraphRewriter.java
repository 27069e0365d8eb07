package org.parley.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.identity.Ledger;

/**
 * Writes the graph of an article with the IRIs and names that its things have in the corpus. What the article itself calls a
 * thing stays as another name.
 */
final class GraphRewriter {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node OTHER_NAME = SKOS.altLabel.asNode();

    private final Keys keys;
    private final Ledger ledger;

    GraphRewriter(Keys keys, Ledger ledger) {
        this.keys = keys;
        this.ledger = ledger;
    }

    /** Each once, in order. */
    List<Quad> rewritten(Node graph, Collection<Triple> triples) {
        NavigableSet<Triple> written = new TreeSet<>(ORDER);
        triples.forEach(triple -> add(triple, written));
        written.removeIf(t -> t.getPredicate().equals(OTHER_NAME)
                && written.contains(Triple.create(t.getSubject(), LABEL, t.getObject())));
        return written.stream().map(triple -> Quad.create(graph, triple)).toList();
    }

    private void add(Triple triple, NavigableSet<Triple> written) {
        Node subject = canonical(triple.getSubject());
        String label = triple.getPredicate().equals(LABEL)
                ? keys.find(subject).map(ledger::label).orElse("")
                : "";
        if (label.isEmpty()) {
            written.add(Triple.create(subject, triple.getPredicate(), canonical(triple.getObject())));
        } else {
            written.add(Triple.create(subject, LABEL, NodeFactory.createLiteralString(label)));
            written.add(Triple.create(subject, OTHER_NAME, triple.getObject()));
        }
    }

    private Node canonical(Node node) {
        return keys.find(node).map(ledger::canonical).map(keys::iri).orElse(node);
    }
}
