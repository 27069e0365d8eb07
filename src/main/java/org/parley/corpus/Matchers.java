package org.parley.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.parley.identity.Matcher;
import org.parley.identity.MeetingMatcher;
import org.parley.identity.MembershipMatcher;
import org.parley.identity.OrganizationMatcher;
import org.parley.identity.PersonMatcher;
import org.parley.identity.StatementMatcher;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.rules.Gazetteer;
import org.parley.rules.Transliteration;

/** The comparisons of all sorts of things and what is known of offices, over tables that are loaded once. */
public final class Matchers {
    private final Matcher persons;
    private final Matcher organizations;
    private final TermsOfOffice terms;
    private final Map<String, String> stateByPlace;

    private Matchers(
            Matcher persons, Matcher organizations, TermsOfOffice terms, Map<String, String> stateByPlace) {
        this.persons = persons;
        this.organizations = organizations;
        this.terms = terms;
        this.stateByPlace = Map.copyOf(stateByPlace);
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
        return new Matchers(new PersonMatcher(Transliteration.load()), new OrganizationMatcher(states), new TermsOfOffice(gazetteer), places);
    }

    Matcher persons() {
        return persons;
    }

    TermsOfOffice terms() {
        return terms;
    }

    /** Things before what refers to them. */
    List<Matcher> all(UnaryOperator<String> canonical) {
        return new ArrayList<>(List.of(
                persons,
                organizations,
                new MembershipMatcher(canonical),
                new MeetingMatcher(canonical, this::lies),
                new StatementMatcher(canonical)));
    }

    private boolean lies(String place, String in) {
        return localName(in).equals(stateByPlace.get(localName(place)));
    }

    private static String localName(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
