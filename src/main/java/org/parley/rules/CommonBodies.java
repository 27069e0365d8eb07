package org.parley.rules;

import java.util.Arrays;

/** Names of bodies that many states have. */
public final class CommonBodies {
    private CommonBodies() {}

    /** "Foreign Ministry", "Socialist Party": one article may mean another than the next. */
    public static boolean isOne(String name) {
        return Arrays.stream(Letters.slug(name).split("-", -1))
                .allMatch(word -> WordClass.ORGANIZATION_FILLER.holds(word)
                        || OfficeClass.PORTFOLIO.holds(word)
                        || WordClass.COMMON_BODY_WORD.holds(word));
    }
}
