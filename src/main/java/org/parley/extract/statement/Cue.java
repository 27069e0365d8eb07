package org.parley.extract.statement;

import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;

/** A verb of speech with the row that makes it one. */
record Cue(VerbGroup verb, Cues.Verb row) {
    Range tokens() {
        return verb.tokens();
    }
}
