package org.parley.corpus;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.identity.Ruling;
import org.parley.identity.Ruling.Kind;

/** What people corrected: rulings, and what they noted about those of a name. */
public record Curation(NavigableSet<Ruling> rulings, NavigableSet<Note> notes) {
    public static final Curation EMPTY = new Curation(new TreeSet<>(), new TreeSet<>());

    /**
     * Why or by whom something was ruled.
     *
     * @param key of the name that the rulings are about
     */
    public record Note(String key, Type type, String text) implements Comparable<Note> {
        /** What a note tells. */
        public enum Type {
            COMMENT,
            CREATOR
        }

        @Override
        public int compareTo(Note other) {
            int byKey = key.compareTo(other.key);
            int byType = type.compareTo(other.type);
            return byKey != 0 ? byKey : byType != 0 ? byType : text.compareTo(other.text);
        }
    }

    /** Two rulings that can't both be followed. */
    record Contradiction(Ruling ruling, Ruling against) {
        String words() {
            return "'%s' contradicts '%s'".formatted(CurationWords.of(ruling), CurationWords.of(against));
        }
    }

    public Curation {
        rulings = Collections.unmodifiableNavigableSet(new TreeSet<>(rulings));
        notes = Collections.unmodifiableNavigableSet(new TreeSet<>(notes));
    }

    static Curation of(Ruling ruling) {
        return new Curation(new TreeSet<>(Set.of(ruling)), new TreeSet<>());
    }

    static Curation of(Note note) {
        return new Curation(new TreeSet<>(), new TreeSet<>(Set.of(note)));
    }

    public Curation plus(Curation other) {
        NavigableSet<Ruling> all = new TreeSet<>(rulings);
        all.addAll(other.rulings);
        NavigableSet<Note> noted = new TreeSet<>(notes);
        noted.addAll(other.notes);
        return new Curation(all, noted);
    }

    /** With a ruling in the place of what was ruled before of the name or link of that thing. */
    public Curation with(Ruling ruling) {
        Predicate<Ruling> replaced = before -> switch (ruling.kind()) {
            case NAME, ENTITY -> before.kind() == ruling.kind() && before.key().equals(ruling.key());
            default -> false;
        };
        NavigableSet<Ruling> others = new TreeSet<>(rulings);
        others.removeIf(replaced);
        others.add(ruling);
        return new Curation(others, notes);
    }

    public Curation with(Note note) {
        return plus(of(note));
    }

    /** Notes about a name of which nothing is ruled any more go too. */
    public Curation without(Set<Ruling> gone) {
        NavigableSet<Ruling> others = new TreeSet<>(rulings);
        others.removeAll(gone);
        Set<String> before = keys(rulings);
        Set<String> left = keys(others);
        NavigableSet<Note> noted = new TreeSet<>(notes);
        noted.removeIf(note -> before.contains(note.key()) && !left.contains(note.key()));
        return new Curation(others, noted);
    }

    private static Set<String> keys(Set<Ruling> rulings) {
        Set<String> keys = new HashSet<>();
        rulings.forEach(ruling -> keys.addAll(ruling.keys()));
        return keys;
    }

    Optional<Contradiction> contradiction() {
        return pairs(Kind.NAME, Kind.NAME, (one, other) -> one.key().equals(other.key()))
                .or(() -> pairs(
                        Kind.ENTITY, Kind.ENTITY, (one, other) -> one.key().equals(other.key())))
                .or(() -> pairs(Kind.ENTITY, Kind.NOT_ENTITY, Curation::sameThing))
                .or(() -> pairs(Kind.SAME, Kind.DIFFERENT, Curation::sameThing))
                .or(this::roundabout);
    }

    private static boolean sameThing(Ruling one, Ruling other) {
        return one.key().equals(other.key()) && one.value().equals(other.value());
    }

    private Optional<Contradiction> pairs(Kind first, Kind second, BiPredicate<Ruling, Ruling> contradicting) {
        return of(first)
                .flatMap(earlier -> of(second)
                        .filter(later -> !later.equals(earlier) && contradicting.test(earlier, later))
                        .map(later -> new Contradiction(later, earlier)))
                .findFirst();
    }

    /** Two that are kept apart may be one by way of others. */
    private Optional<Contradiction> roundabout() {
        Map<String, Ruling> last = new HashMap<>();
        Map<String, String> groups = new HashMap<>();
        of(Kind.SAME).forEach(ruling -> {
            String one = groups.getOrDefault(ruling.key(), ruling.key());
            String other = groups.getOrDefault(ruling.value(), ruling.value());
            groups.put(ruling.key(), one);
            groups.put(ruling.value(), other);
            groups.replaceAll((key, group) -> group.equals(other) ? one : group);
            last.put(ruling.key(), ruling);
            last.put(ruling.value(), ruling);
        });
        return of(Kind.DIFFERENT)
                .filter(ruling -> groups.containsKey(ruling.key())
                        && groups.get(ruling.key()).equals(groups.get(ruling.value())))
                .map(ruling -> new Contradiction(ruling, last.get(ruling.value())))
                .findFirst();
    }

    private Stream<Ruling> of(Kind kind) {
        return rulings.stream().filter(ruling -> ruling.kind() == kind);
    }
}
