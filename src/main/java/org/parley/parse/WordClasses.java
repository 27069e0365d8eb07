package org.parley.parse;

import java.util.Set;
import org.parley.rules.WordClass;

/** Closed classes of English words that the parser needs. */
final class WordClasses {
    static final Set<String> MODALS = WordClass.MODAL.words();
    static final Set<String> RELATIVES = WordClass.RELATIVE_PRONOUN.words();
    static final Set<String> SUBORDINATORS = WordClass.SUBORDINATOR.words();
    static final Set<String> POSSESSIVES = WordClass.POSSESSIVE.words();
    static final Set<String> TIMES = WordClass.TIME_NOUN.words();
    /** Prepositions that open a clause as well. */
    static final Set<String> CLAUSE_PREPOSITIONS = WordClass.CLAUSE_PREPOSITION.words();
    /** Subordinators of a complement, not of an adverbial clause. */
    static final Set<String> COMPLEMENTIZERS = WordClass.COMPLEMENTIZER.words();

    static final Set<String> AUTHORS = Set.of("by", "from", "of");
    static final Set<String> FLOATING = Set.of("all", "both", "each");
    static final Set<String> BE = WordClass.BE.words();
    static final Set<String> HAVE = WordClass.HAVE.words();
    static final Set<String> NEGATIONS = WordClass.NEGATION.words();

    private WordClasses() {}
}
