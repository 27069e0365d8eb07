package org.parley.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.model.AnnotatedArticle;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.CommonBodies;
import org.parley.rules.Gazetteer;
import org.parley.rules.Letters;

/** Gives each name of an article the thing it names, whatever its use in the sentence. */
final class NameKeys {
    private static final int LONGEST_FORM = 6;
    private static final int SHORTEST_FORM = 3;

    private final AnnotatedArticle article;
    private final EntityBook book;
    private final Map<String, String> statesByAdjective;
    private final Ministries ministries;
    private final Map<String, EntityKey> acronyms = new HashMap<>();
    /** The body named at length before whose words begin with these letters. */
    private final Map<String, EntityKey> initials = new HashMap<>();
    /** The body last named at length, by each word of its name: "the Ministry" is the one just met. */
    private final Map<String, EntityKey> longNames = new HashMap<>();

    /** Where names begin that the gazetteer does not have. */
    private final BitSet unknown = new BitSet();

    /** @param statesByAdjective state ids by demonym and name */
    NameKeys(AnnotatedArticle article, EntityBook book, Map<String, String> statesByAdjective, Ministries ministries) {
        this.article = article;
        this.ministries = ministries;
        this.book = book;
        this.statesByAdjective = statesByAdjective;
        article.names().stream()
                .filter(name -> name.id().isEmpty())
                .forEach(name -> unknown.set(name.tokens().from()));
    }

    /** Adjectives and names of states with the states' ids. */
    static Map<String, String> statesByAdjective(Gazetteer gazetteer) {
        Map<String, String> states = new HashMap<>();
        for (Gazetteer.Alias alias : gazetteer.aliases()) {
            if (alias.entry().kind() == EntityKind.STATE
                    && (alias.form() == Name.Form.DEMONYM || alias.form() == Name.Form.NAME)) {
                states.putIfAbsent(alias.text(), alias.entry().id());
            }
        }
        return Map.copyOf(states);
    }

    Map<Range, EntityKey> resolve() {
        governments();
        Map<Range, EntityKey> keys = new HashMap<>(new PersonClusters(article, book).resolve());
        List<Name> names = article.names().stream()
                .filter(name -> name.kind() != EntityKind.PERSON)
                .toList();
        names.stream().filter(name -> acronym(name).isPresent()).forEach(name -> keys.put(name.tokens(), key(name)));
        names.stream()
                .filter(name -> !keys.containsKey(name.tokens()))
                .forEach(name -> keys.put(name.tokens(), key(name)));
        return keys;
    }

    /** "Palestinian" means the Palestinian Authority in an article that names it. */
    private void governments() {
        article.names().stream()
                .filter(name -> name.kind() == EntityKind.ORGANIZATION)
                .flatMap(name -> name.id().stream())
                .forEach(body -> book.gazetteer()
                        .governedBy(body)
                        .ifPresent(state -> book.govern(
                                new EntityKey(EntityKind.STATE, state), new EntityKey(EntityKind.ORGANIZATION, body))));
    }

    private EntityKey key(Name name) {
        String surface = article.text(name.tokens());
        if (name.kind() == EntityKind.ORGANIZATION) {
            return organization(name, surface);
        }
        return name.id()
                .map(id -> byId(name, id, surface))
                .orElseGet(() -> book.known(name.kind(), slug(surface), surface));
    }

    private EntityKey byId(Name name, String id, String surface) {
        return book.known(name.kind(), id, name.form() == Name.Form.NAME ? surface : "");
    }

    private static String slug(String surface) {
        String slug = Letters.slug(surface);
        return slug.isEmpty() ? "x" + Integer.toHexString(surface.hashCode()) : slug;
    }

    /** "Turkish Foreign Ministry" and "Foreign Ministry of Turkey" are one; "(EPC)" after a long name is its short form. */
    private EntityKey organization(Name name, String surface) {
        EntityKey known = acronyms.get(surface);
        if (known != null) {
            return noted(known, surface);
        }
        EntityKey key = name.id().map(id -> byId(name, id, surface)).orElseGet(() -> unknown(name, surface));
        acronym(name).ifPresent(acronym -> acronyms.put(acronym, key));
        if (name.tokens().size() > 1) {
            initials.putIfAbsent(initials(name), key);
            name.tokens()
                    .indices()
                    .forEach(i -> longNames.put(article.tokens().get(i).text(), key));
        }
        return key;
    }

    /** "HRA" of "Harbour River Alliance". */
    private String initials(Name name) {
        StringBuilder initials = new StringBuilder();
        name.tokens().indices().mapToObj(article.tokens()::get).forEach(token -> {
            if (token.isCapitalised()) {
                initials.append(token.text().charAt(0));
            }
        });
        return initials.length() < SHORTEST_FORM ? "" : initials.toString();
    }

    private EntityKey noted(EntityKey key, String surface) {
        book.note(key, surface);
        return key;
    }

    private EntityKey unknown(Name name, String surface) {
        if (name.tokens().size() == 1 && longNames.containsKey(surface)) {
            return noted(longNames.get(surface), surface);
        }
        Optional<EntityKey> spelled = Optional.ofNullable(initials.get(surface));
        if (name.tokens().size() == 1 && spelled.isPresent()) {
            return noted(spelled.get(), surface);
        }
        String first = article.tokens().get(name.tokens().from()).text();
        String state = statesByAdjective.get(first);
        if (state != null && name.tokens().size() > 1) {
            String rest = article.text(
                    new Range(name.tokens().from() + 1, name.tokens().to()));
            String id = ministries.of(state, rest).orElseGet(() -> state + "-" + slug(rest));
            return book.known(EntityKind.ORGANIZATION, id, surface);
        }
        Optional<EntityKey> ministry = ministry(name, surface);
        if (ministry.isPresent()) {
            return ministry.get();
        }
        boolean own = CommonBodies.isOne(surface) || isAnothers(name, surface);
        return book.known(EntityKind.ORGANIZATION, own ? book.ownSlug(surface) : slug(surface), surface);
    }

    /** A short form that the gazetteer has for a body that is not meant. */
    private boolean isAnothers(Name name, String surface) {
        return article.tokens().get(name.tokens().from()).isAllCaps()
                && book.gazetteer().find(EntityKind.ORGANIZATION, slug(surface)).isPresent();
    }

    private Optional<EntityKey> ministry(Name name, String surface) {
        Optional<String> owner = stateBeside(name);
        Optional<EntityKey> key = owner.flatMap(state -> ministries.of(state, surface))
                .map(id -> book.known(EntityKind.ORGANIZATION, id, surface));
        boolean unknown = key.filter(found ->
                        book.gazetteer().find(found.kind(), found.slug()).isEmpty())
                .isPresent();
        if (unknown) {
            String state = book.label(new EntityKey(EntityKind.STATE, owner.orElseThrow()));
            book.label(key.orElseThrow(), surface + " of " + state);
        }
        return key;
    }

    /** "Peru's Ministry of Foreign Affairs", "the Ministry of Foreign Affairs of Peru". */
    private Optional<String> stateBeside(Name name) {
        int from = name.tokens().from();
        int to = name.tokens().to();
        boolean possessive = from > 0 && article.tokens().get(from - 1).isPossessive();
        boolean of = to < article.tokens().size() && article.tokens().get(to).is("of");
        return article.names().stream()
                .filter(other -> other.kind() == EntityKind.STATE)
                .filter(other -> (possessive && other.tokens().to() == from - 1)
                        || (of && other.tokens().from() == to + 1)
                        || other.tokens().to() == from)
                .flatMap(other -> other.id().stream())
                .findFirst();
    }

    private Optional<String> acronym(Name name) {
        if (name.kind() != EntityKind.ORGANIZATION) {
            return Optional.empty();
        }
        int end = name.tokens().to();
        boolean possessor =
                end < article.tokens().size() && article.tokens().get(end).isPossessive();
        int at = possessor ? end + 1 : end;
        boolean bracket = at + 2 < article.tokens().size()
                && article.tokens().get(at).text().equals("(")
                && article.tokens().get(at + 2).text().equals(")");
        return bracket && (isShortFor(name, article.tokens().get(at + 1)) || isUnknown(name, at + 1))
                ? Optional.of(article.tokens().get(at + 1).text())
                : Optional.empty();
    }

    /** "the Workers' Party (PT)": a short form in another language, which the gazetteer does not have. */
    private boolean isUnknown(Name name, int at) {
        String form = article.tokens().get(at).text();
        return name.tokens().size() > 1
                && unknown.get(at)
                && article.tokens().get(at).isAllCaps()
                && form.length() <= LONGEST_FORM;
    }

    /** "(AFP)" after a ministry names who reports; a short form has letters of the long one in their order. */
    private boolean isShortFor(Name name, Token token) {
        if (!token.isAllCaps()) {
            return false;
        }
        String form = article.text(name.tokens()).toUpperCase(Locale.ROOT);
        int at = -1;
        for (int i = 0; i < token.text().length() && at < form.length(); i++) {
            char letter = token.text().charAt(i);
            int next = Character.isLetter(letter) ? form.indexOf(letter, at + 1) : at;
            at = next < at || next < 0 ? form.length() : next;
        }
        return at < form.length();
    }
}
