package org.parley.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.corpus.Curation.Note;
import picocli.CommandLine.Option;

/** Why and by whom something is corrected. */
final class CurateNotes {
    @Option(names = "--note", paramLabel = "TEXT", description = "Why; kept with the correction.")
    private String note;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so; kept with the correction.")
    private String by;

    Set<Note> about(String key) {
        Set<Note> notes = new LinkedHashSet<>();
        if (note != null && !note.isBlank()) {
            notes.add(new Note(key, Note.Type.COMMENT, note.strip()));
        }
        if (by != null && !by.isBlank()) {
            notes.add(new Note(key, Note.Type.CREATOR, by.strip()));
        }
        return notes;
    }
}
