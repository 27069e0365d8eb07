package org.parley.model;

import java.util.List;
import java.util.Optional;

/**
 * A verb with its auxiliaries, and who does it.
 *
 * @param tokens auxiliaries, adverbs between them, main verb
 * @param head index of the main verb's token
 * @param chunk index into {@link ParsedArticle#chunks()}
 * @param modal "will", "would", "may" … in lower case
 * @param subjects noun phrases that are its subject, coordinated ones apart; empty where none was found
 * @param subjectConfidence how sure the subject is, 0 to 1
 * @param agent the noun phrase after "by" of a passive
 * @param depth 0 in a main clause, more in clauses inside it
 */
public record VerbGroup(
        Range tokens,
        int head,
        int chunk,
        Form form,
        Tense tense,
        Optional<String> modal,
        boolean negated,
        boolean passive,
        List<Range> subjects,
        double subjectConfidence,
        Optional<Range> agent,
        int depth) {

    /** Verb forms by what they can head. */
    public enum Form {
        FINITE,
        INFINITIVE,
        /** "saying", without auxiliary. */
        PARTICIPLE,
        /** "led by", without auxiliary. */
        REDUCED_PASSIVE
    }

    /** Time reference by form alone. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE
    }

    public VerbGroup {
        subjects = List.copyOf(subjects);
    }

    /** The same words as a participle behind the noun it describes: "the man accused of". */
    public VerbGroup asReducedPassive() {
        return new VerbGroup(
                tokens,
                head,
                chunk,
                Form.REDUCED_PASSIVE,
                tense,
                Optional.empty(),
                negated,
                true,
                subjects,
                subjectConfidence,
                agent,
                depth);
    }

    /** The same verb with other subjects. */
    public VerbGroup withSubjects(List<Range> others, double confidence) {
        return new VerbGroup(
                tokens, head, chunk, form, tense, modal, negated, passive, others, confidence, agent, depth);
    }
}
