package org.parley.link;

import org.parley.model.ParsedArticle;

/**
 * What the steps of linking one article share.
 *
 * @param words its names and titles
 * @param uses whether the name of a state stands for an actor or a place
 * @param phrases the noun phrases of its titles
 * @param book its entities so far
 */
record Shared(Words words, NameUses uses, TitlePhrases phrases, EntityBook book) {
    static Shared of(Words words, EntityBook book) {
        return new Shared(words, new NameUses(words.article()), new TitlePhrases(words), book);
    }

    ParsedArticle article() {
        return words.article();
    }
}
