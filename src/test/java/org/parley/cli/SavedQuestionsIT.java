package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.infer.Inference;
import org.parley.infer.RuleSet;
import org.parley.pipeline.ArticleReadings;
import org.parley.pipeline.BuildPipeline;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rdf.Iris;
import org.parley.rules.Gazetteer;
import org.parley.search.TextIndexing;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.StoreInfo;
import org.parley.support.RememberedReadings;
import org.parley.support.Silence;

/**
 * Each saved question, asked as a user asks it of the articles that it names, is answered as a person answers it who reads them.
 * The answers lie in {@code queries/NAME.csv}; what reading misses of them, or adds, stands in {@code queries/known-failures.tsv}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SavedQuestionsIT {
    private static final Questions QUESTIONS = Questions.load();
    private static final Path DATA = Path.of("data", "articles");
    private static final Path OWN = Path.of("src", "test", "resources", "queries", "articles");

    @TempDir
    private static Path temp;

    private final Map<List<String>, Path> stores = new HashMap<>();
    private RememberedReadings readings;
    private Matchers matchers;
    private RuleSet rules;

    @BeforeAll
    void load() {
        readings = new RememberedReadings(ArticleReadings.load());
        matchers = Matchers.load(Gazetteer.load());
        rules = RuleSet.load();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("questions")
    void answer_ofASavedQuestion_isWhatTheArticlesSay(String name) throws Exception {
        Question question = QUESTIONS.find(name).orElseThrow();
        ExpectedAnswer expected = ExpectedAnswer.of(name);
        List<List<String>> rows = expected.columnsOf(ask(question));
        KnownAnswerFailures known = KnownAnswerFailures.of(name);

        assertThat(rows).as("an answer").isNotEmpty();
        assertThat(without(expected.rows(), rows)).as("missing").containsExactlyInAnyOrderElementsOf(known.missing());
        assertThat(without(rows, expected.rows())).as("extra").containsExactlyInAnyOrderElementsOf(known.extra());
        assertThat(without(rows, known.extra())).as("order").isEqualTo(without(expected.rows(), known.missing()));
    }

    @Test
    void answers_always_belongToQuestions() throws IOException {
        List<String> names = questions().toList();
        assertThat(ExpectedAnswer.names()).containsExactlyInAnyOrderElementsOf(names);
        assertThat(names).containsAll(KnownAnswerFailures.names());
    }

    private static Stream<String> questions() {
        return QUESTIONS.all().stream().map(Question::name);
    }

    /** In order, each as often as the one has it more than the other. */
    private static List<List<String>> without(List<List<String>> rows, List<List<String>> others) {
        List<List<String>> left = new ArrayList<>(others);
        return rows.stream().filter(row -> !left.remove(row)).toList();
    }

    private String ask(Question question) throws Exception {
        List<String> call =
                new ArrayList<>(List.of("query", question.name(), "--format", "csv", "--store", store(question)));
        question.example().forEach((name, value) -> call.addAll(List.of("--param", name + "=" + value)));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), call.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
        return out.toString();
    }

    /** Each selection of articles is read once. */
    private String store(Question question) throws Exception {
        List<String> articles = question.articles().stream().sorted().toList();
        Path store = stores.get(articles);
        if (store == null) {
            store = temp.resolve("store-" + stores.size());
            build(articles, store);
            stores.put(articles, store);
        }
        return store.toString();
    }

    private void build(List<String> articles, Path store) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String article : articles) {
            files.add(file(article));
        }
        Corpus corpus = Corpus.of(files, SourceOptions.DEFAULT);
        StoreInfo info = new StoreInfo(BaseIri.DEFAULT, "test");
        try (CorpusBuild build = CorpusBuild.begin(store, info, matchers)) {
            build.derive(new Inference(new Iris(BaseIri.DEFAULT), rules));
            build.derive(new TextIndexing(new Iris(BaseIri.DEFAULT), build.text()));
            new BuildPipeline(readings, 1, Unchanged.SKIP, new Silence()).run(corpus, build, Absent.KEEP);
        }
    }

    private static Path file(String article) throws IOException {
        for (Path folder : List.of(DATA, OWN)) {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> found = files.filter(file -> file.getFileName()
                                .toString()
                                .replaceFirst("\\.\\w+$", "")
                                .equals(article))
                        .toList();
                if (!found.isEmpty()) {
                    return found.get(0);
                }
            }
        }
        throw new AssertionError(article + ": no such article");
    }
}
