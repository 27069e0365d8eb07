package org.parley.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.ArticleException;
import org.parley.model.Block;
import org.parley.model.Block.Kind;

class ArticleMakerTest {
    private static final String BODY = "The two ministers met in Valletta on Friday and agreed to meet again.";
    private static final LocalDate MAY_16 = LocalDate.of(2025, 5, 16);

    @Test
    void make_whenLinesAreBodyOnly_coversEachLineAndLeavesTheTextUntouched() throws ArticleException {
        String text = "\r\n  " + BODY + " \r\n\r\n" + BODY.replace("Friday", "Monday") + "\u00A0\rHe left.\n";
        Article article = make(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(words(article, Kind.BODY)).containsExactly(BODY, BODY.replace("Friday", "Monday"), "He left.");
        assertThat(article.sections()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-05-17 | VALLETTA, May 16 — | 2025-05-16
                    2025-05-17 | VALLETTA, Malta, May 16 (Meridian) - | 2025-05-16
                    2025-05-17 | VALLETTA, 16 May 2025 — | 2025-05-16
                    2025-01-01 | VALLETTA, Dec. 31 — | 2024-12-31
                    2025-05-16 | VALLETTA, May 17 — | 2025-05-16
                    2025-05-17 | VALLETTA, April 16 — | 2025-05-17
                    2025-05-17 | VALLETTA, May 99 — | 2025-05-17
                    2025-05-17 | VALLETTA — | 2025-05-17
                    """)
    void make_whenDatelineHasADay_datesTheSectionByIt(LocalDate published, String dateline, LocalDate expected)
            throws ArticleException {
        Article article = make(published(published), "Ministers Meet in Valletta\n\n" + dateline + " " + BODY);
        assertThat(article.sections()).extracting(s -> s.date().orElseThrow()).containsExactly(expected);
        assertThat(article.metadata().published()).contains(published);
    }

    @Test
    void make_whenHeadlineStandsFirst_findsItAndNamesItInTheMetadata() throws ArticleException {
        Article article = make("Ministers Meet in Valletta\n\n" + BODY);
        assertThat(words(article, Kind.HEADLINE)).containsExactly("Ministers Meet in Valletta");
        assertThat(article.metadata().headline()).contains("Ministers Meet in Valletta");
    }

    @Test
    void make_whenTitleIsGiven_takesTheLineWithItForTheHeadline() throws ArticleException {
        Article article = new ArticleMaker(10_000)
                .make(new RawArticle(
                        "a",
                        titled("Ministers meet in Valletta"),
                        "World Desk\n\nMinisters Meet In  Valletta\n\n" + BODY));
        assertThat(words(article, Kind.HEADLINE)).containsExactly("Ministers Meet In  Valletta");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers met.",
                "“We will sign nothing”",
                "He said:",
                "and then they left",
                "• The ministers met",
                "The ministers met, the spokesman said, and then they talked for two hours about the river, the dam, the fish, the"
                        + " border, the prisoners and the mines, and left"
            })
    void make_whenFirstLineHasNoHeadlinesForm_keepsItAsBody(String first) throws ArticleException {
        assertThat(make(first + "\n\n" + BODY).blocks()).extracting(Block::kind).containsOnly(Kind.BODY);
    }

    @Test
    void make_whenShortLineStandsBetweenParagraphs_takesItForASubhead() throws ArticleException {
        assertThat(words(make(BODY + "\nSticking points remain\n" + BODY + " Again."), Kind.SUBHEAD))
                .containsExactly("Sticking points remain");
    }

    @Test
    void make_whenShortLinesFollowEachOther_takesThemForAList() throws ArticleException {
        Article article =
                make(BODY + "\n\nWhat to Know:\n\nNo date is set\nThe river is open\nPrisoners go home\n\n" + BODY);
        assertThat(words(article, Kind.SUBHEAD)).containsExactly("What to Know:");
        assertThat(words(article, Kind.BODY)).contains("No date is set", "The river is open", "Prisoners go home");
    }

    @Test
    void make_whenSpeakerIsNamedBeforeAQuotation_keepsTheLineAsBody() throws ArticleException {
        assertThat(make(BODY + "\nThe minister said:\n“We will not sign.”\n" + BODY)
                        .blocks())
                .extracting(Block::kind)
                .containsOnly(Kind.BODY);
    }

    @Test
    void make_whenCaptionIsPrintedTwice_marksTheSecond() throws ArticleException {
        String caption = "The minister (L) stands next to the envoy in Valletta on May 16, 2025.";
        Article article = make(BODY + "\n\n" + caption + "\n" + caption + "\nJane Doe/Getty Images\n\n" + BODY);
        List<Block> captions = blocks(article, Kind.CAPTION);
        assertThat(captions).extracting(Block::repeated).containsExactly(false, true);
        assertThat(words(article, Kind.CREDIT)).containsExactly("Jane Doe/Getty Images");
        assertThat(article.blocks().get(4)).returns(true, Block::repeated).returns(false, Block::isReadable);
    }

    @Test
    void make_whenCaptionIsPrintedCutShortFirst_keepsTheFullOne() throws ArticleException {
        String caption = "In this handout image the minister and the envoy are seen as talks begin";
        Article article =
                make(BODY + "\n\n" + caption + "…\n" + caption + " at the palace.\nMore\n\n" + BODY + " Again.");
        assertThat(blocks(article, Kind.CAPTION)).extracting(Block::repeated).containsExactly(true, false);
    }

    @Test
    void make_whenLineStandsAboveACredit_takesItForACaption() throws ArticleException {
        Article article = make(BODY + "\n\nEnvoys arrive at the gate.\nJane Doe/AFP\n\n" + BODY + " Again.");
        assertThat(words(article, Kind.CAPTION)).containsExactly("Envoys arrive at the gate.");
    }

    @Test
    void make_whenLiveBlog_givesEachEntryASection() throws ArticleException {
        Article article = make(
                published(MAY_16),
                BODY
                        + "\n\n08:13 AM EDT\n\nEnvoy warns of delay\n\nThe envoy spoke.\n\n07:57 AM EDT\n\nThe doors closed.\n");
        assertThat(article.sections()).extracting(s -> s.date().orElseThrow()).containsExactly(MAY_16, MAY_16, MAY_16);
        assertThat(article.blocks()).extracting(Block::section).containsExactly(0, 1, 1, 1, 2, 2);
        assertThat(words(article, Kind.SUBHEAD)).containsExactly("Envoy warns of delay");
    }

    @Test
    void make_whenLiveBlogCrossesMidnight_datesTheOlderEntriesTheDayBefore() throws ArticleException {
        Article article = make(
                published(MAY_16),
                "01:10 Friday\nThe envoy left.\n00:20\nThe doors closed.\n20:45\nDinner was served.\n19:30\nThe cars came.\n");
        assertThat(article.sections())
                .extracting(s -> s.date().orElseThrow())
                .containsExactly(MAY_16, MAY_16, MAY_16.minusDays(1), MAY_16.minusDays(1));
    }

    @Test
    void make_whenLiveBlogHasNoDate_leavesItsSectionsUndated() throws ArticleException {
        assertThat(make("01:10\nThe envoy left.\n00:20\nThe doors closed.\n20:45\nDinner was served.\n")
                        .sections())
                .hasSize(3)
                .allMatch(s -> s.date().isEmpty());
    }

    @Test
    void make_whenOneTimeStands_keepsOneSection() throws ArticleException {
        assertThat(make("14:05 GMT\n" + BODY).sections()).hasSize(1);
    }

    @Test
    void make_whenSecondStoryFollows_givesItTheDateOfItsPicture() throws ArticleException {
        String head = "Envoy Thanks Ministers for Support\n\n";
        String caption =
                "The envoy meets with the minister in Valletta July 14, 2025. (Press Service/Handout via Reuters)\n";
        Article article = make(
                published(MAY_16),
                "Ministers Meet in Valletta\n\n" + BODY + "\n\n\n" + head + caption + "TT\n20\n\n" + head + caption
                        + "\n" + BODY + " On Monday.");
        assertThat(article.sections())
                .extracting(s -> s.date().orElseThrow())
                .containsExactly(MAY_16, LocalDate.of(2025, 7, 14));
        assertThat(blocks(article, Kind.HEADLINE)).extracting(Block::section).containsExactly(0, 1, 1);
        assertThat(blocks(article, Kind.HEADLINE)).extracting(Block::repeated).containsExactly(false, false, true);
    }

    @Test
    void make_whenPictureIsOlderThanThePage_keepsThePagesDate() throws ArticleException {
        String head = "Envoy Thanks Ministers for Support\n\n";
        String caption =
                "The envoy meets with the minister in Valletta July 14, 2024. (Press Service/Handout via Reuters)\n";
        Article article = make(
                published(MAY_16),
                "Ministers Meet\n\n" + BODY + "\n\n" + head + caption + "\n" + head + BODY + " Then.");
        assertThat(article.sections()).extracting(s -> s.date().orElseThrow()).containsExactly(MAY_16, MAY_16);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "' date 2025-05-16 The ministers met.'                                    | 2025-05-16",
                "'BEIJING, SEPT 20, 2005 (MERIDIAN) - The ministers met.'                 | 2005-09-20",
                "'Ministers Meet\n\nFriday, May 16, 2025\n\nThe ministers met.'           | 2025-05-16",
                "'Ministers Meet\n\n16 May 2025\n\nThe ministers met.'                    | 2025-05-16",
                "'Agra, July 17, 2001\n\nThe ministers met.'                              | 2001-07-17",
                "'Updated 4:12 p.m. ET, Sun March 1, 2020\nThe ministers met.'            | 2020-03-01",
                "'From our correspondent in Havana | Friday, June 24, 2016\nThe ministers met.' | 2016-06-24",
                "'GENEVA, Jan 5 (Reuters) - The ministers met.'                           | none",
                "'The ministers met on May 16, 2025, in Geneva.'                          | none",
                "'The ministers (L) stand in Rome on May 16, 2025.\nThe ministers met.'   | none",
                "'May 32, 2025\nThe ministers met.'                                       | none",
            })
    void make_whenNoDateIsGiven_readsItWhereTheTextSaysItSurely(String text, LocalDate expected)
            throws ArticleException {
        assertThat(make(text.replace("\\n", "\n")).metadata().published()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void make_whenDateIsGiven_prefersItToTheText() throws ArticleException {
        assertThat(make(published(MAY_16), "Agra, July 17, 2001\n\n" + BODY)
                        .metadata()
                        .published())
                .contains(MAY_16);
    }

    @Test
    void make_whenLeadingDateStands_cutsItOff() throws ArticleException {
        Article article = make(" date 2025-05-16 " + BODY);
        assertThat(words(article, Kind.TIMESTAMP)).containsExactly("date 2025-05-16");
        assertThat(words(article, Kind.BODY)).containsExactly(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "(",
                "A. ",
                "“",
                "\"",
                "((Photo by ",
                "GENEVA, ",
                "Aa ",
                "08:13 ",
                "—",
                "a/",
                ", left, and A ",
                "stands (R) ",
                "| "
            })
    void make_whenOneLineIsEndless_givesItBack(String unit) throws ArticleException {
        String line = unit.repeat(1_000_000 / unit.length()).strip();
        Article article = make(line + "\n" + BODY);
        assertThat(article.blocks()).hasSizeBetween(2, 4);
        assertThat(article.blocks().get(0).span().begin()).isZero();
    }

    @Test
    void make_whenLinesAreMany_keepsEach() throws ArticleException {
        assertThat(make("“No,” he said.\n".repeat(10_000)).blocks()).hasSize(10_000);
        assertThat(make("08:13\n".repeat(20_000)).blocks()).hasSize(20_000);
        assertThat(make("Ministers Meet Again…\n".repeat(10_000)).blocks()).hasSize(10_000);
    }

    static Stream<Arguments> noArticles() {
        return Stream.of(
                arguments(" \n\u00A0\n", "empty"),
                arguments("a\0b", "binary"),
                arguments("0123456789x", "11 characters; the limit is 10"));
    }

    @ParameterizedTest
    @MethodSource("noArticles")
    void make_whenTextIsNoArticle_saysWhy(String text, String reason) {
        assertThatThrownBy(() -> new ArticleMaker(10).make(new RawArticle("a", Article.Metadata.NONE, text)))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void make_whenMarkupNamesACaption_keepsItsCreditApart() throws ArticleException {
        String caption = "Envoys at the gate. (Photo by Jane Doe / AFP)";
        Article article = new ArticleMaker(10_000)
                .make(new RawArticle(
                        "a", Article.Metadata.NONE, BODY + "\n\n" + caption, Map.of(BODY.length() + 2, Kind.CAPTION)));
        assertThat(article.blocks()).extracting(Block::kind).containsExactly(Kind.BODY, Kind.CAPTION, Kind.CREDIT);
    }

    private static Article make(String text) throws ArticleException {
        return make(Article.Metadata.NONE, text);
    }

    private static Article make(Article.Metadata metadata, String text) throws ArticleException {
        return new ArticleMaker(2_000_000).make(new RawArticle("a", metadata, text));
    }

    private static Article.Metadata published(LocalDate day) {
        return new Article.Metadata(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Article.Metadata titled(String title) {
        return new Article.Metadata(Optional.empty(), Optional.of(title), Optional.empty(), Optional.empty());
    }

    private static List<Block> blocks(Article article, Kind kind) {
        return article.blocks().stream().filter(b -> b.kind() == kind).toList();
    }

    private static List<String> words(Article article, Kind kind) {
        return blocks(article, kind).stream().map(b -> article.text(b.span())).toList();
    }
}
