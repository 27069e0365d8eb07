package org.parley.rules;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.EntityKind;
import org.parley.model.Gender;
import org.parley.model.Name.Form;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static List<Table.Row> rows(String table) {
        return Table.read("gazetteer/" + table + ".tsv").rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"states", "organizations", "places", "persons"})
    void ids_ofATable_areUniqueSlugs(String table) {
        assertThat(rows(table).stream().map(row -> row.get("id")))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.equals(Letters.slug(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"states", "organizations", "persons"})
    void wikidataIds_ofATable_areWellFormedAndUsedOnce(String table) {
        assertThat(rows(table).stream().map(row -> row.get("wikidata")).filter(id -> !id.isEmpty()))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("Q[1-9]\\d*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"states", "organizations", "places", "persons", "given-names", "memberships", "single-offices"})
    void rows_ofATable_nameTheirSource(String table) {
        assertThat(rows(table)).noneMatch(row -> row.get("source").isEmpty());
    }

    /** So that a table can't shrink unseen. */
    @ParameterizedTest
    @CsvSource({
        "states, 260",
        "organizations, 1500",
        "places, 5500",
        "persons, 1750",
        "given-names, 19000",
        "memberships, 340"
    })
    void rows_ofATable_areAtLeast(String table, int floor) {
        assertThat(rows(table)).hasSizeGreaterThanOrEqualTo(floor);
    }

    @Test
    void readme_always_tellsTheNumberOfRows() throws IOException {
        Matcher matcher = Pattern.compile("\\| `([a-z-]+)\\.tsv` \\| (\\d+)").matcher(readme());
        Map<String, Integer> told = new HashMap<>();
        while (matcher.find()) {
            told.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
        }
        assertThat(told)
                .hasSize(7)
                .allSatisfy((table, rows) -> assertThat(rows(table)).as(table).hasSize(rows));
    }

    private static String readme() throws IOException {
        try (InputStream in = Gazetteer.class.getResourceAsStream("/gazetteer/README.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void places_withAState_nameOneThatExists() {
        assertThat(rows("places").stream().map(row -> row.get("state")).filter(id -> !id.isEmpty()))
                .isNotEmpty()
                .allMatch(id -> GAZETTEER.find(EntityKind.STATE, id).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"president, 2026-01-31", "foreign minister, 2022-12-31"})
    void singleOffices_ofALabel_tellUpToWhenTheyWereChecked(String label, LocalDate checked) {
        assertThat(GAZETTEER.singleOffices().find(label))
                .hasValueSatisfying(office -> assertThat(office.checked()).isEqualTo(checked));
        assertThat(GAZETTEER.holders("france")).isNotEmpty();
    }

    @Test
    void singleOffices_ofAnOfficeThatManyHold_haveNone() {
        assertThat(GAZETTEER.singleOffices().find("adviser")).isEmpty();
    }

    @Test
    void memberships_ofTheTable_areSortedAndStandOnce() {
        List<String> keys = rows("memberships").stream()
                .map(row -> row.get("state") + " " + row.get("organization") + " " + row.get("start"))
                .toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "uk, european-union, 1973-01-01, 2020-01-31",
        "niger, ecowas, 1975-05-28, 2025-01-29",
        "france, un-security-council, 1945-10-24, ''"
    })
    void memberships_ofAState_haveTheirDays(String state, String organization, String start, String end) {
        assertThat(GAZETTEER.memberships()).contains(new Gazetteer.Membership(state, organization, start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name|aliases|demonyms", "capital"})
    void words_ofStates_belongToOneState(String columns) {
        assertThat(shared("states", columns)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "persons"})
    void names_ofATable_belongToOneRow(String table) {
        assertThat(shared(table, "name|aliases")).isEmpty();
    }

    /** Words that stand in the columns of two rows. */
    private static Set<String> shared(String table, String columns) {
        Map<String, String> owner = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Table.Row row : rows(table)) {
            Stream.of(columns.split("\\|"))
                    .flatMap(column -> row.all(column).stream())
                    .filter(word -> !row.get("id").equals(owner.getOrDefault(word, row.get("id"))))
                    .forEach(shared::add);
            Stream.of(columns.split("\\|"))
                    .flatMap(column -> row.all(column).stream())
                    .forEach(word -> owner.put(word, row.get("id")));
        }
        return shared;
    }

    @Test
    void offices_ofPersons_areHeldInStatesOrOrganizationsThatExist() {
        List<Gazetteer.Term> terms = terms();
        assertThat(terms).hasSizeGreaterThan(1700);
        assertThat(terms)
                .allMatch(term ->
                        GAZETTEER.find(EntityKind.STATE, term.organization()).isPresent()
                                || GAZETTEER
                                        .find(EntityKind.ORGANIZATION, term.organization())
                                        .isPresent());
    }

    @Test
    void offices_ofPersons_haveLabelsAndDatesInOrder() {
        Pattern date = Pattern.compile("(\\d{4}(-\\d\\d){0,2})?");
        assertThat(terms())
                .allMatch(term -> !term.label().isBlank())
                .allMatch(term -> date.matcher(term.start()).matches()
                        && date.matcher(term.end()).matches())
                .allMatch(term -> term.start().isEmpty()
                        || term.end().isEmpty()
                        || term.start().substring(0, 4).compareTo(term.end().substring(0, 4)) <= 0);
    }

    private static List<Gazetteer.Term> terms() {
        return rows("persons").stream()
                .flatMap(row -> GAZETTEER.terms(row.get("id")).stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Ivory Coast, NAME, STATE, ivory-coast",
        "Ivorian, DEMONYM, STATE, ivory-coast",
        "Yamoussoukro, CAPITAL, STATE, ivory-coast",
        "Kremlin, SEAT, STATE, russia",
        "ASEAN, NAME, ORGANIZATION, asean",
        "Benghazi, NAME, PLACE, benghazi"
    })
    void aliases_always_tellFormAndThing(String text, Form form, EntityKind kind, String id) {
        assertThat(GAZETTEER.aliases())
                .filteredOn(alias -> alias.text().equals(text))
                .anySatisfy(alias -> {
                    assertThat(alias.form()).isEqualTo(form);
                    assertThat(alias.entry().kind()).isEqualTo(kind);
                    assertThat(alias.entry().id()).isEqualTo(id);
                });
    }

    /** So that what is keyed by the gazetteer is one thing before identity is asked for. */
    @ParameterizedTest
    @CsvSource({
        "Türkiye, Turkey, STATE",
        "Kiev, Kyiv, STATE",
        "Ivory Coast, Côte d'Ivoire, STATE",
        "Burma, Myanmar, STATE",
        "Czechia, Czech Republic, STATE",
        "Swaziland, Eswatini, STATE",
        "Cape Verde, Cabo Verde, STATE",
        "Holland, Netherlands, STATE",
        "USA, United States of America, STATE",
        "UK, United Kingdom, STATE",
        "UAE, United Arab Emirates, STATE",
        "DPRK, North Korea, STATE",
        "Peking, Beijing, STATE",
        "Teheran, Tehran, STATE",
        "Chișinău, Chisinau, STATE",
        "Bogotá, Bogota, STATE",
        "Rangoon, Naypyidaw, STATE",
        "IAEA, International Atomic Energy Agency, ORGANIZATION",
        "UN nuclear watchdog, IAEA, ORGANIZATION",
        "NATO, North Atlantic Treaty Organization, ORGANIZATION",
        "EU, European Union, ORGANIZATION",
        "Kharkov, Kharkiv, PLACE",
        "Lvov, Lviv, PLACE",
        "Odessa, Odesa, PLACE"
    })
    void aliases_ofOneThing_haveOneId(String one, String other, EntityKind kind) {
        assertThat(ids(one, kind)).isNotEmpty().containsExactlyInAnyOrderElementsOf(ids(other, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "Guinea, Guinea-Bissau, STATE",
        "Niger, Nigeria, STATE",
        "Sudan, South Sudan, STATE",
        "Dominica, Dominican Republic, STATE",
        "Austria, Australia, STATE",
        "Mali, Malawi, STATE",
        "Council of Europe, European Council, ORGANIZATION",
        "African Union, European Union, ORGANIZATION",
        "IAEA, OPCW, ORGANIZATION"
    })
    void aliases_ofTwoThings_shareNoId(String one, String other, EntityKind kind) {
        assertThat(ids(one, kind)).isNotEmpty().doesNotContainAnyElementsOf(ids(other, kind));
    }

    private static Set<String> ids(String text, EntityKind kind) {
        return GAZETTEER.aliases().stream()
                .filter(alias -> alias.text().equals(text) && alias.entry().kind() == kind)
                .map(alias -> alias.entry().id())
                .collect(toSet());
    }

    @ParameterizedTest
    @CsvSource({"Olga, FEMALE", "Kwame, MALE", "Fatima, FEMALE", "Hiroshi, MALE"})
    void givenName_always_tellsTheGender(String name, Gender gender) {
        assertThat(GAZETTEER.givenName(name)).map(Gazetteer.GivenName::gender).contains(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The", "Said", "Bellmark", "olga"})
    void givenName_withAnotherWord_isEmpty(String word) {
        assertThat(GAZETTEER.givenName(word)).isEmpty();
    }

    @Test
    void namesState_always_knowsNamesCapitalsAdjectivesAndBodies() {
        assertThat(List.of("Russia", "Kyiv", "Turkish", "EU")).allMatch(GAZETTEER::namesState);
        assertThat(List.of("Long", "Reuters", "russia", "war")).noneMatch(GAZETTEER::namesState);
    }

    @Test
    void find_withAnotherKind_isEmpty() {
        assertThat(GAZETTEER.find(EntityKind.STATE, "peru")).isPresent();
        assertThat(GAZETTEER.find(EntityKind.PERSON, "peru")).isEmpty();
    }
}
