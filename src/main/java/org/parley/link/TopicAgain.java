package org.parley.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;
import org.parley.model.Title;
import org.parley.rules.AnonymousHeads;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/**
 * Definite words for a person that fit no office known of anyone: "the military spokesman", "the 64-year-old", "the senior
 * Peruvian diplomat". They are the one person who did something in this sentence or the one before, if only one fits them.
 */
final class TopicAgain {
    private static final double CONFIDENCE = 0.55;
    private static final Set<String> CALLINGS = OfficeClass.CALLING.words();
    private static final Set<String> SOLDIERS = OfficeClass.SOLDIER.words();
    private static final Set<String> SERVANTS = OfficeClass.ENVOY_OR_OFFICIAL.words();
    private static final Set<String> LEADING =
            Set.of("president", "prime-minister", "monarch", "crown-prince", "supreme-leader");
    private static final Set<String> RANKS = Set.of("general-officer", "military-officer", "military-commander");
    private static final Set<String> GO_BETWEENS =
            Set.of("envoy", "special-envoy", "ambassador", "mediator", "negotiator");
    private static final Set<String> BELOW = OfficeClass.DEPUTY_WORD.words();
    private static final Set<String> LAWMAKERS = OfficeClass.LAWMAKER.words();
    /** They tell of one of several, or of another. */
    private static final Set<String> PICKING = WordClass.PICKING.words();

    private static final Set<String> OPENING = WordClass.OPENS_POSTMODIFIER.words();

    private final ParsedArticle article;
    private final Words words;
    private final EntityBook book;
    private final Salience salience;
    private final OfficeHolders holders;
    private final AnonymousHeads anonymous;

    TopicAgain(Shared shared, Salience salience, OfficeHolders holders, AnonymousHeads anonymous) {
        this.article = shared.article();
        this.words = shared.words();
        this.book = shared.book();
        this.salience = salience;
        this.holders = holders;
        this.anonymous = anonymous;
    }

    Optional<Reference> of(Chunk phrase, List<EntityKey> modifiers, Optional<Title> title) {
        if (!isPerson(phrase, title) || !isClosed(phrase) || isQuoted(phrase) || isKnownSource(phrase)) {
            return Optional.empty();
        }
        List<EntityKey> states =
                modifiers.stream().filter(key -> key.kind() == EntityKind.STATE).toList();
        boolean taken = title.filter(office -> !isLoose(phrase))
                .filter(office -> holders.isHeldHere(office, states))
                .isPresent();
        return taken
                ? Optional.empty()
                : topic(phrase, person -> fits(person, phrase, states, title))
                        .flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), CONFIDENCE, "topic-again"));
    }

    private boolean isPerson(Chunk phrase, Optional<Title> title) {
        String head = article.token(phrase.head()).lower();
        boolean one = anonymous.plural(head).map(plural -> !plural).orElse(false);
        boolean office = title.filter(known -> !known.plural()).isPresent();
        return one || office || isLoose(phrase);
    }

    /** Words that say what someone is, not what office he holds. */
    private boolean isLoose(Chunk phrase) {
        String head = article.token(phrase.head()).lower();
        return CALLINGS.contains(head) || SERVANTS.contains(head) || head.endsWith("-year-old");
    }

    private boolean isClosed(Chunk phrase) {
        int next = phrase.tokens().to();
        boolean open = words.has(next)
                && (OPENING.contains(article.token(next).lower())
                        || words.nameAt(next).isPresent()
                        || (words.is(next, ",") && words.nameAt(next + 1).isPresent()));
        boolean picked = phrase.tokens()
                .indices()
                .anyMatch(i -> PICKING.contains(article.token(i).lower()));
        return article.token(phrase.tokens().from()).is("the") && !open && !picked;
    }

    private boolean isQuoted(Chunk phrase) {
        return article.annotated().quotations().stream()
                .anyMatch(quotation -> quotation.inner().contains(phrase.head()));
    }

    /** "a port official … the official". */
    private boolean isKnownSource(Chunk phrase) {
        String head = article.token(phrase.head()).lower();
        return !salience.latestDistinct(
                        1, key -> book.isAnonymous(key) && book.label(key).contains(head))
                .isEmpty();
    }

    /** The only one of this sentence, else of the one before, who did something and fits. */
    private Optional<EntityKey> topic(Chunk phrase, Predicate<EntityKey> fits) {
        int sentence = article.sentenceOf(phrase.head()).index();
        Set<EntityKey> here = actors(sentence, fits);
        Set<EntityKey> found = here.isEmpty() && sentence > 0 ? actors(sentence - 1, fits) : here;
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Set<EntityKey> actors(int sentence, Predicate<EntityKey> fits) {
        Set<EntityKey> found = new HashSet<>();
        for (EntityKey person : book.keys(EntityKind.PERSON)) {
            boolean acts = salience.latest(
                            sentence,
                            0,
                            seen -> seen.sentence() == sentence
                                    && seen.subject()
                                    && !seen.quoted()
                                    && seen.entities().contains(person))
                    .isPresent();
            if (acts && !book.isAnonymous(person) && fits.test(person)) {
                found.add(person);
            }
        }
        return found;
    }

    private boolean fits(EntityKey person, Chunk phrase, List<EntityKey> states, Optional<Title> title) {
        boolean gender = title.filter(office -> !book.gender(person).agreesWith(office.gender()))
                .isEmpty();
        return gender && states.stream().allMatch(state -> mayServe(person, state)) && mayBe(person, phrase);
    }

    /** No office in another state is known of the person. */
    private boolean mayServe(EntityKey person, EntityKey state) {
        List<EntityKey> told = holders.statesOf(person);
        return told.isEmpty() || told.contains(state);
    }

    /** "the assistant secretary of state": an office that its holder may be sent from. */
    private boolean isBelow(Chunk phrase) {
        return phrase.tokens()
                .indices()
                .anyMatch(i -> BELOW.contains(article.token(i).lower()));
    }

    /** What is known of the person doesn't speak against the words. */
    private boolean mayBe(EntityKey person, Chunk phrase) {
        String head = article.token(phrase.head()).lower();
        List<String> concepts = holders.officesOf(person).stream()
                .map(Office::title)
                .flatMap(office -> office.concept().stream())
                .toList();
        boolean soldier = concepts.stream().anyMatch(RANKS::contains);
        if (SOLDIERS.contains(head)) {
            return soldier;
        }
        if (LAWMAKERS.contains(head)) {
            return !soldier && concepts.stream().noneMatch(GO_BETWEENS::contains);
        }
        if (SERVANTS.contains(head)) {
            return !concepts.isEmpty() && !soldier && concepts.stream().noneMatch(LEADING::contains);
        }
        boolean envoy = !concepts.isEmpty() && GO_BETWEENS.containsAll(concepts);
        return isLoose(phrase)
                || (envoy && isBelow(phrase))
                || (concepts.stream().allMatch(RANKS::contains) && holders.isUnknown(person));
    }
}
