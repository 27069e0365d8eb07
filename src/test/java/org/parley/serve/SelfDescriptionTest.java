package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.vocab.ServiceDescription;

/** What the services answer when they are asked nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SelfDescriptionTest {
    private static final String META = "https://example.org/graph/meta";
    private static final String STORED =
            """
            PREFIX void: <http://rdfs.org/ns/void#> PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
            PREFIX : <https://example.org/graph/meta#>
            <https://example.org/graph/meta> {
              :service a sd:Service ; sd:defaultDataset :dataset .
              :reported-service a sd:Service ; sd:defaultDataset :reported .
              :dataset void:triples 12 . }
            <https://example.org/graph/article/a> { :other a sd:Service . }
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    private DatasetGraph dataset;
    private Endpoint endpoint;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path database = Files.createDirectories(folder.resolve("tdb2"));
        dataset = DatabaseMgr.connectDatasetGraph(Location.create(database));
        Txn.executeWrite(
                dataset, () -> RDFParser.fromString(STORED, Lang.TRIG).build().parse(dataset));
        endpoint = Endpoint.start(folders(folder), ServeOptions.onPort(0));
    }

    private static StoreFolders folders(Path folder) {
        return new StoreFolders(folder.resolve("tdb2"), folder.resolve("text"), folder.resolve("admin"));
    }

    @AfterAll
    void stop() {
        endpoint.close();
        TDBInternal.expel(dataset);
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml",
        "application/n-triples, application/n-triples",
        "*/*, text/turtle",
        "'application/rdf+xml;q=0.5,text/turtle;q=0.1', application/rdf+xml"
    })
    void get_withoutAQuery_describesBothServicesInTheTypeAskedFor(String accept, String type) throws Exception {
        for (URI service : new URI[] {endpoint.queries(), endpoint.reportedQueries()}) {
            HttpResponse<String> response = send(request(service).header("Accept", accept));
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
            assertThat(response.headers().allValues("Vary")).contains("Accept");
            Graph graph = parsed(response, type);
            assertEndpoint(graph, "service", endpoint.queries());
            assertEndpoint(graph, "reported-service", endpoint.reportedQueries());
            assertThat(graph.contains(
                            NodeFactory.createURI(META + "#dataset"),
                            VOID.sparqlEndpoint.asNode(),
                            NodeFactory.createURI(endpoint.queries().toString())))
                    .isTrue();
            assertThat(graph.size()).isEqualTo(11);
        }
    }

    @Test
    void get_ofABrowser_showsTurtleAsText() throws Exception {
        HttpResponse<String> response =
                send(request(endpoint.queries()).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(parsed(response, "text/turtle").isEmpty()).isFalse();
    }

    @Test
    void get_underAnotherName_givesTheAddressAsked() throws Exception {
        URI other = URI.create(
                "http://127.0.0.1:%d/parley/sparql".formatted(endpoint.queries().getPort()));
        assertEndpoint(parsed(send(request(other)), "text/turtle"), "service", other);
    }

    @Test
    void get_fromAnotherSite_isAllowed() throws Exception {
        HttpResponse<String> response = send(request(endpoint.queries()).header("Origin", "https://site.example"));
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    }

    @Test
    void head_withoutAQuery_tellsTheLengthAndNoMore() throws Exception {
        HttpResponse<String> get = send(request(endpoint.queries()));
        HttpResponse<String> head = send(request(endpoint.queries()).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isPresent()
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @Test
    void get_ofTheWellKnownPlace_leadsToTheDescription() throws Exception {
        HttpResponse<String> response = send(request(endpoint.queries().resolve("/.well-known/void")));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(endpoint.queries()
                        .resolve(response.headers().firstValue("Location").orElseThrow()))
                .isEqualTo(endpoint.queries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "text/csv"})
    void get_ofResultsWithoutAQuery_saysHowToAsk(String accept) throws Exception {
        HttpResponse<String> response = send(request(endpoint.queries()).header("Accept", accept));
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("?query=", "text/turtle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?query=", "?x=y", "?timeout=1"})
    void get_withParametersButNoQuery_is400(String parameters) throws Exception {
        assertThat(send(request(URI.create(endpoint.queries() + parameters)).header("Accept", "text/turtle"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void get_withAConstructQuery_isStillAnswered() throws Exception {
        URI query = URI.create(endpoint.queries() + "?query=CONSTRUCT%20WHERE%20%7B%20%3Fs%20a%20%3Fo%20%7D");
        HttpResponse<String> response = send(request(query).header("Accept", "text/turtle"));
        assertThat(parsed(response, "text/turtle").size()).isEqualTo(3);
    }

    @Test
    void get_ofAStoreWithoutADescription_tellsWhereItsServicesAre(@TempDir Path folder) throws Exception {
        Path database = Files.createDirectories(folder.resolve("tdb2"));
        DatasetGraph empty = DatabaseMgr.connectDatasetGraph(Location.create(database));
        try (Endpoint bare = Endpoint.start(folders(folder), ServeOptions.onPort(0))) {
            String body = send(request(bare.queries())).body();
            assertThat(body).contains("<" + bare.queries() + "#service>", "SPARQL11Query");
        } finally {
            TDBInternal.expel(empty);
        }
    }

    private static void assertEndpoint(Graph graph, String service, URI address) {
        assertThat(graph.contains(
                        NodeFactory.createURI(META + "#" + service),
                        ServiceDescription.endpoint.asNode(),
                        NodeFactory.createURI(address.toString())))
                .isTrue();
    }

    private static Graph parsed(HttpResponse<String> response, String type) {
        return RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(type))
                .toGraph();
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
