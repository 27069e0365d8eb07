package org.parley.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every file of saved questions keeps to, and what becomes of the values that somebody gives. */
final class QuestionsTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "queries");
    private static final Questions QUESTIONS = Questions.load();

    @Test
    void index_always_namesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".rq"))
                    .map(file -> file.substring(0, file.length() - ".rq".length()))
                    .toList();
            assertThat(QUESTIONS.all()).extracting(Question::name).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void question_always_saysWhatItAsksAndOfWhichArticles(Question question) {
        assertThat(question.title()).contains("?").matches("[A-Z].*[?.]");
        assertThat(question.explanation()).endsWith(".");
        assertThat(question.tags()).isNotEmpty();
        assertThat(question.articles()).isNotEmpty();
        assertThat(question.body()).contains("ORDER BY").doesNotContain("https://w3id.org/parley/id/");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void question_withItsExample_isAQueryInWhichTheValueStands(Question question) throws AskException {
        Map<String, String> example = question.example();
        assertThat(example.keySet())
                .containsAll(question.parameters().stream()
                        .filter(Parameter::required)
                        .map(Parameter::name)
                        .toList());
        Query query = QueryFactory.create(question.with(resolved(question)).text());
        for (String parameter : example.keySet()) {
            assertThat(new ValuesBlocks(parameter).in(query)).isNotEmpty().allSatisfy(block -> assertThat(
                            block.getRows().get(0).isEmpty())
                    .isFalse());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            day   | 16 May 2025     | parameter day: want a day, such as 2025-05-16, got 16 May 2025
            day   | 2025-02-30      | parameter day: want a day
            days  | 2025-02-20      | offices-on-a-day has no parameter days; there are: day
            """)
    void with_aWrongParameter_saysWhatIsWanted(String name, String value, String message) {
        Question question = QUESTIONS.find("offices-on-a-day").orElseThrow();
        assertThatThrownBy(() -> question.with(Map.of(name, value)))
                .isInstanceOf(AskException.class)
                .hasMessageContaining(message);
    }

    @Test
    void with_aRequiredParameterLeftOut_namesIt() {
        Question question = QUESTIONS.find("positions-by-topic").orElseThrow();
        assertThatThrownBy(() -> question.with(Map.of()))
                .isInstanceOf(AskException.class)
                .hasMessage("positions-by-topic wants parameter topic: the topic; give a topic, such as ceasefire");
    }

    @ParameterizedTest
    @CsvSource({"cease-fire", "CEASEFIRE", "ceasefire", "end of fighting"})
    void with_aTopicByAnyOfItsNames_asksForTheConcept(String typed) throws AskException {
        Question question = QUESTIONS.find("positions-by-topic").orElseThrow();
        assertThat(question.with(Map.of("topic", typed)).text()).contains("ceasefire", "VALUES ?topic");
    }

    @Test
    void with_aTextThatLooksLikeSparql_bindsItAsAText() throws AskException {
        Question question = QUESTIONS.find("actors-by-name").orElseThrow();
        String name = "x\" } DROP ALL # {";
        Query query = QueryFactory.create(question.with(Map.of("called", name)).text());
        assertThat(new ValuesBlocks("called").in(query)).singleElement().satisfies(block -> assertThat(
                        block.getRows().get(0).get("called").getLiteralLexicalForm())
                .isEqualTo(name));
    }

    @ParameterizedTest
    @CsvSource({"no iri", "<x>", "'x\" }'"})
    void with_anActorThatIsNoIri_refusesIt(String typed) {
        Question question = QUESTIONS.find("calls").orElseThrow();
        assertThatThrownBy(() -> question.with(Map.of("actor", typed)))
                .isInstanceOf(AskException.class)
                .hasMessageContaining("parameter actor: want the name or IRI of an actor");
    }

    @Test
    void limited_always_goesBeforeTheLimitOfTheQuery() throws AskException {
        BoundQuery query = BoundQuery.ofText("SELECT * { ?s ?p ?o } LIMIT 10").limited(3);
        assertThat(QueryFactory.create(query.text()).getLimit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ASK { ?s ?p ?o }       | want a SELECT query, got ASK
            SELECT * { ?s ?p }     | not a SPARQL query:
            CLEAR ALL              | not a SPARQL query:
            """)
    void ofText_ofWhatGivesNoRows_saysWhatIsWanted(String text, String message) {
        assertThatThrownBy(() -> BoundQuery.ofText(text))
                .isInstanceOf(AskException.class)
                .hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            parameter day (date): x     | parameter day: want a block VALUES ?day
            parameter day: x            | want: parameter NAME (TYPE)
            parameter day (moon): x     | no type of parameter is called moon
            """)
    void read_ofAFaultyHeader_namesTheFileAndTheFault(String line, String message) {
        assertThatThrownBy(() -> QuestionFile.read("mine", "# What?\n# " + line + "\nSELECT * { ?s ?p ?o }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("queries/mine.rq: ")
                .hasMessageContaining(message);
    }

    @Test
    void read_ofAWholeHeader_takesItApart() {
        Question question = QuestionFile.read(
                "mine",
                """
                # Who?
                # All who did,
                # and when: on that day.
                # tags: a, b c
                # parameter day (date, required): the day
                # articles: one, two
                # example day: 2025-05-16
                SELECT * { VALUES ?day { UNDEF } ?s ?p ?day }
                """);
        assertThat(question.title()).isEqualTo("Who?");
        assertThat(question.explanation()).isEqualTo("All who did, and when: on that day.");
        assertThat(question.tags()).containsExactly("a", "b c");
        assertThat(question.articles()).containsExactly("one", "two");
        assertThat(question.example()).containsEntry("day", "2025-05-16");
        assertThat(question.parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.name()).isEqualTo("day");
            assertThat(parameter.type()).isEqualTo(ParameterType.DATE);
            assertThat(parameter.required()).isTrue();
            assertThat(parameter.initial()).isEmpty();
        });
    }

    private static Stream<Question> questions() {
        return QUESTIONS.all().stream();
    }

    private static Map<String, String> resolved(Question question) {
        return question.parameters().stream()
                .filter(parameter -> question.example().containsKey(parameter.name()))
                .collect(Collectors.toMap(Parameter::name, parameter -> {
                    String value = question.example().get(parameter.name());
                    return parameter.type().isThing() ? "https://w3id.org/parley/id/" + value : value;
                }));
    }
}
