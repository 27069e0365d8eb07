package org.parley.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Article;
import org.parley.model.Block;
import org.parley.model.Span;

/**
 * Cuts a text that is longer than any article into portions, so that reading takes linear time whatever the steps do within
 * a portion: who is meant by a name or pronoun is looked for in its portion only.
 */
final class Portions {
    /** Characters; the longest live blogs stay below. */
    static final int LONGEST = 100_000;

    private final List<List<Block>> portions = new ArrayList<>();
    private int free;

    private Portions() {}

    /** The article itself, or articles of the same text and sections that share out its blocks, in order. */
    static List<Article> of(Article article) {
        if (article.text().length() <= LONGEST) {
            return List.of(article);
        }
        Portions cut = new Portions();
        for (Block block : article.blocks()) {
            pieces(block, article.text()).forEach(cut::add);
        }
        return cut.portions.stream()
                .map(blocks ->
                        new Article(article.id(), article.metadata(), article.text(), blocks, article.sections()))
                .toList();
    }

    private void add(Block block) {
        if (portions.isEmpty() || block.span().length() > free) {
            portions.add(new ArrayList<>());
            free = LONGEST;
        }
        portions.get(portions.size() - 1).add(block);
        free -= block.span().length();
    }

    /** The block, or parts of it that fit in a portion, cut at white space where there is some. */
    private static List<Block> pieces(Block block, String text) {
        List<Block> pieces = new ArrayList<>();
        int end = block.span().end();
        for (int from = block.span().begin(); from < end; ) {
            int to = end - from <= LONGEST ? end : cut(text, from);
            pieces.add(new Block(new Span(from, to), block.kind(), block.section(), block.repeated()));
            from = to;
        }
        return pieces;
    }

    private static int cut(String text, int from) {
        int space = text.lastIndexOf(' ', from + LONGEST);
        int cut = space > from ? space : from + LONGEST;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
}
