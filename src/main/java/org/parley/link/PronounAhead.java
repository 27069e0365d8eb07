package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Gender;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.VerbGroup;

/** Resolves a possessive that stands before its owner: "Speaking ahead of his talks with Varga, Lara said". */
final class PronounAhead {
    private static final Set<String> OWNERS = Set.of("his", "her");
    private static final double CONFIDENCE = 0.7;

    private final ParsedArticle article;
    private final EntityBook book;
    private final Words words;

    PronounAhead(Shared shared) {
        this.article = shared.article();
        this.book = shared.book();
        this.words = shared.words();
    }

    /** The subject of the main clause behind the phrase that a sentence begins with, if somebody's doing "with" another is told in that. */
    Optional<Reference> of(int token) {
        String word = article.token(token).lower();
        if (!OWNERS.contains(word) || !isWithSomebody(token) || !isFronted(token)) {
            return Optional.empty();
        }
        Gender gender = word.equals("his") ? Gender.MALE : Gender.FEMALE;
        return mainSubject(token)
                .filter(key ->
                        key.kind() == EntityKind.PERSON && book.gender(key).agreesWith(gender))
                .filter(key -> !isNamedBetween(key, token))
                .map(key -> new Reference(
                        new Range(token, token + 1), List.of(key), Reference.Form.PRONOUN, CONFIDENCE, "pronoun"));
    }

    /** "his meeting with". */
    private boolean isWithSomebody(int token) {
        return article.chunkOf(token)
                .map(chunk -> chunk.tokens().to())
                .filter(end ->
                        end < article.tokens().size() && article.token(end).is("with"))
                .isPresent();
    }

    private boolean isFronted(int token) {
        return article.chunkOf(article.sentenceOf(token).tokens().from())
                .filter(chunk -> !chunk.is(Kind.NOUN_PHRASE) && chunk.tokens().to() <= token)
                .isPresent();
    }

    private Optional<EntityKey> mainSubject(int token) {
        return mainClause(token).flatMap(this::named);
    }

    private Optional<Range> mainClause(int token) {
        return article.verbsIn(article.sentenceOf(token)).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst()
                .filter(verb ->
                        verb.subjects().size() == 1 && verb.subjects().get(0).from() > token)
                .map(verb -> verb.subjects().get(0));
    }

    /** "After his talks with Varga, Varga said": somebody else's. */
    private boolean isNamedBetween(EntityKey key, int token) {
        int first = mainClause(token).map(phrase -> phrase.from()).orElse(token);
        return new Range(token, first)
                .indices()
                .mapToObj(words::nameAt)
                .flatMap(Optional::stream)
                .flatMap(name -> words.keyOf(name).stream())
                .anyMatch(key::equals);
    }

    private Optional<EntityKey> named(Range phrase) {
        return phrase.indices()
                .mapToObj(words::nameAt)
                .flatMap(Optional::stream)
                .filter(name -> name.tokens().to() == phrase.to())
                .findFirst()
                .flatMap(words::keyOf);
    }
}
