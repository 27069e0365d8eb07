package org.parley.corpus;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.identity.Ledger;
import org.parley.rdf.Iris;
import org.parley.rdf.Literals;
import org.parley.rdf.TripleOrder;
import org.parley.vocab.Parley;

/**
 * Writes the graph of an article with the IRIs and names that its things have in the corpus. What the article itself calls a
 * thing stays as another name.
 */
final class GraphRewriter {
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node SAME_AS = OWL.sameAs.asNode();
    private static final Node REFERS_TO = Parley.refersTo.asNode();
    private static final Node OTHER_NAME = SKOS.altLabel.asNode();

    private final Keys keys;
    private final Ledger ledger;
    private final Effects effects;

    GraphRewriter(Keys keys, Ledger ledger, Effects effects) {
        this.keys = keys;
        this.ledger = ledger;
        this.effects = effects;
    }

    /** Each once, in order. */
    List<Quad> rewritten(Node graph, Collection<Triple> triples) {
        NavigableSet<Triple> written = new TreeSet<>(TripleOrder.comparator());
        Set<Node> wrong = wrong(triples);
        triples.stream()
                .filter(triple -> !wrong.contains(triple.getSubject()) && !wrong.contains(triple.getObject()))
                .forEach(triple -> add(triple, written));
        written.removeIf(t -> t.getPredicate().equals(OTHER_NAME)
                && written.contains(Triple.create(t.getSubject(), LABEL, t.getObject())));
        return written.stream().map(triple -> Quad.create(graph, triple)).toList();
    }

    /** Facts that were ruled to be wrong, and the mentions of them. */
    private Set<Node> wrong(Collection<Triple> triples) {
        Set<Node> wrong = new HashSet<>();
        triples.stream()
                .map(Triple::getSubject)
                .filter(subject -> effects.isWrong(thing(subject)))
                .forEach(wrong::add);
        List<Node> mentions = triples.stream()
                .filter(t -> t.getPredicate().equals(REFERS_TO) && wrong.contains(t.getObject()))
                .map(Triple::getSubject)
                .toList();
        wrong.addAll(mentions);
        return wrong;
    }

    private void add(Triple triple, NavigableSet<Triple> written) {
        Node subject = canonical(triple.getSubject());
        if (isLeftOut(triple)) {
            return;
        }
        if (triple.getPredicate().equals(LABEL)) {
            effects.entity(thing(triple.getSubject()))
                    .ifPresent(id -> written.add(Triple.create(subject, SAME_AS, Iris.wikidata(id))));
        }
        String label = triple.getPredicate().equals(LABEL)
                ? keys.find(subject).map(ledger::label).orElse("")
                : "";
        if (label.isEmpty()) {
            written.add(Triple.create(subject, triple.getPredicate(), canonical(triple.getObject())));
        } else {
            written.add(Triple.create(subject, LABEL, Literals.text(label)));
            written.add(Triple.create(subject, OTHER_NAME, triple.getObject()));
        }
    }

    private boolean isLeftOut(Triple triple) {
        return triple.getPredicate().equals(SAME_AS)
                && Iris.wikidataId(triple.getObject())
                        .filter(id -> effects.rejects(thing(triple.getSubject()), id))
                        .isPresent();
    }

    private String thing(Node node) {
        return keys.find(node).map(ledger::canonical).orElse("");
    }

    private Node canonical(Node node) {
        return keys.find(node).map(ledger::canonical).map(keys::iri).orElse(node);
    }
}
