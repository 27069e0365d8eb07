package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.support.FolderCopy;

/** Corrections of a small store: each changes what it is about and nothing else, and nothing is left of it when it is undone. */
final class CurateIT {
    private static final String ID = "<https://w3id.org/parley/id/";
    private static final String CURATION = "<https://w3id.org/parley/graph/curation> .";

    @TempDir
    private static Path made;

    private static String built;

    @TempDir
    private Path temp;

    /** What the program said to stdout and stderr. */
    private record Answer(int code, String words) {}

    @BeforeAll
    static void makeAStore() throws Exception {
        Files.createDirectories(made.resolve("in"));
        article(
                made,
                "one",
                "LIMA, 12 May 2025 - Peruvian foreign minister Sergei Marin met Chilean president Ann Roe in Geneva on"
                        + " Monday. \"The road is open,\" Marin said.");
        article(
                made,
                "two",
                "SANTIAGO, 13 May 2025 - Peruvian foreign minister Sergey Marin said on Tuesday that the talks with Chile"
                        + " would go on. The head of the Valmont Institute, Berta Quill, praised the United Nations.");
        article(
                made,
                "three",
                "GENEVA, 14 May 2025 - Analyst Bertha Quillan of the Valmont Institute warned that the truce was fragile.");
        assertThat(build(made).code()).isZero();
        built = exported(made);
        assertThat(built)
                .contains(ID + "person/sergey-marin> <http://purl.org/dc/terms/isReplacedBy> " + ID
                        + "person/sergei-marin>");
    }

    @BeforeEach
    void copyIt() throws Exception {
        FolderCopy.of(made, temp);
    }

    private static void article(Path folder, String id, String text) throws Exception {
        Files.writeString(folder.resolve("in/" + id + ".txt"), text + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            merge person/bertha-quillan person/berta-quill    | two three | person/berta-quill> <http://purl.org/dc/terms/isReplacedBy>
            merge place/geneva place/lima                     | | no article of the store tells of it
            merge state/peru state/chile                      | one two | state/peru> <http://purl.org/dc/terms/isReplacedBy>
            separate person/sergei-marin person/sergey-marin  | two | id/person/sergey-marin> <http://www.w3.org/2000/01/rdf-schema#label> "Sergey Marin"
            label person/sergey-marin S._Marin                | one two | id/person/sergei-marin> <http://www.w3.org/2000/01/rdf-schema#label> "S. Marin"
            label state/chile Chile_proper                    | one two | id/state/chile> <http://www.w3.org/2004/02/skos/core#altLabel> "Chile"
            link person/sergey-marin Q42                      | one two | id/person/sergei-marin> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q42> <https://w3id.org/parley/graph/article/one>
            link state/peru http://www.wikidata.org/entity/Q42 | one two | id/state/peru> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/Q42> <https://w3id.org/parley/graph/article/two>
            unlink state/peru Q419                            | one two | id/state/peru> <http://www.w3.org/2002/07/owl#differentFrom> <http://www.wikidata.org/entity/Q419>
            """)
    void correction_always_changesWhatItIsAboutUntilItIsUndone(String call, String articles, String expected)
            throws Exception {
        Answer answer = curate(call);
        if (articles == null) {
            assertThat(answer.words()).contains(expected);
            assertThat(answer.code()).isEqualTo(2);
        } else {
            assertThat(answer.code()).as(answer.words()).isZero();
            String corrected = exported(temp);
            assertThat(corrected).contains(expected).contains(CURATION);
            assertThat(changedArticles(corrected)).isEqualTo(Set.of(articles.split(" ", -1)));
            assertThat(curate("list").words())
                    .contains(call.substring(0, call.indexOf(' ')))
                    .doesNotContain("matches nothing");
            assertThat(curate("undo " + call).words()).contains("undone: ");
        }
        assertThat(exported(temp)).isEqualTo(built);
    }

    @ParameterizedTest
    @CsvSource({"membership, two", "meeting, one", "statement, three"})
    void reject_ofAFact_leavesItAndItsMentionsOutUntilItIsUndone(String kind, String article) throws Exception {
        String key = key(kind, article);
        assertThat(curate("reject " + key + " --note wrong --by Ann").code()).isZero();
        List<String> left =
                exported(temp).lines().filter(line -> line.contains(key)).toList();
        assertThat(left).isNotEmpty().allMatch(line -> line.endsWith(CURATION) || line.contains("isReplacedBy"));
        assertThat(curate("list").words()).contains("reject " + key, "note: wrong", "by: Ann");
        assertThat(curate("undo reject " + key).code()).isZero();
        assertThat(exported(temp)).isEqualTo(built);
    }

    @Test
    void build_afterACorrection_followsItInNewArticles() throws Exception {
        assertThat(curate("merge person/bertha-quillan person/berta-quill").code())
                .isZero();
        article(temp, "four", "VIENNA, 15 May 2025 - Berta Quill, head of the Valmont Institute, praised the truce.");
        assertThat(build(temp).code()).isZero();
        assertThat(exported(temp).lines().filter(line -> line.endsWith("graph/article/four> .")))
                .anyMatch(line -> line.contains(ID + "person/bertha-quillan>"))
                .noneMatch(line -> line.contains(ID + "person/berta-quill>"));
    }

    @Test
    void build_afterItsArticlesAreGone_reportsTheCorrectionAndKeepsIt() throws Exception {
        assertThat(curate("label person/bertha-quillan B._Quillan").code()).isZero();
        Files.delete(temp.resolve("in/three.txt"));
        assertThat(build(temp, "--prune").code()).isZero();
        assertThat(curate("list").words())
                .contains("label person/bertha-quillan", "matches nothing: no article tells of person/bertha-quillan");
        assertThat(exported(temp)).contains(CURATION);
        article(
                temp,
                "three",
                "GENEVA, 14 May 2025 - Analyst Bertha Quillan of the Valmont Institute warned that the truce was fragile.");
        assertThat(build(temp).code()).isZero();
        assertThat(exported(temp)).contains("\"B. Quillan\"");
    }

    @Test
    void build_withAFile_takesThePlaceOfTheFileBeforeAndOfNothingElse() throws Exception {
        assertThat(curate("label state/peru Piru").code()).isZero();
        String byCommand = exported(temp);
        Path file = curation("<state/chile> skos:prefLabel \"Chili\" . <meeting/none> parley:rejected true .");
        assertThat(build(temp, "--curation", file.toString()).code()).isZero();
        assertThat(exported(temp)).contains("\"Chili\"", "\"Piru\"");
        assertThat(curate("list").words())
                .contains("label state/chile \"Chili\"  (from a file)", "label state/peru \"Piru\"")
                .contains("matches nothing: no article tells of meeting/none");
        String withFile = exported(temp);
        assertThat(build(temp).code()).isZero();
        assertThat(exported(temp)).as("a build without the file").isEqualTo(withFile);
        assertThat(build(temp, "--curation", curation("").toString()).code()).isZero();
        assertThat(exported(temp)).isEqualTo(byCommand);
    }

    @Test
    void importing_aFile_isTheSameAsItsCommands() throws Exception {
        Path file = curation("<person/bertha-quillan> owl:sameAs <person/berta-quill> .");
        Answer answer = run("curate", "--store", store(temp), "import", file.toString());
        assertThat(answer.words()).contains("1 corrections added");
        String imported = exported(temp);
        assertThat(curate("undo merge person/berta-quill person/bertha-quillan").code())
                .isZero();
        assertThat(exported(temp)).isEqualTo(built);
        assertThat(curate("merge person/bertha-quillan person/berta-quill").code())
                .isZero();
        assertThat(exported(temp)).isEqualTo(imported);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                                             | 2 | name what to do
            list --frob                                    | 2 | Unknown option: '--frob'
            merge person/ann-roe                           | 2 | Missing required parameter: 'B'
            merge person/ann-roe state/peru                | 2 | want two things of one kind
            merge person/ann-roe person/ann-roe            | 2 | want two different names
            merge person/ann-roe person/nobody             | 2 | person/nobody: no article of the store tells of it
            merge person/ann-roe https://example.org/x     | 2 | https://example.org/x: want a thing of this store
            link person/ann-roe Ann                        | 2 | Ann: want a Wikidata entity, such as Q30
            reject person/ann-roe                          | 2 | want a membership, meeting or statement
            undo merge person/ann-roe person/berta-quill   | 2 | no such correction
            undo marry person/ann-roe person/berta-quill   | 2 | want one of label, link, merge, reject, separate, unlink
            import $TMP/nope.ttl                           | 3 | nope.ttl: no such file
            import $TMP/bad.ttl                            | 3 | bad.ttl:1: no Turtle
            """)
    void curate_withAWrongCall_saysWhatIsWantedAndKeepsTheStore(String call, int code, String message)
            throws Exception {
        Files.writeString(temp.resolve("bad.ttl"), "<a> is wrong\n");
        Answer answer = curate(call.replace("$TMP", temp.toString()));
        assertThat(answer.words()).contains(message).doesNotContain("internal fault", "\tat ");
        assertThat(answer.code()).isEqualTo(code);
        assertThat(exported(temp)).isEqualTo(built);
    }

    @Test
    void build_withABadFile_says3AndItsLineAndKeepsTheStore() throws Exception {
        Answer answer = build(
                temp,
                "--curation",
                curation("<state/peru> skos:altLabel \"Piru\" .").toString());
        assertThat(answer.words())
                .contains("curation.ttl:4: ", "want owl:sameAs")
                .doesNotContain("internal fault");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(exported(temp)).isEqualTo(built);
    }

    @Test
    void curate_ofACorrectionThatContradictsAnother_says2AndWhich() throws Exception {
        assertThat(curate("separate person/ann-roe person/berta-quill").code()).isZero();
        String before = exported(temp);
        Answer answer = curate("merge person/ann-roe person/berta-quill");
        assertThat(answer.words())
                .contains("contradicts 'merge person/ann-roe person/berta-quill'", "undo one of them");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(exported(temp)).isEqualTo(before);
    }

    @Test
    void curate_whereThereIsNoStore_says2() {
        Answer answer = run("curate", "--store", temp.resolve("nope").toString(), "list");
        assertThat(answer.words()).contains("no such store");
        assertThat(answer.code()).isEqualTo(2);
    }

    private Path curation(String triples) throws Exception {
        return Files.writeString(
                temp.resolve("curation.ttl"),
                """
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX parley: <https://w3id.org/parley/ns#>
                """
                        + triples + "\n");
    }

    /** Of a fact that the article's graph describes. */
    private String key(String kind, String article) {
        return built.lines()
                .filter(line -> line.startsWith(ID + kind + "/") && line.endsWith("graph/article/" + article + "> ."))
                .map(line -> line.substring(ID.length(), line.indexOf('>')))
                .findFirst()
                .orElseThrow();
    }

    /** Ids of articles whose graphs are not what they were. */
    private Set<String> changedArticles(String corrected) {
        Set<String> changed = new TreeSet<>();
        for (String article : List.of("one", "two", "three")) {
            if (!graph(built, article).equals(graph(corrected, article))) {
                changed.add(article);
            }
        }
        return changed;
    }

    private static List<String> graph(String quads, String article) {
        return quads.lines()
                .filter(line -> line.endsWith("graph/article/" + article + "> ."))
                .toList();
    }

    private static String store(Path folder) {
        return folder.resolve("store").toString();
    }

    private static Answer build(Path folder, String... more) {
        List<String> args =
                new ArrayList<>(List.of("build", "--input", folder.resolve("in").toString(), "--store", store(folder)));
        args.addAll(Arrays.asList(more));
        return run(args.toArray(String[]::new));
    }

    /** An underscore in the call is a space within an argument. */
    private Answer curate(String call) {
        List<String> args = new ArrayList<>(List.of("curate", "--store", store(temp)));
        if (!call.isEmpty()) {
            Arrays.stream(call.split(" ")).map(word -> word.replace('_', ' ')).forEach(args::add);
        }
        return run(args.toArray(String[]::new));
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
