package org.parley.cli;

import java.io.IOException;
import java.util.List;
import org.parley.ask.BoundQuery;
import org.parley.store.StoreAnswer;

/** Whom a question is put to: a store on this machine, or an endpoint. */
sealed interface AnswerSource extends AutoCloseable permits StoreSource, EndpointSource {
    String answer(BoundQuery query, StoreAnswer.Form form) throws EndpointException, IOException, InterruptedException;

    /** The IRI that a user typed in full, with a prefix or by its end. */
    String iri(String typed);

    /** What all IRIs of things begin with; such a beginning is left out where people read. */
    String things();

    /** False if certainly nothing there speaks of the thing with this IRI. */
    boolean mayKnow(String iri);

    /** Things whose name is much like this one. */
    List<String> near(String name);

    @Override
    void close();
}
