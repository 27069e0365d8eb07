package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Quotation;
import org.parley.support.Texts;

class QuotationFinderTest {

    private static List<String> quotations(String text) {
        AnnotatedArticle article = Texts.annotated(text);
        return article.quotations().stream()
                .map(quotation -> article.text(quotation.inner()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "“We go,” he said.|We go,",
                "\"We go,\" he said.|We go,",
                "'We go,' he said.|We go,",
                "‘We go,’ he said.|We go,",
                "«We go,» he said.|We go,",
                "He called it a \"turning point\".|turning point",
                "He said it 'can't wait' any more.|can't wait",
                "The pact (\"the deal\") holds.|the deal",
                "\"An envoy said, \"We go.\"|We go.",
                "“He told me ‘never’ twice,” she said.|He told me ‘never’ twice,"
            })
    void find_withAnyMarks_givesTheWordsBetweenThem(String text, String words) {
        assertThat(quotations(text)).containsExactly(words);
    }

    @Test
    void find_withASplitQuotation_givesBothParts() {
        assertThat(quotations("“We go,” he said, “and we stay away.”")).containsExactly("We go,", "and we stay away.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The parties' demands and the ministers' plan differ.",
                "Peru's plan isn't new, and it's short.",
                "The '90s were loud.",
                "No marks at all."
            })
    void find_withApostrophesOnly_givesNone(String text) {
        assertThat(quotations(text)).isEmpty();
    }

    @Test
    void find_withoutClosingMark_runsToTheEndOfTheParagraphOnly() {
        AnnotatedArticle article = Texts.annotated("“We go. We stay.\n“We come back,” he said.");
        assertThat(article.quotations()).extracting(Quotation::closed).containsExactly(false, true);
        assertThat(article.quotations())
                .extracting(quotation -> article.text(quotation.inner()))
                .containsExactly("We go. We stay.", "We come back,");
    }

    @Test
    void find_always_putsTheMarksIntoTheOuterRange() {
        AnnotatedArticle article = Texts.annotated("He said “yes” twice.");
        assertThat(article.text(article.quotations().get(0).outer())).isEqualTo("“yes”");
    }
}
