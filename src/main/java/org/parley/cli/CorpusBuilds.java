package org.parley.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.parley.ask.ExampleGraph;
import org.parley.ask.Questions;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.CurationException;
import org.parley.corpus.Matchers;
import org.parley.describe.Description;
import org.parley.infer.Inference;
import org.parley.infer.RuleSet;
import org.parley.rdf.Iris;
import org.parley.rules.Gazetteer;
import org.parley.search.TextIndexing;
import org.parley.store.FixedGraph;
import org.parley.store.StoreException;
import org.parley.store.StoreInfo;

/** Begins builds that keep all that follows from the articles up to date. */
final class CorpusBuilds {
    private CorpusBuilds() {}

    static CorpusBuild begin(Path store, StoreInfo info) throws StoreException, CurationException {
        return begin(store, info, Gazetteer.load());
    }

    static CorpusBuild begin(Path store, StoreInfo info, Gazetteer gazetteer) throws StoreException, CurationException {
        Iris iris = new Iris(info.base());
        Inference inference = new Inference(iris, RuleSet.load());
        Description description = new Description(iris, Version.ofProgram(), Clock.systemUTC());
        CorpusBuild build = CorpusBuild.begin(store, info, Matchers.load(gazetteer));
        build.derive(inference);
        build.derive(new FixedGraph(ExampleGraph.quads(Questions.load(), info.base())));
        build.derive(new TextIndexing(iris, build.text()));
        build.derive(description);
        return build;
    }
}
