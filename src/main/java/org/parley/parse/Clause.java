package org.parley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Range;

/** A clause while it is being read: mutable, alive for one sentence. */
final class Clause {
    /** What opened a clause. */
    enum Kind {
        MAIN,
        RELATIVE,
        SUBORDINATE,
        /** A complement without "that": "said Lind would come". */
        BARE
    }

    final Kind kind;
    final int depth;
    /** Noun phrases that may be the subject, coordinated ones together; a new group replaces the old one. */
    final List<Range> subjects = new ArrayList<>();

    double subjectConfidence = 0.95;
    /** Index of the clause's verb chunk, -1 while none was met. */
    int verb = -1;
    /** The verb is one of speaking. */
    boolean speaks;
    /** Form of the verb. */
    Optional<VerbForm> form = Optional.empty();
    /** Opened by "if", "while", "after" and the like: it tells when or why. */
    boolean adverbial;
    /** Opened by "what": it stands for a thing. */
    boolean thing;
    /** Opened by "while": it tells what another did meanwhile. */
    boolean contrast;
    /** A comma stood between the subject and what followed it. */
    boolean interrupted;
    /** Index of the chunk where the words between commas after the subject end; -1 if none were met. */
    int resumes = -1;

    Clause(Kind kind, int depth) {
        this.kind = kind;
        this.depth = depth;
    }

    static Clause subordinate(int depth, boolean adverbial, boolean contrast) {
        Clause clause = new Clause(Kind.SUBORDINATE, depth);
        clause.adverbial = adverbial;
        clause.contrast = contrast;
        return clause;
    }

    Clause ofThing(boolean what) {
        thing = what;
        return this;
    }

    /** A relative clause with a subject of its own and no pronoun. */
    static Clause contact(int depth, Range subject) {
        Clause clause = new Clause(Kind.RELATIVE, depth);
        clause.subjects.add(subject);
        return clause;
    }

    /** Behind a comma another phrase takes the place of those that might have been the subject. */
    void startOver(Range phrase) {
        subjects.clear();
        subjects.add(phrase);
        subjectConfidence = 0.85;
    }

    boolean waits() {
        return verb < 0 && !subjects.isEmpty();
    }

    boolean hasVerb() {
        return verb >= 0;
    }

    void take(int c, VerbForm predicate, boolean attributes) {
        verb = c;
        speaks = attributes && !predicate.passive();
        form = Optional.of(predicate);
    }
}
