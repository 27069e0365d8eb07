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
import org.parley.rules.Gazetteer;
import org.parley.rules.Letters;
import org.parley.rules.Transliteration;

/** The comparisons of all sorts of things and what is known of the world, over tables that are loaded once. */
public final class Matchers {
    private final Matcher persons;
    private final Matcher organizations;
    private final Surroundings surroundings;
    private final KnownWorld world;
    private final Rulings rulings;

    private Matchers(
            Matcher persons, Matcher organizations, Surroundings surroundings, KnownWorld world, Rulings rulings) {
        this.persons = persons;
        this.organizations = organizations;
        this.surroundings = surroundings;
        this.world = world;
        this.rulings = rulings;
    }

    public static Matchers load(Gazetteer gazetteer) {
        Transliteration transliteration = Transliteration.load();
        return new Matchers(
                new PersonMatcher(transliteration),
                new OrganizationMatcher(stateWords(gazetteer, transliteration), transliteration),
                Surroundings.of(gazetteer),
                new KnownWorld(gazetteer),
                Rulings.NONE);
    }

    /** A capital is another word than its state, the same one in all spellings. */
    private static Map<String, String> stateWords(Gazetteer gazetteer, Transliteration transliteration) {
        Map<String, String> words = new HashMap<>();
        for (Gazetteer.Alias alias : gazetteer.aliases()) {
            String state = alias.entry().id();
            if (alias.entry().kind() == EntityKind.STATE) {
                switch (alias.form()) {
                    case NAME, DEMONYM -> words.putIfAbsent(alias.text(), state);
                    case CAPITAL ->
                        words.putIfAbsent(alias.text(), state + "/" + skeleton(alias.text(), transliteration));
                    default -> {}
                }
            }
        }
        return words;
    }

    private static String skeleton(String city, Transliteration transliteration) {
        return transliteration.skeleton(Letters.slug(city).replace("-", ""));
    }

    /** The same, but rulings go before what is found. */
    Matchers under(Rulings others) {
        return new Matchers(persons, organizations, surroundings, world, others);
    }

    Matcher persons() {
        return persons;
    }

    KnownWorld world() {
        return world;
    }

    /** Things before what refers to them. */
    public List<Matcher> all(UnaryOperator<String> canonical) {
        return Stream.of(
                        new NameMatcher(),
                        persons,
                        organizations,
                        new MembershipMatcher(canonical),
                        new MeetingMatcher(canonical, surroundings::lies),
                        new StatementMatcher(canonical))
                .<Matcher>map(matcher -> new CuratedMatcher(matcher, rulings))
                .toList();
    }
}
