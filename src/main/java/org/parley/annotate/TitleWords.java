package org.parley.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Closed classes of words inside titles. */
final class TitleWords {
    /** Heads that take a portfolio as modifier or after "of". */
    static final Set<String> BARE_HEADS = OfficeClass.TITLE_HEAD.words();

    /** Titles that stand before a noun as well: "General Assembly", "Justice Department", "King Abdullah University". */
    static final Set<String> ALSO_MODIFIERS = OfficeClass.TITLE_OR_MODIFIER.words();

    /** Titles that are parts of names as well. */
    static final Set<String> NAMES_TOO = OfficeClass.TITLE_OR_NAME.words();

    /** Titles that stand between the names of one person as well: "Omar Sheikh Nur". */
    static final Set<String> IN_NAMES = OfficeClass.TITLE_IN_NAMES.words();

    /** Titles that are verbs as well. */
    static final Set<String> VERBS_TOO = OfficeClass.TITLE_OR_VERB.words();

    /** Titles that are first words of bodies as well. */
    static final Set<String> OF_BODIES = Set.of("general", "justice");

    /** Last words of bodies called "general" or "justice", which are no titles before them. */
    static final Set<String> GENERAL_BODIES = WordClass.BODY_OF_GENERAL.words();

    /** Words of portfolios, to tell "Secretary of National Defence" from the name that follows it. */
    static final Set<String> PORTFOLIOS = OfficeClass.PORTFOLIO.words();

    /** Words of a title before a name: "Peruvian Deputy Foreign Minister". */
    private static final int TITLE = 5;

    private TitleWords() {}

    /** Whether a title begins there, its words capitalised: "Peruvian President Ana Lara". */
    static boolean isOffice(List<String> written, int from) {
        return IntStream.range(from, Math.min(from + TITLE, written.size()))
                .mapToObj(written::get)
                .takeWhile(word -> Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> BARE_HEADS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
