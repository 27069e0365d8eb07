package org.parley.rdf;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.parley.model.ArticleFacts;
import org.parley.model.Mention;

/** Writes what was read from one article as the quads of the article's graph, in the terms of the ontology. */
public final class GraphWriter {
    private final Iris iris;

    public GraphWriter(Iris iris) {
        this.iris = iris;
    }

    /** Each quad once, in an order that depends on nothing but the quads. */
    public List<Quad> quads(ArticleFacts read) {
        ArticleGraph graph = new ArticleGraph(iris, read.article());
        new ArticleWriter(graph).write(read.article());
        EntityWriter entities = new EntityWriter(graph);
        read.entities().forEach(entities::write);
        for (Mention m : read.mentions()) {
            graph.mention(m.span(), iris.entity(m.refersTo()), m.confidence(), m.rule());
        }
        FactWriter facts = new FactWriter(graph);
        read.facts().forEach(fact -> graph.grounds(facts.write(fact), read.groundsOf(fact)));
        graph.sentences(read.sentences());
        return graph.quads();
    }
}
