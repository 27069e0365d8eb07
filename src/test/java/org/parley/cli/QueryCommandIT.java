package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.serve.ServeOptions;

/** Saved questions as a user types them, put to a store and to an endpoint. */
final class QueryCommandIT {
    private static final String TEXT =
            """
            GENEVA, 16 May 2025 - Foreign minister Ann Roe of Freedonia met President Ben Doe of Ruritania in Geneva on Friday.

            "The road, at last, is open," Roe told reporters.
            """;

    @TempDir
    private static Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void build() throws Exception {
        Path input = Files.createDirectories(temp.resolve("articles"));
        Files.writeString(input.resolve("roe.txt"), TEXT);
        Files.writeString(temp.resolve("ask.rq"), "ASK { ?s ?p ?o }");
        Files.writeString(temp.resolve("broken.rq"), "SELECT * { ?s }");
        Files.writeString(
                temp.resolve("mine.rq"),
                "PREFIX parley: <https://w3id.org/parley/ns#> SELECT ?said { ?s parley:content ?said }");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        assertThat(Main.run(nowhere, nowhere, "build", "--input", input.toString(), "--store", store()))
                .isZero();
    }

    @Test
    void query_asATable_shortensTheIrisOfThings() {
        assertThat(run("query", "who-met-whom", "--store", store())).isZero();
        assertThat(out.toString().lines())
                .containsExactly("date        one      other    place", "2025-05-16  Ann Roe  Ben Doe  Geneva");
        assertThat(run("query", "actors-by-name", "--store", store(), "--param", "called=Ann Roe"))
                .isZero();
        assertThat(out.toString()).contains("person  person/ann-roe");
    }

    @Test
    void query_asCsv_quotesWhatHasToBe() {
        assertThat(run("query", "statements-of-an-actor", "-s", store(), "-p", "actor=Ann Roe", "-f", "csv"))
                .isZero();
        assertThat(out.toString())
                .startsWith("date,speaker,act,addressee,content,statementIri\r\n")
                .contains(",\"The road, at last, is open\",https://w3id.org/parley/id/statement/");
    }

    @Test
    void query_asJson_isAnAnswerOfSparql() {
        assertThat(run("query", "who-met-whom", "-s", store(), "-f", "json")).isZero();
        assertThat(JsonParser.parseString(out.toString())
                        .getAsJsonObject()
                        .getAsJsonObject("results")
                        .getAsJsonArray("bindings"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Roe",
        "person/ann-roe",
        "id/person/ann-roe",
        "https://w3id.org/parley/id/person/ann-roe",
        "<https://w3id.org/parley/id/person/ann-roe>"
    })
    void query_aboutAnActor_takesItsNameOrItsIri(String actor) {
        assertThat(run("query", "offices-of-a-person", "-s", store(), "-p", "person=" + actor, "-f", "csv"))
                .isZero();
        assertThat(out.toString()).contains("foreign minister,Freedonia");
    }

    @Test
    void query_withALimit_givesSoManyRows() {
        assertThat(run("query", "people-of-a-body", "-s", store(), "-p", "body=Freedonia", "--limit", "1", "-f", "csv"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void query_fromAFile_asksWhatStandsThere() {
        assertThat(run("query", "--file", temp.resolve("mine.rq").toString(), "-s", store()))
                .isZero();
        assertThat(out.toString()).contains("The road, at last, is open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            query who-met-whom                                       | 2 | Missing required argument
            query -s $TMP/store                                     | 2 | want the name of a question, or --file
            query who-met-whom --file $TMP/mine.rq -s $TMP/store    | 2 | want the name of a question, or --file
            query who-met-whom -s $TMP/store -e http://localhost/x  | 2 | mutually exclusive
            query who-met-who -s $TMP/store                         | 2 | who-met-who: no such question; did you mean who-met-whom?
            query frobnicate -s $TMP/store                          | 2 | frobnicate: no such question; parley queries lists all
            query who-met-whom -s $TMP/nope                         | 2 | no such store
            query who-met-whom -s $TMP/store --param day=2025-01-01 | 2 | who-met-whom has no parameter day; it has none
            query calls -s $TMP/store                               | 2 | calls wants parameter actor
            query calls -s $TMP/store -p actor                      | 2 | NAME=VALUE
            query calls -s $TMP/store -p actor=Ann                  | 2 | knows no actor called Ann; near it are:
            query calls -s $TMP/store -p actor=person/ann-row       | 2 | person/ann-roe (Ann Roe)
            query calls -s $TMP/store -p actor=Qqqqqq               | 2 | knows no actor called Qqqqqq
            query calls -s $TMP/store -p who=Roe                    | 2 | calls has no parameter who; there are: actor
            query offices-on-a-day -s $TMP/store -p day=friday      | 2 | parameter day: want a day, such as 2025-05-16, got friday
            query positions-by-topic -s $TMP/store -p topic=cats    | 2 | parameter topic: want a topic, such as ceasefire, got cats
            query who-met-whom -s $TMP/store --limit 0              | 2 | --limit 0: want 1 or more
            query who-met-whom -s $TMP/store --limit few            | 2 | 'few' is not a long
            query who-met-whom -s $TMP/store --format word          | 2 | expected one of [TABLE, CSV, JSON]
            query who-met-whom -e localhost                         | 2 | --endpoint localhost: want a URL
            query --file $TMP/nope.rq -s $TMP/store                 | 2 | nope.rq: no such file
            query --file $TMP/ask.rq -s $TMP/store                  | 2 | want a SELECT query, got ASK
            query --file $TMP/broken.rq -s $TMP/store               | 2 | not a SPARQL query:
            query --file $TMP/mine.rq -s $TMP/store -p a=b          | 2 | --param goes with the name of a question
            queries who-met-who                                     | 2 | did you mean who-met-whom?
            queries --tag cats                                      | 2 | --tag cats: no question has it; there are:
            """)
    void run_withAWrongCall_saysWhatIsWanted(String call, int code, String message) {
        assertThat(run(call.replace("$TMP", temp.toString()).split(" "))).isEqualTo(code);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void query_ofAnEndpoint_givesTheSameAnswer() throws Exception {
        assertThat(run("query", "calls", "-s", store(), "-p", "actor=Ann Roe", "-f", "csv"))
                .isZero();
        String fromStore = out.toString();
        ServeOptions options = ServeOptions.onPort(0);
        try (Serving serving = Serving.start(Path.of(store()), options)) {
            out.getBuffer().setLength(0);
            String endpoint = serving.endpoint().queries().toString();
            assertThat(run("query", "calls", "-e", endpoint, "-p", "actor=Ann Roe", "-f", "csv"))
                    .as(err.toString())
                    .isZero();
            assertThat(out.toString()).isEqualTo(fromStore);
        }
    }

    @Test
    void query_ofAnEndpointThatDoesNotAnswer_says1() throws Exception {
        String endpoint = "http://127.0.0.1:%d/sparql".formatted(freePort());
        assertThat(run("query", "who-met-whom", "-e", endpoint)).isEqualTo(1);
        assertThat(err.toString()).contains(endpoint + ": no answer");
    }

    @Test
    void queries_withATag_listsThoseOnly() {
        assertThat(run("queries", "--tag", "mediation")).isZero();
        assertThat(out.toString()).contains("mediators ").doesNotContain("who-met-whom");
    }

    @Test
    void queries_withAName_showsTheQuestionWhole() {
        assertThat(run("queries", "positions-by-topic")).isZero();
        assertThat(out.toString())
                .contains("parameters:", "topic", "required", "parley query positions-by-topic", "SELECT DISTINCT");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String store() {
        return temp.resolve("store").toString();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
