package org.parley.generate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.generate.Office.Rank;
import org.parley.generate.Person.Spelling;
import org.parley.rules.Letters;

/**
 * Whom an article names and how: each person with one spelling, in full with the office first and then by the last name,
 * unless two share it. Whatever is named goes into the annotation.
 */
final class Cast {
    private static final int USUAL_SPELLING = 45;
    private static final int WRONGLY_FORMER = 3;

    private final List<Phrase> introductions;
    private final GoldDraft gold;
    private final Dice dice;
    private final Set<String> used;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Set<String> shared;
    private final Set<String> named = new HashSet<>();
    private final Map<String, Nation> bare = new LinkedHashMap<>();
    private final Set<String> governed = new HashSet<>();
    private final Set<String> misplaced = new HashSet<>();

    /** @param everybody whom the article may name */
    Cast(Collection<Person> everybody, Phrases phrases, GoldDraft gold, Dice dice) {
        this.introductions = phrases.introductions();
        this.used = new HashSet<>();
        this.gold = gold;
        this.dice = dice;
        everybody.forEach(person -> spellings.computeIfAbsent(person.id(), id -> spelling(person)));
        this.shared = spellings.values().stream()
                .collect(Collectors.groupingBy(s -> Letters.slug(s.last()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Ids of the introductions used so far. */
    Set<String> used() {
        return used;
    }

    /** The next mention of a person. */
    String person(Side side) {
        Spelling spelling = spellings.get(side.person().id());
        if (!named.add(side.person().id())) {
            return shared.contains(Letters.slug(spelling.last())) ? spelling.full() : spelling.last();
        }
        gold.person(side.person());
        boolean wrong = inTerms(side) && dice.percent(WRONGLY_FORMER);
        String former = wrong ? "former " : "";
        if (wrong) {
            misplaced.add(side.person().id());
        }
        gold.role(side, wrong);
        Phrase introduction = dice.pick(introductions);
        used.add(introduction.id());
        if (introduction.has("n") && inTerms(side)) {
            governed.add(side.nation().id());
        }
        return introduction.fill(slot -> switch (slot) {
            case "full" -> spelling.full();
            case "office" -> former + side.office().label(side.person());
            case "Office" -> former + side.office().title(side.person());
            case "adj" -> adjective(side.nation());
            case "n" -> properName(side.nation());
            default -> throw new IllegalArgumentException(introduction.id() + ": no such slot: " + slot);
        });
    }

    /** By full name, with an office that is past. */
    String former(Side side) {
        named.add(side.person().id());
        gold.person(side.person());
        gold.role(side, true);
        return spellings.get(side.person().id()).full();
    }

    String nation(Nation nation) {
        boolean known = named.contains(nation.id());
        name(nation);
        return known && dice.percent(30) ? nation.capital() : nation.name();
    }

    /** By its own name, where a capital would be a place. */
    String properName(Nation nation) {
        name(nation);
        return nation.name();
    }

    String adjective(Nation nation) {
        name(nation);
        return nation.adjective();
    }

    String organization(Organization organization) {
        gold.organization(organization);
        return "the " + dice.pick(organization.written());
    }

    /** The invented states named so far that no word about their governments makes known as states. */
    List<Nation> ungoverned() {
        return bare.values().stream()
                .filter(nation -> nation.isFictional() && governed.add(nation.id()))
                .toList();
    }

    /** The article calls the person's present office past, as stale ones do. */
    boolean isMisplaced(Person person) {
        return misplaced.contains(person.id());
    }

    private static boolean inTerms(Side side) {
        return side.office().rank() != Rank.ENVOY && side.office().rank() != Rank.VOICE;
    }

    private void name(Nation nation) {
        named.add(nation.id());
        bare.put(nation.id(), nation);
        gold.nation(nation);
    }

    private Spelling spelling(Person person) {
        return dice.percent(USUAL_SPELLING) ? person.spellings().get(0) : dice.pick(person.spellings());
    }
}
