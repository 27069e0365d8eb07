package org.parley.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.corpus.CurationException;
import org.parley.corpus.CurationFile;
import org.parley.corpus.Unmatched;
import org.parley.identity.Ruling.Kind;
import org.parley.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code parley curate}: a person's corrections of a store. */
@Command(
        name = "curate",
        description = "Corrects a store: which things are one, what they are called, which facts are wrong.",
        footer = {
            "",
            "Corrections stand in the graph {base}graph/curation, hold for all later builds, and can be undone. A thing is"
                    + " named by its IRI or the end of it: person/ann-roe. A name that gave way to another is still a name:"
                    + " it is what a correction is about.",
            "",
            "In a Turtle file, for 'import' or 'build --curation', the same is said with the usual prefixes (wd: is"
                    + " http://www.wikidata.org/entity/), and with rdfs:comment and dcterms:creator for notes:",
            "  merge     <person/ann-roe> owl:sameAs <person/anne-roe> .",
            "  separate  <person/ann-roe> owl:differentFrom <person/ann-doe> .",
            "  label     <person/ann-roe> skos:prefLabel \"Ann Roe\" .",
            "  link      <person/ann-roe> owl:sameAs wd:Q30 .",
            "  unlink    <person/ann-roe> owl:differentFrom wd:Q30 .",
            "  reject    <meeting/…> parley:rejected true ."
        })
final class CurateCommand implements Callable<Integer> {
    @ParentCommand
    private Parley parley;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-s", "--store"},
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Folder of the store.")
    private Path store;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "name what to do, for example: parley curate --store DIR list");
    }

    @Command(name = "merge", description = "Two names mean one thing.")
    int merge(
            @Parameters(paramLabel = "A", description = "A thing.") String one,
            @Parameters(paramLabel = "B", description = "The same thing.") String other,
            @Mixin CurateNotes notes)
            throws Exception {
        return rule(Kind.SAME, notes, one, other);
    }

    @Command(name = "separate", description = "Two names mean two things, and are never merged.")
    int separate(
            @Parameters(paramLabel = "A", description = "A thing.") String one,
            @Parameters(paramLabel = "B", description = "Another thing.") String other,
            @Mixin CurateNotes notes)
            throws Exception {
        return rule(Kind.DIFFERENT, notes, one, other);
    }

    @Command(name = "label", description = "What a thing is called. What articles call it stays as another name.")
    int label(
            @Parameters(paramLabel = "A", description = "A thing.") String thing,
            @Parameters(paramLabel = "NAME", description = "Its name.") String name,
            @Mixin CurateNotes notes)
            throws Exception {
        return rule(Kind.NAME, notes, thing, name);
    }

    @Command(name = "link", description = "Which Wikidata entity a thing is, instead of any other.")
    int link(
            @Parameters(paramLabel = "A", description = "A thing.") String thing,
            @Parameters(paramLabel = "ENTITY", description = "Q30, or its IRI.") String entity,
            @Mixin CurateNotes notes)
            throws Exception {
        return rule(Kind.ENTITY, notes, thing, entity);
    }

    @Command(name = "unlink", description = "Which Wikidata entity a thing is not.")
    int unlink(
            @Parameters(paramLabel = "A", description = "A thing.") String thing,
            @Parameters(paramLabel = "ENTITY", description = "Q30, or its IRI.") String entity,
            @Mixin CurateNotes notes)
            throws Exception {
        return rule(Kind.NOT_ENTITY, notes, thing, entity);
    }

    @Command(name = "reject", description = "A role, meeting or statement is wrong; articles' graphs leave it out.")
    int reject(
            @Parameters(paramLabel = "FACT", description = "membership/…, meeting/… or statement/….") String fact,
            @Mixin CurateNotes notes)
            throws Exception {
        return rule(Kind.WRONG, notes, fact, "");
    }

    private int rule(Kind kind, CurateNotes notes, String thing, String value) throws Exception {
        try (Curating curating = begin()) {
            say(curating.rule(kind, thing, value, notes));
            curating.commit();
        }
        return ExitCode.DONE;
    }

    @Command(
            name = "undo",
            description = "Takes a correction back; what was there before comes back.",
            footer = {"", "For example: undo merge person/ann-roe person/anne-roe"})
    int undo(
            @Parameters(
                            arity = "2..3",
                            paramLabel = "CORRECTION",
                            description = "As 'list' prints it; of a label or link the name or entity may be left out.")
                    String[] correction)
            throws Exception {
        try (Curating curating = begin()) {
            curating.undo(correction).forEach(this::say);
            curating.commit();
        }
        return ExitCode.DONE;
    }

    @Command(name = "list", description = "Prints all corrections, and which of them match nothing.")
    int list() throws Exception {
        try (Curating curating = begin()) {
            PrintWriter out = spec.commandLine().getOut();
            curating.list().forEach(out::println);
            out.flush();
        }
        return ExitCode.DONE;
    }

    @Command(name = "import", description = "Adds the corrections of a Turtle file; they stay without the file.")
    int importFile(@Parameters(paramLabel = "FILE", description = "A Turtle file.") Path file) throws Exception {
        try (Curating curating = begin()) {
            int before = curating.change().current().rulings().size();
            curating.change().add(new CurationFile(file, curating.base()).read());
            int added = curating.change().current().rulings().size() - before;
            curating.commit();
            say("%d corrections added".formatted(added));
            curating.change().unmatched().stream().map(Unmatched::words).forEach(this::say);
        }
        return ExitCode.DONE;
    }

    /** Not required of picocli, which then asks for it even before it prints help. */
    private Curating begin() throws UsageException, StoreException, CurationException {
        if (store == null) {
            throw new UsageException("Missing required option: '--store=DIR'");
        }
        return Curating.begin(store);
    }

    private void say(String line) {
        if (!parley.verbosity().isQuiet()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(line);
            out.flush();
        }
    }
}
