package org.parley.link;

import java.util.Set;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

/** Titles that tell what somebody is, which need be no office of a state. */
final class Callings {
    private static final Set<String> STUDIES = Set.of("analyst", "scholar", "expert");
    private static final Set<String> RANKS = Set.of("general-officer", "military-officer", "soldier");
    private static final Set<String> OTHERS = Set.of(
            "journalist", "activist", "lawyer", "business-person", "public-figure", "cleric", "religious-leader");

    private static final Set<String> LABELS = OfficeClass.RANK_OR_LEARNING.words();

    private static final Set<String> STATE_OFFICES = OfficeClass.OFFICE_OF_STATE.words();

    private static final Set<String> BODY_OFFICES = OfficeClass.OFFICE_OF_BODY.words();

    private Callings() {}

    /** Of one who studies or comments: "of" and "on" name the field, "at", "with" and "from" the body worked for. */
    static boolean is(Title title) {
        return !title.plural() && title.concept().filter(STUDIES::contains).isPresent();
    }

    /** Offices of states, which no party has: "former president Lara of the Civic Party". */
    static boolean isOfState(Title title) {
        String label = title.label();
        return STATE_OFFICES.contains(label) || label.endsWith("minister") || label.startsWith("minister ");
    }

    /** Offices that parties, bodies and rebels have as well as states. */
    static boolean mayBeOfBody(Title title) {
        return BODY_OFFICES.contains(title.label())
                || title.label().endsWith("candidate")
                || title.label().endsWith("hopeful")
                || title.label().endsWith("nominee");
    }

    /** "general", "colonel". */
    static boolean isRank(Title title) {
        return title.concept().filter(RANKS::contains).isPresent();
    }

    /** Nothing says that a state has them in its service. */
    static boolean isFree(Title title) {
        return isRank(title)
                || LABELS.contains(title.label())
                || title.concept()
                        .filter(concept -> STUDIES.contains(concept) || OTHERS.contains(concept))
                        .isPresent();
    }
}
