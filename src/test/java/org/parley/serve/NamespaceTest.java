package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.vocab.OntologyFile;

/** The ontology at the addresses that its IRIs are redirected to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NamespaceTest {
    private final HttpClient http = HttpClient.newHttpClient();

    private DatasetGraph dataset;
    private Endpoint endpoint;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Path database = Files.createDirectories(folder.resolve("tdb2"));
        dataset = DatabaseMgr.connectDatasetGraph(Location.create(database));
        endpoint = Endpoint.start(
                new StoreFolders(database, folder.resolve("text"), folder.resolve("admin")), ServeOptions.onPort(0));
    }

    @AfterAll
    void stop() {
        endpoint.close();
        TDBInternal.expel(dataset);
    }

    @ParameterizedTest
    @CsvSource({
        "/parley/ns, text/html, text/html",
        "/parley/ns, text/turtle, text/turtle",
        "/parley/ns, application/ld+json, application/ld+json",
        "/parley/ns, application/rdf+xml, application/rdf+xml",
        "/parley/ns, application/n-triples, application/n-triples",
        "/parley/ns.ttl, text/html, text/turtle",
        "/parley/ns.html, text/turtle, text/html",
        "/parley/ns.jsonld, image/png, application/ld+json",
        "/parley/ns/0.2.0, text/turtle, text/turtle",
        "/parley/ns/0.2.0.rdf, text/turtle, application/rdf+xml",
        "/parley/ns/roles, text/html, text/html",
        "/parley/ns/topics.nt, */*, application/n-triples",
        "/parley/ns/codes, text/turtle, text/turtle",
        "/parley/ns/kinds, */*, text/html",
        "/parley/ns/shapes, */*, text/turtle"
    })
    void get_ofADocument_answersInTheFormOfTheAddressOrHeader(String path, String accept, String type)
            throws Exception {
        HttpResponse<String> response = get(path, accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(header(response, "Vary")).isEqualTo("Accept");
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.body()).isNotEmpty();
    }

    @Test
    void get_withTheTagOfWhatOneHas_sendsNothing() throws Exception {
        String tag = header(get("/parley/ns", "text/turtle"), "ETag");
        HttpResponse<String> again = send(request("/parley/ns", "text/turtle").header("If-None-Match", tag));
        HttpResponse<String> otherForm = send(request("/parley/ns", "text/html").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(otherForm.statusCode()).isEqualTo(200);
    }

    @Test
    void get_whenNegotiated_saysWhereTheDocumentLies() throws Exception {
        HttpResponse<String> response = get("/parley/ns/roles", "text/turtle");
        String location = header(response, "Content-Location");
        assertThat(location).isEqualTo("/parley/ns/roles.ttl");
        assertThat(get(location, "text/html").body()).isEqualTo(response.body());
    }

    @Test
    void get_withoutAnyTypeThatThereIs_is406AndNamesThem() throws Exception {
        HttpResponse<String> response = get("/parley/ns", "image/png");
        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("text/html", "text/turtle", "application/ld+json");
        assertThat(header(response, "Vary")).isEqualTo("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/parley/ns/", "/parley/ns/9.9.9", "/parley/ns/nothing", "/parley/ns/shapes.html", "/parley/nso"
            })
    void get_ofWhatThereIsNot_is404(String path) throws Exception {
        assertThat(get(path, "*/*").statusCode()).isEqualTo(404);
    }

    @Test
    void post_always_isRefused() throws Exception {
        HttpRequest.Builder request =
                request("/parley/ns", "*/*").POST(HttpRequest.BodyPublishers.ofString("<urn:x> <urn:x> 1 ."));
        assertThat(send(request).statusCode()).isEqualTo(405);
    }

    @Test
    void head_always_answersWithoutABody() throws Exception {
        HttpResponse<String> response =
                send(request("/parley/ns", "*/*").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith("text/html");
        assertThat(response.body()).isEmpty();
    }

    @Test
    void jena_whenItReadsTheNamespaceAddress_getsTheOntology() {
        assertThat(RDFParser.source(address("/parley/ns").toString())
                        .toGraph()
                        .isIsomorphicWith(OntologyFile.ONTOLOGY.read()))
                .isTrue();
    }

    @Test
    void queries_beside_areStillAnswered() throws Exception {
        assertThat(get("/parley/sparql?query=ASK%7B%7D", "application/sparql-results+json")
                        .body())
                .contains("true");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path, accept));
    }

    private HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(address(path)).header("Accept", accept);
    }

    private URI address(String path) {
        return endpoint.queries().resolve(path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
