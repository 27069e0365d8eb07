package org.parley.annotate;

import java.util.Set;
import org.parley.rules.WordClass;

/** Closed classes of words inside titles. */
final class TitleWords {
    /** Heads that take a portfolio as modifier or after "of". */
    static final Set<String> BARE_HEADS = WordClass.TITLE_HEAD.words();

    /** Titles that stand before a noun as well: "General Assembly", "Justice Department", "King Abdullah University". */
    static final Set<String> ALSO_MODIFIERS = Set.of(
            "general",
            "justice",
            "duke",
            "king",
            "queen",
            "prince",
            "marshal",
            "chief",
            "speaker",
            "dean",
            "governor",
            "attorney",
            "observer",
            "observers",
            "peacekeepers",
            "major",
            "colonel",
            "captain",
            "commander",
            "director",
            "bishop",
            "pope",
            "mediator",
            "delegate",
            "delegates");

    /** Titles that are parts of names as well. */
    static final Set<String> NAMES_TOO = WordClass.TITLE_OR_NAME.words();

    /** Titles that are verbs as well. */
    static final Set<String> VERBS_TOO = Set.of(
            "head",
            "heads",
            "chair",
            "chairs",
            "lead",
            "leads",
            "judge",
            "judges",
            "captain",
            "captains",
            "counsel",
            "doctor",
            "doctors",
            "broker",
            "brokers",
            "author",
            "authors",
            "engineer",
            "engineers",
            "whip",
            "marshal",
            "priest",
            "monitor",
            "monitors",
            "shepherd",
            "pastor",
            "champion",
            "pilot",
            "deputy",
            "general",
            "elder");

    /** Titles that are first words of bodies as well. */
    static final Set<String> OF_BODIES = Set.of("general", "justice");

    /** Last words of bodies called "general" or "justice", which are no titles before them. */
    static final Set<String> GENERAL_BODIES = Set.of(
            "staff",
            "assembly",
            "secretariat",
            "council",
            "command",
            "headquarters",
            "directorate",
            "election",
            "elections",
            "strike",
            "debate",
            "amnesty",
            "congress",
            "synod",
            "committee",
            "commission",
            "board",
            "conference",
            "union",
            "federation",
            "confederation",
            "office",
            "authority",
            "ministry",
            "court",
            "party",
            "system",
            "department");

    /** Words of portfolios, to tell "Secretary of National Defence" from the name that follows it. */
    static final Set<String> PORTFOLIOS = WordClass.PORTFOLIO.words();

    private TitleWords() {}
}
