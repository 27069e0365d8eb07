package org.parley.extract.actor;

import java.util.BitSet;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;

/** Which words stand between quotation marks. */
public final class SpokenWords {
    private final BitSet words = new BitSet();

    /**
     * Marks the words of quotations.
     *
     * @param shortest quotations of fewer words than this are words of the sentence around them and do not count
     */
    public SpokenWords(ParsedArticle article, int shortest) {
        for (Quotation quotation : article.annotated().quotations()) {
            if (quotation.inner().size() >= shortest) {
                words.set(quotation.inner().from(), quotation.inner().to());
            }
        }
    }

    /** The words of quoted speech; other quotations are words of the sentence around them. */
    public static SpokenWords speech(ParsedArticle article) {
        SpokenWords spoken = new SpokenWords(article, Integer.MAX_VALUE);
        article.annotated().quotations().stream()
                .filter(quotation -> quotation.isSpeech(article.tokens()))
                .forEach(quotation -> spoken.words.set(
                        quotation.inner().from(), quotation.inner().to()));
        return spoken;
    }

    public boolean holds(int token) {
        return words.get(token);
    }
}
