package org.parley.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The official OpenNLP models for English, loaded once from their Maven artifacts; the models are immutable and may be
 * shared between threads, the taggers made from them may not.
 *
 * @param sentences sentence detector
 * @param tags part-of-speech tagger
 */
public record Models(SentenceModel sentences, POSModel tags) {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Reads the models from the class path. */
    public static Models load() {
        try (InputStream sentences = open(SENTENCES);
                InputStream tags = open(TAGS)) {
            return new Models(new SentenceModel(sentences), new POSModel(tags));
        } catch (IOException fault) {
            throw new UncheckedIOException("the OpenNLP models can't be read", fault);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = Models.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException(resource + " is not on the class path");
        }
        return stream;
    }
}
