package org.parley.link;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;
import org.parley.rules.Gazetteer;

/** Common nouns for a body named before: "the newspaper", "the rebel group", "the bloc". */
final class BodiesAgain {
    private static final Set<String> NEWS = Set.of("news");
    private static final Set<String> FIGHTERS = Set.of("armed-group");
    private static final Set<String> LEAGUES = Set.of("international", "alliance");

    /** What a noun can stand for, by the sorts of the gazetteer. */
    private static final Map<String, Set<String>> SORTS = Map.ofEntries(
            Map.entry("newspaper", NEWS),
            Map.entry("paper", NEWS),
            Map.entry("daily", NEWS),
            Map.entry("magazine", NEWS),
            Map.entry("broadcaster", NEWS),
            Map.entry("channel", NEWS),
            Map.entry("agency", Set.of("news", "agency")),
            Map.entry("group", Set.of("armed-group", "party", "ngo", "alliance")),
            Map.entry("movement", Set.of("armed-group", "party", "alliance")),
            Map.entry("militia", FIGHTERS),
            Map.entry("rebels", FIGHTERS),
            Map.entry("guerrillas", FIGHTERS),
            Map.entry("insurgents", FIGHTERS),
            Map.entry("militants", FIGHTERS),
            Map.entry("party", Set.of("party")),
            Map.entry("bloc", LEAGUES),
            Map.entry("alliance", LEAGUES));

    /** Words between "the" and the noun that name nobody else. */
    private static final Set<String> PLAIN =
            Set.of("rebel", "militant", "armed", "news", "state", "regional", "military");

    private static final int BACK = 4;

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;

    BodiesAgain(ParsedArticle article, EntityBook book, Salience salience) {
        this.article = article;
        this.book = book;
        this.salience = salience;
    }

    /**
     * The latest body of that sort; for fighters the only one that the article has told of.
     *
     * @param named a state or body is named inside the phrase
     */
    Optional<Reference> of(Chunk phrase, boolean named) {
        String head = article.token(phrase.head()).lower();
        Set<String> sorts = SORTS.getOrDefault(head, Set.of());
        if (sorts.isEmpty() || !isPlain(phrase, head, named)) {
            return Optional.empty();
        }
        int sentence = article.sentenceOf(phrase.head()).index();
        List<EntityKey> recent = salience.latestDistinct(2, key -> fits(key, sorts, head));
        boolean many = head.endsWith("s");
        return recent.stream()
                .findFirst()
                .filter(key -> !many || recent.size() == 1)
                .filter(key -> many || isNear(key, sentence))
                .flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), 0.6, "body-again"));
    }

    private boolean isNear(EntityKey key, int sentence) {
        return salience.latest(key)
                .filter(seen -> sentence - seen.sentence() <= BACK)
                .isPresent();
    }

    private boolean fits(EntityKey key, Set<String> sorts, String head) {
        if (key.kind() != EntityKind.ORGANIZATION) {
            return false;
        }
        Optional<Gazetteer.Entry> known = book.gazetteer().find(EntityKind.ORGANIZATION, key.slug());
        return known.filter(entry -> sorts.contains(entry.category())).isPresent()
                || book.label(key).toLowerCase(Locale.ROOT).endsWith(" " + head);
    }

    /** "the rebel group", "the South Korean news agency", not "the Norwegian group" or "the Zorin news agency". */
    private boolean isPlain(Chunk phrase, String head, boolean named) {
        int from = phrase.tokens().from();
        if (!article.token(from).is("the") || phrase.head() != phrase.tokens().last()) {
            return false;
        }
        for (int i = from + 1; i < phrase.head(); i++) {
            boolean nation = named
                    && SORTS.get(head).contains("news")
                    && article.token(i).isCapitalised();
            if (!nation && !PLAIN.contains(article.token(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
