package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;
import org.parley.rules.WordClass;

/** "The government", "the federal government" without a state: that of who was spoken of, or the one state of the article. */
final class Rulers {
    private static final double CONFIDENCE = 0.55;
    private static final int BACK = 2;
    private static final Set<String> PLAIN = WordClass.GOVERNMENT_ADJECTIVE.words();

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;
    private final OfficeHolders holders;

    Rulers(Shared shared, Salience salience, OfficeHolders holders) {
        this.article = shared.article();
        this.book = shared.book();
        this.salience = salience;
        this.holders = holders;
    }

    Optional<Reference> of(Chunk phrase, List<EntityKey> modifiers) {
        return modifiers.isEmpty() && isPlain(phrase)
                ? state(phrase)
                        .flatMap(key ->
                                DescriptionResolver.reference(phrase, List.of(key), CONFIDENCE, "government-again"))
                : Optional.empty();
    }

    private boolean isPlain(Chunk phrase) {
        int from = phrase.tokens().from();
        return article.token(phrase.head()).is("government")
                && phrase.head() == phrase.tokens().last()
                && article.token(from).is("the")
                && phrase.tokens()
                        .indices()
                        .filter(i -> i > from && i < phrase.head())
                        .allMatch(i -> PLAIN.contains(article.token(i).lower()));
    }

    private Optional<EntityKey> state(Chunk phrase) {
        int sentence = article.sentenceOf(phrase.head()).index();
        Optional<EntityKey> theirs = salience.latest(
                        sentence,
                        BACK,
                        seen -> seen.isSingle()
                                && seen.subject()
                                && seen.entity().kind() == EntityKind.PERSON
                                && states(seen.entity()).size() == 1)
                .map(seen -> stateOf(seen.entity()));
        return theirs.or(this::served).or(() -> salience.dominant(key -> key.kind() == EntityKind.STATE));
    }

    /** The one state that those spoken of so far serve; with several, nobody's is meant for sure. */
    private Optional<EntityKey> served() {
        return salience.dominant(
                key -> key.kind() == EntityKind.PERSON && states(key).size() == 1, this::stateOf);
    }

    private EntityKey stateOf(EntityKey person) {
        return states(person).get(0);
    }

    /** Those of the states a person serves that the article names. */
    List<EntityKey> states(EntityKey person) {
        List<EntityKey> named = book.keys(EntityKind.STATE);
        return holders.statesOf(person).stream()
                .filter(named::contains)
                .distinct()
                .toList();
    }
}
