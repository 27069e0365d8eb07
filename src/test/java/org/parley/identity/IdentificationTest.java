package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three and more names together: what is left open, what is kept apart, and what changes when an article comes or goes. */
class IdentificationTest {
    private static final String OFFICE = "; OFFICE=president@state/usa; SIDE=state/usa";
    private static final String ROUND =
            "SIDE=state/iran; SIDE=state/usa; PARTY=state/iran; PARTY=state/usa; STATUS=held";

    private final Corpus corpus = new Corpus();

    @Test
    void finish_withAVagueNameOfTwo_leavesItApart() {
        corpus.add("a", "person/father", "LABEL=George H. W. Bush" + OFFICE)
                .add("b", "person/son", "LABEL=George W. Bush" + OFFICE)
                .add("c", "person/bush", "LABEL=George Bush" + OFFICE);
        assertThat(corpus.clusters()).containsExactly("person/bush", "person/father", "person/son");
    }

    @Test
    void finish_withALastNameOfTwoInOneOffice_leavesItApart() {
        corpus.add("a", "person/one", "LABEL=Ana Lind" + OFFICE)
                .add("b", "person/two", "LABEL=Otto Lind" + OFFICE)
                .add("c", "person/lind", "LABEL=Lind" + OFFICE);
        assertThat(corpus.clusters()).containsExactly("person/lind", "person/one", "person/two");
    }

    @Test
    void finish_whenASecondMeaningComes_takesTheVagueNameOutAgain() {
        corpus.add("a", "person/one", "LABEL=Ana Lind" + OFFICE).add("c", "person/lind", "LABEL=Lind" + OFFICE);
        assertThat(corpus.clusters()).containsExactly("person/lind person/one");
        corpus.add("b", "person/two", "LABEL=Otto Lind" + OFFICE);
        assertThat(corpus.clusters()).containsExactly("person/lind", "person/one", "person/two");
        corpus.remove("b");
        assertThat(corpus.clusters()).containsExactly("person/lind person/one");
    }

    @Test
    void finish_withAMonthThatHoldsTwoRounds_leavesItApart() {
        corpus.add("a", "meeting/first", ROUND + "; DAYS=2025-04-12/2025-04-12")
                .add("b", "meeting/second", ROUND + "; DAYS=2025-04-19/2025-04-19")
                .add("c", "meeting/month", ROUND + "; DAYS=2025-04-01/2025-04-30");
        assertThat(corpus.clusters()).containsExactly("meeting/first", "meeting/month", "meeting/second");
    }

    /** A third name is like two that an article tells apart: it joins one of them at most. */
    @Test
    void finish_withABridgeBetweenRivals_neverJoinsThem() {
        corpus.add("a", "person/one", "LABEL=Sergei Petrov; RIVAL=person/two" + OFFICE)
                .add("b", "person/two", "LABEL=Sergiu Petrov; RIVAL=person/one" + OFFICE)
                .add("c", "person/bridge", "LABEL=Sergey Petrov" + OFFICE);
        assertThat(corpus.relation("person/one", "person/two")).isEqualTo("apart");
    }

    @Test
    void finish_withTwoWikidataEntities_neverJoinsThemByAThirdName() {
        corpus.add("a", "person/one", "LABEL=Mohammed Karimi; WIKIDATA=Q1")
                .add("b", "person/two", "LABEL=Mohammed Karimi; WIKIDATA=Q2")
                .add("c", "person/bridge", "LABEL=Mohammed Karimi");
        assertThat(corpus.relation("person/one", "person/two")).isEqualTo("apart");
    }

    /** One article calls it both ways; without that article nothing tells that they are one. */
    @Test
    void remove_ofTheOnlyBridge_splitsAgain() {
        corpus.add("a", "organization/full", "LABEL=Northern Grain Board")
                .add("b", "organization/short", "LABEL=NGB")
                .add("c", "organization/full", "LABEL=Northern Grain Board; OTHER_NAME=NGB");
        assertThat(corpus.clusters()).containsExactly("organization/full organization/short");
        corpus.remove("c");
        assertThat(corpus.clusters()).containsExactly("organization/full", "organization/short");
    }

    @Test
    void remove_ofTheFirstArticle_keepsTheIriOfTheRest() {
        corpus.add("a", "person/one", "LABEL=Rustem Umerov").add("b", "person/two", "LABEL=Rustem Umierov");
        assertThat(corpus.canonical("person/two")).isEqualTo("person/one");
        corpus.remove("a").add("c", "person/three", "LABEL=Rustem Umerov");
        assertThat(corpus.canonical("person/two")).isEqualTo("person/one");
        assertThat(corpus.canonical("person/three")).isEqualTo("person/one");
    }

    @Test
    void add_ofAnArticleTwice_addsNothing() {
        corpus.add("a", "person/one", "LABEL=Ana Lind").add("a", "person/one", "LABEL=Ana Lind");
        corpus.remove("a");
        assertThat(corpus.clusters()).isEmpty();
    }

    @Test
    void add_ofACorrectedArticle_forgetsWhatItSaid() {
        corpus.add("a", "person/one", "LABEL=Ana Lind; SIDE=state/peru")
                .add("b", "person/two", "LABEL=Ana Lind; SIDE=state/chile");
        assertThat(corpus.relation("person/one", "person/two")).isEqualTo("close");
        corpus.add("b", "person/two", "LABEL=Ana Lind; SIDE=state/peru");
        assertThat(corpus.relation("person/one", "person/two")).isEqualTo("same");
    }

    /** A meeting is compared anew when its parties turn out to be one. */
    @Test
    void finish_whenPartiesBecomeOne_joinsTheirMeetings() {
        String day = "DAYS=2025-05-16/2025-05-16; STATUS=held; PARTY=person/host; PARTY=";
        corpus.add("a", "meeting/one", day + "person/one").add("b", "meeting/two", day + "person/two");
        assertThat(corpus.relation("meeting/one", "meeting/two")).isEqualTo("apart");
        corpus.add("c", "person/one", "LABEL=Rustem Umerov").add("d", "person/two", "LABEL=Rustem Umierov");
        assertThat(corpus.relation("person/one", "person/two")).isEqualTo("same");
    }

    private static Stream<List<ArticleReport>> sets() {
        return Stream.of(
                List.of(
                        Corpus.report("a", "person/a", "LABEL=George H. W. Bush" + OFFICE),
                        Corpus.report("b", "person/b", "LABEL=George W. Bush" + OFFICE),
                        Corpus.report("c", "person/c", "LABEL=George Bush" + OFFICE),
                        Corpus.report("d", "person/d", "LABEL=Bush" + OFFICE)),
                List.of(
                        Corpus.report("a", "person/a", "LABEL=Mohammed Karimi; SIDE=state/iran"),
                        Corpus.report("b", "person/b", "LABEL=Muhammad Karimi; SIDE=state/iran"),
                        Corpus.report("c", "person/c", "LABEL=Mohamed Karimi; SIDE=state/iran; RIVAL=person/a"),
                        Corpus.report("d", "person/d", "LABEL=M. Karimi; SIDE=state/iran")),
                List.of(
                        Corpus.report("a", "meeting/a", ROUND + "; DAYS=2025-04-12/2025-04-12; PLACE=place/muscat"),
                        Corpus.report("b", "meeting/b", ROUND + "; DAYS=2025-04-12/2025-04-12; PLACE=place/rome"),
                        Corpus.report("c", "meeting/c", ROUND + "; DAYS=2025-04-12/2025-04-12"),
                        Corpus.report("d", "meeting/d", ROUND + "; DAYS=2025-04-01/2025-04-30")),
                List.of(
                        Corpus.report("a", "organization/a", "LABEL=National Seed Council; OTHER_NAME=NSC"),
                        Corpus.report("b", "organization/b", "LABEL=Northern Shipping Company; OTHER_NAME=NSC"),
                        Corpus.report("c", "organization/c", "LABEL=NSC"),
                        Corpus.report("d", "organization/d", "LABEL=Seed Council")));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void finish_inAnyOrderOfArticles_givesTheSameClusters(List<ArticleReport> reports) {
        Set<List<String>> outcomes = new HashSet<>();
        for (List<ArticleReport> order : permutations(reports)) {
            outcomes.add(oneByOne(order));
            outcomes.add(inTwoBatches(order));
        }
        assertThat(outcomes).hasSize(1);
    }

    private static List<String> oneByOne(List<ArticleReport> order) {
        try (Corpus corpus = new Corpus()) {
            order.forEach(corpus::addTogether);
            return corpus.clusters();
        }
    }

    private static List<String> inTwoBatches(List<ArticleReport> order) {
        try (Corpus corpus = new Corpus()) {
            return corpus.addTogether(order.get(0), order.get(1))
                    .addTogether(order.get(2), order.get(3))
                    .clusters();
        }
    }

    private static <T> List<List<T>> permutations(List<T> things) {
        if (things.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : things) {
            List<T> rest = new ArrayList<>(things);
            rest.remove(first);
            for (List<T> order : permutations(rest)) {
                List<T> one = new ArrayList<>(List.of(first));
                one.addAll(order);
                all.add(one);
            }
        }
        return all;
    }
}
