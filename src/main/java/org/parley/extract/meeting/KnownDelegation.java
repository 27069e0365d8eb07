package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Finds whom "the delegation", "the team" or "the council" is that nothing beside it names: the delegation, or the body of that
 * noun, named last before it.
 */
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
                && words.is(Use.DEFINITE, article.token(phrase.from()).lower());
        if (!bare) {
            return List.of();
        }
        boolean group = words.is(Use.GROUP, article.token(head).lower());
        return linked.references().stream()
                .filter(reference -> reference.tokens().to() <= phrase.from()
                        && (group ? reference.entity().kind() == EntityKind.DELEGATION : isBody(reference, head)))
                .reduce((first, last) -> last)
                .map(Reference::entities)
                .orElse(List.of());
    }

    /** Its name ends with the noun. */
    private boolean isBody(Reference reference, int head) {
        return reference.entity().kind() == EntityKind.ORGANIZATION
                && reference.form() == Reference.Form.NAME
                && article.token(reference.tokens().last())
                        .lower()
                        .equals(article.token(head).lower());
    }
}
