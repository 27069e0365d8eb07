package org.parley.pipeline;

import org.parley.corpus.CorpusBuild;
import org.parley.model.ArticleFacts;

/** What became of one article on its way to the store. */
sealed interface Outcome {

    /** Read, and ready for the store. */
    record Read(ArticleFacts facts, CorpusBuild.Reading reading) implements Outcome {}

    /** The store holds it as it is. */
    record Unchanged(String article) implements Outcome {}

    /** Not usable; the run goes on without it. */
    record Skipped(RunReport.Skip skip) implements Outcome {}
}
