package org.parley.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import org.parley.corpus.CorpusBuild;
import org.parley.store.Absent;
import org.parley.store.StoreInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parley remove}: articles out of a store. */
@Command(
        name = "remove",
        description = "Removes articles from a store, and with them all that only they report.",
        footer = {
            "",
            "What the articles made one is two again if nothing else speaks for it. With an id that the store does not"
                    + " hold nothing is removed."
        })
final class RemoveCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreArgument store;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of articles (file names without their ending).")
    private Set<String> articles;

    @Override
    public Integer call() throws Exception {
        StoreInfo info = StoreInfo.find(store.folder())
                .orElseThrow(() -> new UsageException("%s: no such store".formatted(store.folder())));
        try (CorpusBuild build = CorpusBuilds.begin(store.folder(), info)) {
            for (String article : articles) {
                if (!build.holds(article)) {
                    throw new UsageException("%s: no article with the id %s".formatted(store.folder(), article));
                }
            }
            articles.forEach(build::remove);
            build.commit(Absent.KEEP);
        }
        if (!parley.verbosity().isQuiet()) {
            spec.commandLine()
                    .getOut()
                    .printf("Removed  %,d %s%n", articles.size(), articles.size() == 1 ? "article" : "articles");
        }
        return ExitCode.DONE;
    }
}
