package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.extract.actor.Parties;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;

/**
 * Finds the two sides that an article is about: those it names together, as in "between A and B", "A and B agreed", "A-B
 * talks". They take part in the article's main encounter when no sentence about it says who does.
 */
final class ArticleSides {
    /** A pair counts once for being joined and twice for "between" or in a headline; less than this is chance. */
    private static final int ENOUGH = 2;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final Participants participants;
    private final Parties parties;
    private final Map<String, Pair> pairs = new TreeMap<>();

    private static final class Pair {
        private final Set<EntityKey> sides;
        private int weight;

        private Pair(Set<EntityKey> sides) {
            this.sides = sides;
        }
    }

    ArticleSides(LinkedArticle linked, Participants participants, Parties parties) {
        this.linked = linked;
        this.article = linked.parsed();
        this.participants = participants;
        this.parties = parties;
    }

    /** Both sides; empty if no pair stands out. */
    Set<EntityKey> find(List<Encounter> mentions) {
        for (Encounter mention : mentions) {
            count(mention.participants, 2);
        }
        for (VerbGroup verb : article.verbs()) {
            Set<EntityKey> subjects = new LinkedHashSet<>();
            verb.subjects().forEach(phrase -> subjects.addAll(participants.of(phrase)));
            count(subjects, isHeadline(verb.tokens()) ? 2 : 1);
        }
        for (Chunk chunk : article.chunks()) {
            if (chunk.is(Kind.PREPOSITION) && article.token(chunk.head()).is("between")) {
                int end = article.sentenceOf(chunk.head()).tokens().to();
                count(new LinkedHashSet<>(participants.list(chunk.tokens().to(), end)), 2);
            } else if (chunk.is(Kind.CONJUNCTION) && article.token(chunk.head()).is("and")) {
                count(joined(chunk), 1);
            } else if (chunk.is(Kind.NOUN_PHRASE) && !hasPossessor(chunk)) {
                count(new LinkedHashSet<>(participants.modifiers(chunk)), 1);
            }
        }
        return best();
    }

    /** "urged Peru and Chile". */
    private Set<EntityKey> joined(Chunk and) {
        Set<EntityKey> keys = new LinkedHashSet<>();
        for (int beside : List.of(and.tokens().from() - 1, and.tokens().to())) {
            Optional.of(beside)
                    .filter(i -> i >= 0 && i < article.tokens().size())
                    .flatMap(article::chunkOf)
                    .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                    .ifPresent(chunk -> keys.addAll(participants.of(chunk.tokens())));
        }
        return keys;
    }

    /** "Kosovo's Albanians", "their plan" are no two sides. */
    private boolean hasPossessor(Chunk chunk) {
        return chunk.tokens()
                .indices()
                .anyMatch(
                        i -> article.token(i).isPossessive() || article.token(i).pos() == Pos.PRON);
    }

    private boolean isHeadline(Range tokens) {
        return article.annotated().blockOf(article.sentenceOf(tokens.from())).kind() == Block.Kind.HEADLINE;
    }

    private void count(Set<EntityKey> together, int weight) {
        Set<EntityKey> sides = new TreeSet<>();
        for (EntityKey key : together) {
            EntityKey party = parties.party(key);
            boolean side = party.kind() == EntityKind.STATE || party.kind() == EntityKind.ORGANIZATION;
            boolean named = Optional.ofNullable(linked.entities().get(party))
                    .filter(entity -> !entity.anonymous())
                    .isPresent();
            if (!side || !named) {
                return;
            }
            sides.add(party);
        }
        if (sides.size() == 2) {
            pairs.computeIfAbsent(sides.toString(), unseen -> new Pair(sides)).weight += weight;
        }
    }

    private Set<EntityKey> best() {
        List<Pair> ranked = new ArrayList<>(pairs.values());
        ranked.sort((a, b) -> Integer.compare(b.weight, a.weight));
        if (ranked.isEmpty() || ranked.get(0).weight < ENOUGH) {
            return Set.of();
        }
        boolean clear = ranked.size() == 1 || ranked.get(0).weight > ranked.get(1).weight;
        return clear ? ranked.get(0).sides : Set.of();
    }
}
