package org.parley.search;

import java.io.IOException;
import org.parley.store.Derivation;
import org.parley.store.DerivedGraphs;
import org.parley.store.GraphChange;

/** A derivation that does what another does; a test overrides the step in which something goes wrong. */
interface Wrapping extends Derivation {
    Derivation indexing();

    @Override
    default void changed(GraphChange change) {
        indexing().changed(change);
    }

    @Override
    default void derive(DerivedGraphs graphs) throws IOException {
        indexing().derive(graphs);
    }

    @Override
    default void prepare() throws IOException {
        indexing().prepare();
    }

    @Override
    default void committed() throws IOException {
        indexing().committed();
    }

    @Override
    default void aborted() {
        indexing().aborted();
    }
}
