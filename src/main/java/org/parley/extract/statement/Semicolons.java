package org.parley.extract.statement;

import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.rules.SpeechClass;

/** Semicolons that part what is told from what is told next. */
final class Semicolons {
    private final ParsedArticle article;

    Semicolons(ParsedArticle article) {
        this.article = article;
    }

    /** "denied it was new; it was old, he said": the last semicolon before an attribution, which is of what follows only. */
    int last(int begin, int end) {
        for (int i = end - 1; i > begin; i--) {
            if (article.token(i).text().equals(";")) {
                return i;
            }
        }
        return end;
    }

    /** "; early on Friday she said": the semicolon before a day that begins the clause; the same token if there is none. */
    int beforeDay(int token) {
        int i = token;
        while (i > 0 && (isLight(i) || SpeechClass.DAY_OPENER.holds(article.token(i)))) {
            i--;
        }
        return article.token(i).text().equals(";") ? i : token;
    }

    /** An adverb, or part of a time. */
    boolean isLight(int i) {
        return article.token(i).pos() == Pos.ADV
                || article.chunkOf(i).filter(chunk -> chunk.is(Chunk.Kind.TIME)).isPresent();
    }
}
