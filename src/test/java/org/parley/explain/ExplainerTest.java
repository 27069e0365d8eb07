package org.parley.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.rdf.GraphWriter;
import org.parley.rdf.Iris;
import org.parley.show.Explanation;
import org.parley.show.ExplanationJson;
import org.parley.show.ExplanationText;
import org.parley.show.FactCard;
import org.parley.show.Ink;
import org.parley.show.Thing;
import org.parley.store.Absent;
import org.parley.store.Store;
import org.parley.store.StoreBuild;
import org.parley.store.StoreInfo;
import org.parley.support.SampleFacts;

/** Asks a store that holds the sample article. */
class ExplainerTest {
    private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);

    @TempDir
    private static Path temp;

    private static Store store;
    private static Explainer explainer;

    @BeforeAll
    static void build() throws Exception {
        Path folder = temp.resolve("store");
        try (StoreBuild build = StoreBuild.begin(folder, new StoreInfo(Iris.DEFAULT_BASE, "test"))) {
            build.put(new GraphWriter(IRIS).quads(SampleFacts.article()));
            build.commit(Absent.KEEP);
        }
        store = Store.open(folder);
        explainer = new Explainer(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    private static String iri(String end) {
        return Iris.DEFAULT_BASE + "id/" + end;
    }

    private static String text(String iri) {
        Thing thing = explainer.find(iri).orElseThrow();
        ExplanationText text = new ExplanationText(Ink.PLAIN, 100);
        return String.join("\n", text.head(thing)) + "\n"
                + explainer
                        .articles(thing)
                        .flatMap(part -> text.lines(part).stream())
                        .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            person/ana-lind         | Ana Lind (person)    | [[Foreign Minister Ana Lind]] said
            state/ruritania         | also called Strelsau | urged Ruritania to agree to a truce
            place/geneva            | Geneva (place)       | [[met at the Palace of Nations in Geneva on Sunday]].
            organization/freedonian-news-agency | Freedonian News Agency (organization) | reportedBy
            delegation/ruritania-delegation     | Ruritania’s delegation (delegation)   | onBehalfOf
            person/geneva-talks-senior-freedonian-official | an unnamed source | A senior Freedonian official [[urged
            """)
    void text_ofAnActorOrPlace_showsItsFactsInTheirSentences(String end, String head, String fact) {
        assertThat(text(iri(end))).contains(head, fact, "The Made-up Courier · 2031-05-04 · Two neighbours meet");
    }

    @Test
    void text_ofAnArticle_showsAllItsFacts() {
        String text = text(IRIS.article(SampleFacts.ID).getURI());
        assertThat(text).contains("geneva talks (article)", "published at https://news.example/");
        assertThat(text.lines().filter(line -> line.contains("  https://w3id.org/parley/id/")))
                .hasSize(5);
    }

    @Test
    void text_ofAMeeting_leadsEachSlotToItsWords() {
        String meeting = explainer
                .articles(explainer.find(iri("place/geneva")).orElseThrow())
                .flatMap(part -> part.facts().stream())
                .map(FactCard::iri)
                .findFirst()
                .orElseThrow();
        assertThat(text(meeting).replaceAll(" +", " "))
                .contains(" participant Freedonia \"Freedonia\" gazetteer 1.0 16-25")
                .contains(" place Geneva \"Geneva\" gazetteer 0.95 58-64")
                .contains(" date 2031-05-04 \"Sunday\" date-in-sentence 0.9 68-74")
                .contains(" status held")
                .contains(" absentee Béla Kun \"Béla Kun\" title-name 0.9")
                .contains("absentee from:\n Former envoy [[Béla Kun]] said");
    }

    @Test
    void text_ofAMention_showsTheFactsThatUseIt() {
        Thing geneva = explainer.find(iri("place/geneva")).orElseThrow();
        assertThat(explainer.articles(geneva).map(Explanation::mentions))
                .hasSize(1)
                .allSatisfy(mentions -> assertThat(mentions).hasSize(1));
    }

    @Test
    void json_ofAnActor_holdsOffsetsInCodePointsAndTheSentence() throws Exception {
        Thing thing = explainer.find(iri("person/ana-lind")).orElseThrow();
        StringWriter out = new StringWriter();
        try (ExplanationJson json = new ExplanationJson(out, thing)) {
            for (Explanation part : explainer.articles(thing).toList()) {
                json.write(part);
            }
        }
        JsonObject read = JsonParser.parseString(out.toString()).getAsJsonObject();
        JsonObject article = read.getAsJsonArray("articles").get(0).getAsJsonObject();
        JsonArray facts = article.getAsJsonArray("facts");
        assertThat(read.get("iri").getAsString()).isEqualTo(thing.iri());
        assertThat(facts).hasSize(2);
        JsonObject evidence =
                facts.get(0).getAsJsonObject().getAsJsonArray("evidence").get(0).getAsJsonObject();
        int[] text = SampleFacts.TEXT.codePoints().toArray();
        int begin = evidence.get("begin").getAsInt();
        assertThat(new String(text, begin, evidence.get("end").getAsInt() - begin))
                .isEqualTo(evidence.get("text").getAsString());
        assertThat(evidence.get("sentence").getAsString()).startsWith("🏳 “The road,”");
        assertThat(evidence.get("confidence").getAsDouble()).isEqualTo(0.9);
    }

    @Test
    void find_ofWhatNoArticleKnows_isEmpty() {
        assertThat(explainer.find(iri("person/nobody"))).isEmpty();
        assertThat(explainer.find("https://w3id.org/parley/ns#held")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "person/anna-lind, person/ana-lind",
        "Ana Lind, person/ana-lind",
        "lind, person/ana-lind",
        "https://example.org/geneva, place/geneva",
        "state/Ruritana, state/ruritania"
    })
    void near_ofANameMuchLikeAnother_namesIt(String asked, String end) {
        List<String> near = new NearNames(store).of(asked);
        assertThat(near).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(near.get(0)).startsWith(iri(end) + " (");
    }

    @Test
    void near_ofANameLikeNoOther_isEmpty() {
        assertThat(new NearNames(store).of("xqzzyv")).isEmpty();
        assertThat(new NearNames(store).of("")).isEmpty();
    }
}
