package org.parley.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** The named graphs of a store one by one. Can be used by several threads. */
public final class StoreGraphs {
    private final DatasetGraph dataset;

    public StoreGraphs(Store store) {
        this.dataset = store.dataset();
    }

    /** IRIs, sorted. */
    public List<String> names() {
        return Txn.calculateRead(dataset, () -> Iter.asStream(dataset.listGraphNodes())
                .map(Node::getURI)
                .sorted()
                .toList());
    }

    public boolean contains(String name) {
        Node graph = NodeFactory.createURI(name);
        return Txn.calculateRead(dataset, () -> dataset.containsGraph(graph));
    }

    /** The whole graph, for one that memory can hold. */
    public List<Triple> triples(String name) {
        return Txn.calculateRead(dataset, () -> stream(name).toList());
    }

    /**
     * A graph of any size in portions, each with all triples of its subjects.
     *
     * @param size of a portion, in triples; it may get larger by those of one subject
     */
    public void forEachPortion(String name, int size, Consumer<List<Triple>> receiver) {
        Txn.executeRead(dataset, () -> {
            List<Triple> portion = new ArrayList<>();
            for (Iterator<Triple> triples = stream(name).iterator(); triples.hasNext(); ) {
                Triple next = triples.next();
                if (portion.size() >= size
                        && !portion.get(portion.size() - 1).getSubject().equals(next.getSubject())) {
                    receiver.accept(portion);
                    portion = new ArrayList<>();
                }
                portion.add(next);
            }
            receiver.accept(portion);
        });
    }

    /** TDB2 gives the triples of a graph subject by subject. */
    private Stream<Triple> stream(String name) {
        Iterator<Quad> quads = dataset.findNG(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY);
        return Iter.asStream(quads).map(Quad::asTriple);
    }
}
