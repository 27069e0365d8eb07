package org.parley.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.rules.Gazetteer;
import org.parley.rules.WordClass;

/** Finds the body named before that a common noun stands for: "the bloc", "ministry spokesman", "the rebel commander". */
final class BodiesAround {
    private static final int SENTENCES = 3;

    private final Words words;
    private final NameUses uses;
    private final EntityBook book;

    BodiesAround(Shared shared) {
        this.words = shared.words();
        this.uses = shared.uses();
        this.book = shared.book();
    }

    /** A body with the word in its name, else one of the sort the word tells, else the last one. */
    Optional<EntityKey> of(int token, String word) {
        return called(token)
                .or(() -> latest(
                        token, key -> isBody(key) && BodyNouns.sorts(word).contains(sort(key))))
                .or(() -> only(word))
                .or(() -> latest(token, BodiesAround::isBody));
    }

    /** The one body of the article that is of the sort that the word tells. */
    private Optional<EntityKey> only(String word) {
        List<EntityKey> bodies = book.keys(EntityKind.ORGANIZATION).stream()
                .filter(key -> BodyNouns.sorts(word).contains(sort(key)))
                .limit(2)
                .toList();
        return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
    }

    /** "ministry spokesman", "the council": the body named last that has the word in its name. */
    Optional<EntityKey> called(int token) {
        String word = words.token(token).lower();
        return latest(
                token,
                key -> isBody(key) && book.label(key).toLowerCase(Locale.ROOT).contains(word));
    }

    /** "the rebel commander": the armed group that the last sentences name, if they name one only. */
    Optional<EntityKey> fighters(int token) {
        Sentence sentence = words.article().sentenceOf(token);
        Range near = new Range(
                words.article()
                        .sentences()
                        .get(Math.max(0, sentence.index() - SENTENCES))
                        .tokens()
                        .from(),
                token);
        List<EntityKey> groups = near.indices()
                .mapToObj(words::nameAt)
                .flatMap(Optional::stream)
                .flatMap(name -> words.keyOf(name).stream())
                .filter(key -> isBody(key) && sort(key).equals("armed-group"))
                .distinct()
                .toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    private String sort(EntityKey body) {
        return book.gazetteer()
                .find(EntityKind.ORGANIZATION, body.slug())
                .map(Gazetteer.Entry::category)
                .orElse("");
    }

    /** The nearest actor before a token that fits, in its sentence or a few before it. */
    Optional<EntityKey> latest(int token, Predicate<EntityKey> fits) {
        int sentence = words.article().sentenceOf(token).index();
        for (int i = token; i > 0; i--) {
            if (words.article().sentenceOf(i - 1).index() < sentence - SENTENCES) {
                return Optional.empty();
            }
            Optional<EntityKey> key = words.nameBefore(i)
                    .filter(name -> uses.of(name) != NameUses.Use.PLACE && !isWhereabouts(name))
                    .flatMap(words::keyOf)
                    .filter(fits);
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    /** "in Accra, the capital of Ghana". */
    private boolean isWhereabouts(Name name) {
        int of = name.tokens().from() - 1;
        return words.is(of, "of") && words.is(of - 1, WordClass.CITY_NOUN);
    }

    private static boolean isBody(EntityKey key) {
        return key.kind() == EntityKind.ORGANIZATION;
    }
}
