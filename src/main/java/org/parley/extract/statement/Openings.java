package org.parley.extract.statement;

import java.util.List;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;

/** Tells what opens a sentence before ", she said," and is no clause that was said. */
final class Openings {
    private static final List<String> EVENT = List.of("in", "the", "event", "that");

    private final ParsedArticle article;
    private final Following following;

    Openings(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
    }

    /** "But, she said, the road …", "However, she said, …": how the sentence goes on with the one before. */
    boolean isLink(int from, int clause) {
        return clause - from == 2
                && article.chunkOf(from)
                        .filter(chunk -> chunk.is(Kind.CONJUNCTION) || chunk.is(Kind.OTHER))
                        .isPresent();
    }

    /** "Speaking in Lima, she said, the road …": what the speaker did before the comma. */
    boolean isDeed(VerbGroup verb, int from, int clause) {
        return !following.hasFiniteVerb(from, clause)
                && article.verbsBetween(from, from + 1).stream()
                        .anyMatch(deed -> deed.form() == VerbGroup.Form.PARTICIPLE
                                && deed.subjects().equals(verb.subjects()));
    }

    /** "In the event that Peru loses, Lind said, it …": a condition by a noun, and no clause of its own. */
    boolean isEvent(int from, int to) {
        return following.areAt(EVENT, from, to)
                && article.verbsBetween(from, to).stream()
                        .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                        .allMatch(verb -> verb.depth() > 0);
    }
}
