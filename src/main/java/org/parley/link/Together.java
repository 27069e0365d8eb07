package org.parley.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.VerbGroup;
import org.parley.rules.WordClass;

/** Who does something together, so that "they" and "both" can mean them: "Peru and Chile", "Lind met with Brandel". */
final class Together {
    private static final Set<String> MEETING = WordClass.MEETING_VERB.words();
    /** Chunks between the verb and the one met: "met today with", "spoke by telephone with". */
    private static final int REACH = 5;

    /** For the last word of a phrase the phrases before it that belong to the same group. */
    private final Map<Integer, List<Range>> partners = new HashMap<>();

    /** Last words of groups that are only named together: "relations between Peru and Chile". */
    private final BitSet named = new BitSet();

    private final Map<Integer, List<EntityKey>> resolved = new HashMap<>();

    Together(ParsedArticle article) {
        for (VerbGroup verb : article.verbs()) {
            List<Range> subjects = verb.subjects();
            if (subjects.size() > 1) {
                partners.put(subjects.get(subjects.size() - 1).last(), subjects.subList(0, subjects.size() - 1));
            } else if (subjects.size() == 1
                    && MEETING.contains(article.token(verb.head()).lower())) {
                met(article, verb).ifPresent(other -> partners.putIfAbsent(other.last(), subjects));
            }
        }
        pairs(article.chunks());
    }

    /** "between Peru and Chile", "of Peru and Chile": two and no more. */
    private void pairs(List<Chunk> chunks) {
        for (int c = 1; c + 2 < chunks.size(); c++) {
            boolean two = isPair(chunks, c)
                    && (chunks.get(c - 1).is(Kind.PREPOSITION)
                            || chunks.get(c - 1).is(Kind.VERB_GROUP));
            int last = two ? chunks.get(c + 2).tokens().last() : 0;
            if (two && partners.putIfAbsent(last, List.of(chunks.get(c).tokens())) == null) {
                named.set(last);
            }
        }
    }

    /** They do nothing together, they are only named so. */
    boolean isOnlyNamed(Chunk phrase) {
        return named.get(phrase.tokens().last());
    }

    private static Optional<Range> met(ParsedArticle article, VerbGroup verb) {
        List<Chunk> chunks = article.chunks();
        for (int c = verb.chunk() + 1; c < Math.min(chunks.size(), verb.chunk() + REACH); c++) {
            boolean with = chunks.get(c).is(Kind.PREPOSITION)
                    && article.token(chunks.get(c).head()).is("with");
            if (chunks.get(c).is(Kind.NOUN_PHRASE) && c == verb.chunk() + 1) {
                return single(chunks, c);
            }
            if (with && c + 1 < chunks.size() && chunks.get(c + 1).is(Kind.NOUN_PHRASE)) {
                return single(chunks, c + 1);
            }
            if (chunks.get(c).is(Kind.VERB_GROUP) || chunks.get(c).is(Kind.COLON)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "met Peru and Chile": three together, and two of them alike. */
    private static Optional<Range> single(List<Chunk> chunks, int c) {
        return isPair(chunks, c) ? Optional.empty() : Optional.of(chunks.get(c).tokens());
    }

    private static boolean isPair(List<Chunk> chunks, int c) {
        return c + 2 < chunks.size()
                && chunks.get(c).is(Kind.NOUN_PHRASE)
                && chunks.get(c + 1).is(Kind.CONJUNCTION)
                && chunks.get(c + 2).is(Kind.NOUN_PHRASE);
    }

    /** The whole group, when the last of its phrases is resolved and all before it were. */
    Optional<List<EntityKey>> complete(Chunk phrase, Reference reference) {
        int last = phrase.tokens().last();
        resolved.put(last, reference.entities());
        List<Range> before = partners.getOrDefault(last, List.of());
        Set<EntityKey> keys = new LinkedHashSet<>();
        before.forEach(range -> keys.addAll(resolved.getOrDefault(range.last(), List.of())));
        keys.addAll(reference.entities());
        boolean all = !before.isEmpty() && before.stream().allMatch(range -> resolved.containsKey(range.last()));
        return all && keys.size() > 1 ? Optional.of(new ArrayList<>(keys)) : Optional.empty();
    }
}
