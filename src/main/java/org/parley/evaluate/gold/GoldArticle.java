package org.parley.evaluate.gold;

import java.util.List;

/**
 * What a careful reader takes from one article.
 *
 * @param article its id, {@code dcterms:identifier} in the graph
 */
public record GoldArticle(
        String article,
        List<GoldActor> actors,
        List<GoldRole> roles,
        List<GoldMeeting> meetings,
        List<GoldStatement> statements) {
    public GoldArticle {
        actors = List.copyOf(actors);
        roles = List.copyOf(roles);
        meetings = List.copyOf(meetings);
        statements = List.copyOf(statements);
    }
}
