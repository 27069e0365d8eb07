package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code parley validate} of a store of one article, as it was built and with a fault planted. */
final class ValidateCommandTest {
    private static final String TEXT = "Ruritania is ready 🕊 to talk.\n\nForeign minister Ann Roe of Freedonia met"
            + " President Ben Doe of Ruritania in Geneva on 16 May 2025, officials said.\n";
    /** The office of Ben Doe loses its title. */
    private static final String FAULT =
            """
            PREFIX parley: <https://w3id.org/parley/ns#>
            DELETE WHERE { GRAPH ?article { ?role parley:roleLabel "president" } }
            """;

    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void build() throws Exception {
        Path input = Files.createDirectories(temp.resolve("articles"));
        Files.writeString(input.resolve("good.txt"), TEXT);
        assertThat(run("build", "--input", input.toString(), "--store", store()))
                .isZero();
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
    }

    @Test
    void validate_ofAFreshStore_says0() {
        assertThat(run("validate", "--store", store())).isZero();
        assertThat(out.toString()).contains("1 articles and ", ": every shape is kept");
    }

    @Test
    void validate_whenAShapeIsBroken_says4AndShowsTheWords() {
        plant();
        assertThat(run("validate", "--store", store())).isEqualTo(4);
        assertThat(out.toString())
                .contains(
                        "good:", ": a role has one title", "RoleShape: ", "president", "in \"Foreign minister Ann Roe")
                .contains("       1  RoleShape: a role has one title", ": 1 findings");
    }

    @Test
    void validate_withTheInput_saysFileLineAndColumn() {
        plant();
        assertThat(run(
                        "validate",
                        "--store",
                        store(),
                        "--input",
                        temp.resolve("articles").toString()))
                .isEqualTo(4);
        int column = TEXT.lines().skip(2).findFirst().orElseThrow().indexOf("President Ben Doe") + 1;
        assertThat(out.toString()).contains("good.txt:3:%d: a role has one title".formatted(column));
    }

    @Test
    void validate_ofAnArticle_leavesOtherGraphsAlone() {
        assertThat(run("validate", "--store", store(), "--article", "good")).isZero();
        assertThat(out.toString()).contains("Checked  1 articles: every shape is kept");
    }

    @Test
    void validate_ofAnUnknownArticle_says2() {
        assertThat(run("validate", "--store", store(), "--article", "bad")).isEqualTo(2);
        assertThat(err.toString()).contains("--article bad: no such article in ");
    }

    @Test
    void validate_asJson_holdsFindingsAndSummary() {
        plant();
        assertThat(run("validate", "--store", store(), "--format", "json")).isEqualTo(4);
        JsonObject report = JsonParser.parseString(out.toString()).getAsJsonObject();
        JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("graph").getAsString()).endsWith("/graph/article/good");
        assertThat(finding.get("path").getAsString()).contains("roleLabel");
        assertThat(finding.get("begin").getAsInt()).isEqualTo(TEXT.codePointCount(0, TEXT.indexOf("President")));
        assertThat(report.get("conforms").getAsBoolean()).isFalse();
        assertThat(report.getAsJsonArray("shapes")).hasSize(1);
    }

    @Test
    void validate_withALimit_showsNoMoreButCountsAll() {
        plant();
        assertThat(run("validate", "--store", store(), "--limit", "0")).isEqualTo(4);
        assertThat(out.toString()).doesNotContain("good:").contains(": 1 findings");
    }

    private void plant() {
        Path database = Path.of(store()).resolve("tdb2");
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(database));
        long before = Txn.calculateRead(dataset, () -> dataset.stream().count());
        Txn.executeWrite(dataset, () -> UpdateAction.parseExecute(FAULT, dataset));
        long after = Txn.calculateRead(dataset, () -> dataset.stream().count());
        TDBInternal.expel(dataset, true);
        assertThat(after).as("the fault is planted").isEqualTo(before - 1);
    }

    private String store() {
        return temp.resolve("store").toString();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
