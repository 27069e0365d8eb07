package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.explain.Explainer;
import org.parley.explain.NearNames;
import org.parley.infer.Consequences;
import org.parley.infer.RuleSet;
import org.parley.show.Consequence;
import org.parley.show.ConsequenceText;
import org.parley.show.Explanation;
import org.parley.show.ExplanationJson;
import org.parley.show.ExplanationText;
import org.parley.show.Thing;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley explain}: why a store says what it says of a thing. */
@Command(
        name = "explain",
        description = "Shows every fact of a thing with the sentence it was read from, the words in it marked, the rule"
                + " that read it and how sure it is; then what follows of it, each with its rule and premises.",
        footer = {
            "",
            "IRI may be a full IRI, a prefixed one, or the end of one. For example:",
            "  parley explain --store my-store person/antonio-guterres",
            "With a property only what follows with it is shown, with all that it follows from:",
            "  parley explain --store my-store person/antonio-guterres met",
            "Offsets count the characters (code points) of the article as read. To see how a text is read without storing"
                    + " it: parley annotate"
        })
final class ExplainCommand implements Callable<Integer> {
    /** Conclusions of one rule that are shown where no property is asked for. */
    private static final int MOST = 10;

    private static final int ALL = 1000;

    /** Forms of the answer. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreArgument store;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "One of ${COMPLETION-CANDIDATES} (default: text).")
    private Format format;

    @Parameters(
            index = "0",
            paramLabel = "IRI",
            description = "An actor, role, meeting, statement, place, article or mention of the store.")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PROPERTY",
            description = "Only what was inferred with this property: its IRI or the name at the end of it.")
    private String property;

    @Override
    public Integer call() throws Exception {
        try (Store open = store.open()) {
            String iri = new ThingName(open.info().base(), open.prefixes()).iri(name);
            Explainer explainer = new Explainer(open);
            Thing thing = explainer
                    .find(iri)
                    .orElseThrow(() -> new UsageException(unknown(iri, new NearNames(open).of(name))));
            if (property == null) {
                print(
                        thing,
                        explainer.articles(thing).iterator(),
                        new Consequences(open, RuleSet.load()).about(iri, MOST));
            } else {
                print(thing, Collections.emptyIterator(), following(open, iri));
            }
        }
        return ExitCode.DONE;
    }

    private List<Consequence> following(Store open, String iri) throws UsageException {
        List<Consequence> found = new Consequences(open, RuleSet.load()).about(iri, property, ALL);
        if (found.isEmpty()) {
            throw new UsageException("%s: nothing was inferred of it with the property %s".formatted(iri, property));
        }
        return found;
    }

    private String unknown(String iri, List<String> near) {
        String message = "%s: no such thing in %s".formatted(iri, store.folder());
        return near.isEmpty() ? message : message + "; did you mean one of these?\n  " + String.join("\n  ", near);
    }

    private void print(Thing thing, Iterator<Explanation> articles, List<Consequence> consequences) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            try (ExplanationJson json = new ExplanationJson(out, thing)) {
                while (articles.hasNext()) {
                    json.write(articles.next());
                }
                json.write(consequences);
            }
            out.println();
        } else {
            ExplanationText text = new ExplanationText(Terminal.ink(), Terminal.width());
            text.head(thing).forEach(out::println);
            articles.forEachRemaining(part -> text.lines(part).forEach(out::println));
            new ConsequenceText(Terminal.ink(), Terminal.width())
                    .lines(consequences)
                    .forEach(out::println);
        }
        out.flush();
    }
}
