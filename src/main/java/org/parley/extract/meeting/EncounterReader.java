package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.Sentence;

/** Finds the encounters that one way of telling them tells of in a sentence. */
interface EncounterReader {
    /** In any order. */
    List<Encounter> in(Sentence sentence);
}
