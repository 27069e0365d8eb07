package org.parley.validate;

import java.util.Map;
import org.parley.model.ArticleId;
import org.parley.rdf.Iris;

/** What the graphs of a store are called. */
record GraphNames(Iris iris) {

    GraphNames(String base) {
        this(new Iris(base));
    }

    /** What the names of all graphs begin with. */
    String graphs() {
        return name("");
    }

    String articles() {
        return name("article/");
    }

    String identity() {
        return name("identity");
    }

    String curation() {
        return name("curation");
    }

    String inferred() {
        return name("inferred/");
    }

    String article(String id) {
        return iris.articleGraph(new ArticleId(id)).getURI();
    }

    /** Names that queries ask for, by their variables. */
    Map<String, String> variables() {
        return Map.of(
                "graphs", graphs(),
                "articles", articles(),
                "identity", identity(),
                "curation", curation(),
                "ontology", name("ontology"));
    }

    private String name(String last) {
        return iris.graph(last).getURI();
    }
}
