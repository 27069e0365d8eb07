package org.parley.extract.meeting;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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
    private final ParsedArticle article;
    private final MeetingWords words;
    private final NavigableMap<Integer, Reference> delegations = new TreeMap<>();
    /** Bodies named with a noun at the end, by that noun and where the name ends. */
    private final Map<String, NavigableMap<Integer, Reference>> bodies = new HashMap<>();

    KnownDelegation(LinkedArticle linked, MeetingWords words) {
        this.article = linked.parsed();
        this.words = words;
        for (Reference reference : linked.references()) {
            int end = reference.tokens().to();
            if (reference.entity().kind() == EntityKind.DELEGATION) {
                delegations.put(end, reference);
            } else if (reference.entity().kind() == EntityKind.ORGANIZATION
                    && reference.form() == Reference.Form.NAME) {
                bodies.computeIfAbsent(article.token(end - 1).lower(), unseen -> new TreeMap<>())
                        .put(end, reference);
            }
        }
    }

    /** Empty if the phrase is none of that kind, or no delegation was named. */
    List<EntityKey> of(Range phrase, int head) {
        boolean bare = phrase.size() == 2 && words.is(Use.DEFINITE, article.token(phrase.from()));
        if (!bare) {
            return List.of();
        }
        boolean group = words.is(Use.GROUP, article.token(head));
        NavigableMap<Integer, Reference> named =
                group ? delegations : bodies.getOrDefault(article.token(head).lower(), Collections.emptyNavigableMap());
        return Optional.ofNullable(named.floorEntry(phrase.from()))
                .map(last -> last.getValue().entities())
                .orElse(List.of());
    }
}
