package org.parley.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parley.identity.CuratedMatcher;
import org.parley.identity.Matcher;
import org.parley.identity.MeetingMatcher;
import org.parley.identity.MembershipMatcher;
import org.parley.identity.NameMatcher;
import org.parley.identity.OrganizationMatcher;
import org.parley.identity.PersonMatcher;
import org.parley.identity.Rulings;
import org.parley.identity.StatementMatcher;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.rules.Gazetteer;
import org.parley.rules.Transliteration;

/** The comparisons of all sorts of things, over tables that are loaded once. */
public final class Matchers {
    private final Matcher persons;
    private final Matcher organizations;
    private final Map<String, String> stateByPlace;
    private final Rulings rulings;

    private Matchers(Matcher persons, Matcher organizations, Map<String, String> stateByPlace, Rulings rulings) {
        this.persons = persons;
        this.organizations = organizations;
        this.stateByPlace = Map.copyOf(stateByPlace);
        this.rulings = rulings;
    }

    public static Matchers load(Gazetteer gazetteer) {
        Map<String, String> states = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Gazetteer.Alias alias : gazetteer.aliases()) {
            boolean nameOrAdjective = alias.form() == Name.Form.NAME || alias.form() == Name.Form.DEMONYM;
            if (alias.entry().kind() == EntityKind.STATE && nameOrAdjective) {
                states.putIfAbsent(alias.text(), alias.entry().id());
            }
            alias.entry().state().ifPresent(state -> places.put(alias.entry().id(), state));
        }
        return new Matchers(
                new PersonMatcher(Transliteration.load()), new OrganizationMatcher(states), places, Rulings.NONE);
    }

    /** The same, but rulings go before what is found. */
    Matchers under(Rulings others) {
        return new Matchers(persons, organizations, stateByPlace, others);
    }

    Matcher persons() {
        return persons;
    }

    /** Things before what refers to them. */
    List<Matcher> all(UnaryOperator<String> canonical) {
        return Stream.of(
                        new NameMatcher(),
                        persons,
                        organizations,
                        new MembershipMatcher(canonical),
                        new MeetingMatcher(canonical, this::lies),
                        new StatementMatcher(canonical))
                .<Matcher>map(matcher -> new CuratedMatcher(matcher, rulings))
                .toList();
    }

    private boolean lies(String place, String in) {
        return localName(in).equals(stateByPlace.get(localName(place)));
    }

    private static String localName(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
