package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Reference.Form;
import org.parley.rules.WordClass;

/** Finds the towns that named events are called after: "the Oslo Security Conference", "the Lima Forum". */
final class EventPlaces {
    private static final int LONGEST_TOWN = 2;

    private final ParsedArticle article;
    private final EntityBook book;
    private final Function<String, Optional<String>> towns;

    /** @param towns the name of a town of the gazetteer by the words for it */
    EventPlaces(ParsedArticle article, EntityBook book, Function<String, Optional<String>> towns) {
        this.article = article;
        this.book = book;
        this.towns = towns;
    }

    /** @param known the references to names, those of events among them */
    List<Reference> find(List<Reference> known) {
        return known.stream()
                .filter(reference -> reference.form() == Form.NAME
                        && reference.entity().kind() == EntityKind.ORGANIZATION
                        && WordClass.EVENT_NAME.holds(
                                article.token(reference.tokens().last())))
                .flatMap(event -> town(event.tokens()).stream())
                .toList();
    }

    private Optional<Reference> town(Range event) {
        return Stream.iterate(LONGEST_TOWN, size -> size > 0, size -> size - 1)
                .filter(size -> size < event.size())
                .map(size -> new Range(event.from(), event.from() + size))
                .flatMap(words -> towns.apply(article.text(words)).stream()
                        .map(town ->
                                new Reference(words, List.of(book.place(town)), Form.CONTAINER, 0.7, "event-place")))
                .findFirst();
    }
}
