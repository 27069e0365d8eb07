package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.identity.Ruling.Kind;
import org.parley.rules.Transliteration;

/** Rulings go before everything that names and offices say, and nothing of them is left when they are taken back. */
final class CuratedMatcherTest {
    private static final String SERGEI = "person/sergei-marin";
    private static final String SERGEY = "person/sergey-marin";
    private static final String BERTA = "person/berta-quill";
    private static final Matcher PERSONS = new PersonMatcher(Transliteration.load());

    private final MvLedger ledger = MvLedger.inMemory();

    @BeforeEach
    void readThreeArticles() {
        Identification batch = new Identification(ledger, List.of(PERSONS));
        batch.add(person("one", SERGEI, "Sergei Marin"));
        batch.add(person("two", SERGEY, "Sergey Marin"));
        batch.add(person("three", BERTA, "Berta Quill"));
        batch.finish();
        assertThat(ledger.canonical(SERGEY)).isEqualTo(SERGEI);
        assertThat(ledger.canonical(BERTA)).isEqualTo(BERTA);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void same_ofNamesThatAreNothingAlike_makesThemOneAndSaysWhy() {
        Identification.Changes changes = follow(Kind.SAME, SERGEY, BERTA);
        assertThat(ledger.canonical(BERTA)).isEqualTo(SERGEI);
        assertThat(ledger.links(BERTA).get(SERGEY)).isEqualTo(new Verdict(Verdict.Kind.SAME, 1, "merged by a curator"));
        assertThat(changes.articles()).contains("three");
    }

    @Test
    void same_takenBack_makesThemTwoAgain() {
        follow(Kind.SAME, SERGEY, BERTA);
        follow(Rulings.NONE, SERGEY, BERTA);
        assertThat(ledger.canonical(BERTA)).isEqualTo(BERTA);
        assertThat(ledger.canonical(SERGEY)).isEqualTo(SERGEI);
        assertThat(ledger.label(BERTA)).isEqualTo("Berta Quill");
        assertThat(ledger.links(BERTA)).isEmpty();
    }

    @Test
    void same_ofTwoThatAnArticleTellsApart_makesThemOneAllTheSame() {
        Identification batch = new Identification(ledger, List.of(PERSONS));
        batch.add(person("one", SERGEI, "Sergei Marin", new Trait(Trait.Type.RIVAL, BERTA)));
        batch.finish();
        follow(Kind.SAME, SERGEI, BERTA);
        assertThat(ledger.assigned(SERGEI)).containsExactlyInAnyOrder(SERGEI, SERGEY, BERTA);
    }

    @Test
    void different_ofTwoSpellings_keepsThemApartUntilItIsTakenBack() {
        Identification.Changes changes = follow(Kind.DIFFERENT, SERGEI, SERGEY);
        assertThat(ledger.canonical(SERGEY)).isEqualTo(SERGEY);
        assertThat(changes.articles()).containsExactly("two");
        follow(Rulings.NONE, SERGEI, SERGEY);
        assertThat(ledger.canonical(SERGEY)).isEqualTo(SERGEI);
    }

    @Test
    void different_holdsAgainstAMergeByWayOfAThird() {
        Rulings rulings =
                new Rulings(List.of(new Ruling(Kind.DIFFERENT, SERGEI, SERGEY), new Ruling(Kind.SAME, SERGEI, BERTA)));
        follow(rulings, SERGEI, SERGEY, BERTA);
        assertThat(ledger.assigned(SERGEI)).containsExactlyInAnyOrder(SERGEI, BERTA);
        assertThat(ledger.canonical(SERGEY)).isEqualTo(SERGEY);
    }

    @Test
    void name_goesBeforeTheFullestUntilItIsTakenBack() {
        follow(Kind.NAME, SERGEY, "S. Marin");
        assertThat(ledger.label(SERGEI)).isEqualTo("S. Marin");
        follow(Rulings.NONE, SERGEY);
        assertThat(ledger.label(SERGEI)).isEqualTo("Sergei Marin");
    }

    @Test
    void entity_ofOneOfTwoSpellings_tellsItFromAnotherEntity() {
        Rulings rulings =
                new Rulings(List.of(new Ruling(Kind.ENTITY, SERGEI, "Q1"), new Ruling(Kind.ENTITY, SERGEY, "Q2")));
        follow(rulings, SERGEI, SERGEY);
        assertThat(ledger.canonical(SERGEY)).isEqualTo(SERGEY);
    }

    @Test
    void notEntity_ofAProfile_takesThatEntityOnlyAway() {
        Profile profile = Profile.empty(SERGEI)
                .plus(new TreeSet<>(
                        Set.of(new Trait(Trait.Type.WIKIDATA, "Q1"), new Trait(Trait.Type.WIKIDATA, "Q2"))));
        Rulings rulings = new Rulings(List.of(new Ruling(Kind.NOT_ENTITY, SERGEI, "Q1")));
        assertThat(rulings.corrected(profile).all(Trait.Type.WIKIDATA)).containsExactly("Q2");
    }

    @Test
    void ruling_ofAPair_isTheSameWhicheverComesFirstAndSurvivesItsText() {
        Ruling ruling = new Ruling(Kind.SAME, SERGEY, BERTA);
        assertThat(ruling).isEqualTo(new Ruling(Kind.SAME, BERTA, SERGEY));
        Ruling name = new Ruling(Kind.NAME, BERTA, "Berta Quill");
        assertThat(Ruling.decode(ruling.encode() + "\n" + name.encode())).containsExactly(ruling, name);
        assertThat(Ruling.decode("")).isEmpty();
    }

    private Identification.Changes follow(Kind kind, String key, String value) {
        Ruling ruling = new Ruling(kind, key, value);
        return follow(new Rulings(List.of(ruling)), ruling.keys().toArray(String[]::new));
    }

    private Identification.Changes follow(Rulings rulings, String... names) {
        Identification batch = new Identification(ledger, List.of(new CuratedMatcher(PERSONS, rulings)));
        Arrays.stream(names).forEach(batch::touch);
        return batch.finish();
    }

    private static ArticleReport person(String article, String key, String label, Trait... more) {
        TreeSet<Trait> traits = new TreeSet<>(Set.of(
                new Trait(Trait.Type.LABEL, label),
                new Trait(Trait.Type.OFFICE, "foreign-minister@state/a"),
                new Trait(Trait.Type.SIDE, "state/a")));
        traits.addAll(Arrays.asList(more));
        return new ArticleReport(article, "0", new TreeMap<>(Map.of(key, traits)));
    }
}
