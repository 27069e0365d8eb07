package org.parley.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.identity.Ruling;

/** Corrections as they are changed within a build, before articles are put. */
public final class CurationChange {
    private final CurationInForce curation;
    private final Runnable follow;

    CurationChange(CurationInForce curation, Runnable follow) {
        this.curation = curation;
        this.follow = follow;
    }

    public Curation current() {
        return curation.get();
    }

    /** Whether this build changes anything. */
    public boolean isChanged() {
        return curation.isChanged();
    }

    /**
     * Adds a ruling.
     *
     * @throws CurationException if nothing like that can be ruled, or something else that was ruled contradicts it
     */
    public void add(Ruling ruling, Set<Curation.Note> notes) throws CurationException {
        Curation wanted = curation.get().with(CurationTriples.checked(ruling));
        for (Curation.Note note : notes) {
            wanted = wanted.with(note);
        }
        curation.set(wanted);
        curation.keep(new TreeSet<>(Set.of(ruling)));
        follow.run();
    }

    public void add(Curation file) throws CurationException {
        curation.set(curation.get().plus(file));
        curation.keep(file.rulings());
        follow.run();
    }

    /** Takes what a file says in the place of what the last such file said. */
    public void replace(Path file, String base) throws CurationException {
        curation.setFile(new CurationFile(file, base).read());
        follow.run();
    }

    public void undo(Set<Ruling> rulings) throws CurationException {
        curation.set(curation.get().without(rulings));
        follow.run();
    }

    /** Rulings about names that no article has, before or after the build's commit. */
    public List<Unmatched> unmatched() {
        return curation.unmatched();
    }

    /** The key itself if an article has the name, else the first name of what has its IRI; empty if there is nothing. */
    public Optional<String> name(String key) {
        return curation.name(key);
    }

    /** Whether a file gave it that the next build with a file may take back. */
    public boolean isFromFile(Ruling ruling) {
        return curation.isFromFile(ruling);
    }
}
