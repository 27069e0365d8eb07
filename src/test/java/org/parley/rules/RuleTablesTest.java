package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.EntityKind;

/** What holds of the rule tables as data, whatever the program makes of them. */
class RuleTablesTest {

    private static Stream<String> tables() {
        return Stream.of(
                "cues",
                "cue-nouns",
                "attitudes",
                "titles",
                "title-modifiers",
                "title-states",
                "anonymous-heads",
                "organization-words",
                "place-words",
                "meetings",
                "encounter-words",
                "calendar",
                "thing-words",
                "body-nouns",
                "group-adjectives",
                "topics");
    }

    private static List<Table.Row> rows(String table) {
        return Table.read("rules/" + table + ".tsv").rows();
    }

    @Test
    void ids_overAllTables_areUnique() {
        Set<String> seen = new HashSet<>();
        List<String> twice = tables().flatMap(table -> rows(table).stream())
                .map(row -> row.get("id"))
                .filter(id -> !seen.add(id))
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void ids_always_areSlugs() {
        assertThat(tables().flatMap(table -> rows(table).stream()).map(row -> row.get("id")))
                .allMatch(id -> id.equals(Letters.slug(id)));
    }

    /** So that a table can't shrink unseen. */
    @ParameterizedTest
    @CsvSource({
        "cues, 1300",
        "cue-nouns, 300",
        "attitudes, 160",
        "titles, 480",
        "title-modifiers, 105",
        "title-states, 11",
        "anonymous-heads, 250",
        "organization-words, 225",
        "place-words, 195",
        "meetings, 45",
        "encounter-words, 30",
        "calendar, 70",
        "thing-words, 25",
        "body-nouns, 50",
        "group-adjectives, 6",
        "topics, 105"
    })
    void rows_ofATable_areAtLeast(String table, int floor) {
        assertThat(rows(table)).hasSizeGreaterThanOrEqualTo(floor);
    }

    @Test
    void cues_always_listTheLemmaAmongItsForms() {
        assertThat(rows("cues")).allMatch(row -> row.all("forms").contains(row.get("lemma")));
    }

    @Test
    void cues_always_haveOneRowForLemmaParticleAndFrame() {
        assertThat(rows("cues").stream()
                        .map(row -> row.get("lemma") + "/" + row.get("particle") + "/" + row.get("frame")))
                .doesNotHaveDuplicates();
    }

    @Test
    void cues_ofOneLemma_haveTheSameForms() {
        List<String> pairs = rows("cues").stream()
                .map(row -> row.get("lemma") + "/" + row.get("forms"))
                .distinct()
                .map(pair -> pair.substring(0, pair.indexOf('/')))
                .toList();
        assertThat(pairs).doesNotHaveDuplicates();
    }

    @Test
    void cueNouns_always_haveAKnownFrame() {
        assertThat(rows("cue-nouns"))
                .extracting(row -> row.get("frame"))
                .containsOnly("THAT", "FOR", "TO_INF", "OF", "ON", "AGAINST");
    }

    @Test
    void titles_always_belongToOneRow() {
        List<String> titles = new ArrayList<>();
        rows("titles").forEach(row -> titles.addAll(row.all("title")));
        assertThat(titles).doesNotHaveDuplicates();
    }

    @Test
    void titles_withPlurals_runParallel() {
        assertThat(rows("titles"))
                .allMatch(row -> row.all("plural").isEmpty()
                        || row.all("plural").size() == row.all("title").size());
    }

    @Test
    void titleStates_always_nameStatesOrBodiesOfTheGazetteer() {
        Gazetteer gazetteer = Gazetteer.load();
        assertThat(rows("title-states"))
                .flatExtracting(row -> row.all("state"))
                .allMatch(id -> gazetteer.find(EntityKind.STATE, id).isPresent()
                        || gazetteer.find(EntityKind.ORGANIZATION, id).isPresent());
    }
}
