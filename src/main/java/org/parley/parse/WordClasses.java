package org.parley.parse;

import java.util.Set;

/** Closed classes of English words that the parser needs. */
final class WordClasses {
    static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "may", "might", "can", "could", "must", "'ll", "'d");
    static final Set<String> RELATIVES = Set.of("who", "whom", "which", "whose");
    static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "because",
            "if",
            "whether",
            "while",
            "although",
            "though",
            "since",
            "unless",
            "until",
            "when",
            "where",
            "as",
            "before",
            "after",
            "once",
            "how",
            "why",
            "what",
            "so",
            "than",
            "whereas",
            "lest",
            "till");
    static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "morning",
            "afternoon",
            "evening",
            "night",
            "noon",
            "midnight",
            "week",
            "month",
            "year",
            "weekend",
            "day",
            "days",
            "weeks",
            "months",
            "years",
            "decade",
            "decades",
            "gmt",
            "time",
            "hour",
            "hours",
            "minute",
            "minutes",
            "fortnight",
            "moment",
            "mondays",
            "sundays",
            "earlier",
            "later");
    /** Prepositions that open a clause as well. */
    static final Set<String> CLAUSE_PREPOSITIONS = Set.of("after", "before", "since", "until", "till", "once", "as");
    /** Subordinators of a complement, not of an adverbial clause. */
    static final Set<String> COMPLEMENTIZERS = Set.of("that", "whether", "how", "why", "what");

    static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "on", "near", "outside");
    static final Set<String> AUTHORS = Set.of("by", "from", "of");
    static final Set<String> FLOATING = Set.of("all", "both", "each");
    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");
    static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "'d");
    static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "neither");

    private WordClasses() {}
}
