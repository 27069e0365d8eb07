package org.parley.extract.statement;

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
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells whose words a noun of speech names: "Peru's demand", "a demand by Peru", "Peruvian demands". */
final class Authors {
    private static final Set<EntityKind> BODIES = Set.of(EntityKind.STATE, EntityKind.ORGANIZATION);

    private static final Set<String> OPENING = SpeechClass.OPENING_VERB.words();

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final ActorResolver actors;

    Authors(LinkedArticle linked, ActorResolver actors) {
        this.linked = linked;
        this.article = linked.parsed();
        this.actors = actors;
    }

    Optional<Actors> of(Chunk phrase) {
        return possessor(phrase)
                .or(() -> owner(phrase))
                .or(() -> by(phrase))
                .or(() -> people(phrase))
                .or(() -> utterer(phrase))
                .or(() -> opener(phrase));
    }

    private Optional<Actors> possessor(Chunk phrase) {
        for (Reference reference : linked.referencesIn(phrase.tokens())) {
            int next = reference.tokens().to();
            boolean possessive =
                    next < phrase.tokens().to() && article.token(next).isPossessive();
            boolean last = phrase.tokens().indices().filter(i -> i > next).noneMatch(i -> article.token(i)
                    .isPossessive());
            boolean pronoun = reference.form() == Reference.Form.PRONOUN
                    && reference.tokens().from() == phrase.tokens().from();
            if (((possessive && last) || pronoun) && reference.entity().kind().isActor()) {
                return Optional.of(new Actors(reference.entities(), reference.tokens(), reference.confidence()));
            }
        }
        return Optional.empty();
    }

    /** "the Peruvian government's warning": the words before the possessive as a phrase of their own. */
    private Optional<Actors> owner(Chunk phrase) {
        return phrase.tokens()
                .indices()
                .filter(i -> i > phrase.tokens().from() && article.token(i).isPossessive())
                .boxed()
                .findFirst()
                .map(i -> new Range(phrase.tokens().from(), i))
                .flatMap(words -> actors.of(words).or(() -> government(words)));
    }

    /** "the Peruvian government": its state. */
    private Optional<Actors> government(Range words) {
        List<Reference> inside = linked.referencesIn(words);
        return inside.stream()
                .filter(found -> inside.size() == 1
                        && found.entity().kind() == EntityKind.STATE
                        && WordClass.ACTOR_NOUN.holds(article.token(words.last())))
                .findFirst()
                .map(found -> new Actors(found.entities(), words, found.confidence() * 0.9));
    }

    /** "made an urgent call for calm": the subject of the verb whose object the noun is. */
    private Optional<Actors> utterer(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.PARTICIPLE)
                .filter(verb -> verb.tokens().to() == phrase.tokens().from()
                        && !article.token(phrase.tokens().from()).is("no"))
                .filter(verb ->
                        !verb.passive() && !verb.negated() && verb.modal().isEmpty())
                .filter(verb -> SpeechClass.UTTERING_VERB.holds(article.token(verb.head())))
                .findFirst()
                .flatMap(verb -> actors.of(verb.subjects()));
    }

    /** "opened the talks with a promise that": who did it with these words. */
    private Optional<Actors> opener(Chunk phrase) {
        int first = phrase.tokens().from();
        boolean with = first > 0
                && article.token(first - 1).is("with")
                && (article.token(first).is("a") || article.token(first).is("an"));
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> with
                        && verb.form() == VerbGroup.Form.FINITE
                        && verb.tokens().to() <= first)
                .reduce((earlier, later) -> later)
                .filter(verb ->
                        !verb.passive() && !verb.negated() && verb.modal().isEmpty())
                .filter(verb -> OPENING.contains(article.token(verb.head()).lower()))
                .flatMap(verb -> actors.of(verb.subjects()));
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
        return isAgent(at)
                ? article.chunkOf(at + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .flatMap(chunk -> actors.of(chunk.tokens()))
                : Optional.empty();
    }

    private boolean isAgent(int at) {
        return at + 1 < article.tokens().size()
                && (article.token(at).is("by") || article.token(at).is("from"));
    }

    /** Index after "by Peru" if that stands there. */
    int afterAgent(int at) {
        return isAgent(at)
                ? article.chunkOf(at + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(chunk -> chunk.tokens().to())
                        .orElse(at)
                : at;
    }
}
