package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoreTest {
    private static final String BASE = "https://example.org/";
    private static final StoreInfo INFO = new StoreInfo(BASE, "test");
    private static final Node ARTICLE_CLASS = NodeFactory.createURI("https://w3id.org/parley/ns#Article");
    private static final Node TYPE = NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = temp.resolve("store");
    }

    @Test
    void commit_whenStoreIsNew_holdsArticlesAndOntologyInNamedGraphs() throws Exception {
        build(article("one", "Ann"), article("two", "Ben"));
        assertThat(sorted())
                .contains("<https://example.org/article/one> <https://example.org/names> \"Ann\"")
                .contains("<https://example.org/graph/article/two>")
                .contains("<https://example.org/graph/ontology>");
        assertThat(StoreInfo.find(folder)).contains(INFO);
    }

    @Test
    void commit_whenTheSameIsBuiltTwice_givesTheSameSortedLines() throws Exception {
        build(article("one", "Ann"), article("two", "Ben"));
        String first = sorted();
        folder = temp.resolve("other");
        build(article("two", "Ben"), article("one", "Ann"));
        assertThat(sorted()).isEqualTo(first);
    }

    @Test
    void commit_whenTheSameIsAddedToAnExistingStore_changesNothing() throws Exception {
        build(article("one", "Ann"));
        String first = sorted();
        build(article("one", "Ann"));
        assertThat(sorted()).isEqualTo(first);
        assertThat(folder.resolve("tdb2/Data-0002"))
                .as("too small to be worth writing anew")
                .doesNotExist();
    }

    @Test
    void isWasteful_whenADatabaseHasGrownToThreeTimesItsSize_isTrue() {
        long whole = 1L << 30;
        assertThat(new Growth(whole, 100, 100, 2 * whole).isWasteful()).isFalse();
        assertThat(new Growth(whole, 100, 100, 3 * whole + 1).isWasteful()).isTrue();
        assertThat(new Growth(1000, 100, 100, 100_000).isWasteful()).as("small").isFalse();
    }

    @Test
    void isWasteful_whenADatabaseHoldsAsMuchMoreAsItHasGrown_isFalse() {
        long whole = 1L << 30;
        assertThat(new Growth(whole, 100, 200, 4 * whole).isWasteful()).isFalse();
        assertThat(new Growth(whole, 100, 200, 6 * whole + 1).isWasteful()).isTrue();
        assertThat(new Growth(whole, 100, 50, 2 * whole).isWasteful())
                .as("half of it is gone")
                .isTrue();
        assertThat(new Growth(whole, 0, 0, 3 * whole + 1).isWasteful())
                .as("not counted yet")
                .isTrue();
    }

    @Test
    void commit_whenArticlesComeAndGo_countsTheQuadsOfTheStore() throws Exception {
        build(article("one", "Ann"));
        long one = counted();
        build(article("two", "Ben"));
        long two = counted();
        assertThat(two).isGreaterThan(one);
        build(article("two", "Ben"));
        assertThat(counted()).isEqualTo(two);
    }

    private long counted() throws IOException {
        String numbers = Files.readString(folder.resolve("whole-size.txt")).strip();
        return Long.parseLong(numbers.substring(numbers.lastIndexOf(' ') + 1));
    }

    @Test
    void commit_whenAnArticleIsReadAgain_replacesItsGraphOnly() throws Exception {
        build(article("one", "Ann"), article("two", "Ben"));
        build(article("one", "Cid"));
        assertThat(sorted()).contains("\"Cid\"").contains("\"Ben\"").doesNotContain("\"Ann\"");
    }

    @Test
    void commit_whenAbsentArticlesAreToGo_removesThemOnly() throws Exception {
        build(article("one", "Ann"), article("two", "Ben"));
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            build.put(article("two", "Ben"));
            build.commit(Absent.REMOVE);
        }
        assertThat(sorted())
                .doesNotContain("\"Ann\"")
                .contains("\"Ben\"")
                .contains("<https://example.org/graph/ontology>");
    }

    @Test
    void close_withoutCommitOfANewStore_leavesNothing() throws Exception {
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            build.put(article("one", "Ann"));
        }
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void close_withoutCommitOfAnExistingStore_leavesThePreviousState() throws Exception {
        build(article("one", "Ann"));
        String before = sorted();
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            build.put(article("one", "Cid"));
        }
        assertThat(sorted()).isEqualTo(before);
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(folder));
    }

    @Test
    void commit_whenLoadingFails_leavesThePreviousState() throws Exception {
        build(article("one", "Ann"));
        String before = sorted();
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            build.put(article("one", "Cid"));
            build.put(article("two", "Ben"));
            Files.writeString(temp.resolve(".store.building/quads.nq"), "not a quad\n".repeat(100_000));
            assertThatThrownBy(() -> build.commit(Absent.KEEP)).isInstanceOf(RuntimeException.class);
        }
        assertThat(sorted()).isEqualTo(before);
    }

    @Test
    void begin_whenAKilledBuildLeftItsFolder_clearsItAway() throws Exception {
        Path left = Files.createDirectories(temp.resolve(".store.building/store/tdb2"));
        Files.writeString(left.resolve("half.dat"), "half");
        build(article("one", "Ann"));
        assertThat(sorted()).contains("\"Ann\"");
        assertThat(temp.resolve(".store.building")).doesNotExist();
    }

    @Test
    void begin_whenAnotherBuildRuns_isRefused() throws Exception {
        try (StoreBuild running = StoreBuild.begin(folder, INFO)) {
            assertThat(running.base()).isEqualTo(BASE);
            assertRefused(
                    StoreException.Kind.UNUSABLE,
                    "another build of this store is running",
                    () -> StoreBuild.begin(folder, INFO).close());
        }
    }

    @Test
    void begin_whenTheBaseDiffers_isRefused() throws Exception {
        build(article("one", "Ann"));
        assertRefused(
                StoreException.Kind.WRONG_CALL,
                "the store's base is https://example.org/, not https://other.example/",
                () -> StoreBuild.begin(folder, new StoreInfo("https://other.example/", "test"))
                        .close());
    }

    @Test
    void begin_whenTheFolderHoldsSomethingElse_isRefusedAndTouchesNothing() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertRefused(StoreException.Kind.WRONG_CALL, "not a Parley store", () -> StoreBuild.begin(folder, INFO)
                .close());
        assertThat(folder.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void begin_whenTheFolderIsEmpty_buildsThere() throws Exception {
        Files.createDirectories(folder);
        build(article("one", "Ann"));
        assertThat(sorted()).contains("\"Ann\"");
    }

    @Test
    void put_whenAGraphComesTwice_keepsTheFirst() throws Exception {
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            assertThat(build.put(article("one", "Ann"))).isTrue();
            assertThat(build.put(article("one", "Cid"))).isFalse();
            build.commit(Absent.KEEP);
        }
        assertThat(sorted()).contains("\"Ann\"").doesNotContain("\"Cid\"");
    }

    @Test
    void put_whenAQuadHasABlankNode_isRefused() throws Exception {
        List<Quad> blank = List.of(new Quad(graph("one"), NodeFactory.createBlankNode(), TYPE, ARTICLE_CLASS));
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            assertThatThrownBy(() -> build.put(blank))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("without blank nodes");
        }
    }

    @Test
    void put_whenAnIriHasASpace_isRefused() throws Exception {
        Node bad = NodeFactory.createURI("https://example.org/not an iri");
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            assertThatThrownBy(() -> build.put(List.of(new Quad(graph("one"), bad, TYPE, ARTICLE_CLASS))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not an iri");
        }
    }

    @Test
    void open_whenThereIsNoFolder_saysHowToMakeOne() {
        assertRefused(
                StoreException.Kind.WRONG_CALL, "no such store; make it with: parley build", () -> Store.open(folder)
                        .close());
    }

    @Test
    void open_whenTheFolderIsNoStore_isRefused() throws IOException {
        Files.createDirectories(folder);
        assertRefused(
                StoreException.Kind.WRONG_CALL,
                "not a Parley store (no parley-store.properties in it)",
                () -> Store.open(folder).close());
    }

    @Test
    void open_whenTheFormatIsOfAnotherProgram_isRefused() throws Exception {
        build(article("one", "Ann"));
        Files.writeString(folder.resolve(StoreInfo.FILE), "format=99\nbase=https://example.org/\ncreatedBy=x\n");
        assertRefused(
                StoreException.Kind.WRONG_CALL, "store format 99, this program reads format 2", () -> Store.open(folder)
                        .close());
    }

    @Test
    void open_whenAnotherHoldsTheLock_saysSo() throws Exception {
        build(article("one", "Ann"));
        ProcessFileLock lock =
                ProcessFileLock.create(folder.resolve("tdb2/tdb.lock").toString());
        lock.lockEx();
        try {
            assertRefused(
                    StoreException.Kind.UNUSABLE, "the store is in use by another process", () -> Store.open(folder)
                            .close());
        } finally {
            lock.unlock();
            ProcessFileLock.release(lock);
        }
    }

    @Test
    void open_whenTheFolderIsReadOnly_saysSo() throws Exception {
        build(article("one", "Ann"));
        Path database = folder.resolve("tdb2");
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(database), "the administrator may write anywhere");
            assertRefused(StoreException.Kind.UNUSABLE, "not writable", () -> Store.open(folder)
                    .close());
        } finally {
            Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void write_inAnyFormat_holdsTheNames(ExportFormat format) throws Exception {
        build(article("one", "Ann"), article("two", "Ben"));
        try (Store store = Store.open(folder)) {
            assertThat(written(GraphExport.ofAll(store, format)))
                    .contains("Ann")
                    .contains("Ben");
            String one = written(GraphExport.ofGraph(store, format, BASE + "graph/article/one"));
            assertThat(one).contains("Ann").doesNotContain("Ben");
            assertThat(one.contains("graph/article/one")).isEqualTo(format.keepsGraphs());
        }
    }

    @Test
    void write_whenATripleStandsInTwoGraphs_writesItOnceInTheUnion() throws Exception {
        Node ann = NodeFactory.createURI(BASE + "id/person/ann");
        build(
                List.of(new Quad(graph("one"), ann, TYPE, ARTICLE_CLASS)),
                List.of(new Quad(graph("two"), ann, TYPE, ARTICLE_CLASS)));
        try (Store store = Store.open(folder)) {
            assertThat(written(GraphExport.ofAll(store, ExportFormat.NTRIPLES))).containsOnlyOnce("id/person/ann");
        }
    }

    @Test
    void ofGraph_whenThereIsNoneOfThatName_isRefused() throws Exception {
        build(article("one", "Ann"));
        try (Store store = Store.open(folder)) {
            assertRefused(
                    StoreException.Kind.WRONG_CALL,
                    "no graph <https://example.org/nope>",
                    () -> GraphExport.ofGraph(store, ExportFormat.TURTLE, "https://example.org/nope"));
        }
    }

    @SafeVarargs
    private void build(List<Quad>... articles) throws StoreException {
        try (StoreBuild build = StoreBuild.begin(folder, INFO)) {
            for (List<Quad> article : articles) {
                build.put(article);
            }
            build.commit(Absent.KEEP);
        }
    }

    private static List<Quad> article(String id, String name) {
        Node article = NodeFactory.createURI(BASE + "article/" + id);
        Node names = NodeFactory.createURI(BASE + "names");
        return List.of(
                new Quad(graph(id), article, TYPE, ARTICLE_CLASS),
                new Quad(graph(id), article, names, NodeFactory.createLiteralString(name)));
    }

    private static Node graph(String id) {
        return NodeFactory.createURI(BASE + "graph/article/" + id);
    }

    private String sorted() throws StoreException, IOException {
        try (Store store = Store.open(folder)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            GraphExport.ofAll(store, ExportFormat.NQUADS).writeSorted(out);
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static String written(GraphExport export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertRefused(StoreException.Kind kind, String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(kind))
                .hasMessageContaining(message);
    }
}
