package org.parley.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.parley.rdf.Iris;
import org.parley.serve.TextIndexes;
import org.parley.store.Absent;
import org.parley.store.Derivation;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreInfo;
import org.parley.vocab.Parley;

/** A store of small articles made of chance, what its index holds, and what its data says the index should hold. */
record SearchedStore(Path folder) {
    static final Iris IRIS = new Iris("https://example.org/");
    private static final StoreInfo INFO = new StoreInfo("https://example.org/", "test");
    private static final List<String> NAMES = List.of("Ann Roe", "Özgür Ğan", "Łódź", "Ruritania", "Ann Roe’s office");
    private static final List<String> WORDS =
            List.of("ceasefires", "hold", "\"never\"", "the", "talks - again", "é", "", "100 %");

    interface Change {
        void make(StoreBuild build) throws IOException;
    }

    void build(Change change) throws Exception {
        build(change, indexing -> indexing);
    }

    /** @param around the derivation that keeps the index */
    void build(Change change, UnaryOperator<Derivation> around) throws Exception {
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            change.make(build);
            build.derive(around.apply(new TextIndexing(IRIS, build.text())));
            build.commit(Absent.KEEP);
        }
    }

    static Node article(int number) {
        return NodeFactory.createURI("https://example.org/graph/article/a" + number);
    }

    static Node thing(String name) {
        return NodeFactory.createURI("https://example.org/id/" + name);
    }

    /** The graph of an article; about a third of it is different each time. */
    static List<Quad> graph(int number, Random random) {
        Node graph = article(number);
        List<Quad> quads = new ArrayList<>();
        quads.add(quad(graph, thing("article/a" + number), SchemaDO.headline.asNode(), "Talks no. " + number));
        for (int i = 0; i < 3; i++) {
            String said = number + " " + WORDS.get(random.nextInt(2)) + " " + WORDS.get(random.nextInt(WORDS.size()));
            quads.add(quad(graph, thing("statement/a%d-%d".formatted(number, i)), Parley.content.asNode(), said));
            Node person = thing("person/p" + random.nextInt(4));
            String name = NAMES.get(random.nextInt(NAMES.size()));
            quads.add(quad(graph, person, RDFS.label.asNode(), name));
            quads.add(quad(graph, person, SKOS.altLabel.asNode(), name));
            quads.add(quad(graph, person, RDFS.comment.asNode(), name));
        }
        Collections.shuffle(quads, random);
        return quads;
    }

    static Quad quad(Node graph, Node subject, Node property, String text) {
        return Quad.create(graph, subject, property, NodeFactory.createLiteralString(text));
    }

    /** By id, as a scan of the data finds it. */
    Map<String, String> inData() throws Exception {
        EntityDefinition fields = TextIndexes.searched();
        Map<String, String> texts = new LinkedHashMap<>();
        try (Store store = Store.open(folder)) {
            store.read(dataset -> {
                dataset.find().forEachRemaining(quad -> {
                    String graph = quad.getGraph().getURI();
                    if (graph.contains("/article/") || graph.endsWith("/identity") || graph.endsWith("/curation")) {
                        note(fields, quad, texts);
                    }
                });
                return true;
            });
        }
        return texts;
    }

    private static void note(EntityDefinition fields, Quad quad, Map<String, String> texts) {
        Entity text = TextQueryFuncs.entityFromQuad(fields, quad);
        if (text != null) {
            String field = fields.getField(quad.getPredicate());
            String words = quad.getObject().getLiteralLexicalForm();
            texts.put(
                    text.getChecksum(field, words),
                    String.join("|", text.getGraph(), text.getId(), field + "=" + words));
        }
    }

    /** By id, as it is stored in the index. */
    Map<String, String> inIndex() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Directory files = FSDirectory.open(folder.resolve("text"));
                DirectoryReader reader = DirectoryReader.open(files)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (ScoreDoc hit : searcher.search(new MatchAllDocsQuery(), 1_000_000).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                if (texts.put(document.get("uid"), shown(document)) != null) {
                    throw new AssertionError("twice in the index: " + document);
                }
            }
        }
        return texts;
    }

    private static String shown(Document document) {
        String field = document.getFields().stream()
                .map(f -> f.name())
                .filter(name -> !List.of("uri", "graph", "uid").contains(name))
                .findFirst()
                .orElseThrow();
        return String.join("|", document.get("graph"), document.get("uri"), field + "=" + document.get(field));
    }
}
