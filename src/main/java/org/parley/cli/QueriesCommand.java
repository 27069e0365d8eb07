package org.parley.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.show.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley queries}: which questions are saved. */
@Command(
        name = "queries",
        description = "Lists the saved questions, or shows one whole: what it tells, its parameters, its SPARQL.",
        footer = {
            "",
            "For example:",
            "  parley queries --tag mediation",
            "  parley queries who-met-whom",
            "To ask one: parley query NAME"
        })
final class QueriesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only questions with this tag.")
    private String tag;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The question to show whole.")
    private String name;

    @Override
    public Integer call() throws UsageException {
        Questions questions = Questions.load();
        PrintWriter out = spec.commandLine().getOut();
        List<String> lines =
                name == null ? list(questions) : QuestionPage.lines(QuestionNames.require(questions, name));
        lines.forEach(out::println);
        out.flush();
        return ExitCode.DONE;
    }

    private List<String> list(Questions questions) throws UsageException {
        List<List<String>> rows = questions.all().stream()
                .filter(question -> tag == null || question.tags().contains(tag))
                .map(question -> List.of(question.name(), question.title()))
                .toList();
        if (rows.isEmpty()) {
            throw new UsageException("--tag %s: no question has it; there are: %s".formatted(tag, tags(questions)));
        }
        return Columns.lines(rows);
    }

    private static String tags(Questions questions) {
        TreeSet<String> tags = new TreeSet<>();
        questions.all().stream().map(Question::tags).forEach(tags::addAll);
        return String.join(", ", tags);
    }
}
