package org.parley.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.parley.ask.AskException;
import org.parley.ask.BoundQuery;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.store.StoreAnswer;
import org.parley.store.StoreException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley query}: a saved question, or a query of one's own, put to a store or an endpoint. */
@Command(
        name = "query",
        description = "Asks a saved question, or a query from a file, and prints the answer.",
        footer = {
            "",
            "The questions are listed by: parley queries",
            "For example:",
            "  parley query who-met-whom --store my-store",
            "  parley query demands-and-answers --store my-store --param party=Ruritania --format csv",
            "  parley query offices-on-a-day --endpoint http://localhost:3030/parley/sparql --param day=2025-05-16",
            "  parley query --file my-query.rq --store my-store",
            "An actor or a place is given by its name or its IRI, or by the end of its IRI, such as state/ruritania."
        })
final class QueryCommand implements Callable<Integer> {
    /** Forms of the answer. */
    enum Format {
        TABLE,
        CSV,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Name of a saved question.")
    private String name;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "Ask the SELECT query in this file instead; - is standard input.")
    private String file;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Where where;

    /** One of the two is given. */
    static final class Where {
        @Option(
                names = {"-s", "--store"},
                required = true,
                paramLabel = "DIR",
                description = "Folder of the store.")
        private Path store;

        @Option(
                names = {"-e", "--endpoint"},
                required = true,
                paramLabel = "URL",
                description = "SPARQL endpoint, such as that of parley serve.")
        private String endpoint;
    }

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the question; may be given several times.")
    private final Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "One of ${COMPLETION-CANDIDATES} (default: table).")
    private Format format;

    @Option(names = "--limit", paramLabel = "N", description = "Give so many rows at most.")
    private Long limit;

    @Override
    public Integer call() throws Exception {
        if ((name == null) == (file == null)) {
            throw new UsageException("want the name of a question, or --file; parley queries lists the names");
        }
        if (limit != null && limit < 1) {
            throw new UsageException("--limit %d: want 1 or more".formatted(limit));
        }
        Questions questions = Questions.load();
        try (AnswerSource source = source()) {
            BoundQuery query = name == null ? ofFile() : ofName(questions, source);
            print(source, limit == null ? query : query.limited(limit));
        }
        return ExitCode.DONE;
    }

    private AnswerSource source() throws StoreException, UsageException {
        return where.endpoint == null ? StoreSource.open(where.store) : EndpointSource.at(where.endpoint);
    }

    private BoundQuery ofName(Questions questions, AnswerSource source) throws Exception {
        Question question = QuestionNames.require(questions, name);
        return question.with(new NamedThings(questions, source).values(question, parameters));
    }

    private BoundQuery ofFile() throws UsageException, IOException, AskException {
        if (!parameters.isEmpty()) {
            throw new UsageException("--param goes with the name of a question, not with --file");
        }
        if (file.equals("-")) {
            return BoundQuery.ofText(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new UsageException("--file %s: no such file".formatted(file));
        }
        return BoundQuery.ofText(Files.readString(path));
    }

    private void print(AnswerSource source, BoundQuery query) throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.TABLE) {
            String csv = source.answer(query, StoreAnswer.Form.CSV);
            TextTable.ofAnswer(csv, source.things()).forEach(out::println);
        } else {
            out.print(source.answer(query, StoreAnswer.Form.valueOf(format.name())));
        }
        out.flush();
    }
}
