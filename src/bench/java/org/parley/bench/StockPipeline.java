package org.parley.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** OpenNLP's sentence, token, tag and lemma steps with the official models, as they come. For one thread. */
final class StockPipeline {
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;
    private final LemmatizerME lemmas;

    private StockPipeline(SentenceModel sentences, TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {
        this.sentences = new SentenceDetectorME(sentences);
        this.tokens = new TokenizerME(tokens);
        this.tags = new POSTaggerME(tags);
        this.lemmas = new LemmatizerME(lemmas);
    }

    static StockPipeline load() {
        try (InputStream sentences = model("sentence");
                InputStream tokens = model("tokens");
                InputStream tags = model("pos");
                InputStream lemmas = model("lemmas")) {
            return new StockPipeline(
                    new SentenceModel(sentences),
                    new TokenizerModel(tokens),
                    new POSModel(tags),
                    new LemmatizerModel(lemmas));
        } catch (IOException fault) {
            throw new UncheckedIOException("the OpenNLP models can't be read", fault);
        }
    }

    private static InputStream model(String name) {
        return StockPipeline.class.getResourceAsStream("/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin".formatted(name));
    }

    /** The number of lemmas, so that nothing of the work can be left out. */
    int run(String text) {
        int count = 0;
        for (String sentence : sentences.sentDetect(text)) {
            String[] words = tokens.tokenize(sentence);
            count += lemmas.lemmatize(words, tags.tag(words)).length;
        }
        return count;
    }
}
