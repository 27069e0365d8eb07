package org.parley.extract.meeting;

import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;

/** Tells states that only say whose office somebody holds: "French President Lara's talks". */
final class OfficeStates {
    private final LinkedArticle linked;
    private final ParsedArticle article;

    OfficeStates(LinkedArticle linked) {
        this.linked = linked;
        this.article = linked.parsed();
    }

    /** "French President Lara's talks": the state of an office that somebody named behind it holds. */
    boolean holds(Reference reference, Chunk phrase) {
        int next = reference.tokens().to();
        boolean opens = reference.entity().kind() != EntityKind.PERSON
                && article.token(next).isWord()
                && !article.token(next).is("and");
        return opens
                && linked.referencesIn(phrase.tokens()).stream()
                        .filter(other -> other.tokens().from() >= next)
                        .findFirst()
                        .filter(other ->
                                other.entity().kind() == EntityKind.PERSON && other.form() == Reference.Form.NAME)
                        .filter(other -> new Range(next, other.tokens().from())
                                .indices()
                                .allMatch(i -> article.token(i).isWord()))
                        .isPresent();
    }
}
