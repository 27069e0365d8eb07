package org.parley.link;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.rules.Gazetteer;
import org.parley.rules.OfficeClass;

/** Finds the state or body that a passage is about, for offices whose own words do not name it. */
final class OwnersAround {
    private static final int REACH = 60;
    private static final Set<String> SENATE = OfficeClass.US_LAWMAKER.words();
    private static final Set<String> LOCAL = OfficeClass.LOCAL_OFFICE.words();
    /** As often must a state be named to be what an article is about. */
    private static final int FEW = 3;

    /** Offices that a state has one holder of. */
    private static final Set<String> SINGLE = OfficeClass.SINGLE_OFFICE.words();

    private static final Set<String> SINGLE_CONCEPTS =
            Set.of("foreign-minister", "defence-minister", "finance-minister");

    private final Words words;
    private final NameUses uses;
    private final EntityBook book;
    private final StateOffices offices;
    private final BodiesAround bodies;
    private final Opposites opposites;
    /** How often the article names each state. */
    private final Map<EntityKey, Long> timesNamed;

    OwnersAround(Shared shared) {
        this.words = shared.words();
        this.uses = shared.uses();
        this.book = shared.book();
        this.offices = new StateOffices(book.gazetteer());
        this.bodies = new BodiesAround(shared);
        this.opposites = new Opposites(words);
        this.timesNamed = timesNamed(words, name -> name.form() != Name.Form.CAPITAL);
    }

    /** What a pronoun or a noun such as "country", "agency" or "ministry" stands for. */
    Optional<EntityKey> pointed(int token, EntityKey holder, List<Office> named) {
        String word = words.token(token).lower();
        if (word.equals("his") || word.equals("her")) {
            return bodies.latest(token, key -> key.kind() == EntityKind.PERSON && !key.equals(holder))
                    .flatMap(person -> bodyOf(person, named));
        }
        if (BodyNouns.STATES.contains(word) || word.equals("our")) {
            return bodyOf(holder, named)
                    .filter(key -> key.kind() == EntityKind.STATE)
                    .or(() -> bodies.latest(token, key -> key.kind() == EntityKind.STATE));
        }
        return BodyNouns.BODIES.contains(word)
                ? bodies.of(token, word)
                : bodies.latest(token, key -> isBody(key) || key.kind() == EntityKind.STATE);
    }

    private static boolean isBody(EntityKey key) {
        return key.kind() == EntityKind.ORGANIZATION;
    }

    /** Where the person holds an office, a state before a body. */
    static Optional<EntityKey> bodyOf(EntityKey person, List<Office> named) {
        List<EntityKey> owners = named.stream()
                .filter(office -> office.person().equals(person))
                .flatMap(office -> office.organization().stream())
                .toList();
        return owners.stream()
                .filter(owner -> owner.kind() == EntityKind.STATE)
                .findFirst()
                .or(() -> owners.stream().findFirst());
    }

    /**
     * The last state spoken of before the title, not further back than a few sentences: neither where something happens nor
     * a state that has another holder of the same office.
     */
    Optional<EntityKey> state(Holding holding, List<Office> named) {
        Range title = holding.title().tokens();
        Range sentence = words.article().sentenceOf(title.from()).tokens();
        for (int end = title.from(); end > Math.max(0, title.from() - REACH); end--) {
            Optional<EntityKey> state =
                    end == sentence.from() && (isSingle(holding.title()) || Callings.isOfState(holding.title()))
                            ? behind(new Range(title.to(), sentence.to()), holding, named)
                            : Optional.empty();
            if (state.isEmpty()) {
                state = stateEnding(end, holding, named);
            }
            if (state.isPresent()) {
                return isOneOfTwo(end, holding, named) ? Optional.empty() : state;
            }
        }
        return Optional.empty();
    }

    /** "Ruritania and Freedonia resumed talks": nobody knows which of them is meant. */
    private boolean isOneOfTwo(int end, Holding holding, List<Office> named) {
        int and = words.nameBefore(end).map(name -> name.tokens().from() - 1).orElse(-1);
        return words.is(and, "and") && stateEnding(and, holding, named).isPresent();
    }

    /** The state that the article names most often, if no other comes near it. */
    Optional<EntityKey> main(Holding holding, List<Office> named) {
        Map<EntityKey, Long> counts = timesNamed;
        List<EntityKey> most = counts.entrySet().stream()
                .sorted(Map.Entry.<EntityKey, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        boolean clear = !most.isEmpty()
                && counts.get(most.get(0)) >= FEW
                && (most.size() == 1 || counts.get(most.get(0)) >= 2 * counts.get(most.get(1)));
        return clear
                ? Optional.of(most.get(0))
                        .filter(key -> isFor(key, holding, named) && offices.mayHave(key, holding.title()))
                : Optional.empty();
    }

    /** Of several states that have an office of that name, the one that the article names most, if only by its capital. */
    Optional<EntityKey> namedMost(List<String> states) {
        return namedMost(states, timesNamed).or(() -> namedMost(states, timesNamed(words, name -> true)));
    }

    private static Optional<EntityKey> namedMost(List<String> states, Map<EntityKey, Long> counts) {
        return states.stream()
                .filter(id -> states.size() > 1)
                .map(id -> new EntityKey(EntityKind.STATE, id))
                .filter(counts::containsKey)
                .max(Comparator.comparing(counts::get));
    }

    /** The article is about the state, or about none. */
    boolean mayBeAbout(EntityKey state) {
        return timesNamed.isEmpty() || timesNamed.containsKey(state);
    }

    /** The article names states other than by their capitals. */
    boolean namesStates() {
        return !timesNamed.isEmpty();
    }

    /** A senator is one of the United States in an article that names them. */
    Optional<EntityKey> senate(Holding holding) {
        EntityKey usa = new EntityKey(EntityKind.STATE, "usa");
        return Optional.of(usa)
                .filter(key -> SENATE.contains(holding.title().label())
                        && book.keys(EntityKind.STATE).contains(key));
    }

    /** The state that more persons of the article than two hold offices of, and more than of any other. */
    static Optional<EntityKey> most(List<Office> offices) {
        Map<EntityKey, Long> holders = offices.stream()
                .filter(office -> office.organization()
                        .filter(owner -> owner.kind() == EntityKind.STATE)
                        .isPresent())
                .map(office -> Map.entry(office.organization().orElseThrow(), office.person()))
                .distinct()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue() > 2)
                .filter(entry -> holders.entrySet().stream()
                        .allMatch(other -> other.equals(entry) || other.getValue() < entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the article names this state more often than any other. */
    boolean dominates(EntityKey state) {
        Map<EntityKey, Long> counts = timesNamed;
        long next = counts.entrySet().stream()
                .filter(other -> !other.getKey().equals(state))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
        return counts.getOrDefault(state, 0L) > next;
    }

    private static Map<EntityKey, Long> timesNamed(Words words, Predicate<Name> counts) {
        return words.article().annotated().names().stream()
                .filter(name -> name.kind() == EntityKind.STATE && counts.test(name))
                .flatMap(name -> words.keyOf(name).stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    }

    /** "in a Lima suburb, Mayor Lara said": the state of the town named last in the sentence. */
    Optional<EntityKey> ofTown(Holding holding) {
        int title = holding.title().tokens().from();
        int from = LOCAL.contains(holding.title().label())
                ? words.article().sentenceOf(title).tokens().from()
                : title;
        for (int end = title; end > from; end--) {
            Optional<EntityKey> state = words.nameBefore(end).flatMap(this::stateOfTown);
            if (state.filter(this::mayBeAbout).isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    private Optional<EntityKey> stateOfTown(Name name) {
        if (name.kind() == EntityKind.STATE && name.form() == Name.Form.CAPITAL) {
            return words.keyOf(name);
        }
        return name.kind() == EntityKind.PLACE
                ? words.keyOf(name)
                        .flatMap(place -> book.gazetteer().find(EntityKind.PLACE, place.slug()))
                        .flatMap(Gazetteer.Entry::state)
                        .map(id -> book.known(EntityKind.STATE, id, ""))
                : Optional.empty();
    }

    private Optional<EntityKey> stateEnding(int end, Holding holding, List<Office> named) {
        return words.nameBefore(end)
                .filter(this::isActor)
                .flatMap(words::keyOf)
                .filter(key -> isFor(key, holding, named) && offices.mayHave(key, holding.title()));
    }

    /** Nobody else holds the office there, nor is it the state of the other side. */
    boolean isFor(EntityKey state, Holding holding, List<Office> named) {
        return !isTaken(state, holding, named) && !opposites.is(state, holding, named);
    }

    /** The only state that does something in the rest of the sentence: "Premier Lara said that Ruritania agrees". */
    private Optional<EntityKey> behind(Range rest, Holding holding, List<Office> named) {
        List<EntityKey> states = words.article().verbsIn(words.article().sentenceOf(rest.from() - 1)).stream()
                .flatMap(verb -> verb.subjects().stream())
                .map(Range::to)
                .filter(end -> end > rest.from())
                .map(end -> stateEnding(end, holding, named))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private boolean isActor(Name name) {
        return name.kind() == EntityKind.STATE && uses.of(name) != NameUses.Use.PLACE;
    }

    /** A state has one holder of the office at a time. */
    static boolean isSingle(Title title) {
        return SINGLE.contains(title.label())
                || title.concept().filter(SINGLE_CONCEPTS::contains).isPresent();
    }

    static boolean isTaken(EntityKey state, Holding holding, List<Office> named) {
        String label = holding.title().label();
        return isSingle(holding.title())
                && named.stream()
                        .anyMatch(other -> !other.person().equals(holding.person())
                                && (Counterparts.is(other.title())
                                        || other.title().label().equals(label)
                                        || other.title()
                                                .concept()
                                                .equals(holding.title().concept()))
                                && other.title().tense() == holding.title().tense()
                                && other.organization().filter(state::equals).isPresent());
    }
}
