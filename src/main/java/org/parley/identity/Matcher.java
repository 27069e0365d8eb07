package org.parley.identity;

import java.util.Optional;
import java.util.Set;

/** Compares names of one sort of thing. Depends on nothing but the two profiles, and not on which comes first. */
public interface Matcher {
    /** Whether names of this kind ({@link Profile#kind()}) are compared here. */
    boolean knows(String kind);

    /** Two names without a block in common are unrelated. Blocks must be small: all of their members are compared. */
    Set<String> blocks(Profile profile);

    /**
     * How much the name leaves open which thing is meant, from 0. {@link Verdict.Kind#SAME_IF_ONLY} lets it join a name that
     * leaves less open.
     */
    default int vagueness(Profile profile) {
        return 0;
    }

    /** Traits whose values are keys of things that the comparison looks up: when one gets another IRI, compare again. */
    default Set<Trait.Type> references() {
        return Set.of();
    }

    /** What somebody ruled that the thing of this name is called. */
    default Optional<String> name(Profile profile) {
        return Optional.empty();
    }

    Verdict compare(Profile one, Profile other);

    /**
     * Whether {@link #compare} says {@link Verdict.Kind#DIFFERENT}. Asked of far more pairs than those that have a block in
     * common, so that an answer without looking at names is worth having.
     */
    default boolean areDifferent(Profile one, Profile other) {
        return compare(one, other).kind() == Verdict.Kind.DIFFERENT;
    }
}
