package org.parley.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.model.AnnotatedArticle;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Gender;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.rules.Gazetteer;
import org.parley.rules.Letters;
import org.parley.rules.WordClass;

/**
 * Groups the personal names of an article: full names first, then single names to the full name they are part of.
 * Two full names with different given names stay apart whatever their last names.
 */
final class PersonClusters {
    /** Words within which a name refers to the one just named. */
    private static final int NEAR = 30;

    private static final int LATER = 1 << 20;
    private static final Set<String> MEN = WordClass.NAME_OF_MAN.words();
    private static final Set<String> WOMEN = WordClass.NAME_OF_WOMAN.words();

    private final AnnotatedArticle article;
    private final EntityBook book;
    private final Aliases aliases;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Set<String> named = new HashSet<>();
    private final Map<Range, EntityKey> keys = new HashMap<>();

    private static final class Cluster {
        final List<String> words;
        final EntityKey key;
        final TreeSet<Integer> seen = new TreeSet<>();
        /** How often the single name stood for this person so far. */
        int alone;

        Cluster(List<String> words, EntityKey key) {
            this.words = words;
            this.key = key;
        }

        String first() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    PersonClusters(AnnotatedArticle article, EntityBook book) {
        this.article = article;
        this.aliases = new Aliases(article);
        this.book = book;
        for (Name name : article.names()) {
            if (name.kind() == EntityKind.STATE || name.kind() == EntityKind.ORGANIZATION) {
                name.id().ifPresent(named::add);
            }
        }
    }

    /** The person of each personal name, by the name's tokens. */
    Map<Range, EntityKey> resolve() {
        List<Name> persons = article.names().stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .toList();
        List<Name> inFull = persons.stream()
                .filter(name -> words(name).size() > 1 && !aliases.isAlias(name.tokens()))
                .sorted(Comparator.comparing((Name name) -> -words(name).size()))
                .toList();
        Set<String> others = persons.stream()
                .filter(name -> aliases.isAlias(name.tokens()))
                .map(name -> article.text(name.tokens()))
                .collect(Collectors.toSet());
        inFull.stream()
                .filter(name -> !others.contains(article.text(name.tokens())))
                .forEach(this::fullName);
        persons.forEach(this::otherName);
        inFull.stream()
                .filter(name -> others.contains(article.text(name.tokens())))
                .forEach(this::fullName);
        persons.stream()
                .filter(name -> words(name).size() == 1 && !keys.containsKey(name.tokens()))
                .forEach(this::singleName);
        return keys;
    }

    /** "alias Comandante Rojo" is the person named before it, and goes on to be called by the first name. */
    private void otherName(Name alias) {
        Optional<Range> name = aliases.nameOf(alias.tokens());
        Optional<EntityKey> person = name.map(keys::get);
        person.ifPresent(key -> {
            String label = book.label(key);
            Cluster cluster = new Cluster(words(alias), key);
            clusters.add(cluster);
            cluster.seen.add(alias.tokens().from());
            book.note(key, article.text(alias.tokens()));
            book.label(key, label);
            keys.put(alias.tokens(), key);
        });
    }

    private List<String> words(Name name) {
        List<String> words = new ArrayList<>();
        for (int i = name.tokens().from(); i < name.tokens().to(); i++) {
            words.add(article.tokens().get(i).text());
        }
        return FullNames.bare(words);
    }

    private void fullName(Name name) {
        List<String> words = words(name);
        String surface = article.text(name.tokens());
        Optional<Cluster> same = clusters.stream()
                .filter(cluster -> cluster.words.size() > 1 && samePerson(cluster, words, name))
                .findFirst();
        Cluster cluster = same.orElseGet(() -> found(words, name, surface));
        cluster.seen.add(name.tokens().from());
        book.note(cluster.key, surface);
        keys.put(name.tokens(), cluster.key);
    }

    private boolean samePerson(Cluster cluster, List<String> words, Name name) {
        String slug = cluster.key.slug();
        if (name.id().isPresent() && slug.equals(name.id().get())) {
            return true;
        }
        boolean others = name.id().isPresent()
                && book.gazetteer().find(EntityKind.PERSON, slug).isPresent();
        return !others && FullNames.same(cluster.words, words);
    }

    private Cluster found(List<String> words, Name name, String surface) {
        String slug = name.id().or(() -> withoutInitial(words)).orElseGet(() -> slug(words, surface));
        EntityKey key = book.known(EntityKind.PERSON, slug, surface);
        if (book.gender(key) == Gender.UNKNOWN) {
            book.gender(key, genderOf(words));
        }
        Cluster cluster = new Cluster(words, key);
        clusters.add(cluster);
        return cluster;
    }

    /** "Lara M. Soto" is the gazetteer's "Lara Soto" if it knows one of that name. */
    private Optional<String> withoutInitial(List<String> words) {
        if (words.size() != 3 || !words.get(1).matches("\\p{Lu}\\.?")) {
            return Optional.empty();
        }
        List<Gazetteer.Entry> same = book.gazetteer().personsByLastName(words.get(2)).stream()
                .filter(person -> Letters.plain(person.name()).equals(Letters.plain(words.get(0) + " " + words.get(2))))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).id()) : Optional.empty();
    }

    /** A last name alone is nobody outside of the article. */
    private String slug(List<String> words, String surface) {
        String slug = Letters.slug(surface);
        if (words.size() == 1 || slug.isEmpty()) {
            return book.ownSlug(surface);
        }
        return slug;
    }

    private Gender genderOf(List<String> words) {
        if (words.stream().anyMatch(word -> WOMEN.contains(word.toLowerCase(Locale.ROOT)))) {
            return Gender.FEMALE;
        }
        return words.stream().anyMatch(MEN::contains) ? Gender.MALE : genderOf(words.get(0));
    }

    private Gender genderOf(String given) {
        return book.gazetteer()
                .givenName(given)
                .or(() -> book.gazetteer().givenName(Letters.plain(given)))
                .map(Gazetteer.GivenName::gender)
                .orElse(Gender.UNKNOWN);
    }

    /** A single name belongs to the person whose last name it is, else whose first (Xi, Kim); the latest met of several. */
    private void singleName(Name name) {
        String word = words(name).get(0);
        int at = name.tokens().from();
        Optional<Cluster> known = name.id()
                .flatMap(id ->
                        clusters.stream().filter(c -> c.key.slug().equals(id)).findFirst());
        boolean other = name.id().isPresent() && known.isEmpty();
        Cluster cluster = known.or(() -> other ? Optional.empty() : latest(word, at, true))
                .or(() -> other ? Optional.empty() : latest(word, at, false))
                .or(() -> other ? Optional.empty() : compound(word, at))
                .orElseGet(() -> found(List.of(word), known(name, word), article.text(name.tokens())));
        cluster.seen.add(at);
        cluster.alone++;
        book.note(cluster.key, article.text(name.tokens()));
        keys.put(name.tokens(), cluster.key);
    }

    /**
     * A last name that the article never gives in full is a person of the gazetteer if exactly one person of that name
     * holds an office of a state or body the article names.
     */
    private Name known(Name name, String word) {
        List<Gazetteer.Entry> candidates = book.gazetteer().personsByLastName(word).stream()
                .filter(person -> book.gazetteer().terms(person.id()).stream()
                        .anyMatch(term -> named.contains(term.organization()) && inOffice(term)))
                .toList();
        return candidates.size() == 1
                ? new Name(
                        name.tokens(),
                        name.kind(),
                        name.form(),
                        Optional.of(candidates.get(0).id()),
                        0.75,
                        "last-name-known")
                : name;
    }

    /** In office within some years of the article; an article without a date knows no office. */
    private boolean inOffice(Gazetteer.Term term) {
        Optional<LocalDate> published = article.article().metadata().published();
        if (published.isEmpty() || term.start().length() < 4) {
            return false;
        }
        int year = published.get().getYear();
        int start = Integer.parseInt(term.start().substring(0, 4));
        int end = term.end().length() < 4 ? 9999 : Integer.parseInt(term.end().substring(0, 4));
        return start <= year && year <= end + 1;
    }

    /** The one named right before, else the one called so most often, else the nearest. */
    private Optional<Cluster> latest(String word, int at, boolean lastName) {
        return clusters.stream()
                .filter(cluster -> lastName
                        ? Spelling.alike(cluster.last(), word) || endsWith(cluster, word)
                        : isFirst(cluster, word))
                .min(likely(at));
    }

    private static Comparator<Cluster> likely(int at) {
        return Comparator.comparing((Cluster cluster) -> distance(cluster, at) > NEAR)
                .thenComparing(cluster -> distance(cluster, at) > NEAR ? -cluster.alone : 0)
                .thenComparing(cluster -> distance(cluster, at));
    }

    /** "Otieno" of "Daniel Kip Otieno Mara", "Soto" of "Ana Lara-Soto": a word inside a name. */
    private Optional<Cluster> compound(String word, int at) {
        List<Cluster> inside = clusters.stream()
                .filter(cluster -> FullNames.holds(cluster.words, word))
                .toList();
        return inside.size() > 1
                ? inside.stream()
                        .filter(cluster -> distance(cluster, at) < LATER)
                        .min(likely(at))
                : inside.stream().findFirst();
    }

    /** In words, to where it was named before; further if that is only told later. */
    private static int distance(Cluster cluster, int at) {
        Integer before = cluster.seen.floor(at);
        return before == null ? LATER + cluster.seen.first() : at - before;
    }

    /** "al-Busaidi" for "Badr Albusaidi". */
    private static boolean endsWith(Cluster cluster, String word) {
        String bare = Spelling.fold(word);
        String last = Spelling.fold(cluster.last());
        return bare.length() > 4 && (last.equals("al" + bare) || bare.equals("al" + last));
    }

    private static boolean isFirst(Cluster cluster, String word) {
        return cluster.words.size() > 1 && Spelling.fold(cluster.first()).equals(Spelling.fold(word));
    }
}
