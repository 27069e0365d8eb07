package org.parley.show;

import java.util.List;

/**
 * What a store knows of a thing apart from single articles.
 *
 * @param kind "person", "meeting", "article" …
 * @param name empty where it has none
 * @param details one line each: other names, the Wikidata entity, that it is unnamed
 */
public record Thing(String iri, String kind, String name, List<String> details) {
    public Thing {
        details = List.copyOf(details);
    }
}
