package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingNameTest {
    private static final ThingName NAMES =
            new ThingName("https://kg.example/", Map.of("parley", "https://w3id.org/parley/ns#"));

    @ParameterizedTest
    @CsvSource({
        "https://kg.example/id/person/ann, https://kg.example/id/person/ann",
        "<https://kg.example/id/person/ann>, https://kg.example/id/person/ann",
        "person/ann, https://kg.example/id/person/ann",
        "id/person/ann, https://kg.example/id/person/ann",
        "parley:held, https://w3id.org/parley/ns#held",
        "nope:held, https://kg.example/id/nope:held",
        "Ann, https://kg.example/id/Ann"
    })
    void iri_ofWhatIsTyped_isFull(String typed, String iri) {
        assertThat(NAMES.iri(typed)).isEqualTo(iri);
    }
}
