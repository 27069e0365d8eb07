package org.parley.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.OWL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.vocab.OntologyFile;

/** That each competency question has its query, and each term its place among them. */
class CompetencyQuestionsTest {
    private static final Path FILE = Path.of("ontology", "competency-questions.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+\\?) \\| `([a-z-]+)` \\| (.+) \\|$");
    private static final Pattern TERM = Pattern.compile("parley:[A-Za-z]+");

    @Test
    void questions_always_areTwentyToThirtyOfDifferentQueries() throws IOException {
        assertThat(rows()).hasSizeBetween(20, 30);
        assertThat(queries()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void query_whenNamedByAQuestion_exists(String query) {
        assertThat(Path.of("src", "main", "resources", "queries", query + ".rq"))
                .isRegularFile();
    }

    @Test
    void terms_always_areNamed() throws IOException {
        Vocabulary vocabulary = new Vocabulary(OntologyFile.ONTOLOGY);
        List<String> named = TERM.matcher(Files.readString(FILE))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(vocabulary.ownOfType(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty))
                .extracting(term -> "parley:" + Names.anchor(term))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    static Stream<String> queries() throws IOException {
        return rows().stream().map(row -> row.group(2));
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(FILE)).results().toList();
    }
}
