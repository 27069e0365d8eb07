package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code explain} and {@code annotate} as a user types them, with exit code, stdout and stderr. */
final class SeeingWhyTest {
    private static final String TEXT =
            "President Ann Roe of Chile met Prime Minister Ben Doe of Peru in Lima on Friday.\nShe praised him.\n";

    @TempDir
    private static Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void makeAStoreAndBadFiles() throws Exception {
        Files.writeString(temp.resolve("good.txt"), TEXT);
        Files.writeString(temp.resolve("empty.txt"), "");
        Files.write(temp.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0, 3});
        Files.writeString(
                temp.resolve("two.jsonl"),
                "{\"id\": \"one\", \"text\": \"Chile met Peru in Lima.\"}\n{\"id\": \"two\", \"text\": \"Ann Roe spoke.\"}\n");
        StringWriter words = new StringWriter();
        int code = Main.run(
                new PrintWriter(words),
                new PrintWriter(words),
                "build",
                "--quiet",
                "--input",
                temp.resolve("good.txt").toString(),
                "--store",
                temp.resolve("store").toString());
        assertThat(code).as(words.toString()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            explain person/ann-roe                       | 2 | Missing required option: '--store=DIR'
            explain --store $TMP/store                   | 2 | Missing required parameter: 'IRI'
            explain --store $TMP/nope person/ann-roe     | 2 | no such store; make it with: parley build
            explain --store $TMP/store person/ann-row    | 2 | did you mean one of these?
            explain --store $TMP/store xqzzyv            | 2 | https://w3id.org/parley/id/xqzzyv: no such thing in
            explain --store $TMP/store -f xml person/ann | 2 | expected one of [TEXT, JSON]
            annotate                                     | 2 | Missing required parameter: 'FILE'
            annotate $TMP/nope.txt                       | 2 | nope.txt: no such file
            annotate $TMP                                | 2 | is a folder; want a file with an article
            annotate $TMP/good.txt --published 16.5.25   | 2 | --published 16.5.25: want a day such as 2025-05-16
            annotate $TMP/good.txt --charset klingon     | 2 | --charset
            annotate $TMP/good.txt --output $TMP/no/x    | 2 | want a file in an existing folder
            annotate $TMP/good.txt --id bad              | 2 | no article with the id 'bad'; there are good
            annotate $TMP/two.jsonl                      | 2 | holds several articles; choose one with --id: one, two
            annotate $TMP/empty.txt                      | 3 | empty.txt: empty file
            annotate $TMP/binary.txt                     | 3 | binary.txt: binary: want text
            """)
    void run_withAWrongCall_saysWhatIsWrongInWords(String call, int code, String message) {
        assertThat(run(call.replace("$TMP", temp.toString()).split(" "))).isEqualTo(code);
        assertThat(err.toString()).contains(message).doesNotContain("WARN", "internal fault", "\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void explain_ofAPerson_showsFactsAndSays0() {
        assertThat(run("explain", "--store", temp.resolve("store").toString(), "person/ann-roe"))
                .isZero();
        assertThat(out.toString())
                .contains("Ann Roe (person)", "Article good", "[[President Ann Roe]] of Chile", "office-before-name")
                .doesNotContain("\u001b");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void explain_asJson_isJson() {
        assertThat(run("explain", "--store", temp.resolve("store").toString(), "-f", "json", "person/ann-roe"))
                .isZero();
        assertThat(com.google.gson.JsonParser.parseString(out.toString())
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("Ann Roe");
    }

    @Test
    void explain_ofAPerson_endsWithWhatFollows() {
        assertThat(run("explain", "--store", temp.resolve("store").toString(), "person/ann-roe"))
                .isZero();
        assertThat(out.toString())
                .contains(
                        "What follows",
                        "Ann Roe met Ben Doe",
                        "by rule met: Two persons",
                        "Ben Doe type person [good]");
    }

    @Test
    void explain_withAProperty_showsOnlyWhatWasInferredWithIt() {
        assertThat(run("explain", "--store", temp.resolve("store").toString(), "person/ann-roe", "met"))
                .isZero();
        assertThat(out.toString())
                .contains("Ann Roe met Ben Doe")
                .doesNotContain("Article good", "memberOf", "office-before-name");
    }

    @Test
    void explain_withAPropertyThatNoRuleConcludes_saysSoAndSays2() {
        assertThat(run("explain", "--store", temp.resolve("store").toString(), "person/ann-roe", "reverses"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("person/ann-roe: nothing was inferred of it with the property reverses");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void explain_asJson_hasWhatWasInferred() {
        assertThat(run("explain", "--store", temp.resolve("store").toString(), "-f", "json", "person/ann-roe", "met"))
                .isZero();
        var inferred = com.google.gson.JsonParser.parseString(out.toString())
                .getAsJsonObject()
                .getAsJsonArray("inferred");
        assertThat(inferred).hasSize(1);
        assertThat(inferred.get(0).getAsJsonObject().get("rule").getAsString()).isEqualTo("met");
        assertThat(inferred.get(0).getAsJsonObject().getAsJsonArray("reasons")).hasSize(5);
    }

    @Test
    void annotate_withADay_resolvesDatesByIt() {
        assertThat(run("annotate", temp.resolve("good.txt").toString(), "--published", "2025-05-16"))
                .isZero();
        assertThat(out.toString()).contains("published 2025-05-16", "[She]1", "date-in-sentence");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void annotate_ofAnUndatedArticle_saysSoAndSays0() {
        assertThat(run("annotate", temp.resolve("good.txt").toString())).isZero();
        assertThat(out.toString()).contains("undated", "--published").doesNotContain("2025");
    }

    @Test
    void annotate_ofARow_readsThatOne() {
        assertThat(run("annotate", temp.resolve("two.jsonl").toString(), "--id", "two"))
                .isZero();
        assertThat(out.toString()).contains("Article two", "[Ann Roe]1").doesNotContain("Lima");
    }

    @Test
    void annotate_asAPage_writesTheFile() throws Exception {
        Path page = temp.resolve("page.html");
        assertThat(run("annotate", temp.resolve("good.txt").toString(), "--html", "-o", page.toString()))
                .isZero();
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).startsWith("<!doctype html>");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
