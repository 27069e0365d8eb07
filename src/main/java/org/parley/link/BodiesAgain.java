package org.parley.link;

import java.util.HashMap;
import java.util.HashSet;
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
import org.parley.rules.WordClass;

/** Common nouns for a body named before: "the newspaper", "the rebel group", "the bloc". */
final class BodiesAgain {
    private static final String FIGHTERS = "armed-group";
    private static final Set<String> NEWS = Set.of("news");

    /** What a noun can stand for, by the sorts of the gazetteer. */
    private static final Map<String, Set<String>> SORTS = sorts();

    /** Those of the paper itself: "our correspondent". */
    private static final Set<String> OWN = WordClass.OWN_REPORTER.words();

    private static final Set<String> GROUP_NAME_ENDS = WordClass.GROUP_NAME_END.words();

    /** Words between "the" and the noun that name nobody else. */
    private static final Set<String> PLAIN = WordClass.BODY_EPITHET.words();

    private static final int BACK = 4;

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;

    BodiesAgain(ParsedArticle article, EntityBook book, Salience salience) {
        this.article = article;
        this.book = book;
        this.salience = salience;
    }

    private static Map<String, Set<String>> sorts() {
        Map<String, Set<String>> sorts = new HashMap<>();
        add(sorts, WordClass.BODY_NOUN, Set.of());
        add(sorts, WordClass.NEWS_NOUN, NEWS);
        add(sorts, WordClass.FIGHTERS_NOUN, Set.of(FIGHTERS));
        add(sorts, WordClass.GROUP_NOUN, Set.of(FIGHTERS, "party", "ngo", "alliance"));
        add(sorts, WordClass.LEAGUE_NOUN, Set.of("international", "alliance"));
        sorts.put("agency", Set.of("news", "agency"));
        sorts.put("party", Set.of("party"));
        return Map.copyOf(sorts);
    }

    private static void add(Map<String, Set<String>> sorts, WordClass nouns, Set<String> added) {
        for (String noun : nouns.words()) {
            Set<String> all = new HashSet<>(sorts.getOrDefault(noun, Set.of()));
            all.addAll(added);
            sorts.put(noun, all);
        }
    }

    /**
     * The latest body of that sort; for fighters the only one that the article has told of.
     *
     * @param named a state or body is named inside the phrase
     */
    Optional<Reference> of(Chunk phrase, boolean named) {
        String head = article.token(phrase.head()).lower();
        Set<String> sorts = SORTS.getOrDefault(head, Set.of());
        if (phrase.tokens().size() == 2 && article.token(phrase.tokens().from()).is("our") && OWN.contains(head)) {
            return salience.latestDistinct(1, key -> fits(key, NEWS, "")).stream()
                    .findFirst()
                    .flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), 0.6, "body-again"));
        }
        if (!SORTS.containsKey(head) || !isPlain(phrase, head, named)) {
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
        String label = book.label(key).toLowerCase(Locale.ROOT);
        boolean group = known.isEmpty()
                && sorts.contains(FIGHTERS)
                && GROUP_NAME_ENDS.contains(label.substring(label.lastIndexOf(' ') + 1));
        return group
                || known.filter(entry -> sorts.contains(entry.category())).isPresent()
                || (!head.isEmpty() && label.endsWith(" " + head));
    }

    /** "the rebel group", "the South Korean news agency", not "the Norwegian group" or "the Zorin news agency". */
    private boolean isPlain(Chunk phrase, String head, boolean named) {
        int from = phrase.tokens().from();
        if (!article.token(from).is("the") || phrase.head() != phrase.tokens().last()) {
            return false;
        }
        for (int i = from + 1; i < phrase.head(); i++) {
            boolean nation = named
                    && SORTS.get(head).containsAll(NEWS)
                    && article.token(i).isCapitalised();
            if (!nation && !PLAIN.contains(article.token(i).lower())) {
                return false;
            }
        }
        return true;
    }
}
