package org.parley.store;

import java.io.IOException;

/**
 * What follows from stored graphs, kept in step with them by each build: told of every change, and then let to make its own,
 * all in one transaction.
 */
public interface Derivation {
    /** Called for each graph that the build changes, and for what other derivations change. */
    void changed(GraphChange change);

    /** All graphs that articles and people give are as they will be; derivations are called in their order. */
    void derive(DerivedGraphs graphs) throws IOException;

    /** The build is as good as stored: what is kept outside the database gets ready to be. */
    default void prepare() throws IOException {}

    /** The build is stored. */
    default void committed() throws IOException {}

    /** The build is not stored, after whatever was called before. */
    default void aborted() {}
}
