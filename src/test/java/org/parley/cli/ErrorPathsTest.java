package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.pipeline.BuildPipeline;
import org.parley.support.FolderCopy;
import org.slf4j.LoggerFactory;

/**
 * Calls that fail on a good store: each says with its exit code and its words what is wrong, where, and what was
 * expected, and takes nothing from the store.
 */
final class ErrorPathsTest {
    private static final String GOOD =
            "GENEVA, 16 May 2025 - Foreign minister Ann Roe met President Ben Doe of Freedonia on Friday, officials said.\n";
    private static final int MEGABYTES_20 = 20 << 20;

    @TempDir
    private static Path made;

    private static String stored;

    @TempDir
    private Path temp;

    private final Logger skips = (Logger) LoggerFactory.getLogger(BuildPipeline.class);
    private final ListAppender<ILoggingEvent> skipped = new ListAppender<>();
    private Level levelBefore;

    /** What the program said to stdout and stderr. */
    private record Answer(int code, String words) {}

    @BeforeAll
    static void makeAGoodStoreAndBadInput() throws Exception {
        Path good = Files.createDirectories(made.resolve("good"));
        Files.writeString(good.resolve("good.txt"), GOOD);
        assertThat(build(made, "good").code()).isZero();
        stored = exported(made);
        assertThat(stored).contains("/graph/article/good>");
        makeBadInput(Files.createDirectories(made.resolve("bad")));
    }

    @BeforeEach
    void copyThemAndListen() throws Exception {
        FolderCopy.of(made, temp);
        levelBefore = skips.getLevel();
        skips.setLevel(Level.WARN);
        skipped.start();
        skips.addAppender(skipped);
    }

    @AfterEach
    void restoreTheLogger() {
        skips.detachAppender(skipped);
        skips.setLevel(levelBefore);
    }

    private static void makeBadInput(Path bad) throws Exception {
        Files.writeString(bad.resolve("empty.txt"), "");
        Files.write(bad.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0, 3});
        Files.write(bad.resolve("broken.txt"), brokenUtf8());
        Files.writeString(bad.resolve("huge.txt"), GOOD.repeat(MEGABYTES_20 / GOOD.length() + 1));
        Files.writeString(bad.resolve("long.txt"), GOOD.repeat(2_000_000 / GOOD.length() + 1));
        Files.writeString(bad.resolve("rows.jsonl"), "{\"id\": \"x\", \"text\": \"A word\n");
        Files.writeString(
                bad.resolve("mixed.jsonl"),
                "{\"id\": \"row\", \"text\": \"Chile and Peru met in Lima on 4 May 2025, officials said.\"}\nnot json\n");
    }

    /** "Zürich and Kyïv" many times, and once an "ü" without its second byte. */
    private static byte[] brokenUtf8() {
        byte[] bytes =
                "Talks in Zürich and Kyïv ended on 4 May 2025.\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes["Talks in Zü".getBytes(StandardCharsets.UTF_8).length - 1] = 'e';
        return bytes;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            empty.txt  | empty.txt     | empty file
            binary.txt | binary.txt    | binary: want text
            broken.txt | broken.txt    | broken UTF-8 at byte 10
            huge.txt   | huge.txt      | the limit is 2,000,000 characters
            long.txt   | long.txt      | the limit is 2,000,000
            rows.jsonl | rows.jsonl:1  | want a JSON object
            """)
    void build_ofAnArticleThatCanNotBeUsed_says3AndWhereAndKeepsTheStore(String file, String place, String message)
            throws Exception {
        Answer answer = build(temp, "bad/" + file);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.words()).contains(message, "is as it was").doesNotContain("internal fault", "\tat ");
        assertThat(skipMessages()).contains(place + ": ").contains(message);
        assertThat(exported(temp)).isEqualTo(stored);
    }

    @Test
    void build_ofRowsWithOneBroken_says4AndNamesItsLineAndAddsTheRest() throws Exception {
        Answer answer = build(temp, "bad/mixed.jsonl");
        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.words()).contains("1 used, 1 skipped");
        assertThat(skipMessages()).contains("mixed.jsonl:2: want a JSON object");
        assertThat(exported(temp).lines())
                .containsAll(stored.lines()
                        .filter(line -> !line.endsWith("/graph/identity> .") && !line.endsWith("/graph/text> ."))
                        .toList())
                .anyMatch(line -> line.contains("/graph/article/row>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'file,published\na.txt,16.5.25\n'           | metadata.csv:2: published: want an ISO date such as 2025-05-16, got '16.5.25'
            'file,published\na.txt,2025-05-16\na.txt,\n' | metadata.csv:3: a.txt has a row already, on line 2
            'file,published\n,2025-05-16\n'             | metadata.csv:2: no file: want a file name in the column file
            'name,published\na.txt,2025-05-16\n'        | metadata.csv:1: want the columns file,published,title,source,url
            """)
    void build_withWrongMetadata_says3AndItsLineAndReadsNothing(String csv, String message) throws Exception {
        Path folder = Files.createDirectories(temp.resolve("dated"));
        Files.writeString(folder.resolve("a.txt"), GOOD);
        Files.writeString(folder.resolve("metadata.csv"), csv.replace("\\n", "\n"));
        Answer answer = build(temp, "dated");
        assertThat(answer.words()).contains(message).doesNotContain("internal fault");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(exported(temp)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            build --input $TMP/good $TMP/nope --store $TMP/store --prune     | 2 | nope: no such file or folder
            build --input $TMP/good --store $TMP/store --purge               | 2 | Unknown option: '--purge'
            build --input $TMP/good --store $TMP/store --max-characters 0    | 2 | --max-characters 0: want 1 or more
            build --input $TMP/bad/empty.txt --store $TMP/store --prune      | 3 | empty file
            rebuild --input $TMP/good --store $TMP/store                     | 2 | 'rebuild'
            exprot --store $TMP/store --format turtle                        | 2 | Did you mean: parley export
            export --store $TMP/good --format turtle                         | 2 | not a Parley store (no parley-store.properties in it)
            export --store $TMP/good/good.txt --format turtle                | 2 | good.txt
            build --input $TMP/good --store $TMP/good/good.txt               | 2 | good.txt: is a file; a store is a folder
            """)
    void run_withAWrongCall_saysWhatIsWrongAndKeepsTheStore(String call, int code, String message) throws Exception {
        Answer answer = run(call.replace("$TMP", temp.toString()).split(" "));
        assertThat(answer.words()).contains(message).doesNotContain("internal fault", "\tat ");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(exported(temp)).isEqualTo(stored);
        assertThat(temp.resolve("good/good.txt")).hasContent(GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            format=2 | format=9 | 2 | parley-store.properties: store format 9, this program reads format 2; build the store anew
            format=2 | ''       | 1 | parley-store.properties: no value for 'format'
            base=    | bass=    | 1 | parley-store.properties: no value for 'base'
            """)
    void build_intoAStoreWithAStrangeMarker_namesItAndKeepsTheStore(String from, String to, int code, String message)
            throws Exception {
        Path marker = temp.resolve("store/parley-store.properties");
        String before = Files.readString(marker);
        Files.writeString(marker, before.replace(from, to));
        Answer answer = build(temp, "good");
        assertThat(answer.words()).contains(message);
        assertThat(answer.code()).isEqualTo(code);
        Files.writeString(marker, before);
        assertThat(exported(temp)).isEqualTo(stored);
    }

    @Test
    void build_besideAReadOnlyFolder_says1AndNamesIt() throws Exception {
        Path locked = Files.createDirectories(temp.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "root may write everywhere");
        Answer answer = run(
                "build",
                "--input",
                temp.resolve("good").toString(),
                "--store",
                temp.resolve("locked/s").toString());
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.words()).contains("locked").contains("no permission");
        assertThat(locked).isEmptyDirectory();
    }

    @Test
    void build_belowAFile_says1AndNamesItAndLeavesTheFile() throws Exception {
        Answer answer = run(
                "build",
                "--input",
                temp.resolve("good").toString(),
                "--store",
                temp.resolve("good/good.txt/s").toString());
        assertThat(answer.words()).contains("good.txt").doesNotContain("internal fault");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(temp.resolve("good/good.txt")).hasContent(GOOD);
    }

    @Test
    void serve_withATakenAdminPort_says1AndNamesItAndFreesTheStore() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());
            Answer answer = run("serve", "--store", store(temp), "--port", "0", "--admin-port", port);
            assertThat(answer.words()).contains("port " + port).contains("taken");
            assertThat(answer.code()).isEqualTo(1);
        }
        assertThat(exported(temp)).isEqualTo(stored);
    }

    private String skipMessages() {
        return skipped.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
    }

    private static String store(Path folder) {
        return folder.resolve("store").toString();
    }

    private static Answer build(Path folder, String input) {
        return run("build", "--input", folder.resolve(input).toString(), "--store", store(folder));
    }

    /** All but the description, which tells when the store was built. */
    private static String exported(Path folder) throws Exception {
        Path file = folder.resolve("export.nq");
        Answer answer =
                run("export", "--store", store(folder), "--format", "nquads", "--sorted", "--output", file.toString());
        assertThat(answer.code()).as(answer.words()).isZero();
        return Files.readString(file)
                .lines()
                .filter(line -> !line.endsWith("graph/meta> ."))
                .collect(Collectors.joining("\n"));
    }

    private static Answer run(String... args) {
        StringWriter words = new StringWriter();
        int code = Main.run(new PrintWriter(words), new PrintWriter(words), args);
        return new Answer(code, words.toString());
    }
}
