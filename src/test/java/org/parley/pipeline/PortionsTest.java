package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.ArticleFacts;
import org.parley.model.ArticleId;
import org.parley.model.Block;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Fact;
import org.parley.model.Section;
import org.parley.model.Span;

final class PortionsTest {
    private static final String FILLER = "Nobody knew how long the rain would last. ";
    private static final String MEETING = "Norwegian President Anna Kovar met Peruvian President Luis Lara in Oslo. ";

    /** One body block for each line. */
    private static Article article(String text) {
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            blocks.add(new Block(new Span(begin, begin + line.length()), Block.Kind.BODY, 0, false));
            begin += line.length() + 1;
        }
        return new Article(
                new ArticleId("long"), Article.Metadata.NONE, text, blocks, List.of(new Section(Optional.empty())));
    }

    private static String filler(int characters) {
        return FILLER.repeat(characters / FILLER.length() + 1);
    }

    @Test
    void of_anArticle_isTheArticle() {
        Article article = article(filler(50_000).strip());
        assertThat(Portions.of(article)).containsExactly(article);
    }

    @Test
    void of_aLineOfPairs_cutsNoCharacterInTwo() {
        Article article = article("x" + "\uD83D\uDD4A".repeat(Portions.LONGEST));
        assertThat(Portions.of(article))
                .hasSizeGreaterThan(1)
                .flatExtracting(Article::blocks)
                .noneMatch(block -> Character.isLowSurrogate(
                        article.text().charAt(block.span().begin())));
    }

    @Test
    void of_aLineWithoutEnd_losesNoCharacter() {
        String text = filler(3 * Portions.LONGEST).strip();
        List<Article> portions = Portions.of(article(text));
        List<Span> spans = portions.stream()
                .flatMap(portion -> portion.blocks().stream())
                .map(Block::span)
                .toList();
        assertThat(portions).hasSize(4).allMatch(portion -> portion.text().equals(text));
        assertThat(spans).allMatch(span -> span.length() <= Portions.LONGEST);
        assertThat(spans.stream().map(span -> span.of(text)).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void of_aLineWithoutSpaces_cutsItAllTheSame() {
        assertThat(Portions.of(article("x".repeat(Portions.LONGEST + 1)))).hasSize(2);
    }

    @Test
    void of_manyLines_neverCutsALineThatFits() {
        String line = filler(30_000).strip();
        List<Article> portions = Portions.of(article((line + "\n").repeat(7).strip()));
        assertThat(portions).hasSize(3);
        assertThat(portions).flatExtracting(Article::blocks).hasSize(7);
    }

    @Test
    void read_ofAVeryLongText_findsTheFactsOfAllPortions() throws Exception {
        String text = MEETING + filler(Portions.LONGEST) + MEETING;
        ArticleFacts facts = ArticleReadings.load().create().read(article(text.strip()));
        assertThat(facts.article().text()).isEqualTo(text.strip());
        assertThat(facts.facts().stream().filter(Fact.Meeting.class::isInstance))
                .hasSize(2);
        assertThat(facts.facts().stream().map(fact -> fact.evidence().get(0).span()))
                .isSorted();
        assertThat(facts.entities().stream()
                        .filter(entity -> entity.key().equals(new EntityKey(EntityKind.PERSON, "anna-kovar"))))
                .hasSize(1);
        assertThat(facts.mentions()
                        .get(facts.mentions().size() - 1)
                        .span()
                        .of(facts.article().text()))
                .isEqualTo("Oslo");
    }
}
