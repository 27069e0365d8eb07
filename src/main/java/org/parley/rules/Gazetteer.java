package org.parley.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.EntityKind;
import org.parley.model.Gender;
import org.parley.model.Name.Form;

/** The world as far as Parley knows it: states, organisations, places, persons and given names, read once. */
public final class Gazetteer {
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    private final Map<String, Entry> things = new HashMap<>();
    private final List<Alias> aliases = new ArrayList<>();
    private final Map<String, List<Term>> terms = new HashMap<>();
    private final Map<String, List<Entry>> personsByLastName = new HashMap<>();
    private final Map<String, GivenName> givenNames = new HashMap<>();
    private final Map<String, List<Holder>> holders = new HashMap<>();
    private final SingleOffices singleOffices = SingleOffices.load();
    private final List<Membership> memberships = new ArrayList<>();
    private final Map<String, String> governments = new HashMap<>();
    private final Map<String, List<String>> lacking = new HashMap<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> stateWords = new HashSet<>();

    /**
     * A thing of the world.
     *
     * @param id unique within its kind
     * @param category organisations: their sort; places: their sort; otherwise empty
     * @param state state that a place lies in
     */
    public record Entry(
            EntityKind kind,
            String id,
            String name,
            Optional<String> wikidata,
            Gender gender,
            String category,
            Optional<String> state) {}

    /**
     * An office that a person of the gazetteer holds or held.
     *
     * @param organization id of the state or organisation
     * @param start first year or day; empty if unknown
     * @param end last year or day; empty if unknown or not over
     */
    public record Term(String label, String organization, String start, String end) {}

    /**
     * A person with one of the offices that they hold or held.
     *
     * @param person id
     */
    public record Holder(String person, Term term) {}

    /**
     * A state's membership in an organisation.
     *
     * @param state id of the state
     * @param organization id of the organisation
     * @param start first year, month or day
     * @param end last year, month or day; empty if not over
     */
    public record Membership(String state, String organization, String start, String end) {}

    /**
     * A way to write a thing.
     *
     * @param ambiguous also an ordinary word or a person's name: needs support from its context
     */
    public record Alias(String text, Form form, Entry entry, boolean ambiguous) {}

    /** A given name; {@code word} if it is an English word too. */
    public record GivenName(String name, Gender gender, boolean word) {}

    private Gazetteer() {}

    /** Reads the tables under {@code gazetteer/} on the class path. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        Table.read("gazetteer/states.tsv").rows().forEach(gazetteer::addState);
        Table.read("gazetteer/organizations.tsv").rows().forEach(gazetteer::addOrganization);
        Table.read("gazetteer/places.tsv").rows().forEach(gazetteer::addPlace);
        Table.read("gazetteer/persons.tsv").rows().forEach(gazetteer::addPerson);
        Table.read("gazetteer/memberships.tsv").rows().forEach(gazetteer::addMembership);
        Table.read("gazetteer/given-names.tsv").rows().forEach(gazetteer::addGivenName);
        return gazetteer;
    }

    private void addState(Table.Row row) {
        Entry state = add(row, EntityKind.STATE, Gender.UNKNOWN, "", Optional.empty());
        row.all("aliases").forEach(alias -> alias(alias, Form.NAME, state, false));
        row.all("demonyms").forEach(word -> alias(word, Form.DEMONYM, state, false));
        row.all("people").stream()
                .filter(word -> !row.all("demonyms").contains(word))
                .forEach(word -> alias(word, Form.PEOPLE, state, false));
        row.all("capital").forEach(word -> alias(word, Form.CAPITAL, state, false));
        row.all("seats").forEach(word -> alias(word, Form.SEAT, state, false));
        lacking.put(state.id(), row.all("lacks"));
        row.all("government").forEach(body -> governments.put(body, state.id()));
        demonyms.addAll(row.all("demonyms"));
        stateWords.add(state.name());
        stateWords.addAll(row.all("aliases"));
        stateWords.addAll(row.all("capital"));
        stateWords.addAll(row.all("demonyms"));
    }

    private void addOrganization(Table.Row row) {
        Entry organization = add(row, EntityKind.ORGANIZATION, Gender.UNKNOWN, row.get("kind"), Optional.empty());
        row.all("aliases").forEach(alias -> alias(alias, Form.NAME, organization, alias.length() < 2));
        row.all("standins").forEach(word -> alias(word, Form.SEAT, organization, false));
        if (!row.get("kind").equals("news") && !row.get("kind").equals("platform")) {
            row.all("aliases").stream()
                    .filter(alias -> alias.indexOf(' ') < 0 && alias.length() > 1)
                    .forEach(stateWords::add);
        }
    }

    private void addPlace(Table.Row row) {
        Optional<String> state = Optional.of(row.get("state")).filter(id -> !id.isEmpty());
        boolean ambiguous = row.get("ambiguous").equals("yes");
        Entry place = entry(row, EntityKind.PLACE, Gender.UNKNOWN, row.get("kind"), state);
        things.put(key(EntityKind.PLACE, place.id()), place);
        alias(place.name(), Form.NAME, place, ambiguous);
        row.all("aliases").forEach(alias -> alias(alias, Form.NAME, place, ambiguous));
    }

    private void addPerson(Table.Row row) {
        Entry person = add(row, EntityKind.PERSON, gender(row.get("gender")), "", Optional.empty());
        row.all("aliases").forEach(alias -> alias(alias, Form.NAME, person, false));
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        personsByLastName
                .computeIfAbsent(withoutArticle(last), unseen -> new ArrayList<>())
                .add(person);
        List<Term> offices = new ArrayList<>();
        for (String office : row.all("offices")) {
            String[] parts = office.split("@", -1);
            if (parts.length != 4) {
                throw row.fault("want label@organisation@start@end, got \"%s\"".formatted(office));
            }
            offices.add(new Term(parts[0], parts[1], parts[2], parts[3]));
        }
        terms.put(person.id(), List.copyOf(offices));
        offices.forEach(term -> holders.computeIfAbsent(term.organization(), unseen -> new ArrayList<>())
                .add(new Holder(person.id(), term)));
    }

    private void addMembership(Table.Row row) {
        Membership membership =
                new Membership(row.get("state"), row.get("organization"), row.get("start"), row.get("end"));
        if (find(EntityKind.STATE, membership.state()).isEmpty()) {
            throw row.fault("want an id of states.tsv, got \"%s\"".formatted(membership.state()));
        }
        if (find(EntityKind.ORGANIZATION, membership.organization()).isEmpty()) {
            throw row.fault("want an id of organizations.tsv, got \"%s\"".formatted(membership.organization()));
        }
        boolean dated = DAY.matcher(membership.start()).matches()
                && (membership.end().isEmpty()
                        || (DAY.matcher(membership.end()).matches()
                                && membership.end().compareTo(membership.start()) > 0));
        if (!dated) {
            throw row.fault(
                    "want a year, month or day as start and a later one or nothing as end, got \"%s\" and \"%s\""
                            .formatted(membership.start(), membership.end()));
        }
        memberships.add(membership);
    }

    private void addGivenName(Table.Row row) {
        String name = row.get("name");
        givenNames.putIfAbsent(
                name,
                new GivenName(name, gender(row.get("gender")), row.get("word").equals("yes")));
    }

    private Entry add(Table.Row row, EntityKind kind, Gender gender, String category, Optional<String> state) {
        Entry entry = entry(row, kind, gender, category, state);
        if (things.put(key(kind, entry.id()), entry) != null) {
            throw row.fault("the id \"%s\" stands twice".formatted(entry.id()));
        }
        alias(entry.name(), Form.NAME, entry, false);
        return entry;
    }

    private static Entry entry(Table.Row row, EntityKind kind, Gender gender, String category, Optional<String> state) {
        Optional<String> wikidata = kind == EntityKind.PLACE
                ? Optional.empty()
                : Optional.of(row.get("wikidata")).filter(id -> !id.isEmpty());
        return new Entry(kind, row.get("id"), row.get("name"), wikidata, gender, category, state);
    }

    private void alias(String text, Form form, Entry entry, boolean ambiguous) {
        aliases.add(new Alias(text, form, entry, ambiguous));
    }

    private static Gender gender(String code) {
        return switch (code) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private static String key(EntityKind kind, String id) {
        return kind + "/" + id;
    }

    public Optional<Entry> find(EntityKind kind, String id) {
        return Optional.ofNullable(things.get(key(kind, id)));
    }

    /** The offices of a person, in the order of the table; empty for persons it does not hold. */
    public List<Term> terms(String person) {
        return terms.getOrDefault(person, List.of());
    }

    /** Who holds or held an office in a state or organisation. */
    public List<Holder> holders(String organization) {
        return holders.getOrDefault(organization, List.of());
    }

    public SingleOffices singleOffices() {
        return singleOffices;
    }

    /** Which states are or were in which organisations, by state. */
    public List<Membership> memberships() {
        return List.copyOf(memberships);
    }

    /** Persons whose last name this is, accents and the Arabic article aside. */
    public List<Entry> personsByLastName(String name) {
        return personsByLastName.getOrDefault(withoutArticle(name), List.of());
    }

    private static String withoutArticle(String name) {
        String plain = Letters.plain(name);
        boolean article = plain.length() > 3
                && plain.charAt(2) == '-'
                && plain.charAt(1) == 'l'
                && "aAeE".indexOf(plain.charAt(0)) >= 0;
        return article ? plain.substring(3) : plain;
    }

    /** All ways to write all things; the same words may stand for several. */
    public List<Alias> aliases() {
        return List.copyOf(aliases);
    }

    public Optional<GivenName> givenName(String word) {
        return Optional.ofNullable(givenNames.get(word));
    }

    /** The state that a body governs, if that state is called by the body wherever the body is named. */
    public Optional<String> governedBy(String body) {
        return Optional.ofNullable(governments.get(body));
    }

    /** Whether the state has nobody in such an office: a monarchy has no president. */
    public boolean lacks(String state, String office) {
        return lacking.getOrDefault(state, List.of()).contains(office);
    }

    /** Adjectives of nationality. */
    public Set<String> demonyms() {
        return Set.copyOf(demonyms);
    }

    /** A word that names a state or body by itself, so that a hyphen after it parts two names. */
    public boolean namesState(String word) {
        return stateWords.contains(word);
    }
}
