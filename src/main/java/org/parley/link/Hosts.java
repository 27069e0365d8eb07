package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.rules.OfficeClass;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/**
 * Finds the state of an office by where its holder receives or speaks: whom a visitor meets in a country serves that country
 * ("in Lima for talks with the defence minister", "In Peru I will meet President Soto"), and the lead of a story from a
 * capital speaks of that capital's president.
 */
final class Hosts {
    private static final int LEAD = 1;
    private static final int REACH = 60;
    private static final Set<String> HEADS = OfficeClass.HOST.words();
    private static final Set<String> AUDIENCES = SpeechClass.PRESS_AUDIENCE.words();

    private final Words words;
    private final NameUses uses;
    private final Optional<Home> home;

    /**
     * A state by its capital in the dateline.
     *
     * @param from where the story begins, in characters
     */
    record Home(EntityKey state, int from) {}

    Hosts(Shared shared, Optional<Home> home) {
        this.words = shared.words();
        this.uses = shared.uses();
        this.home = home;
    }

    /** The state visited, for an office whose holder somebody meets there; else that of those met just before. */
    Optional<EntityKey> host(Holding holding, List<Office> known) {
        return visited(holding).or(() -> new MetInTurn(words, this).state(holding, known));
    }

    private Optional<EntityKey> visited(Holding holding) {
        int title = holding.title().tokens().from();
        int verb = beforeEnumerated(title);
        if (holding.title().label().contains("spokes")) {
            return briefing(holding);
        }
        if (!words.is(verb, WordClass.MEETING_SOMEBODY)) {
            return Optional.empty();
        }
        Optional<EntityKey> behind = capitalAt(holding.evidence().to());
        if (behind.isPresent()) {
            return behind;
        }
        int sentence = words.article().sentenceOf(title).index();
        return visited(sentence, verb)
                .or(() -> sentence > 0 && isSameBlock(sentence) ? visitedBefore(sentence) : Optional.empty());
    }

    /** "told reporters in Lima": where a ministry's spokesman speaks. */
    private Optional<EntityKey> briefing(Holding holding) {
        int from = holding.evidence().to();
        int to = words.article().sentenceOf(from - 1).tokens().to();
        for (int i = from; i < to; i++) {
            Optional<EntityKey> capital =
                    AUDIENCES.contains(words.token(i).lower()) ? capitalAt(i + 1) : Optional.empty();
            if (capital.isPresent()) {
                return capital;
            }
        }
        return Optional.empty();
    }

    /** "in Lima". */
    private Optional<EntityKey> capitalAt(int at) {
        return words.is(at, "in")
                ? words.nameAt(at + 1)
                        .filter(name -> name.kind() == EntityKind.STATE && name.form() == Name.Form.CAPITAL)
                        .flatMap(words::keyOf)
                : Optional.empty();
    }

    private boolean isSameBlock(int sentence) {
        return words.article().sentences().get(sentence).block()
                == words.article().sentences().get(sentence - 1).block();
    }

    private Optional<EntityKey> visitedBefore(int sentence) {
        return visited(
                sentence - 1, words.article().sentences().get(sentence).tokens().from());
    }

    /** "meeting Prime Minister Soto, Foreign Minister Lind and …": the word before the first of them. */
    int beforeEnumerated(int title) {
        int at = title - 1;
        while (words.is(at, ",", "and")) {
            Optional<Name> person = words.nameBefore(words.is(at - 1, ",") ? at - 1 : at)
                    .filter(name -> name.kind() == EntityKind.PERSON);
            if (person.isEmpty()) {
                return at;
            }
            int from = person.get().tokens().from();
            at = words.titleBefore(from).map(other -> other.tokens().from()).orElse(from) - 1;
        }
        return at;
    }

    private Optional<EntityKey> visited(int sentence, int limit) {
        Range range = words.article().sentences().get(sentence).tokens();
        for (int end = limit; end > range.from(); end--) {
            Optional<EntityKey> state = words.nameBefore(end)
                    .filter(name -> name.kind() == EntityKind.STATE && isVisited(name, range))
                    .flatMap(words::keyOf);
            if (state.isPresent()) {
                return state;
            }
        }
        return Optional.empty();
    }

    /** "In Peru" at the head of a sentence, "in Lima for talks", "visit Peru", "a visit to Lima". */
    private boolean isVisited(Name place, Range sentence) {
        int before = place.tokens().from() - 1;
        int after = place.tokens().to();
        boolean fronted = before == sentence.from() && words.is(before, "in");
        boolean met =
                words.is(before, "in") && words.is(after, "for") && words.is(after + 1, WordClass.OCCASION_OF_VISIT);
        int visit = words.is(before, "to") ? before - 1 : before;
        return fronted || met || words.is(visit, WordClass.VISIT);
    }

    /** The state of the dateline, for a head of state or government in the first sentences of the story. */
    Optional<EntityKey> ofLead(Holding holding) {
        int sentence =
                words.article().sentenceOf(holding.title().tokens().from()).index();
        return home.filter(
                        found -> HEADS.contains(holding.title().label()) && sentence <= firstAfter(found.from()) + LEAD)
                .map(Home::state);
    }

    /** The state of the dateline, for a ministry's or government's spokesman of whom nothing tells whose ministry it is. */
    Optional<EntityKey> ofMinistry(Holding holding) {
        String label = holding.title().label();
        boolean ministry = label.contains("ministry ") || label.contains("office ") || label.contains("government ");
        return home.filter(found -> ministry && label.contains("spokes"))
                .map(Home::state)
                .filter(state -> !isOfOthers(holding.title().tokens().from(), state));
    }

    /** "Ruritania denied it. “No,” the Foreign Ministry spokesman said": another state has acted in the same paragraph. */
    private boolean isOfOthers(int title, EntityKey state) {
        int last = words.article().sentenceOf(title).index();
        int first = last;
        while (first > 0 && isSameBlock(first)) {
            first--;
        }
        List<Sentence> paragraph = words.article().sentences().subList(first, last + 1);
        int from = paragraph.get(0).tokens().from();
        Stream<Name> subjects = words.article().verbsBetween(from, title).stream()
                .flatMap(verb -> verb.subjects().stream())
                .flatMap(subject -> words.nameBefore(subject.to()).stream());
        Stream<Name> openers = paragraph.stream()
                .flatMap(sentence -> words.nameAt(sentence.tokens().from()).stream());
        return Stream.concat(subjects, openers)
                .filter(name -> name.kind() == EntityKind.STATE)
                .flatMap(name -> words.keyOf(name).stream())
                .anyMatch(key -> !key.equals(state));
    }

    private int firstAfter(int begin) {
        return words.article().sentences().stream()
                .filter(sentence -> words.token(sentence.tokens().from()).span().begin() >= begin)
                .findFirst()
                .map(Sentence::index)
                .orElse(0);
    }

    /**
     * Where the last thing happened, for a minister if no state acts: "officials in Lima … the foreign minister"; for a prime
     * minister rather where the story comes from.
     */
    Optional<EntityKey> scene(Holding holding) {
        int title = holding.title().tokens().from();
        boolean minister = holding.title().label().endsWith("minister");
        for (int end = title; minister && end > Math.max(0, title - REACH); end--) {
            Optional<EntityKey> state = words.nameBefore(end)
                    .filter(name -> name.kind() == EntityKind.STATE
                            && uses.of(name) == NameUses.Use.PLACE
                            && words.is(name.tokens().from() - 1, "in"))
                    .flatMap(words::keyOf);
            if (state.isPresent()) {
                boolean head = HEADS.contains(holding.title().label());
                return head ? home.map(Home::state).or(() -> state) : state;
            }
        }
        return Optional.empty();
    }
}
