package org.parley.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.parley.rdf.Iris;
import org.parley.serve.TextIndexes;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches of a store that this process has open, without an endpoint. Without this, {@code text:query} is no error: it finds
 * everything.
 */
public final class TextSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TextSearch.class);

    private final Store store;
    private final TextIndexLucene index;

    private TextSearch(Store store, TextIndexLucene index) {
        this.store = store;
        this.index = index;
    }

    /** Lets queries of the store search, until it is closed; to be closed before the store. */
    public static TextSearch in(Store store) throws StoreException {
        bringInStep(store);
        TextIndexLucene index = TextIndexes.open(store.text());
        store.read(dataset -> dataset.getContext().set(TextQuery.textIndex, index));
        return new TextSearch(store, index);
    }

    /** Makes the index anew if there is none, or one of another state than the database. */
    public static void bringInStep(Store store) throws StoreException {
        SearchedTexts texts = new SearchedTexts(new Iris(store.info().base()));
        Optional<TextState> noted = store.read(texts::noted);
        if (noted.isPresent() && noted.equals(IndexWriting.state(store.text()))) {
            return;
        }
        LOG.warn("{}: no index for searches that agrees with the data; it is made anew", store.folder());
        try {
            write(store, texts, IndexWriting.anew(store.text()));
        } catch (IOException e) {
            throw StoreException.unusable(store.text(), e);
        }
    }

    private static void write(Store store, SearchedTexts texts, IndexWriting index) throws IOException {
        boolean written = false;
        try {
            store.read(dataset -> {
                texts.forEach(dataset, index::add);
                return true;
            });
            index.prepare();
            index.commit();
            written = true;
        } finally {
            if (!written) {
                index.rollback();
            }
        }
    }

    @Override
    public void close() {
        store.read(dataset -> {
            dataset.getContext().remove(TextQuery.textIndex);
            return true;
        });
        index.close();
    }
}
