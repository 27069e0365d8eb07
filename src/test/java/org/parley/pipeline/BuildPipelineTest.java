package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.ArticleFacts;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Span;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rules.Gazetteer;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.StoreInfo;

final class BuildPipelineTest {
    private static final Matchers MATCHERS = Matchers.load(Gazetteer.load());
    private static final String TEXT =
            "Foreign minister Ann Roe of Freedonia arrived on Monday for talks in the capital.\n";

    @TempDir
    private Path temp;

    private Path input;
    private Path store;
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void makeInput() throws Exception {
        input = Files.createDirectories(temp.resolve("articles"));
        store = temp.resolve("store");
        Files.writeString(input.resolve("a.txt"), TEXT);
        Files.writeString(input.resolve("b.txt"), TEXT);
        Files.writeString(input.resolve("c.txt"), TEXT);
    }

    @Test
    void run_ofGoodArticles_keepsAndCountsThem() throws Exception {
        RunReport report = run(BuildPipelineTest::facts, input);
        assertThat(report.read()).isEqualTo(3);
        assertThat(report.kept()).isEqualTo(3);
        assertThat(report.skipped()).isEmpty();
        assertThat(report.facts()).isEqualTo(Map.of("Role", 3L));
        assertThat(report.entities()).as("the same person in all").isEqualTo(Map.of(EntityKind.PERSON, 1L));
        assertThat(report.quads()).isPositive();
        assertThat(StoreInfo.find(store)).isPresent();
        assertThat(heard).containsExactly("reading 3", "article", "article", "article", "storing " + report.quads());
    }

    @Test
    void run_whenTheProgramFailsOnAnArticle_namesArticleAndPlaceAndGoesOn() throws Exception {
        RunReport report = run(
                article -> {
                    if (article.id().value().equals("b")) {
                        return endless(article);
                    }
                    return facts(article);
                },
                input);
        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.skipped()).hasSize(1);
        assertThat(report.skipped().get(0).where()).isEqualTo("b");
        assertThat(report.skipped().get(0).reason())
                .contains("the program failed on it", "StackOverflowError", "BuildPipelineTest.endless");
    }

    @Test
    void run_whenALibraryThrows_namesThePlaceThatCalledIt() throws Exception {
        RunReport report = run(article -> facts(missing(article)), input);
        assertThat(report.skipped()).hasSize(3);
        assertThat(report.skipped().get(0).reason()).contains("IndexOutOfBounds", "BuildPipelineTest.missing");
    }

    private static Article missing(Article article) {
        return List.of(article).get(1);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static ArticleFacts endless(Article article) {
        return endless(article);
    }

    @Test
    void run_whenAnArticleCanNotBeRead_skipsItAndGoesOn() throws Exception {
        RunReport report = run(
                article -> {
                    if (article.id().value().equals("b")) {
                        throw new ArticleException("b.txt:1: want words, got noise");
                    }
                    return facts(article);
                },
                input);
        assertThat(report.kept()).isEqualTo(2);
        assertThat(report.skipped()).containsExactly(new RunReport.Skip("b", "b.txt:1: want words, got noise"));
    }

    @Test
    void run_whenTheSourceSkipsAnArticle_reportsIt() throws Exception {
        Files.writeString(input.resolve("d.txt"), "");
        RunReport report = run(BuildPipelineTest::facts, input);
        assertThat(report.kept()).isEqualTo(3);
        assertThat(report.skipped()).singleElement().satisfies(skip -> assertThat(skip.where())
                .contains("d.txt"));
    }

    @Test
    void run_whenTwoArticlesHaveTheSameId_keepsTheFirst() throws Exception {
        Path other = Files.createDirectories(temp.resolve("other"));
        Files.writeString(other.resolve("a.txt"), TEXT);
        RunReport report = run(BuildPipelineTest::facts, input, other);
        assertThat(report.kept()).isEqualTo(3);
        assertThat(report.skipped()).singleElement().satisfies(skip -> assertThat(skip.reason())
                .contains("id"));
    }

    @Test
    void run_whenNothingIsKept_makesNoStore() throws Exception {
        RunReport report = run(
                article -> {
                    throw new ArticleException("no use");
                },
                input);
        assertThat(report.kept()).isZero();
        assertThat(report.skipped()).hasSize(3);
        assertThat(store).doesNotExist();
    }

    @Test
    void run_whenTheProgramFailsOnEveryArticle_leavesNothing() throws Exception {
        ArticleReading faulty = article -> {
            throw new IllegalStateException("a bug");
        };
        assertThat(run(faulty, input).skipped()).hasSize(3);
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(input));
    }

    @Test
    void run_whenThereIsABugOutsideOfArticles_letsItFlyAndLeavesNothing() {
        assertThatThrownBy(() -> run(
                        () -> {
                            throw new IllegalStateException("a bug");
                        },
                        input))
                .hasMessage("a bug");
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(input));
    }

    private RunReport run(ArticleReading reading, Path... paths) throws Exception {
        return run(() -> reading, paths);
    }

    private RunReport run(Supplier<ArticleReading> readings, Path... paths) throws Exception {
        Corpus corpus = Corpus.of(List.of(paths), SourceOptions.DEFAULT);
        try (CorpusBuild build = CorpusBuild.begin(store, new StoreInfo("https://example.org/", "test"), MATCHERS)) {
            return new BuildPipeline(readings, 2, Unchanged.SKIP, new Heard()).run(corpus, build, Absent.KEEP);
        }
    }

    private static ArticleFacts facts(Article article) {
        EntityKey ann = new EntityKey(EntityKind.PERSON, "ann-roe");
        Evidence evidence = new Evidence(new Span(0, 24), "test", 1);
        Fact role =
                new Fact.Role(ann, "foreign minister", Optional.empty(), Optional.empty(), false, List.of(evidence));
        Entity entity = new Entity(ann, "Ann Roe", new TreeSet<>(), false, Optional.empty());
        return new ArticleFacts(article, List.of(), List.of(entity), List.of(), List.of(role), Map.of());
    }

    private final class Heard implements Progress {
        @Override
        public void reading(long expected) {
            heard.add("reading " + expected);
        }

        @Override
        public void article() {
            heard.add("article");
        }

        @Override
        public void storing(long quads) {
            heard.add("storing " + quads);
        }
    }
}
