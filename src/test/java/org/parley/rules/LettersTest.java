package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "Erdoğan, Erdogan",
        "Yıldırım, Yildirim",
        "Łukasz Żółć, Lukasz Zolc",
        "Løkke Rasmussen, Lokke Rasmussen",
        "Đukanović, Dukanovic",
        "Sigurðsson, Sigurdsson",
        "Weiß, Weiss",
        "Þórdís, Thordis",
        "Ħamrun, Hamrun",
        "Ægir, Aegir",
        "Əliyev, Eliyev",
        "Nguyễn Phú Trọng, Nguyen Phu Trong",
        "São Tomé, Sao Tome",
        "N’Djamena, N'Djamena",
        "Sanaʼa, Sana'a",
        "plain, plain"
    })
    void plain_always_takesTheMarksOff(String text, String plain) {
        assertThat(Letters.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Киев", "北京", "القاهرة", "Αθήνα"})
    void plain_withOtherScripts_keepsTheirLetters(String text) {
        assertThat(Letters.plain(text)).hasSameSizeAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Recep Tayyip Erdoğan, recep-tayyip-erdogan",
        "Côte d’Ivoire, cote-divoire",
        "Guinea-Bissau, guinea-bissau",
        "'  St. John''s  ', st-johns",
        "A/RES/46 (1991), a-res-46-1991",
        "'...', ''",
        "Ban Ki-moon, ban-ki-moon"
    })
    void slug_always_isLowerCaseAsciiWithSingleHyphens(String text, String slug) {
        assertThat(Letters.slug(text)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Киев", "北京"})
    void slug_withOtherScripts_isEmpty(String text) {
        assertThat(Letters.slug(text)).isEmpty();
    }
}
