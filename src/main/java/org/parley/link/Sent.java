package org.parley.link;

import java.util.Set;
import org.parley.model.Title;

/** Offices of those who are sent: "to" and "for" name where they are sent or what they deal with, not whom they serve. */
final class Sent {
    private static final Set<String> CONCEPTS = Set.of(
            "envoy",
            "special-envoy",
            "ambassador",
            "representative",
            "special-representative",
            "permanent-representative",
            "mediator",
            "negotiator",
            "chief-negotiator",
            "diplomat",
            "coordinator",
            "special-coordinator",
            "high-commissioner");

    private Sent() {}

    static boolean is(Title title) {
        return title.concept().filter(CONCEPTS::contains).isPresent();
    }
}
