package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the documents tell people to type is what the program takes, and what they point to is there. */
final class ReadmeTest {
    private static final String LAUNCHER = "./parley";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("calls")
    void call_inADocument_isOneThatTheProgramTakes(Path document, String call) {
        assertThatCode(() -> parse(call)).as("%s: %s", document, call).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./parley",
                "./parley frob",
                "./parley build --input my-articles",
                "./parley build --inptu my-articles --store my-store",
                "./parley export --store my-store --format word"
            })
    void call_thatIsWrong_isNotTaken(String call) {
        assertThatThrownBy(() -> parse(call)).isInstanceOf(ParameterException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callsForHelp")
    void call_forHelpInTheReadme_ends0(String call) {
        StringWriter out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(out), args(call)))
                .isZero();
        assertThat(out.toString()).isNotBlank();
    }

    @Test
    void links_toTheRepository_leadSomewhere() throws IOException {
        List<String> broken = documents().stream()
                .flatMap(document -> document.ownLinks().stream()
                        .filter(target -> !document.resolves(target))
                        .map(target -> document.path() + ": " + target))
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void readme_always_namesEveryCommand() throws IOException {
        List<String> named = readme().calls(LAUNCHER).stream()
                .map(call -> args(call)[0])
                .distinct()
                .toList();
        assertThat(named)
                .contains(
                        "demo",
                        "build",
                        "serve",
                        "export",
                        "evaluate",
                        "generate",
                        "explain",
                        "annotate",
                        "query",
                        "queries");
    }

    private static MarkdownFile readme() throws IOException {
        return MarkdownFile.read("README.md");
    }

    private static List<MarkdownFile> documents() throws IOException {
        List<MarkdownFile> documents = new ArrayList<>();
        for (String folder : List.of("", "docs", "docs/decisions")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                    documents.add(MarkdownFile.read(file.toString()));
                }
            }
        }
        return documents;
    }

    private static Stream<Arguments> calls() throws IOException {
        return documents().stream().flatMap(document -> document.calls(LAUNCHER).stream()
                .map(call -> Arguments.of(document.path(), call)));
    }

    private static Stream<String> callsForHelp() throws IOException {
        return readme().calls(LAUNCHER).stream().filter(call -> call.endsWith("--help") || call.endsWith("--version"));
    }

    private static void parse(String call) {
        CommandLine command = new CommandLine(new Parley()).setCaseInsensitiveEnumValuesAllowed(true);
        CommandLine.ParseResult parsed = command.parseArgs(args(call));
        if (!parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested()) {
            throw new ParameterException(command, call + ": names no command");
        }
    }

    private static String[] args(String call) {
        return Arrays.stream(call.split("\\s+")).skip(1).toArray(String[]::new);
    }
}
