package org.parley.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Span;

class ParagraphTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Ann Roe met Ben Doe. | 8  | 11 | 40 | Ann Roe [[met]] Ben Doe.
            Ann Roe met Ben Doe. | 0  | 20 | 40 | [[Ann Roe met Ben Doe.]]
            Ann Roe met Ben Doe. | 4  | 15 | 8  | Ann [[Roe/met Ben]]/Doe.
            Ann Roe met Ben Doe. | 0  | 0  | 8  | Ann Roe/met Ben/Doe.
            Extraordinarily long | 0  | 15 | 4  | [[Extraordinarily]]/long
            🕊 Ann met Ben.       | 3  | 6  | 6  | 🕊 [[Ann]]/met/Ben.
            """)
    void lines_always_breakBetweenWordsAndMarkTheStretch(String text, int begin, int end, int width, String lines) {
        assertThat(new Paragraph(text, new Span(begin, end)).lines(width, Ink.PLAIN))
                .containsExactly(lines.split("/"));
    }

    @Test
    void lines_inColour_markEachLineByItself() {
        assertThat(new Paragraph("Ann Roe met", new Span(4, 11)).lines(8, Ink.COLOUR))
                .containsExactly("Ann \u001b[7mRoe\u001b[27m", "\u001b[7mmet\u001b[27m");
    }

    @Test
    void lines_ofAHostileText_steerNoTerminal() {
        assertThat(new Paragraph("a\u001b[2Jb\u202Ec\nd\u0007").lines(80, Ink.PLAIN))
                .containsExactly("a\uFFFD[2Jb\uFFFDc d\uFFFD");
    }

    @Test
    void width_ofCombiningMarks_isNone() {
        assertThat(Columns.width("e\u0301\u200D")).isEqualTo(1);
        assertThat(Columns.width("🕊")).isEqualTo(1);
        assertThat(Columns.width("שלום")).isEqualTo(4);
    }
}
