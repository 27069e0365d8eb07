package org.parley.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.SetUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.pipeline.ArticleReadings;
import org.parley.pipeline.BuildPipeline;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rdf.Iris;
import org.parley.rules.Gazetteer;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.ExportFormat;
import org.parley.store.GraphExport;
import org.parley.store.Store;
import org.parley.store.StoreInfo;
import org.parley.support.Silence;

/** A Fuseki with {@code fuseki-config/parley-inference.ttl} and nothing of ours answers as a store with inferred graphs does. */
final class QueryTimeInferenceIT {
    private static final Path CONFIG = Path.of("fuseki-config", "parley-inference.ttl");
    private static final Path ARTICLES = Path.of("data", "articles");
    private static final String INFERRED = "/graph/inferred/";

    @TempDir
    private static Path temp;

    private static Set<Triple> all;
    private FusekiServer server;

    @BeforeAll
    static void buildAStore() throws Exception {
        Path articles = Files.createDirectories(temp.resolve("articles"));
        List<String> rows = Files.readAllLines(ARTICLES.resolve("metadata.csv")).subList(0, 15);
        Files.write(articles.resolve("metadata.csv"), rows);
        for (String row : rows.subList(1, rows.size())) {
            String name = row.substring(0, row.indexOf(','));
            Files.copy(ARTICLES.resolve(name), articles.resolve(name));
        }
        build(articles, temp.resolve("store"));
        try (Store store = Store.open(temp.resolve("store"));
                OutputStream out = Files.newOutputStream(Path.of(file("all.nq")))) {
            GraphExport.ofAll(store, ExportFormat.NQUADS).write(out);
        }
        copy("fuseki-config", "parley.rules", "parley-first.rules");
        copy("ontology", "parley.ttl", "roles.ttl");
        Files.write(
                Path.of(file("fuseki-config/reported.nq")),
                Files.readAllLines(Path.of(file("all.nq"))).stream()
                        .filter(QueryTimeInferenceIT::isGiven)
                        .toList());
        all = triples(file("all.nq"), quad -> !quad.getGraph().getURI().endsWith("/graph/inferred"));
    }

    private static void copy(String folder, String... names) throws Exception {
        Path to = Files.createDirectories(temp.resolve(folder));
        for (String name : names) {
            Files.copy(Path.of(folder, name), to.resolve(name));
        }
    }

    /** What was reported, and what follows by rules that Jena's can't say. */
    private static boolean isGiven(String quad) {
        return Stream.concat(QueryTimeRulesTest.UNSAID.keySet().stream(), QueryTimeRulesTest.SAID_IN_PART.stream())
                        .anyMatch(id -> quad.endsWith(INFERRED + id + "> ."))
                || !quad.contains("/graph/inferred");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void query_overFiles_givesWhatTheStoreHasInferred() throws Exception {
        start(config -> config.replace("ja:baseModel :store", "ja:baseModel :files"));
        Set<Triple> answer = answer();
        assertThat(answer).isEqualTo(all);
        assertThat(answer)
                .hasSizeGreaterThan(
                        triples(file("fuseki-config/reported.nq"), quad -> true).size());
    }

    @Test
    void query_overAStore_answersFromItsGraphs() throws Exception {
        start(config -> config.replace("\"store/tdb2\"", "\"" + file("store/tdb2") + "\""));
        Set<Triple> answer = answer();
        assertThat(SetUtils.difference(all, answer)).as("missing").isEmpty();
        assertThat(answer).noneMatch(triple -> triple.getPredicate().getURI().startsWith("urn:x-parley:"));
    }

    private void start(UnaryOperator<String> change) throws Exception {
        String config = Files.readString(CONFIG);
        assertThat(change.apply(config)).isNotEqualTo(config);
        Path changed = Path.of(file("fuseki-config/parley-inference.ttl"));
        Files.writeString(changed, change.apply(config));
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .parseConfigFile(changed)
                .build()
                .start();
    }

    private Set<Triple> answer() {
        Set<Triple> triples = new HashSet<>();
        try (QueryExecHTTP query = QueryExecHTTP.service(
                        "http://127.0.0.1:%d/parley-inference/sparql".formatted(server.getPort()))
                .query("CONSTRUCT WHERE { ?s ?p ?o }")
                .build()) {
            query.constructTriples().forEachRemaining(triples::add);
        }
        return triples;
    }

    private static Set<Triple> triples(String file, Predicate<Quad> wanted) {
        Set<Triple> triples = new HashSet<>();
        RDFParser.source(file).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                if (wanted.test(quad)) {
                    triples.add(quad.asTriple());
                }
            }
        });
        return triples;
    }

    private static String file(String name) {
        return temp.resolve(name).toString();
    }

    private static void build(Path articles, Path store) throws Exception {
        StoreInfo info = new StoreInfo("https://example.org/", "test");
        Corpus corpus = Corpus.of(List.of(articles), SourceOptions.DEFAULT);
        ArticleReadings readings = ArticleReadings.load();
        try (CorpusBuild build = CorpusBuild.begin(store, info, Matchers.load(Gazetteer.load()))) {
            build.derive(new Inference(new Iris(info.base()), RuleSet.load()));
            new BuildPipeline(readings::create, 1, Unchanged.SKIP, new Silence()).run(corpus, build, Absent.KEEP);
        }
    }
}
