package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EndpointTest {
    private static final String JSON = "application/sparql-results+json";
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    private static final int REPORTED = 400;
    private static final List<String> INFERRED = List.of(
            "(<urn:x:graph/inferred> <urn:x:graph/inferred/met> <http://www.w3.org/2000/01/rdf-schema#comment> 'who met')",
            "(<urn:x:graph/inferred/met> <urn:x:s1> <urn:x:met> <urn:x:s2>)",
            "(<urn:x:graph/inferred/met> <urn:x:s2> <urn:x:met> <urn:x:s3>)");
    private static final String SEARCHED =
            "(<urn:x:g0> <urn:x:s0> <https://w3id.org/parley/ns#content> 'The ceasefire holds')";
    private static final String TEXT =
            "PREFIX text: <http://jena.apache.org/text#> PREFIX parley: <https://w3id.org/parley/ns#> ";
    private static final int TRIPLES = REPORTED + INFERRED.size();

    private final HttpClient http = HttpClient.newHttpClient();

    private Path temp;

    private DatasetGraph dataset;
    private Endpoint endpoint;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        temp = folder;
        Path database = Files.createDirectories(temp.resolve("tdb2"));
        dataset = DatabaseMgr.connectDatasetGraph(Location.create(database));
        Txn.executeWrite(dataset, () -> IntStream.range(0, REPORTED)
                .forEach(i ->
                        dataset.add(SSE.parseQuad("(<urn:x:g%d> <urn:x:s%d> <urn:x:p> %d)".formatted(i % 2, i, i)))));
        Txn.executeWrite(dataset, () -> INFERRED.forEach(quad -> dataset.add(SSE.parseQuad(quad))));
        ServeOptions options = new ServeOptions(ServeOptions.LOOPBACK, 0, Duration.ofSeconds(2), OptionalInt.of(0));
        StoreFolders folders = new StoreFolders(database, temp.resolve("text"), temp.resolve("admin"));
        index(SEARCHED, folders.text());
        endpoint = Endpoint.start(folders, options);
    }

    private StoreFolders elsewhere(String name) throws IOException {
        return new StoreFolders(
                Files.createDirectories(temp.resolve(name)), temp.resolve(name + "-text"), temp.resolve("admin"));
    }

    private static void index(String quad, Path folder) {
        TextIndexLucene index = TextIndexes.open(folder);
        index.addEntity(TextQueryFuncs.entityFromQuad(index.getDocDef(), SSE.parseQuad(quad)));
        index.commit();
        index.close();
    }

    @AfterAll
    void stop() {
        endpoint.close();
        TDBInternal.expel(dataset);
    }

    @Test
    void get_withAQuery_countsTheUnionOfAllGraphs() throws Exception {
        assertThat(get(COUNT, JSON).body()).contains("\"%d\"".formatted(TRIPLES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?s <urn:x:met> ?o }",
                "SELECT (COUNT(*) AS ?n) { ?s <urn:x:met>+ ?o }",
                "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s <urn:x:met>+ ?o } }",
                "SELECT (COUNT(*) AS ?n) { GRAPH <urn:x:graph/inferred/met> { ?s ?p ?o } }",
                "SELECT (COUNT(*) AS ?n) { <urn:x:s2> ^<urn:x:met>/<urn:x:met> ?o }",
                "SELECT (COUNT(*) AS ?n) { VALUES ?x { 1 } FILTER EXISTS { ?s <urn:x:met>/<urn:x:met> ?o } }"
            })
    void get_atTheServiceOfReports_doesNotSeeWhatWasInferred(String query) throws Exception {
        assertThat(get(endpoint.queries(), query, JSON).body()).doesNotContain("\"value\": \"0\"");
        assertThat(get(endpoint.reportedQueries(), query, JSON).body()).contains("\"value\": \"0\"");
    }

    @Test
    void get_atTheServiceOfReports_seesAllThatWasReported() throws Exception {
        assertThat(get(endpoint.reportedQueries(), COUNT, JSON).body()).contains("\"%d\"".formatted(REPORTED));
        String path = "SELECT (COUNT(*) AS ?n) { ?s <urn:x:p>* ?o }";
        assertThat(get(endpoint.reportedQueries(), path, JSON).body()).contains("\"1200\"");
    }

    @Test
    void get_whenTheServiceOfReportsIsToDescribe_leavesOutWhatWasInferred() throws Exception {
        String query = "DESCRIBE <urn:x:s1>";
        assertThat(get(endpoint.queries(), query, "application/n-triples").body())
                .contains("<urn:x:met>");
        assertThat(get(endpoint.reportedQueries(), query, "application/n-triples")
                        .body())
                .contains("<urn:x:p>")
                .doesNotContain("<urn:x:met>");
    }

    @Test
    void get_whenTheServiceOfReportsIsToReadAnInferredGraph_refuses() throws Exception {
        HttpResponse<String> response =
                get(endpoint.reportedQueries(), "SELECT * FROM <urn:x:graph/inferred/met> { ?s ?p ?o }", JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("/parley/sparql");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void get_withASelectQuery_answersInTheTypeAskedFor(String type) throws Exception {
        HttpResponse<String> response = get(COUNT, type);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void get_withAConstructQuery_answersInTheTypeAskedFor(String type) throws Exception {
        HttpResponse<String> response = get("CONSTRUCT { ?s <urn:x:p> ?o } { ?s <urn:x:p> ?o } LIMIT 1", type);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }

    @Test
    void post_withTheQueryAsBody_answers() throws Exception {
        HttpResponse<String> response = send(request(endpoint.queries())
                .header("Content-Type", "application/sparql-query")
                .header("Accept", JSON)
                .POST(BodyPublishers.ofString(COUNT)));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"%d\"".formatted(TRIPLES));
    }

    @ParameterizedTest
    @CsvSource({
        "/parley/sparql, update=CLEAR+ALL",
        "/parley/sparql, update=LOAD+%3Cfile%3A%2F%2F%2Fetc%2Fpasswd%3E",
        "/parley/update, update=CLEAR+ALL",
        "/parley, update=CLEAR+ALL",
        "/parley/data, x=y",
        "/parley/upload, x=y",
        "/$/datasets, dbName=x&dbType=mem",
        "/$/compact/parley, x=y"
    })
    void post_ofAnythingButAQuery_isRefusedAndChangesNothing(String path, String form) throws Exception {
        HttpResponse<String> response = send(request(endpoint.queries().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(get(COUNT, JSON).body()).contains("\"%d\"".formatted(TRIPLES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parley?default",
                "/parley/sparql?default",
                "/parley/sparql?graph=urn:x:g0",
                "/parley/data?default"
            })
    void put_ofAGraph_isRefusedAndChangesNothing(String path) throws Exception {
        HttpResponse<String> response = send(request(endpoint.queries().resolve(path))
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<urn:x:a> <urn:x:b> 1 .")));
        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(get(COUNT, JSON).body()).contains("\"%d\"".formatted(TRIPLES));
    }

    @Test
    void get_withAnUpdateAsQuery_is400() throws Exception {
        assertThat(get("CLEAR ALL", JSON).statusCode()).isEqualTo(400);
    }

    @Test
    void get_withSyntaxError_is400AndSaysWhere() throws Exception {
        HttpResponse<String> response = get("SELECT * { ?s ?p }", JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("line 1, column 18");
    }

    @Test
    void get_withService_callsNobody() throws Exception {
        HttpResponse<String> response = get("SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }", JSON);
        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(response.body()).contains("SERVICE execution disabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "http://127.0.0.1:9/x"})
    void get_withFromOfAnAddress_readsNothing(String address) throws Exception {
        assertThat(get("SELECT (COUNT(*) AS ?n) FROM <%s> { ?s ?p ?o }".formatted(address), JSON)
                        .body())
                .contains("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESCRIBE ?s { ?s ?p ?o }",
                "DESCRIBE * { ?s ?p ?o }",
                "DESCRIBE ?s WHERE { BIND (<urn:x:s1> AS ?s) }",
                "DESCRIBE <urn:x:s1> { ?s ?p ?o }"
            })
    void get_withDescribeOverAPattern_is400AndSaysWhatToDo(String query) throws Exception {
        HttpResponse<String> response = get(query, "text/turtle");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("use CONSTRUCT");
    }

    @Test
    void get_withDescribeOfAnIri_answers() throws Exception {
        HttpResponse<String> response = get("DESCRIBE <urn:x:s1>", "application/n-triples");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("<urn:x:s1> <urn:x:p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&timeout=600", "&timeout=600,600", "&timeout=0", "&timeout=-1", "&timeout=-1,-1"})
    void get_withAQueryThatRunsLong_isStopped(String parameter) throws Exception {
        String endless =
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER (?c + ?f + ?i + ?l < 0) }";
        HttpResponse<String> response =
                send(request(URI.create(address(endless) + parameter)).GET());
        assertThat(response.statusCode()).isEqualTo(503);
    }

    @Test
    void get_fromAnotherSite_isAllowedWithoutCredentials() throws Exception {
        HttpResponse<String> response = send(request(URI.create(address(COUNT)))
                .header("Origin", "https://site.example")
                .GET());
        assertThat(response.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(response.headers().map()).doesNotContainKey("Access-Control-Allow-Credentials");
    }

    @Test
    void options_beforeACallFromAnotherSite_allowsReading() throws Exception {
        HttpResponse<String> response = send(request(endpoint.queries())
                .header("Origin", "https://site.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, POST, OPTIONS");
        assertThat(response.headers().map()).doesNotContainKey("Access-Control-Allow-Credentials");
    }

    @Test
    void post_ofAHugeBody_isRefused() throws Exception {
        String huge = "#" + "x".repeat((int) Endpoint.MAX_REQUEST_BYTES) + "\n" + COUNT;
        HttpResponse<String> response = send(request(endpoint.queries())
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(huge)));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("at most 1,048,576");
    }

    @Test
    void post_ofAHugeBodyOfUnannouncedLength_isRefused() throws Exception {
        byte[] huge =
                ("#" + "x".repeat((int) Endpoint.MAX_REQUEST_BYTES) + "\n" + COUNT).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> response = send(request(endpoint.queries())
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge))));
        assertThat(response.statusCode()).isEqualTo(413);
    }

    /** A client that sends its whole body before it reads, as most do: far more than the buffers between the two hold. */
    @Test
    void post_ofAHugeBodyByAClientThatReadsLate_isAnswered() throws Exception {
        byte[] body = new byte[32 << 20];
        String head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: %d\r\n\r\n"
                        .formatted(endpoint.queries().getPath(), body.length);
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), endpoint.queries().getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 413 ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ceasefires, 1",
        "HOLD*, 1",
        "hold*, 1",
        "\"ceasefire holds\", 1",
        "ceasefire AND NOT holds, 0",
        "war, 0"
    })
    void get_withASearch_findsTheWordsAtBothServices(String words, String hits) throws Exception {
        String query = TEXT + "SELECT (COUNT(*) AS ?n) { ?s text:query (parley:content '%s') }".formatted(words);
        for (URI service : List.of(endpoint.queries(), endpoint.reportedQueries())) {
            assertThat(get(service, query, JSON).body()).contains("\"value\": \"%s\"".formatted(hits));
        }
    }

    @Test
    void get_withASearch_goesOnWithWhatIsKnownOfTheHit() throws Exception {
        String query = TEXT + "SELECT * { (?s ?score ?words ?graph) text:query 'ceasefire' . ?s <urn:x:p> ?p }";
        assertThat(get(query, JSON).body()).contains("urn:x:s0", "The ceasefire holds", "urn:x:g0", "\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(ceasefire", "AND", "/[a-z]+(a|b)*.{100}/"})
    void get_withASearchThatCannotBeRead_isTheClientsFault(String words) throws Exception {
        HttpResponse<String> response =
                get(TEXT + "SELECT * { ?s text:query (parley:content '%s') }".formatted(words), JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).containsIgnoringCase("search");
    }

    @Test
    void close_givesTheIndexBack() throws Exception {
        StoreFolders folders = elsewhere("other");
        Endpoint.start(folders, ServeOptions.onPort(0)).close();
        assertThatCode(() -> index(SEARCHED, folders.text())).doesNotThrowAnyException();
    }

    @Test
    void start_onATakenPort_saysWhichAndWhatToDo() throws Exception {
        int taken = endpoint.queries().getPort();
        assertThatThrownBy(() -> Endpoint.start(elsewhere("taken"), ServeOptions.onPort(taken)))
                .isInstanceOf(ServeException.class)
                .hasMessageContaining("port %d on localhost is taken".formatted(taken))
                .hasMessageContaining("choose another");
        assertThatThrownBy(() -> Endpoint.requireFree(ServeOptions.LOOPBACK, taken))
                .isInstanceOf(ServeException.class);
    }

    @Test
    void start_onAnUnknownHost_saysSo() throws Exception {
        ServeOptions options = new ServeOptions("no-such-host.invalid", 0, ServeOptions.TIMEOUT, OptionalInt.empty());
        assertThatThrownBy(() -> Endpoint.start(elsewhere("host"), options))
                .isInstanceOf(ServeException.class)
                .hasMessageContaining("no-such-host.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$/ping", "$/server", "$/stats/parley"})
    void admin_fromThisMachine_answers(String path) throws Exception {
        URI admin = endpoint.administration().orElseThrow();
        assertThat(admin.getHost()).isEqualTo("127.0.0.1");
        assertThat(send(request(admin.resolve(path)).GET()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://site.example", "X-Forwarded-For, 8.8.8.8", "Forwarded, for=8.8.8.8"})
    void admin_throughAWebPageOrAProxy_isForbidden(String header, String value) throws Exception {
        URI server = endpoint.administration().orElseThrow().resolve("$/server");
        assertThat(send(request(server).header(header, value).GET()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void admin_fromItsOwnPages_answers() throws Exception {
        URI admin = endpoint.administration().orElseThrow();
        String origin = "http://127.0.0.1:" + admin.getPort();
        assertThat(send(request(admin.resolve("$/server"))
                                .header("Origin", origin)
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/$/server", "/$/ping", "/$/stats", "/$/datasets", "/index.html"})
    void administration_onThePublicPort_isNotThere(String path) throws Exception {
        assertThat(send(request(endpoint.queries().resolve(path)).GET()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> get(URI service, String query, String accept)
            throws IOException, InterruptedException {
        String asked = service + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return send(request(URI.create(asked)).header("Accept", accept).GET());
    }

    private HttpResponse<String> get(String query, String accept) throws IOException, InterruptedException {
        return send(request(URI.create(address(query))).header("Accept", accept).GET());
    }

    private String address(String query) {
        return endpoint.queries() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
