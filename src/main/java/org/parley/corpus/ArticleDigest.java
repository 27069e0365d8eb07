package org.parley.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.parley.model.Article;
import org.parley.rdf.Sha256;

/** Tells whether an article is still what it was: equal for equal id, text and metadata. */
public final class ArticleDigest {
    private static final int BYTES = 16;

    private ArticleDigest() {}

    /** 32 hexadecimal digits. */
    public static String of(Article article) {
        Article.Metadata known = article.metadata();
        MessageDigest digest = Sha256.begin();
        digest.update(article.id().value().getBytes(UTF_8));
        digest.update((byte) 0);
        for (Optional<?> value : List.of(known.published(), known.headline(), known.publisher(), known.url())) {
            digest.update(value.map(Object::toString).orElse("").getBytes(UTF_8));
            digest.update((byte) 0);
        }
        digest.update(article.text().getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
