package org.parley.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Finds the two whom an article calls by their number only: "both sides", "the two men", "the two presidents". */
final class GroupOfTwo {
    private static final Set<String> PARTIES = WordClass.PARTY_TO_TALKS.words();
    /** Parties that need not be states. */
    private static final Set<String> OPPONENTS = WordClass.OPPONENT.words();

    private static final Set<String> PERSONS = WordClass.PERSONS_OF_TWO.words();
    private static final Set<String> OFFICES = OfficeClass.OFFICES_OF_TWO.words();

    /** Offices that each state has one holder of. */
    private static final Set<String> JOINT = OfficeClass.SINGLE_OFFICES.words();

    /** Phrases between a verb and its object. */
    private static final int NEAR = 4;

    private static final String EACH = "each";

    private static final Set<String> OWNERS = WordClass.STATES_OF_TWO.words();
    private static final Set<String> RECIPROCAL = WordClass.RECIPROCAL.words();

    private final ParsedArticle article;
    private final Words words;
    private final EntityBook book;
    private final Salience salience;
    private final OfficeHolders holders;
    /** The owners told with the last "presidents of Peru and Chile", by the title. */
    private final Map<String, List<EntityKey>> owners = new HashMap<>();

    GroupOfTwo(Shared shared, Salience salience, OfficeHolders holders) {
        this.article = shared.article();
        this.words = shared.words();
        this.book = shared.book();
        this.salience = salience;
        this.holders = holders;
    }

    /** Takes note of whose office a plural title names: "the presidents of Peru and Chile". */
    void note(Chunk phrase, List<EntityKey> modifiers, Title title) {
        List<EntityKey> named = modifiers.size() == 2 ? modifiers : behind(phrase);
        if (title.plural() && named.size() == 2) {
            owners.put(title.label(), named);
        }
    }

    /** The states of "of Peru and Chile" right behind a phrase. */
    private List<EntityKey> behind(Chunk phrase) {
        List<EntityKey> found = new ArrayList<>();
        int i = phrase.tokens().to();
        boolean of = words.is(i, "of");
        while (of
                && words.has(++i)
                && i < article.sentenceOf(phrase.head()).tokens().to()) {
            Optional<EntityKey> state = words.nameAt(i)
                    .filter(name -> name.kind() == EntityKind.STATE)
                    .flatMap(words::keyOf);
            if (state.isPresent()) {
                found.add(state.get());
                i = words.nameAt(i).orElseThrow().tokens().last();
            } else if (!words.is(i, "the", "and", ",", "both")) {
                break;
            }
        }
        return found;
    }

    boolean is(Chunk phrase) {
        String head = head(phrase);
        boolean parted = phrase.tokens().from() > 0
                && article.token(phrase.tokens().from() - 1).is("both");
        String first = parted ? "both" : article.token(phrase.tokens().from()).lower();
        boolean two = parted
                || phrase.tokens()
                        .indices()
                        .anyMatch(i ->
                                article.token(i).is("two") || article.token(i).is("both"));
        boolean each = words.is(phrase.tokens().from(), EACH);
        boolean definite = first.equals("the") || first.equals("both") || first.equals("these");
        boolean bare = head.equals("sides")
                || isReciprocal(phrase)
                || (definite && (head.equals("parties") || head.equals("delegations")));
        return ((two && definite) || bare || each)
                && (PARTIES.contains(head) || PERSONS.contains(head) || OFFICES.contains(head));
    }

    /** "each leader", "each side" are one of the leaders, the sides. */
    private String head(Chunk phrase) {
        String word = article.token(phrase.head()).lower();
        return words.is(phrase.tokens().from(), EACH) && !word.endsWith("s") ? word + "s" : word;
    }

    /** Two, or none if the article doesn't tell of two. */
    List<EntityKey> of(Chunk phrase, Optional<Title> title) {
        String head = head(phrase);
        if (OFFICES.contains(head)) {
            boolean owned = phrase.tokens()
                    .indices()
                    .anyMatch(i -> OWNERS.contains(article.token(i).lower()));
            return title.map(this::officers)
                    .filter(found -> found.size() == 2)
                    .orElseGet(() -> owned ? parties("countries") : persons(phrase));
        }
        if (!PERSONS.contains(head) || isReciprocal(phrase)) {
            return parties(head);
        }
        List<EntityKey> found = persons(phrase);
        if (found.size() < 2 && JOINT.contains(head)) {
            return parties("countries");
        }
        return title.filter(office -> found.stream().anyMatch(person -> holdsOther(person, office)))
                .map(this::holders)
                .filter(leaders -> leaders.size() == 2)
                .orElse(found);
    }

    /** "the two leaders" behind an envoy who spoke of them: she is known for another office. */
    private boolean holdsOther(EntityKey person, Title title) {
        boolean known = !holders.isUnknown(person) || !holders.officesOf(person).isEmpty();
        return known && !holders.mayHold(person, title);
    }

    private List<EntityKey> holders(Title title) {
        return salience.latestDistinct(2, key -> isPerson(key) && holders.mayHold(key, title));
    }

    /** "the neighbours", "the rivals": each is one to the other. */
    private boolean isReciprocal(Chunk phrase) {
        return words.is(phrase.tokens().from(), "the")
                && RECIPROCAL.contains(article.token(phrase.head()).lower())
                && !words.is(phrase.tokens().to(), "of")
                && phrase.tokens().indices().noneMatch(i -> article.token(i).is("two"));
    }

    /** "the Peruvian and Chilean presidents", "the presidents" of the two just told of; empty if it is not clear who. */
    List<EntityKey> joint(Chunk phrase, List<EntityKey> modifiers, Title title) {
        boolean definite = words.is(phrase.tokens().from(), "the", "both");
        if (!title.plural()
                || !definite
                || !JOINT.contains(article.token(phrase.head()).lower())) {
            return List.of();
        }
        List<EntityKey> states =
                modifiers.stream().filter(key -> key.kind() == EntityKind.STATE).toList();
        int behind = phrase.tokens().to();
        if (states.size() == 2) {
            return holders(title, states);
        }
        if (words.is(behind, "of") && isOwner(behind + 1)) {
            return parties("countries");
        }
        boolean bare = phrase.tokens().size() == title.tokens().size() + 1
                && phrase.tokens().contains(title.tokens());
        return bare && !words.is(behind, "of", "from") ? bare(title) : List.of();
    }

    /** "of the two countries". */
    private boolean isOwner(int from) {
        return words.is(from, "the", "both")
                && (words.is(from + 1, "two") || words.is(from, "both"))
                && (words.is(from + 2, OWNERS.toArray(String[]::new))
                        || words.is(from + 1, OWNERS.toArray(String[]::new)));
    }

    /** Those of whom the article tells together, or the only two who hold such an office. */
    private List<EntityKey> bare(Title title) {
        List<EntityKey> told = owners.getOrDefault(title.label(), List.of());
        if (told.size() == 2) {
            return holders(title, told);
        }
        List<EntityKey> known = salience.latestDistinct(3, key -> isPerson(key) && holders.mayHold(key, title));
        return known.size() == 2 ? known : List.of();
    }

    private List<EntityKey> holders(Title title, List<EntityKey> states) {
        List<EntityKey> known = states.stream()
                .flatMap(state -> holders.only(title, state).stream())
                .distinct()
                .toList();
        return known.size() == 2 ? known : states;
    }

    /** The latest two; but those of a row of three or more are not the two, who stand alone in a sentence before. */
    private List<EntityKey> persons(Chunk phrase) {
        int now = article.sentenceOf(phrase.head()).index();
        Set<EntityKey> doers = doers(phrase, now);
        List<EntityKey> latest = salience.latestDistinct(2, key -> isPerson(key) && !doers.contains(key));
        List<EntityKey> together =
                doers.isEmpty() ? List.of() : salience.pair(key -> isPerson(key) && !doers.contains(key));
        if (together.size() == 2) {
            return together;
        }
        int at = now;
        while (at > 0 && doers.containsAll(in(at))) {
            at--;
        }
        boolean row = at < now && in(at).size() > 2;
        while (row && at >= 0 && in(at).size() != 2) {
            at--;
        }
        return row && at >= 0 ? in(at) : latest;
    }

    /** "Lind praised both men": who does something to the two is none of them. */
    private Set<EntityKey> doers(Chunk phrase, int sentence) {
        int governing = verbBefore(article.chunkIndexOf(phrase.head()));
        Set<EntityKey> found = new HashSet<>();
        article.verbsIn(article.sentences().get(sentence)).stream()
                .filter(verb -> verb.chunk() == governing)
                .flatMap(verb -> verb.subjects().stream())
                .forEach(subject -> salience.latest(sentence, 0, seen -> subject.contains(seen.token()))
                        .ifPresent(seen -> found.addAll(seen.entities())));
        return found;
    }

    /** Index of the verb with nothing but "with" or an adverb between it and a phrase: "met separately with both"; -1 if there is none. */
    private int verbBefore(int phrase) {
        int at = phrase - 1;
        while (at > 0 && phrase - at < NEAR && isBetween(article.chunks().get(at))) {
            at--;
        }
        return at >= 0 && article.chunks().get(at).is(Chunk.Kind.VERB_GROUP) ? at : -1;
    }

    private boolean isBetween(Chunk chunk) {
        Token token = article.token(chunk.head());
        return token.is("with") || token.is("to") || token.pos() == Pos.ADV;
    }

    /** The persons that a sentence mentions. */
    private List<EntityKey> in(int sentence) {
        return book.keys(EntityKind.PERSON).stream()
                .filter(key -> isPerson(key)
                        && salience.latest(
                                        sentence,
                                        0,
                                        seen -> seen.sentence() == sentence
                                                && seen.entities().contains(key))
                                .isPresent())
                .toList();
    }

    private boolean isPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON && !book.isAnonymous(key);
    }

    /** Who holds the office in the states it was named with, or else those states. */
    private List<EntityKey> officers(Title title) {
        List<EntityKey> states = owners.getOrDefault(title.label(), List.of());
        if (!states.isEmpty()) {
            return holders(title, states);
        }
        return holders(title);
    }

    private List<EntityKey> parties(String head) {
        boolean opponents = OPPONENTS.contains(head);
        Predicate<EntityKey> side = key ->
                key.kind() == EntityKind.STATE || (opponents && (key.kind() == EntityKind.DELEGATION || isParty(key)));
        return salience.pair(side);
    }

    /** An armed group, or the body that governs in the place of a state. */
    private boolean isParty(EntityKey key) {
        return key.kind() == EntityKind.ORGANIZATION
                && (book.gazetteer().governedBy(key.slug()).isPresent()
                        || book.gazetteer()
                                .find(key.kind(), key.slug())
                                .filter(entry -> entry.category().equals("armed-group"))
                                .isPresent());
    }
}
