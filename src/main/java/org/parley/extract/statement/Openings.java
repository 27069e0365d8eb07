package org.parley.extract.statement;

import java.util.List;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

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

    /** "The government plans to lift the ban": its verb may be taken for a noun. */
    boolean intends(int from, int to) {
        return article.verbsBetween(from, to).stream()
                .anyMatch(verb -> verb.form() == Form.INFINITIVE
                        && verb.subjects().stream()
                                .anyMatch(
                                        subject -> subject.to() == verb.tokens().from()));
    }

    /** "the army, which, she said, broke the truce": the content is the rest of a relative clause. */
    boolean isRelative(int token) {
        return article.chunkOf(token).filter(chunk -> chunk.is(Kind.RELATIVE)).isPresent();
    }

    /** ", she said, was old": a finite verb goes on with a subject before the cue. */
    boolean isPredicate(int behind, int limit) {
        return behind > 0
                && following
                        .chunkAt(behind, limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                        .filter(chunk -> following.hasFiniteVerb(
                                chunk.tokens().from(), chunk.tokens().to()))
                        .isPresent();
    }

    /** "The road is open, Ana Lind, the minister said": where the name before the title begins; the same token if none stands there. */
    int named(int title) {
        boolean definite = title > 3
                && article.token(title).is("the")
                && article.token(title - 1).text().equals(",");
        return definite
                ? article.chunkOf(title - 2)
                        .filter(name -> name.is(Kind.NOUN_PHRASE)
                                && name.tokens().from() > 1
                                && article.token(name.tokens().from() - 1)
                                        .text()
                                        .equals(",")
                                && name.tokens().size() > 1
                                && name.tokens()
                                        .indices()
                                        .allMatch(i -> article.token(i).pos() == Pos.PROPN))
                        .map(name -> name.tokens().from())
                        .orElse(title)
                : title;
    }
}
