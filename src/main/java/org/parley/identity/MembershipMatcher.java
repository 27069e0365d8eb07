package org.parley.identity;

import static org.parley.identity.Trait.Type.KIND;
import static org.parley.identity.Trait.Type.OFFICE;
import static org.parley.identity.Trait.Type.PARTY;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One person's holding of one office of one state or body, now or formerly, is one membership whatever the title's words. Only
 * within an article two titles stay two, for a membership has one title there.
 */
public final class MembershipMatcher implements Matcher {
    private static final Verdict SAME = Verdict.same(1, "the same person and office");

    private final UnaryOperator<String> canonical;

    /** @param canonical the key of a thing for the key of any name of it */
    public MembershipMatcher(UnaryOperator<String> canonical) {
        this.canonical = canonical;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals("membership");
    }

    @Override
    public Set<Trait.Type> references() {
        return Set.of(PARTY, OFFICE);
    }

    @Override
    public Set<String> blocks(Profile profile) {
        return Set.of("membership:" + canonical.apply(profile.first(PARTY).orElse("?")) + " "
                + office(profile.first(OFFICE).orElse("")) + " "
                + profile.first(KIND).orElse(""));
    }

    private String office(String office) {
        int at = office.lastIndexOf('@') + 1;
        return office.substring(0, at) + (at < office.length() ? canonical.apply(office.substring(at)) : "");
    }

    @Override
    public Verdict compare(Profile one, Profile other) {
        return blocks(one).equals(blocks(other)) && !PersonMatcher.areRivals(one, other)
                ? SAME
                : Verdict.DIFFERENT_OFFICES;
    }
}
