package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.EntityKey;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds whom "the delegation" or "the team" is that nothing beside it names: the delegation named last before it. */
final class KnownDelegation {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;

    KnownDelegation(LinkedArticle linked, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
    }

    /** Empty if the phrase is none of that kind, or no delegation was named. */
    List<EntityKey> of(Range phrase, int head) {
        boolean bare = phrase.size() == 2
                && words.is(Use.DEFINITE, article.token(phrase.from()).lower())
                && words.is(Use.GROUP, article.token(head).lower());
        return bare
                ? linked.references().stream()
                        .filter(reference -> reference.tokens().to() <= phrase.from()
                                && reference.entity().kind() == EntityKind.DELEGATION)
                        .reduce((first, last) -> last)
                        .map(Reference::entities)
                        .orElse(List.of())
                : List.of();
    }
}
