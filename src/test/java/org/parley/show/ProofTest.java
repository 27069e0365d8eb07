package org.parley.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.parley.support.SampleFacts;
import org.parley.support.Texts;

class ProofTest {
    private static final String TEXT =
            """
            🕊 שלום: President Ann Roe of Chile met the prime minister of Peru, Béla Doe\u0301, in Lima on Friday.
            Chile's president said <script>alert("the road")</script> & the bridge were open.
            “We agree,” she said.
            """;

    private static Proof proof() {
        return new Proof(Texts.read(Texts.article(TEXT, Optional.of(LocalDate.of(2025, 5, 16))))
                .facts());
    }

    private static Document page() {
        return Jsoup.parse(new ProofPage(proof()).html());
    }

    @Test
    void words_always_standWhereTheirCodePointsSay() {
        int[] points = TEXT.codePoints().toArray();
        List<Words> all = proof().entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(5).allSatisfy(words -> {
            int length = words.place().end() - words.place().begin();
            assertThat(new String(points, words.place().begin(), length)).isEqualTo(words.text());
        });
    }

    @Test
    void entities_always_areNumberedInTheOrderOfTheText() {
        List<Numbered> entities = proof().entities();
        assertThat(entities).extracting(Numbered::number).startsWith(1, 2, 3);
        assertThat(entities.get(0).name()).isEqualTo("Ann Roe");
        assertThat(entities).extracting(entity -> entity.mentions().get(0)).isSorted();
    }

    @Test
    void text_always_numbersMentionsAndListsFacts() {
        List<String> lines = new ProofText(proof(), Ink.PLAIN, 100).lines();
        assertThat(String.join("\n", lines))
                .contains("🕊 שלום: President [Ann Roe]1 of [Chile]2 met", "[[Chile]2's president]1 said <script>")
                .contains("[she]1 said", "participant", "2025-05-16", "date-in-sentence")
                .doesNotContain("\u001b");
        assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void text_ofAnUndatedArticle_saysHowToDateIt() {
        Proof undated = new Proof(Texts.read("Ann Roe met Ben Doe on Friday.").facts());
        assertThat(new ProofText(undated, Ink.PLAIN, 100).lines()).anyMatch(line -> line.contains("--published"));
    }

    @Test
    void text_inColour_holdsTheSameWords() {
        String plain = String.join("\n", new ProofText(proof(), Ink.PLAIN, 100).lines());
        String colour = String.join("\n", new ProofText(proof(), Ink.COLOUR, 100).lines());
        assertThat(colour).contains("\u001b[");
        assertThat(colour.replaceAll("\u001b\\[[0-9]*m", "")).isEqualTo(plain);
    }

    @Test
    void page_ofAHostileArticle_holdsItsMarkupAsText() {
        Document page = page();
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("main").text()).contains("said <script>alert(\"the road\")</script> & the bridge");
    }

    @Test
    void page_always_needsNothingFromElsewhere() {
        String html = new ProofPage(proof()).html();
        assertThat(Pattern.compile("(?i)\\ssrc=|https?://|@import|url\\(")
                        .matcher(html)
                        .find())
                .isFalse();
        assertThat(page().select("a[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("#"));
    }

    @Test
    void page_always_hasWhatItsLinksLeadToOnce() {
        Document page = page();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href]")).isNotEmpty().allSatisfy(link -> assertThat(
                        page.getElementById(link.attr("href").substring(1)))
                .as(link.outerHtml())
                .isNotNull());
    }

    @Test
    void page_always_holdsTheWholeTextOfTheArticle() {
        Document page = page();
        page.select("main .n, main .block, main h2").forEach(Element::remove);
        assertThat(page.select("main p").eachText()).containsExactly(TEXT.split("\n"));
    }

    @Test
    void page_ofEveryShapeOfFact_isWhole() {
        Document page = Jsoup.parse(new ProofPage(new Proof(SampleFacts.article())).html());
        assertThat(page.select("article.fact")).hasSize(5);
        assertThat(page.select("#entities > ol > li")).hasSize(9);
    }

    @Test
    void page_ofAMention_lightsItsEntityByClass() {
        Document page = page();
        assertThat(page.select("main .e1").eachText())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Ann Roe");
        assertThat(page.select("style").html()).contains(":root:has(.e1:is(:hover,:focus-within,:target)) .e1{");
    }
}
