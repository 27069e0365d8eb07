package org.parley.identity;

import java.util.Set;

/** For what has one name in all articles, as the gazetteer's states and places do: nothing but a ruling brings two together. */
public final class NameMatcher implements Matcher {
    private static final Set<String> KINDS = Set.of("state", "place", "delegation");

    @Override
    public boolean knows(String kind) {
        return KINDS.contains(kind);
    }

    @Override
    public Set<String> blocks(Profile profile) {
        return Set.of();
    }

    @Override
    public Verdict compare(Profile one, Profile other) {
        return Verdict.UNRELATED;
    }
}
