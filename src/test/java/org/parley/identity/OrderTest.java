package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.rules.Transliteration;

/** Which names are one thing depends on the set of articles only: not on their order, batches, or on what came and went. */
final class OrderTest {
    private static final Transliteration TRANSLITERATION = Transliteration.load();
    private static final List<String> GIVEN = List.of("Sergei", "Sergey", "Ana", "A.", "Badr bin Hamad", "Badr", "Kim");
    private static final List<String> FAMILY = List.of("Umerov", "Umierov", "Lind", "al-Busaidi", "Albusaidi", "Kim Su");
    private static final List<String> OFFICES = List.of("foreign-minister@state/a", "envoy@state/a", "envoy@state/b");
    private static final List<String> DAYS =
            List.of("2031-05-04/2031-05-04", "2031-05-05/2031-05-05", "2031-05-01/2031-05-31", "2031-01-01/2031-12-31");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void clusters_whateverTheOrderAndTheBatches_areTheSame(long seed) {
        Random random = new Random(seed);
        List<ArticleReport> reports = reports(random, 25);
        Set<Set<String>> expected = clusters(reports, reports.size());
        for (int i = 0; i < 5; i++) {
            List<ArticleReport> shuffled = new ArrayList<>(reports);
            Collections.shuffle(shuffled, random);
            assertThat(clusters(shuffled, 1 + random.nextInt(8))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void clusters_whenArticlesHaveComeChangedAndGone_areThoseOfWhatIsLeft(long seed) {
        Random random = new Random(seed);
        List<ArticleReport> reports = reports(random, 25);
        List<ArticleReport> left = reports.subList(0, 12);
        try (MvLedger ledger = MvLedger.inMemory()) {
            List<ArticleReport> all = new ArrayList<>(reports);
            Collections.shuffle(all, random);
            all.forEach(report -> batch(ledger, report, Set.of()));
            List<String> gone =
                    reports.subList(12, 25).stream().map(ArticleReport::article).toList();
            gone.forEach(article -> {
                Identification batch = new Identification(ledger, matchers(ledger));
                batch.remove(article);
                batch.finish();
            });
            assertThat(clusters(ledger, left)).isEqualTo(clusters(left, 3));
        }
    }

    @Test
    void finish_whenTheSameReportComesAgain_changesNothing() {
        try (MvLedger ledger = MvLedger.inMemory()) {
            List<ArticleReport> reports = reports(new Random(7), 10);
            reports.forEach(report -> batch(ledger, report, Set.of()));
            Set<Set<String>> before = clusters(ledger, reports);
            Identification.Changes changes = batch(ledger, reports.get(3), Set.of());
            assertThat(changes.articles()).containsExactly(reports.get(3).article());
            assertThat(clusters(ledger, reports)).isEqualTo(before);
        }
    }

    @Test
    void canonical_whenALaterNameJoins_staysWhatItWas() {
        try (MvLedger ledger = MvLedger.inMemory()) {
            batch(ledger, person("one", "person/umierov", "Rustem Umierov"), Set.of());
            batch(ledger, person("two", "person/a-umerov", "Rustem Umerov"), Set.of());
            assertThat(ledger.canonical("person/a-umerov")).isEqualTo("person/umierov");
            assertThat(ledger.canonical("person/umierov")).isEqualTo("person/umierov");
        }
    }

    private static ArticleReport person(String article, String key, String label) {
        TreeSet<Trait> traits = new TreeSet<>(Set.of(
                new Trait(Trait.Type.LABEL, label),
                new Trait(Trait.Type.OFFICE, "defence-minister@state/a"),
                new Trait(Trait.Type.SIDE, "state/a")));
        return new ArticleReport(article, "0", new TreeMap<>(java.util.Map.of(key, traits)));
    }

    private static Set<Set<String>> clusters(List<ArticleReport> reports, int batchSize) {
        try (MvLedger ledger = MvLedger.inMemory()) {
            for (int i = 0; i < reports.size(); i += batchSize) {
                Identification batch = new Identification(ledger, matchers(ledger));
                reports.subList(i, Math.min(reports.size(), i + batchSize)).forEach(batch::add);
                batch.finish();
            }
            return clusters(ledger, reports);
        }
    }

    private static Identification.Changes batch(MvLedger ledger, ArticleReport added, Collection<String> removed) {
        Identification batch = new Identification(ledger, matchers(ledger));
        batch.add(added);
        removed.forEach(batch::remove);
        return batch.finish();
    }

    private static Set<Set<String>> clusters(MvLedger ledger, List<ArticleReport> reports) {
        Set<Set<String>> clusters = new HashSet<>();
        for (ArticleReport report : reports) {
            report.things().keySet().forEach(key -> clusters.add(ledger.assigned(ledger.canonical(key))));
        }
        return clusters;
    }

    private static List<Matcher> matchers(MvLedger ledger) {
        return List.of(
                new PersonMatcher(TRANSLITERATION),
                new MembershipMatcher(ledger::canonical),
                new MeetingMatcher(ledger::canonical, (place, in) -> false));
    }

    private static List<ArticleReport> reports(Random random, int count) {
        List<ArticleReport> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TreeMap<String, java.util.NavigableSet<Trait>> things = new TreeMap<>();
            for (int p = 0; p < 3; p++) {
                String name = any(GIVEN, random) + " " + any(FAMILY, random);
                String key = "person/" + name.replaceAll("[^A-Za-z]+", "-");
                String office = any(OFFICES, random);
                TreeSet<Trait> traits = new TreeSet<>(Set.of(new Trait(Trait.Type.LABEL, name)));
                if (random.nextBoolean()) {
                    traits.add(new Trait(Trait.Type.OFFICE, office));
                    traits.add(new Trait(Trait.Type.SIDE, office.substring(office.indexOf('@') + 1)));
                }
                things.put(key, traits);
            }
            things.put("meeting/" + i, meeting(random));
            reports.add(new ArticleReport("article-" + i, Integer.toHexString(i + 1), things));
        }
        return reports;
    }

    private static TreeSet<Trait> meeting(Random random) {
        TreeSet<Trait> traits = new TreeSet<>();
        for (String side : List.of("state/a", any(List.of("state/b", "state/c"), random))) {
            traits.add(new Trait(Trait.Type.SIDE, side));
            traits.add(new Trait(Trait.Type.PARTY, side));
        }
        if (random.nextInt(4) > 0) {
            traits.add(new Trait(Trait.Type.DAYS, any(DAYS, random)));
        }
        if (random.nextBoolean()) {
            traits.add(new Trait(Trait.Type.PLACE, any(List.of("place/x", "place/y"), random)));
        }
        traits.add(new Trait(Trait.Type.STATUS, any(List.of("held", "planned"), random)));
        traits.add(new Trait(Trait.Type.PUBLISHED, any(List.of("2031-05-06", "2031-05-20"), random)));
        return traits;
    }

    private static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
