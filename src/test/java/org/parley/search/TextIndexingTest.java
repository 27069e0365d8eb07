package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.TextIndexes;
import org.parley.store.Derivation;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.vocab.Parley;

final class TextIndexingTest {
    private static final Node IDENTITY = SearchedStore.IRIS.graph("identity");
    private static final Node CURATION = SearchedStore.IRIS.graph("curation");

    @TempDir
    private Path temp;

    private SearchedStore store;

    @BeforeEach
    void place() {
        store = new SearchedStore(temp.resolve("store"));
    }

    @Test
    void derive_afterAThousandRandomChanges_hasIndexedWhatTheDataHolds() throws Exception {
        Random random = new Random(5);
        for (int batch = 0; batch < 20; batch++) {
            store.build(build -> {
                for (int i = 0; i < 50; i++) {
                    change(build, random);
                }
            });
        }
        assertThat(store.inIndex()).hasSizeGreaterThan(300).isEqualTo(store.inData());
    }

    /** Adds, changes or removes an article, or what spans articles. */
    private static void change(StoreBuild build, Random random) {
        int number = random.nextInt(80);
        switch (random.nextInt(8)) {
            case 0, 1 -> build.remove(SearchedStore.article(number));
            case 2 -> {
                Node person = SearchedStore.thing("person/p" + random.nextInt(4));
                build.patch().drop(person, IDENTITY, Parley.compares.asNode());
                build.patch()
                        .add(List.of(
                                SearchedStore.quad(IDENTITY, person, RDFS.label.asNode(), "Name " + number % 3),
                                SearchedStore.quad(IDENTITY, person, RDFS.label.asNode(), "Name 1")));
            }
            case 3 ->
                build.put(List.of(SearchedStore.quad(
                        CURATION,
                        SearchedStore.thing("person/p" + number % 4),
                        SKOS.prefLabel.asNode(),
                        "Ann " + number)));
            default -> build.put(SearchedStore.graph(number, random));
        }
    }

    @Test
    void derive_whateverTheOrderOfChanges_notesTheSameState() throws Exception {
        SearchedStore other = new SearchedStore(temp.resolve("other"));
        store.build(build -> put(build, 1, 2, 3));
        other.build(build -> put(build, 3, 5));
        other.build(build -> put(build, 2, 1));
        other.build(build -> build.remove(SearchedStore.article(5)));
        assertThat(noted(other)).isEqualTo(noted(store)).hasSize(1);
        other.build(build -> build.remove(SearchedStore.article(2)));
        assertThat(noted(other)).isNotEqualTo(noted(store)).hasSize(1);
    }

    private static void put(StoreBuild build, int... articles) {
        for (int article : articles) {
            build.put(SearchedStore.graph(article, new Random(article)));
        }
    }

    private static List<String> noted(SearchedStore store) throws Exception {
        try (Store open = Store.open(store.folder())) {
            return open.read(dataset -> dataset.stream(SearchedStore.IRIS.graph("text"), Node.ANY, Node.ANY, Node.ANY)
                    .map(quad -> quad.getObject().toString())
                    .toList());
        }
    }

    @Test
    void derive_whenTheBuildBeforeWasKilledBetweenTheCommits_indexesAnew() throws Exception {
        store.build(build -> put(build, 1, 2));
        assertThatThrownBy(() -> store.build(
                        build -> {
                            put(build, 3);
                            build.remove(SearchedStore.article(1));
                        },
                        Killed::new))
                .hasRootCauseMessage("killed");
        assertThat(store.inIndex()).isNotEqualTo(store.inData());

        store.build(build -> put(build, 4));
        assertThat(store.inIndex()).isEqualTo(store.inData());
    }

    @Test
    void derive_whenTheBuildThatMakesTheStoreFails_leavesNothing() throws Exception {
        assertThatThrownBy(() -> store.build(build -> put(build, 1), Killed::new))
                .hasRootCauseMessage("killed");
        assertThat(store.folder()).doesNotExist();
        store.build(build -> put(build, 1));
        assertThat(store.inIndex()).isNotEmpty().isEqualTo(store.inData());
    }

    @Test
    void derive_whenTheBuildFailsAfterIt_changesNothing() throws Exception {
        store.build(build -> put(build, 1, 2));
        Map<String, String> before = store.inIndex();
        assertThatThrownBy(() -> store.build(build -> put(build, 3), Failing::new))
                .hasRootCauseMessage("no");
        assertThat(store.inIndex()).isEqualTo(before).isEqualTo(store.inData());
        store.build(build -> put(build, 4));
        assertThat(store.inIndex()).isNotEqualTo(before).isEqualTo(store.inData());
    }

    @Test
    void anew_withoutACommit_leavesTheIndexThatWasThere() throws Exception {
        store.build(build -> put(build, 1, 2));
        Map<String, String> before = store.inIndex();
        IndexWriting writing = IndexWriting.anew(store.folder().resolve("text"));
        writing.add(SearchedStore.graph(3, new Random(3)).stream()
                .filter(quad -> quad.getPredicate().equals(Parley.content.asNode()))
                .findFirst()
                .orElseThrow());
        writing.prepare();
        writing.rollback();
        assertThat(store.inIndex()).isNotEmpty().isEqualTo(before);
    }

    @Test
    void bringInStep_whenTheIndexIsOfAnEarlierState_makesItAnew() throws Exception {
        store.build(build -> put(build, 1, 2));
        copy(store.folder().resolve("text"), temp.resolve("earlier"));
        store.build(build -> build.remove(SearchedStore.article(1)));
        delete(store.folder().resolve("text"));
        copy(temp.resolve("earlier"), store.folder().resolve("text"));
        assertThat(store.inIndex()).isNotEqualTo(store.inData());

        bringInStep();
        assertThat(store.inIndex()).isEqualTo(store.inData());
    }

    @Test
    void bringInStep_whenTheIndexIsMissingOrDamaged_makesItAnew() throws Exception {
        store.build(build -> put(build, 1, 2));
        delete(store.folder().resolve("text"));
        bringInStep();
        assertThat(store.inIndex()).isNotEmpty().isEqualTo(store.inData());

        Path segment;
        try (Stream<Path> files = Files.list(store.folder().resolve("text"))) {
            segment = files.filter(file -> file.toString().endsWith(".cfs"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(segment, "damaged");
        bringInStep();
        assertThat(store.inIndex()).isNotEmpty().isEqualTo(store.inData());
    }

    @Test
    void bringInStep_whenTheIndexIsOfAnotherDefinition_makesItAnew() throws Exception {
        store.build(build -> put(build, 1));
        TextIndexLucene index = TextIndexes.open(store.folder().resolve("text"));
        index.getIndexWriter().deleteAll();
        index.getIndexWriter()
                .setLiveCommitData(List.of(
                        Map.entry("parley.definition", "another"),
                        Map.entry("parley.state", noted(store).get(0).replace("\"", ""))));
        index.commit();
        index.close();
        bringInStep();
        assertThat(store.inIndex()).isNotEmpty().isEqualTo(store.inData());
    }

    @Test
    void bringInStep_whenItIsInStep_touchesNothing() throws Exception {
        store.build(build -> put(build, 1));
        List<Path> before = files();
        bringInStep();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void in_anOpenStore_findsBeforeAndAfterTheDatabaseIsCompacted() throws Exception {
        store.build(build -> put(build, 1, 2, 3));
        List<String> before = found("ceasefire OR hold");
        DatasetGraph dataset =
                DatabaseMgr.connectDatasetGraph(Location.create(store.folder().resolve("tdb2")));
        DatabaseMgr.compact(dataset, true);
        TDBInternal.expel(dataset, true);
        assertThat(before).hasSize(9).isEqualTo(found("ceasefire OR hold"));
        assertThat(found("nothing")).isEmpty();
    }

    @Test
    void in_aStoreOfWhichAnArticleWasRemoved_findsItNoLonger() throws Exception {
        store.build(build -> put(build, 1, 2));
        assertThat(found("ceasefire OR hold")).hasSize(6).anyMatch(iri -> iri.contains("statement/a1-"));
        store.build(build -> build.remove(SearchedStore.article(1)));
        assertThat(found("ceasefire OR hold")).hasSize(3).noneMatch(iri -> iri.contains("statement/a1-"));
    }

    private List<String> found(String words) throws Exception {
        String query = "PREFIX text: <http://jena.apache.org/text#> PREFIX parley: <https://w3id.org/parley/ns#>"
                + " SELECT ?s { VALUES ?words { '%s' } ?s text:query (parley:content ?words) } ORDER BY ?s";
        try (Store open = Store.open(store.folder());
                TextSearch search = TextSearch.in(open)) {
            assertThat(search).isNotNull();
            return open.read(dataset -> {
                try (QueryExec exec = QueryExec.dataset(dataset)
                        .query(query.formatted(words))
                        .set(TDB2.symUnionDefaultGraph, true)
                        .build()) {
                    RowSet rows = exec.select();
                    return rows.stream().map(row -> row.get("s").getURI()).toList();
                }
            });
        }
    }

    private void bringInStep() throws Exception {
        try (Store open = Store.open(store.folder())) {
            TextSearch.bringInStep(open);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(store.folder().resolve("text"))) {
            return files.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** The process ends after the commit of the database: what was prepared is lost. */
    private record Killed(Derivation indexing) implements Wrapping {
        @Override
        public void committed() throws IOException {
            indexing.aborted();
            throw new IOException("killed");
        }
    }

    /** Something else can't be prepared. */
    private record Failing(Derivation indexing) implements Wrapping {
        @Override
        public void prepare() throws IOException {
            indexing.prepare();
            throw new IOException("no");
        }
    }
}
