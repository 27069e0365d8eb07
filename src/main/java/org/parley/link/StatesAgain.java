package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Reference;
import org.parley.rules.WordClass;

/** "The country said", "the island nation has asked": the state that acted last, or the only one spoken of. */
final class StatesAgain {
    private static final Set<String> NOUNS = WordClass.STATE_AGAIN.words();
    private static final int BACK = 2;

    private final ParsedArticle article;
    private final Salience salience;

    StatesAgain(ParsedArticle article, Salience salience) {
        this.article = article;
        this.salience = salience;
    }

    /** @param named a state or body is named inside the phrase */
    Optional<Reference> of(Chunk phrase, boolean named) {
        boolean again = NOUNS.contains(article.token(phrase.head()).lower()) && isPlain(phrase) && acts(phrase);
        return named || !again
                ? Optional.empty()
                : state(article.sentenceOf(phrase.head()).index())
                        .flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), 0.6, "state-again"));
    }

    private boolean isPlain(Chunk phrase) {
        return article.token(phrase.tokens().from()).is("the")
                && phrase.head() == phrase.tokens().last()
                && phrase.tokens()
                        .indices()
                        .skip(1)
                        .allMatch(i -> article.token(i).pos() == Pos.NOUN
                                || (article.token(i).pos() == Pos.ADJ
                                        && !article.token(i).isCapitalised()));
    }

    private boolean acts(Chunk phrase) {
        int next = article.chunkIndexOf(phrase.head()) + 1;
        return next < article.chunks().size() && article.chunks().get(next).is(Chunk.Kind.VERB_GROUP);
    }

    private Optional<EntityKey> state(int sentence) {
        Predicate<Salience.Seen> state =
                seen -> seen.isSingle() && !seen.quoted() && seen.entity().kind() == EntityKind.STATE;
        Optional<Salience.Seen> acting = salience.latest(sentence, BACK, seen -> state.test(seen) && seen.main());
        Optional<Salience.Seen> any = acting.or(() -> salience.latest(sentence, BACK, state));
        boolean sure = acting.isPresent()
                || any.filter(seen -> salience.latest(
                                        sentence,
                                        BACK,
                                        other -> state.test(other)
                                                && !other.entity().equals(seen.entity()))
                                .isEmpty())
                        .isPresent();
        return sure ? any.map(Salience.Seen::entity) : Optional.empty();
    }
}
