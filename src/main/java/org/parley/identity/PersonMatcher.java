package org.parley.identity;

import static org.parley.identity.Trait.Type.LABEL;
import static org.parley.identity.Trait.Type.OFFICE;
import static org.parley.identity.Trait.Type.RIVAL;
import static org.parley.identity.Trait.Type.SIDE;
import static org.parley.identity.Trait.Type.WIKIDATA;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.identity.PersonName.Agreement;
import org.parley.rules.Transliteration;

/**
 * Compares persons by their names, and by offices and the states and organisations that they hold them in. A last name alone
 * brings nobody together.
 */
public final class PersonMatcher implements Matcher {
    private static final int FULL_NAME = 5;

    private static final int MOST_FOLDED = 20_000;

    private final Transliteration transliteration;
    private final Map<String, PersonName> folded = new ConcurrentHashMap<>();

    public PersonMatcher(Transliteration transliteration) {
        this.transliteration = transliteration;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals("person");
    }

    @Override
    public Set<String> blocks(Profile profile) {
        Set<String> blocks = new TreeSet<>();
        names(profile).forEach(name -> name.blocks().forEach(block -> blocks.add("person:" + block)));
        profile.all(WIKIDATA).forEach(id -> blocks.add("person:" + id));
        return blocks;
    }

    @Override
    public int vagueness(Profile profile) {
        return Math.max(
                0,
                FULL_NAME
                        - names(profile).stream()
                                .mapToInt(PersonName::length)
                                .max()
                                .orElse(0));
    }

    @Override
    public Verdict compare(Profile one, Profile other) {
        if (share(one, other, WIKIDATA)) {
            return Verdict.same(1, "the same Wikidata entity");
        }
        if (conflict(one, other, WIKIDATA)) {
            return Verdict.different("two Wikidata entities");
        }
        Agreement names = agreement(one, other);
        if (names != Agreement.SAME && areRivals(one, other)) {
            return Verdict.different("an article tells them apart");
        }
        return names == Agreement.NONE ? Verdict.UNRELATED : byEvidence(names, one, other);
    }

    @Override
    public boolean areDifferent(Profile one, Profile other) {
        return conflict(one, other, WIKIDATA)
                || (areRivals(one, other) && !share(one, other, WIKIDATA) && agreement(one, other) != Agreement.SAME);
    }

    private Verdict byEvidence(Agreement names, Profile one, Profile other) {
        boolean office = share(one, other, OFFICE);
        boolean side = share(one, other, SIDE);
        if (!office && !side && conflict(one, other, SIDE)) {
            return names == Agreement.SAME
                    ? Verdict.close(0.5, "the same name, but of different states or bodies")
                    : Verdict.UNRELATED;
        }
        return switch (names) {
            case SAME -> Verdict.same(0.95, "the same name");
            case PART -> part(office, side);
            case SPELLING -> spelling(office, side);
            case NEAR -> office ? Verdict.same(0.8, "a like name and the same office") : Verdict.UNRELATED;
            case ONE_WORD -> oneWord(office, vagueness(one) == vagueness(other));
            case NONE -> Verdict.UNRELATED;
        };
    }

    private static Verdict oneWord(boolean office, boolean both) {
        if (!office) {
            return Verdict.UNRELATED;
        }
        return both
                ? Verdict.same(0.8, "the same part of a name and the same office")
                : Verdict.sameIfOnly(0.8, "a word of the name and the same office");
    }

    private static Verdict part(boolean office, boolean side) {
        if (office) {
            return Verdict.sameIfOnly(0.92, "part of the name and the same office");
        }
        return side
                ? Verdict.sameIfOnly(0.85, "part of the name and the same state or body")
                : Verdict.sameIfOnly(0.7, "part of the name");
    }

    private static Verdict spelling(boolean office, boolean side) {
        if (office) {
            return Verdict.same(0.9, "another spelling or order, and the same office");
        }
        return side
                ? Verdict.same(0.85, "another spelling or order, and the same state or body")
                : Verdict.close(0.6, "perhaps another spelling or order");
    }

    /** The closest that two of their names come. */
    private Agreement agreement(Profile one, Profile other) {
        List<PersonName> theirs = names(other);
        return names(one).stream()
                .flatMap(name -> theirs.stream().map(name::with))
                .min(Comparator.naturalOrder())
                .orElse(Agreement.NONE);
    }

    private List<PersonName> names(Profile profile) {
        return profile.all(LABEL).stream().map(this::name).toList();
    }

    /** The same names are compared again and again, and folding them is most of the work. */
    private PersonName name(String label) {
        if (folded.size() > MOST_FOLDED) {
            folded.clear();
        }
        return folded.computeIfAbsent(label, unseen -> PersonName.of(unseen, transliteration));
    }

    /** An article tells them apart. */
    static boolean areRivals(Profile one, Profile other) {
        return one.has(RIVAL, other.key()) || other.has(RIVAL, one.key());
    }

    static boolean share(Profile one, Profile other, Trait.Type type) {
        return !Collections.disjoint(one.all(type), other.all(type));
    }

    /** Both have such traits, and none in common. */
    static boolean conflict(Profile one, Profile other, Trait.Type type) {
        Set<String> mine = one.all(type);
        Set<String> theirs = other.all(type);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }
}
