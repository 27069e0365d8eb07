package org.parley.show;

import java.util.List;

/**
 * An entity of one article, numbered in the order in which the article names its entities.
 *
 * @param kind "person", "state" …; "unnamed person" for an unnamed source
 * @param mentions all words that refer to it
 */
public record Numbered(int number, String name, String kind, List<Words> mentions) {
    public Numbered {
        mentions = mentions.stream().sorted().toList();
    }
}
