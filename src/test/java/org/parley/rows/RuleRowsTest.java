package org.parley.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.EntityKind;
import org.parley.rules.Table;
import org.parley.support.Texts;

/**
 * Every row of every rule table proves itself by the whole program: its example fires it, its near miss does not. Rows
 * that the program can't read yet stand in {@code rules/known-failures.tsv}; one of them that passes fails here.
 */
class RuleRowsTest {
    private static final KnownFailures KNOWN = KnownFailures.load();
    private static final Map<String, RowCheck> CHECKS = checks();

    private static Map<String, RowCheck> checks() {
        Map<String, RowCheck> checks = new LinkedHashMap<>();
        checks.put("cues", new CueChecks.Verbs(rows("cues")));
        checks.put("cue-nouns", new CueChecks.Nouns());
        checks.put("attitudes", new CueChecks.Attitudes());
        checks.put("titles", new TitleChecks.Offices(rows("titles")));
        checks.put("title-modifiers", new TitleChecks.Modifiers());
        checks.put("title-states", new TitleChecks.States());
        checks.put("anonymous-heads", new NameChecks.Sources());
        checks.put(
                "organization-words",
                new NameChecks.NameWord(EntityKind.ORGANIZATION, Set.of("org-word", "name-widened")));
        checks.put("place-words", new NameChecks.NameWord(EntityKind.PLACE, Set.of("place-word", "name-widened")));
        checks.put("thing-words", new NameChecks.Thing());
        checks.put("body-nouns", new NameChecks.NameBeside("body-noun"));
        checks.put("group-adjectives", new NameChecks.NoPerson());
        checks.put("meetings", new MeetingChecks());
        checks.put("calendar", new TimeChecks());
        checks.put("topics", new TopicChecks());
        return checks;
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("rules/" + table + ".tsv").rows();
    }

    private static Stream<Arguments> rows() {
        return CHECKS.keySet().stream()
                .flatMap(table -> rows(table).stream().map(row -> Arguments.of(table, row.get("id"), row)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void row_onItsExample_fires(String table, String id, Table.Row row) {
        String example = row.get("example");
        boolean fires = CHECKS.get(table).fires(row, Texts.read(example));
        assertThat(fires).as("%s, row %s, example: %s", table, id, example).isEqualTo(!KNOWN.contains(id, "example"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void row_onItsNearMiss_doesNotFire(String table, String id, Table.Row row) {
        String nearMiss = row.get("near_miss");
        boolean fires = CHECKS.get(table).misfires(row, Texts.read(nearMiss));
        assertThat(fires)
                .as("%s, row %s, near miss: %s", table, id, nearMiss)
                .isEqualTo(KNOWN.contains(id, "near_miss"));
    }

    @Test
    void knownFailures_always_nameRowsOfTheTables() {
        Set<String> cells = new HashSet<>();
        rows().forEach(arguments -> {
            cells.add(arguments.get()[1] + " example");
            cells.add(arguments.get()[1] + " near_miss");
        });
        assertThat(cells).containsAll(KNOWN.cells());
    }

    @Test
    void rows_always_haveTwoDifferentTexts() {
        assertThat(CHECKS.keySet().stream().flatMap(table -> rows(table).stream()))
                .noneMatch(row -> row.get("example").isEmpty()
                        || row.get("near_miss").isEmpty()
                        || row.get("example").equals(row.get("near_miss")));
    }
}
