package org.parley.extract.statement;

import java.util.Optional;
import org.parley.model.Range;
import org.parley.rules.Cues;

/**
 * A frame of a cue verb that the words after it fill.
 *
 * @param begin index of the content's first token
 * @param cueEnd index after the cue's last word ("called for")
 * @param addressee the phrase of the one spoken to
 */
record Match(Cues.Verb row, int begin, int cueEnd, Optional<Range> addressee) {

    static Optional<Match> of(Cues.Verb row, int begin, int cueEnd) {
        return Optional.of(new Match(row, begin, cueEnd, Optional.empty()));
    }

    static Optional<Match> spokenTo(Range hearer, Cues.Verb row, int begin, int cueEnd) {
        return Optional.of(new Match(row, begin, cueEnd, Optional.of(hearer)));
    }

    /** The content is a clause of its own, which may run on over commas and further clauses. */
    boolean isClausal() {
        return row.frame().takesSpeech();
    }
}
