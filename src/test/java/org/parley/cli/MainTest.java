package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each call as a user types it, with its exit code and what it says. */
final class MainTest {
    private static final String TEXT =
            "GENEVA, 16 May 2025 - Foreign minister Ann Roe met President Ben Doe of Freedonia on Friday, officials said.\n";

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                                | 2 | name a command
            bild                                              | 2 | Did you mean: parley build
            build                                             | 2 | Missing required options:
            build --input $TMP                                | 2 | Missing required option: '--store=DIR'
            build --input $TMP/nope --store $TMP/s            | 2 | nope: no such file or folder
            build --input $TMP --store $TMP/s --frob          | 2 | Unknown option: '--frob'
            build --input $TMP --store $TMP/s --threads 0     | 2 | --threads 0: want 1 or more
            build --input $TMP --store $TMP/s --threads two   | 2 | 'two' is not an int
            build --input $TMP --store $TMP/s --base example  | 2 | want an absolute IRI that ends with '/'
            build --input $TMP --store $TMP/s --base http://x | 2 | want an absolute IRI that ends with '/'
            build --input $TMP --store $TMP/s --base http://[x/     | 2 | not an IRI
            build --input $TMP --store $TMP/s --charset klingon | 2 | --charset
            build --input $TMP --store $TMP/s --field body=x  | 2 | expected one of [ID, TEXT, PUBLISHED, TITLE, SOURCE, URL]
            serve --store $TMP/nope                           | 2 | no such store; make it with: parley build
            serve --store $TMP                                | 2 | not a Parley store
            serve --store $TMP --port 70000                   | 2 | --port 70000: want 0 to 65535
            serve --store $TMP --timeout 0                    | 2 | --timeout 0: want 1 second or more
            export --store $TMP/nope --format turtle          | 2 | no such store
            export --store $TMP --format word                 | 2 | expected one of [TURTLE, TRIG, NQUADS, NTRIPLES, JSONLD]
            export --store $TMP --format turtle --sorted      | 2 | --sorted goes with
            validate                                          | 2 | Missing required option: '--store=DIR'
            validate --store $TMP/nope                        | 2 | no such store
            validate --store $TMP --threads 0                 | 2 | --threads 0: want 1 or more
            validate --store $TMP --format word               | 2 | expected one of [TEXT, TURTLE, JSON]
            curate list                                       | 2 | Missing required option: '--store=DIR'
            curate --store $TMP list                          | 2 | not a Parley store
            evaluate --store $TMP                             | 2 | Missing required option: '--gold=DIR'
            evaluate --gold $TMP/nope --store $TMP            | 2 | nope: no such folder
            evaluate --gold $TMP --store $TMP --min actor=0.9 | 2 | --min actor: no such figure; there are: actors, roles,
            evaluate --gold $TMP --store $TMP --min roles     | 2 | --min
            evaluate --gold $TMP --store $TMP                 | 3 | no annotations in it, want files *.json
            evaluate --gold data/gold/dev --store $TMP/nope   | 2 | no such store
            ontology                                          | 2 | Missing required option: '--output=DIR'
            generate --output $TMP/g                          | 2 | Missing required option: '--articles=N'
            generate --articles 0 --output $TMP/g             | 2 | --articles 0: want 1 or more
            generate --articles many --output $TMP/g          | 2 | 'many' is not an int
            """)
    void run_withAWrongCall_saysWhatIsWanted(String call, int code, String message) {
        String[] args = call.isEmpty()
                ? new String[0]
                : call.replace("$TMP", temp.toString()).split(" ");
        assertThat(run(args)).isEqualTo(code);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --help              | Exit codes:
            help build          | --input
            build --help        | metadata.csv
            serve --help        | --admin-port
            build --help        | --curation=FILE
            curate --help       | owl:differentFrom
            curate merge --help | --note
            export --help       | --sorted
            query --help        | parley query who-met-whom --store my-store
            queries --help      | parley queries --tag mediation
            explain --help      | person/antonio-guterres
            validate --help     | Ends with 0 when every shape is kept, with 4
            annotate --help     | --html
            demo --help         | --check
            evaluate --help     | --gold
            calibrate --help    | --output
            ontology --help     | /parley/ns
            generate --help     | scale and identity, not reading
            --version           | Apache Jena 5.
            generate-completion | complete -F
            """)
    void run_askedForHelp_says0(String call, String text) {
        assertThat(run(call.split(" "))).isZero();
        assertThat(out.toString()).contains(text);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void build_ofAnEmptyFolder_says3AndMakesNoStore() throws Exception {
        Path input = Files.createDirectories(temp.resolve("empty"));
        assertThat(run("build", "--input", input.toString(), "--store", store()))
                .isEqualTo(3);
        assertThat(Path.of(store())).doesNotExist();
        assertThat(err.toString()).startsWith("parley: ");
    }

    @Test
    void build_ofAnEmptyFileOnly_says3() throws Exception {
        Files.writeString(input().resolve("empty.txt"), "");
        assertThat(build()).isEqualTo(3);
        assertThat(out.toString()).contains("1 skipped");
        assertThat(err.toString()).contains("nothing of the input could be used");
    }

    @Test
    void build_ofGoodAndBadFiles_says4AndStoresTheGood() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        Files.writeString(input().resolve("empty.txt"), "");
        assertThat(build()).isEqualTo(4);
        assertThat(out.toString()).contains("2 articles: 1 used, 1 skipped").contains("Stored");
        assertThat(exported("nquads")).contains("graph/article/good");
    }

    @Test
    void build_ofGoodFiles_says0AndExportsWhatItStored() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        assertThat(build()).isZero();
        String first = exported("nquads");
        assertThat(first).contains("<https://w3id.org/parley/graph/ontology>");
        assertThat(build()).isZero();
        assertThat(exported("nquads")).isEqualTo(first);
    }

    @Test
    void export_withoutSentences_leavesOutThoseAndNothingElse() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        assertThat(build()).isZero();
        Path file = temp.resolve("short.nq");
        assertThat(run("export", "-s", store(), "-f", "nquads", "-o", file.toString(), "--without-sentences"))
                .isZero();
        String shorter = Files.readString(file);
        assertThat(exported("nquads")).contains("/id/sentence/");
        assertThat(shorter).doesNotContain("/id/sentence/").contains("/id/mention/");
        assertThat(exported("nquads")
                        .lines()
                        .filter(line -> !line.contains("/id/sentence/"))
                        .sorted()
                        .toList())
                .isEqualTo(shorter.lines().sorted().toList());
    }

    @Test
    void build_withABase_mintsThereAndKeepsToIt() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        assertThat(build("--base", "https://kg.example/")).isZero();
        assertThat(exported("nquads")).contains("<https://kg.example/graph/article/good>");
        assertThat(build()).as("the base of the store is taken").isZero();
        assertThat(build("--base", "https://other.example/")).isEqualTo(2);
        assertThat(err.toString()).contains("the store's base is https://kg.example/");
    }

    @Test
    void build_quietly_printsNothing() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        assertThat(build("--quiet")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void build_intoAFolderWithOtherThings_says2AndTouchesNothing() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        Files.createDirectories(Path.of(store()));
        Files.writeString(Path.of(store(), "notes.txt"), "mine");
        assertThat(build()).isEqualTo(2);
        assertThat(Path.of(store(), "notes.txt")).hasContent("mine");
    }

    @Test
    void export_ofAnUnknownGraph_says2AndWritesNoFile() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        build();
        Path file = temp.resolve("x.ttl");
        assertThat(run("export", "-s", store(), "-f", "turtle", "--graph", "urn:x:no", "-o", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no graph <urn:x:no>");
        assertThat(file).doesNotExist();
    }

    @Test
    void export_intoAFolderThatIsNotThere_says2() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        build();
        assertThat(run(
                        "export",
                        "-s",
                        store(),
                        "-f",
                        "turtle",
                        "-o",
                        temp.resolve("no/x.ttl").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("want a file in an existing folder");
    }

    @Test
    void serve_onATakenPort_says1AndNamesIt() throws Exception {
        Files.writeString(input().resolve("good.txt"), TEXT);
        build();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            assertThat(run("serve", "--store", store(), "--host", "127.0.0.1", "--port", port))
                    .isEqualTo(1);
            assertThat(err.toString()).contains("port " + port).contains("taken");
        }
        assertThat(exported("nquads")).as("the store is free again").isNotEmpty();
    }

    private Path input() throws Exception {
        return Files.createDirectories(temp.resolve("articles"));
    }

    private String store() {
        return temp.resolve("store").toString();
    }

    private int build(String... more) throws Exception {
        String[] call = {"build", "--input", input().toString(), "--store", store()};
        String[] args = Arrays.copyOf(call, call.length + more.length);
        System.arraycopy(more, 0, args, call.length, more.length);
        return run(args);
    }

    private String exported(String format) throws Exception {
        Path file = temp.resolve("export." + format);
        assertThat(run("export", "--store", store(), "--format", format, "--sorted", "--output", file.toString()))
                .isZero();
        return Files.readString(file);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
