package org.parley.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Span;

class ContextTest {
    /** Of 11, 13 and 6 code points, with one between two of them. */
    private static final NavigableMap<Integer, String> SENTENCES =
            new TreeMap<>(Map.of(2, "🕊 Ann spoke", 14, "שלום e\u0301t Ben.", 28, "So it."));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4  | 7  | 🕊 Ann spoke                | Ann
            2  | 3  | 🕊 Ann spoke                | 🕊
            19 | 22 | שלום e\u0301t Ben.               | e\u0301t
            14 | 18 | שלום e\u0301t Ben.               | שלום
            8  | 18 | 🕊 Ann spoke שלום e\u0301t Ben.    | spoke שלום
            8  | 34 | 🕊 Ann spoke שלום e\u0301t Ben. So it. | spoke שלום e\u0301t Ben. So it.
            0  | 1  | ''                          | ''
            """)
    void contextOf_always_countsCodePoints(int begin, int end, String text, String marked) {
        Context context = Context.of(SENTENCES, new Span(begin, end));
        assertThat(context.text()).isEqualTo(text);
        assertThat(context.mark().of(context.text())).isEqualTo(marked);
    }
}
