package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.rules.Cues.Frame;

/** Finds whom a verb of speech speaks to. */
final class Hearers {
    /** An audience without a name is no actor of the graph. */
    private static final Set<String> AUDIENCES = Set.of(
            "reporters",
            "journalists",
            "lawmakers",
            "media",
            "press",
            "supporters",
            "diplomats",
            "delegates",
            "ambassadors",
            "members",
            "audience",
            "crowd",
            "conference",
            "briefing",
            "viewers",
            "listeners",
            "people");

    private final ParsedArticle article;

    Hearers(ParsedArticle article) {
        this.article = article;
    }

    /** "told AFP: “…”", "“…,” she said to the king". */
    Optional<Range> besideCue(Cue cue) {
        int at = cue.tokens().to();
        boolean to = at < article.tokens().size() && article.token(at).is("to");
        if (cue.row().frame() != Frame.ADDRESSEE_CLAUSE && !to) {
            return Optional.empty();
        }
        return article.chunkOf(Math.min(to ? at + 1 : at, article.tokens().size() - 1))
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                .map(Chunk::tokens)
                .filter(phrase -> phrase.from() >= at && !cue.verb().subjects().contains(phrase))
                .filter(phrase -> !isAudience(phrase));
    }

    boolean isAudience(Range phrase) {
        return AUDIENCES.contains(article.token(phrase.last()).lower());
    }
}
