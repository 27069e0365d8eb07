package org.parley.evaluate.names;

import java.util.List;
import java.util.Set;
import org.parley.model.Span;

/** A text with its names. */
public record MarkedText(String text, List<MarkedName> names) {
    private static final List<String> ARTICLES = List.of("the ", "The ");

    public MarkedText {
        names = names.stream().sorted(MarkedName.ORDER).toList();
    }

    /** The names, those of countries as places where their marks say organisation. */
    List<MarkedName> countriesAsPlaces(Set<Span> countries) {
        return names.stream()
                .map(name -> name.sort() == NameSort.ORGANIZATION && countries.contains(withoutArticle(name.span()))
                        ? new MarkedName(name.span(), NameSort.PLACE)
                        : name)
                .toList();
    }

    private Span withoutArticle(Span span) {
        for (String article : ARTICLES) {
            if (text.startsWith(article, span.begin()) && span.length() > article.length()) {
                return new Span(span.begin() + article.length(), span.end());
            }
        }
        return span;
    }
}
