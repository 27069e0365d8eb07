package org.parley.link;

import java.util.Optional;
import org.parley.model.Article;
import org.parley.rules.Gazetteer;

/** Compares terms of office with the date of an article, to the year. */
final class TermDates {
    private final Optional<Integer> year;

    TermDates(Article article) {
        this.year = article.metadata().published().map(day -> day.getYear());
    }

    /** In office in the article's year or the one before; an article without a date excludes no term. */
    boolean mayHold(Gazetteer.Term term) {
        return year.isEmpty() || (year(term.start(), 0) <= year.get() && year.get() <= year(term.end(), 9999) + 1);
    }

    private static int year(String date, int open) {
        return date.length() < 4 ? open : Integer.parseInt(date.substring(0, 4));
    }
}
