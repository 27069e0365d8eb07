package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.corpus.Matchers;
import org.parley.rules.Gazetteer;
import org.parley.rules.Table;

/** The short answer of a matcher, whether two names are different things, is that of its long one. */
final class AreDifferentTest {
    private static final List<Matcher> MATCHERS =
            Matchers.load(Gazetteer.load()).all(key -> key);
    private static final int RANDOM_PROFILES = 150;

    @ParameterizedTest
    @ValueSource(strings = {"person", "organization", "meeting", "membership", "statement"})
    void areDifferent_ofAnyTwoNamesOfTheTable_saysWhatCompareSays(String kind) {
        List<Profile> profiles = new ArrayList<>();
        for (Table.Row row : Table.read("identity/pairs.tsv").rows()) {
            if (row.get("kind").equals(kind)) {
                String number = String.valueOf(profiles.size());
                Stream.of("one", "other").forEach(side -> profiles.add(profile(kind, side + number, row.get(side))));
            }
        }
        assertThat(agreement(kind, profiles)).isPositive();
    }

    /** What articles say of several names of the table, mixed, and rivals among them. */
    @ParameterizedTest
    @ValueSource(strings = {"person", "organization", "meeting", "membership", "statement"})
    void areDifferent_ofNamesOfWhichAnythingIsSaid_saysWhatCompareSays(String kind) {
        List<Trait> said = new ArrayList<>();
        for (Table.Row row : Table.read("identity/pairs.tsv").rows()) {
            if (row.get("kind").equals(kind)) {
                Stream.of("one", "other")
                        .forEach(side -> said.addAll(
                                profile(kind, side, row.get(side)).traits().keySet()));
            }
        }
        Random random = new Random(7);
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < RANDOM_PROFILES; i++) {
            TreeSet<Trait> traits = new TreeSet<>();
            random.ints(1 + random.nextInt(6), 0, said.size()).forEach(at -> traits.add(said.get(at)));
            traits.add(new Trait(Trait.Type.RIVAL, kind + "/" + random.nextInt(RANDOM_PROFILES)));
            profiles.add(Profile.empty(kind + "/" + i).plus(traits));
        }
        assertThat(agreement(kind, profiles)).isPositive();
    }

    private static Profile profile(String kind, String name, String traits) {
        String key = kind + "/" + name;
        return Profile.empty(key).plus(Corpus.report("a", key, traits).things().get(key));
    }

    /** Gives the pairs that were looked at. */
    private static int agreement(String kind, List<Profile> profiles) {
        Matcher matcher =
                MATCHERS.stream().filter(one -> one.knows(kind)).findFirst().orElseThrow();
        int pairs = 0;
        for (Profile one : profiles) {
            for (Profile other : profiles) {
                assertThat(matcher.areDifferent(one, other))
                        .as("%s and %s", one, other)
                        .isEqualTo(matcher.compare(one, other).kind() == Verdict.Kind.DIFFERENT);
                pairs++;
            }
        }
        return pairs;
    }
}
