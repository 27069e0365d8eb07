package org.parley.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.model.Block;

/**
 * An article as a file gives it, before its lines are understood.
 *
 * @param hints what the file's markup says of lines, by the offset of the line's first character
 */
record RawArticle(String id, Article.Metadata metadata, String text, Map<Integer, Block.Kind> hints) {
    RawArticle {
        hints = Map.copyOf(hints);
    }

    /** The same article with another day of publication, if one is given. */
    RawArticle published(Optional<LocalDate> day) {
        Article.Metadata changed = new Article.Metadata(
                day.or(metadata::published), metadata.headline(), metadata.publisher(), metadata.url());
        return new RawArticle(id, changed, text, hints);
    }

    RawArticle(String id, Article.Metadata metadata, String text) {
        this(id, metadata, text, Map.of());
    }
}
