package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.Endpoint;
import org.parley.serve.ServeOptions;
import org.parley.serve.StoreFolders;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.vocab.Parley;

final class SearchIT {
    private static final String PREFIXES = "PREFIX text: <http://jena.apache.org/text#>"
            + " PREFIX parley: <https://w3id.org/parley/ns#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";
    private static final String SAID =
            PREFIXES + "SELECT ?s { ?s text:query (parley:content 'ceasefire') } ORDER BY ?s";
    private static final String CALLED =
            PREFIXES + "SELECT DISTINCT ?s { ?s text:query (rdfs:label '%s') } ORDER BY ?s";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path temp;

    private SearchedStore store;

    @BeforeEach
    void build() throws Exception {
        store = new SearchedStore(temp.resolve("store"));
        store.build(build -> {
            said(build, 1, "The ceasefire holds");
            said(build, 2, "No ceasefires without talks");
            build.put(List.of(SearchedStore.quad(
                    SearchedStore.article(3),
                    SearchedStore.thing("person/kadir-ozsoy"),
                    RDFS.label.asNode(),
                    "Kadir Özsoy")));
        });
    }

    private static void said(StoreBuild build, int article, String words) {
        List<Quad> graph = SearchedStore.graph(article, new Random(article));
        graph.add(SearchedStore.quad(
                SearchedStore.article(article),
                SearchedStore.thing("statement/s" + article),
                Parley.content.asNode(),
                words));
        build.put(graph);
    }

    @Test
    void endpoint_afterTheRemovalOfAnArticle_doesNotFindIt() throws Exception {
        assertThat(served(SAID)).contains("statement/s1", "statement/s2");
        store.build(build -> build.remove(SearchedStore.article(1)));
        assertThat(served(SAID)).doesNotContain("statement/s1").contains("statement/s2");
    }

    @Test
    void endpoint_withNamesWrittenInAnyWay_findsThem() throws Exception {
        for (String name : List.of("Özsoy", "ozsoy", "OZS*", "kadir AND ozsoy", "Özsoi~")) {
            assertThat(served(CALLED.formatted(name))).contains("person/kadir-ozsoy");
        }
        assertThat(served(CALLED.formatted("ozs"))).doesNotContain("person/");
    }

    private String served(String query) throws Exception {
        try (Store open = Store.open(store.folder())) {
            TextSearch.bringInStep(open);
            StoreFolders folders = new StoreFolders(open.database(), open.text(), temp.resolve("admin"));
            try (Endpoint endpoint = Endpoint.start(folders, ServeOptions.onPort(0))) {
                String reported = asked(endpoint.reportedQueries(), query);
                assertThat(asked(endpoint.queries(), query)).isEqualTo(reported);
                return reported;
            }
        }
    }

    @Test
    void endpoint_afterAKilledBuild_findsWhatTheDataHolds() throws Exception {
        assertThat(KilledBuild.on(store.folder())).isEqualTo(KilledBuild.ENDED);
        assertThat(store.inData()).isNotEqualTo(store.inIndex());
        assertThat(served(SAID)).doesNotContain("statement/s1").contains("statement/s2");
        assertThat(store.inIndex()).isEqualTo(store.inData());
    }

    @Test
    void build_afterAKilledBuild_indexesWhatTheDataHolds() throws Exception {
        assertThat(KilledBuild.on(store.folder())).isEqualTo(KilledBuild.ENDED);
        store.build(build -> said(build, 4, "One more ceasefire"));
        assertThat(store.inIndex()).isEqualTo(store.inData());
        assertThat(served(SAID)).doesNotContain("statement/s1").contains("statement/s2", "statement/s4");
    }

    /** The file as a user would edit it, with Jena's own analyzers and nothing of ours around it. */
    @Test
    void stockServer_withTheAssemblerFile_findsWhatABuildIndexed() throws Exception {
        try (Store open = Store.open(store.folder())) {
            String file = Files.readString(Path.of("fuseki-config/parley.ttl"))
                    .replace("store/tdb2", open.database().toString())
                    .replace("store/text", open.text().toString());
            Model config = RDFParser.fromString(file, Lang.TURTLE)
                    .base("urn:x-parley:config")
                    .toModel();
            FusekiServer server = FusekiServer.create()
                    .port(0)
                    .loopback(true)
                    .parseConfig(config)
                    .build()
                    .start();
            TextIndex index = server.getDataAccessPointRegistry()
                    .get("/parley")
                    .getDataService()
                    .getDataset()
                    .getContext()
                    .get(TextQuery.textIndex);
            try {
                URI queries = URI.create("http://localhost:%d/parley/sparql".formatted(server.getPort()));
                assertThat(asked(queries, SAID)).contains("statement/s1", "statement/s2");
                assertThat(asked(queries, CALLED.formatted("OZS*"))).contains("person/kadir-ozsoy");
            } finally {
                server.stop();
                index.close();
            }
        }
        assertThat(store.inIndex()).isEqualTo(store.inData());
    }

    private String asked(URI service, String query) throws IOException, InterruptedException {
        URI uri = URI.create(service + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", "text/csv").build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
