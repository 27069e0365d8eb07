package org.parley.link;

import org.parley.model.ParsedArticle;

/**
 * What the steps of linking one article share.
 *
 * @param words its names and titles
 * @param uses whether the name of a state stands for an actor or a place
 * @param phrases the noun phrases of its titles
 * @param book its entities so far
 * @param ministries the ministries of states by their names
 */
record Shared(Words words, NameUses uses, TitlePhrases phrases, EntityBook book, Ministries ministries) {
    static Shared of(Words words, EntityBook book, Ministries ministries) {
        return new Shared(words, new NameUses(words.article()), new TitlePhrases(words), book, ministries);
    }

    ParsedArticle article() {
        return words.article();
    }
}
