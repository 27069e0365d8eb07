package org.parley.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;
import org.parley.model.Pos;

class ModelTaggerTest {
    private static final Models MODELS = Models.load();
    private static final ModelTagger TAGGER = new ModelTagger(MODELS.tags());

    @Test
    void tag_ofAnArticle_isWhatTheStockTaggerSays() throws Exception {
        POSTaggerME stock = new POSTaggerME(MODELS.tags());
        WordTokenizer tokenizer = new WordTokenizer(word -> false);
        String article = Files.readString(Path.of("data/articles/a06-minsk-package.txt"));
        List<String[]> sentences = article.lines().map(tokenizer::tokenize).toList();
        assertThat(sentences.stream().map(TAGGER::tag).flatMap(Arrays::stream))
                .containsExactlyElementsOf(sentences.stream()
                        .flatMap(words -> Arrays.stream(stock.tag(words)))
                        .map(Pos::valueOf)
                        .toList());
    }

    /** Longer than the stock search can go: it gives up when the likelihood of the whole line falls below e^-100,000. */
    @Test
    void tag_ofALineWithoutEnd_givesEachWordItsTag() {
        String[] line = Collections.nCopies(200_000, "\"").toArray(String[]::new);
        assertThat(TAGGER.tag(line)).hasSize(line.length).containsOnly(Pos.PUNCT);
    }
}
