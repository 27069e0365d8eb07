package org.parley.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.WordClass;

/** "The country said", "the island nation has asked": the state that acted last, or the only one spoken of. */
final class StatesAgain {
    private static final Set<String> NOUNS = WordClass.STATE_AGAIN.words();
    private static final int BACK = 2;
    private static final int FAR = 6;
    private static final Set<String> HALVES = Set.of("North", "South");
    private static final int FEWEST = 3;
    private static final List<String> COUNTS = List.of("three", "four", "five");

    private final ParsedArticle article;
    private final Salience salience;

    StatesAgain(ParsedArticle article, Salience salience) {
        this.article = article;
        this.salience = salience;
    }

    /** @param named a state or body is named inside the phrase */
    Optional<Reference> of(Chunk phrase, boolean named) {
        Optional<Reference> half = named ? Optional.empty() : half(phrase);
        if (half.isPresent()) {
            return half;
        }
        Optional<Reference> counted = named ? Optional.empty() : counted(phrase);
        if (counted.isPresent()) {
            return counted;
        }
        boolean again = NOUNS.contains(article.token(phrase.head()).lower()) && isPlain(phrase) && acts(phrase);
        return named || !again
                ? Optional.empty()
                : state(article.sentenceOf(phrase.head()).index())
                        .flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), 0.6, "state-again"));
    }

    /** "the North", where the article tells of one state of that name: "North Korea"; not "in the North". */
    private Optional<Reference> half(Chunk phrase) {
        int from = phrase.tokens().from();
        String word = article.token(phrase.head()).text();
        boolean half = phrase.tokens().size() == 2
                && article.token(from).is("the")
                && HALVES.contains(word)
                && !(from > 0 && article.token(from - 1).is("in"));
        List<EntityKey> states = half
                ? salience.latestDistinct(
                        2,
                        key -> key.kind() == EntityKind.STATE
                                && key.slug().startsWith(word.toLowerCase(Locale.ROOT) + "-"))
                : List.of();
        return states.size() == 1
                ? DescriptionResolver.reference(phrase, states, 0.6, "state-again")
                : Optional.empty();
    }

    /** "the three governments": as many states as were named together. */
    private Optional<Reference> counted(Chunk phrase) {
        Range words = phrase.tokens();
        int count = words.size() < 3
                ? 0
                : COUNTS.indexOf(article.token(words.from() + 1).lower()) + FEWEST;
        boolean states = count >= FEWEST
                && article.token(words.from()).is("the")
                && phrase.head() == words.last()
                && WordClass.STATES_COUNTED.holds(article.token(phrase.head()));
        return states
                ? salience.latest(
                                article.sentenceOf(phrase.head()).index(),
                                FAR,
                                seen -> seen.entities().size() == count
                                        && seen.entities().stream().allMatch(key -> key.kind() == EntityKind.STATE))
                        .flatMap(seen -> DescriptionResolver.reference(phrase, seen.entities(), 0.6, "states-again"))
                : Optional.empty();
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
