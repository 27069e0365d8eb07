package org.parley.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.EntityKind;

final class GoldReaderTest {
    private static final String GOOD =
            """
            {"article": "a", "published": "2025-05-16",
             "actors": [{"id": "roe", "type": "Person", "names": ["Ann Roe"], "wikidata": "Q1"},
                        {"id": "source", "type": "Person", "anonymous": true, "names": ["official"], "optional": true}],
             "roles": [{"who": "roe", "label": ["minister"], "of": ["zembara"], "former": true}],
             "meetings": [{"id": "m", "type": ["Talks"], "date": [], "participant": [["roe", "zembara"], ["doe"]]}],
             "statements": [{"speaker": ["roe"], "content": ["yes", "oh yes"], "quoted": true, "act": ["agree"]},
                            {"speaker": ["doe"], "content": "no", "quoted": false, "act": ["reject"]}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void read_ofAFolder_givesItsArticlesInOrderOfTheirFiles() throws Exception {
        write("b.json", GOOD.replace("\"a\"", "\"b\""));
        write("a.json", GOOD);
        write(".hidden.json", "no JSON");
        write("notes.txt", "no JSON");
        List<GoldArticle> articles = new GoldReader().read(List.of(folder));
        assertThat(articles).extracting(GoldArticle::article).containsExactly("a", "b");
        GoldArticle article = articles.get(0);
        assertThat(article.actors().get(0).wikidata()).contains("Q1");
        assertThat(article.actors().get(0).kind()).isEqualTo(EntityKind.PERSON);
        assertThat(article.actors().get(0).isCounted()).isTrue();
        assertThat(article.actors().get(1).anonymous()).isTrue();
        assertThat(article.actors().get(1).isCounted()).isFalse();
        assertThat(article.roles().get(0).former()).isTrue();
        assertThat(article.roles().get(0).optional()).isFalse();
        assertThat(article.meetings().get(0).wanted(Slot.PARTICIPANT))
                .containsExactly(Set.of("roe", "zembara"), Set.of("doe"));
        assertThat(article.meetings().get(0).wanted(Slot.TYPE)).containsExactly(Set.of("Talks"));
        assertThat(article.meetings().get(0).wanted(Slot.DATE)).isEmpty();
        assertThat(article.meetings().get(0).wanted(Slot.HOST)).isEmpty();
        assertThat(article.statements().get(0).wordings()).containsExactly("yes", "oh yes");
        assertThat(article.statements().get(1).wordings()).containsExactly("no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            "type": "Person", "names": ["Ann Roe"] | "type": "Man", "names": ["Ann Roe"] | actors[0].type: want Person, State, Organization or Delegation, got "Man"
            "names": ["Ann Roe"]     | "names": "Ann Roe"   | actors[0].names: want a list, got "Ann Roe"
            "names": ["Ann Roe"]     | "names": ["Ann", 5]  | actors[0].names[1]: want a text, got 5
            "id": "roe",             |                      | actors[0]: want the key "id", got {"type"
            "former": true           | "former": "yes"      | roles[0].former: want true or false, got "yes"
            "label": ["minister"]    | "label": []          | roles[0].label: want at least one title
            [["roe", "zembara"], ["doe"]] | ["roe", "doe"]  | meetings[0].participant[0]: want a list, got "roe"
            "content": "no"          | "content": []        | statements[1].content: want at least one wording
            "quoted": false,         |                      | statements[1]: want the key "quoted"
            "article": "a",          |                      | want the key "article"
            """)
    void read_ofAWrongFile_namesFilePlaceAndWhatIsWanted(String right, String wrong, String message) throws Exception {
        assertThat(GOOD).contains(right);
        write("a.json", GOOD.replace(right, wrong == null ? "" : wrong));
        assertThatThrownBy(() -> new GoldReader().read(List.of(folder)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("a.json: ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[1", "{\"article\": 'a'}", "{} {}", "no"})
    void read_ofNoJson_namesTheFile(String text) throws Exception {
        write("a.json", text);
        assertThatThrownBy(() -> new GoldReader().read(List.of(folder)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("a.json: want");
    }

    @Test
    void read_ofAFolderWithoutAnnotations_saysWhatIsWanted() {
        assertThatThrownBy(() -> new GoldReader().read(List.of(folder)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("no annotations in it, want files *.json");
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }
}
