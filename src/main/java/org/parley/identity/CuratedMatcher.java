package org.parley.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A matcher whose verdicts give way to what people ruled. */
public final class CuratedMatcher implements Matcher {
    private final Matcher matcher;
    private final Rulings rulings;

    public CuratedMatcher(Matcher matcher, Rulings rulings) {
        this.matcher = matcher;
        this.rulings = rulings;
    }

    @Override
    public boolean knows(String kind) {
        return matcher.knows(kind);
    }

    /** Names of a ruling have a block of their own, so that they are compared however unlike they are. */
    @Override
    public Set<String> blocks(Profile profile) {
        Set<String> blocks = new TreeSet<>(matcher.blocks(rulings.corrected(profile)));
        for (String other : rulings.others(profile.key(), Ruling.Kind.SAME)) {
            blocks.add("curation:" + String.join(" ", new TreeSet<>(Set.of(profile.key(), other))));
        }
        return blocks;
    }

    /** A name that was ruled to be another's is not looked for elsewhere. */
    @Override
    public int vagueness(Profile profile) {
        return rulings.others(profile.key(), Ruling.Kind.SAME).isEmpty()
                ? matcher.vagueness(rulings.corrected(profile))
                : 0;
    }

    @Override
    public Set<Trait.Type> references() {
        return matcher.references();
    }

    @Override
    public Optional<String> name(Profile profile) {
        return rulings.name(profile.key());
    }

    @Override
    public Verdict compare(Profile one, Profile other) {
        if (rulings.others(one.key(), Ruling.Kind.SAME).contains(other.key())) {
            return Verdict.MERGED;
        }
        return rulings.others(one.key(), Ruling.Kind.DIFFERENT).contains(other.key())
                ? Verdict.KEPT_APART
                : matcher.compare(rulings.corrected(one), rulings.corrected(other));
    }

    @Override
    public boolean areDifferent(Profile one, Profile other) {
        if (rulings.others(one.key(), Ruling.Kind.SAME).contains(other.key())) {
            return false;
        }
        return rulings.others(one.key(), Ruling.Kind.DIFFERENT).contains(other.key())
                || matcher.areDifferent(rulings.corrected(one), rulings.corrected(other));
    }
}
