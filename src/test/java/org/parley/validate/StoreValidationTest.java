package org.parley.validate;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.check.Finding;
import org.parley.store.Store;

/** {@code check/store-faults.tsv} lets each question to a whole store find something in one that is right otherwise. */
class StoreValidationTest {
    private static final String FAULTS = "/check/store-faults.tsv";
    private static final String PREFIXES =
            """
            PREFIX article: <https://w3id.org/parley/graph/article/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX graph: <https://w3id.org/parley/graph/>
            PREFIX inferred: <https://w3id.org/parley/graph/inferred/>
            PREFIX parley: <https://w3id.org/parley/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @TempDir
    private Path folder;

    @Test
    void question_toAStoreAsPromised_hasNoAnswer() throws Exception {
        assertThat(answered("", "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = FAULTS, delimiter = '\t', quoteCharacter = '`', numLinesToSkip = 1)
    void question_whenItsFaultIsPlanted_findsIt(String question, String delete, String insert, String where)
            throws Exception {
        assertThat(answered(text(delete), text(insert), text(where))).contains(question);
    }

    @Test
    void question_always_hasAFaultAndAFile() throws Exception {
        Set<String> questions = names(Arrays.stream(Question.values()).map(Question::file));
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/queries/check/store"));
                Stream<String> faults = Files.lines(Path.of("src/test/resources" + FAULTS))) {
            assertThat(names(files.map(file -> file.getFileName().toString().replace(".rq", ""))))
                    .isEqualTo(questions);
            assertThat(names(faults.skip(1).map(line -> line.substring(0, line.indexOf('\t')))))
                    .isEqualTo(questions);
        }
    }

    @Test
    void all_ofAStore_countsItsGraphsAndFindings() throws Exception {
        fill("", "", "");
        List<Finding> findings = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            Summary summary = new StoreValidation(store, 2).all(findings::add);
            assertThat(summary.articles()).isEqualTo(2);
            assertThat(summary.otherGraphs()).isEqualTo(4);
            assertThat(summary.findings()).isEqualTo(findings.size()).isPositive();
            assertThat(summary.conforms()).isFalse();
        }
        assertThat(findings).extracting(Finding::graph).isSorted();
    }

    @Test
    void article_ofAStore_isCheckedAlone() throws Exception {
        fill("", "", "");
        List<Finding> findings = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            StoreValidation validation = new StoreValidation(store, 1);
            validation.article("two", findings::add);
            assertThat(validation.holds("two")).isTrue();
            assertThat(validation.holds("three")).isFalse();
            assertThat(findings).extracting(Finding::graph).isNotEmpty().containsOnly(validation.graphOf("two"));
        }
    }

    private Set<String> answered(String delete, String insert, String where) throws Exception {
        fill(delete, insert, where);
        Set<String> questions = names(Arrays.stream(Question.values()).map(Question::file));
        Set<String> answered = new TreeSet<>();
        try (Store store = Store.open(folder)) {
            new StoreValidation(store, 1).all(finding -> {
                if (questions.contains(finding.shape())) {
                    answered.add(finding.shape());
                }
            });
        }
        return answered;
    }

    private void fill(String delete, String insert, String where) throws Exception {
        DatasetGraph source = DatasetGraphFactory.createTxnMem();
        RDFDataMgr.read(source, "src/test/resources/check/store.trig");
        String pattern = where.isEmpty() ? delete : where;
        UpdateAction.parseExecute(
                PREFIXES + "DELETE { %s } INSERT { %s } WHERE { %s }".formatted(delete, insert, pattern), source);
        Path database = Files.createDirectories(folder.resolve("tdb2"));
        Files.writeString(
                folder.resolve("parley-store.properties"), "format=2\nbase=https://w3id.org/parley/\ncreatedBy=test\n");
        DatasetGraph target = DatabaseMgr.connectDatasetGraph(Location.create(database));
        Txn.executeWrite(target, () -> source.find().forEachRemaining(target::add));
        TDBInternal.expel(target, true);
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(toCollection(TreeSet::new));
    }

    private static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
