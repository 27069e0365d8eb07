package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;

/** "Ukraine's main demand was …", "his call for …", "a proposal by the envoy to …". */
final class NominalCues {
    private static final Set<EntityKind> BODIES = Set.of(EntityKind.STATE, EntityKind.ORGANIZATION);
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "remains", "remained");

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final ActorResolver actors;
    private final ContentEnd ends;
    private final Cues cues;

    NominalCues(Reading reading) {
        this.linked = reading.linked();
        this.article = reading.article();
        this.actors = reading.actors();
        this.ends = reading.ends();
        this.cues = reading.cues();
    }

    /** @param others statements found so far; a noun inside their content says nothing new */
    List<Draft> in(Sentence sentence, List<Draft> others) {
        List<Draft> found = new ArrayList<>();
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            int at = i;
            if (cues.noun(article.token(i).lower()).isEmpty() || others.stream().anyMatch(draft -> draft.holds(at))) {
                continue;
            }
            article.chunkOf(i)
                    .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) && chunk.head() == at)
                    .flatMap(chunk -> nominal(chunk, sentence))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Draft> nominal(Chunk phrase, Sentence sentence) {
        Optional<Actors> speaker = possessor(phrase).or(() -> by(phrase)).or(() -> people(phrase));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        for (Cues.Noun noun : cues.noun(article.token(phrase.head()).lower())) {
            Optional<Range> content = content(noun, phrase, sentence, speaker.get());
            if (content.isPresent()) {
                return Optional.of(new Draft(
                        speaker,
                        List.of(content.get()),
                        false,
                        new Range(phrase.head(), phrase.head() + 1),
                        noun.act(),
                        Optional.empty(),
                        noun.id(),
                        Math.min(0.7, speaker.get().confidence()),
                        sentence.index()));
            }
        }
        return Optional.empty();
    }

    private Optional<Actors> possessor(Chunk phrase) {
        for (Reference reference : linked.referencesIn(phrase.tokens())) {
            int next = reference.tokens().to();
            boolean possessive =
                    next < phrase.tokens().to() && article.token(next).isPossessive();
            boolean pronoun = reference.form() == Reference.Form.PRONOUN
                    && reference.tokens().from() == phrase.tokens().from();
            if ((possessive || pronoun) && reference.entity().kind().isActor()) {
                return Optional.of(new Actors(reference.entities(), reference.tokens(), reference.confidence()));
            }
        }
        return Optional.empty();
    }

    /** "Peruvian charges that", "new U.S. demands for": the state or body whose name stands before the noun. */
    private Optional<Actors> people(Chunk phrase) {
        List<Reference> inside = linked.referencesIn(phrase.tokens());
        return inside.stream()
                .filter(found -> inside.size() == 1
                        && found.tokens().to() == phrase.head()
                        && BODIES.contains(found.entity().kind()))
                .findFirst()
                .map(found -> new Actors(found.entities(), found.tokens(), found.confidence() * 0.8));
    }

    private Optional<Actors> by(Chunk phrase) {
        int at = phrase.tokens().to();
        boolean by = at + 1 < article.tokens().size()
                && (article.token(at).is("by") || article.token(at).is("from"));
        return by
                ? article.chunkOf(at + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .flatMap(chunk -> actors.of(chunk.tokens()))
                : Optional.empty();
    }

    private Optional<Range> content(Cues.Noun noun, Chunk phrase, Sentence sentence, Actors speaker) {
        int limit = sentence.tokens().to();
        int at = afterTime(Math.max(phrase.tokens().to(), speaker.tokens().to()), limit);
        if (at >= limit) {
            return Optional.empty();
        }
        String next = article.token(at).lower();
        if (BE.contains(next)) {
            return nonEmpty(ends.trimmed(at + 1, limit));
        }
        boolean fits =
                switch (noun.frame()) {
                    case "THAT" -> next.equals("that");
                    case "FOR" -> next.equals("for");
                    case "TO_INF" -> next.equals("to") && isVerb(at);
                    case "OF" -> next.equals("of");
                    case "AGAINST" -> next.equals("against");
                    case "ON" -> next.equals("on");
                    default -> false;
                };
        if (!fits) {
            return Optional.empty();
        }
        int begin = next.equals("to") ? at : at + 1;
        return Optional.of(ends.trimmed(begin, clauseEnd(begin, limit))).filter(content -> !content.isEmpty());
    }

    /** "his vow on Monday that", "her warning last week that". */
    private int afterTime(int at, int limit) {
        int time = at < limit && article.token(at).is("on") ? at + 1 : at;
        return time < limit
                ? article.chunkOf(time)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .map(chunk -> chunk.tokens().to())
                        .orElse(at)
                : at;
    }

    private boolean isVerb(int at) {
        return article.chunkOf(at)
                .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                .isPresent();
    }

    private static Optional<Range> nonEmpty(Range range) {
        return range.size() < 2 ? Optional.empty() : Optional.of(range);
    }

    /** The content of a noun ends before the verb whose subject the noun is, or at a comma before a new clause. */
    private int clauseEnd(int begin, int limit) {
        Optional<VerbGroup> inner = article.verbsBetween(begin, limit).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst();
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(begin))) {
            boolean outer = verb.form() == VerbGroup.Form.FINITE
                    && verb.tokens().from() > begin
                    && verb.depth() == 0
                    && verb.subjects().stream().allMatch(subject -> subject.to() <= begin);
            boolean second = verb.form() == VerbGroup.Form.FINITE
                    && inner.filter(first -> first.tokens().to() < verb.tokens().from())
                            .filter(first -> first.subjects().equals(verb.subjects()))
                            .isPresent()
                    && isBare(verb);
            if (outer || second) {
                return Math.min(limit, verb.tokens().from());
            }
        }
        return limit;
    }

    /** No comma or conjunction links the verb to the clause before it. */
    private boolean isBare(VerbGroup verb) {
        return article.chunkOf(verb.tokens().from() - 1)
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                        || chunk.is(Chunk.Kind.OTHER)
                        || chunk.is(Chunk.Kind.VERB_GROUP))
                .filter(chunk -> article.token(chunk.head()).isWord())
                .isPresent();
    }
}
