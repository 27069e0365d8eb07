package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ask.Questions;

/**
 * What the README shows of the demo is what the demo prints today: its report, its query and the answer. Rewritten by
 * {@code mvn verify -Dtest=ReadmeTest -Dit.test=ReadmeIT -Dgolden.update=true}.
 */
final class ReadmeIT {
    private static final String README = "README.md";

    @TempDir
    private Path temp;

    @Test
    void readme_always_showsWhatTheDemoPrints() throws Exception {
        String printed = demo();
        String query = Questions.load().find("who-met-whom").orElseThrow().text();
        int begin = printed.indexOf(query.indent(4));
        assertThat(begin).as("the demo prints its query:%n%s", printed).isPositive();
        String answer = printed.substring(begin + query.indent(4).length());
        MarkdownFile shown = MarkdownFile.read(README);
        MarkdownFile want = shown.withBlock("text", 0, block(printed.substring(0, begin)))
                .withBlock("sparql", 0, block(query))
                .withBlock("text", 1, block(answer));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(want.path(), want.text());
            shown = want;
        }
        assertThat(shown.text()).isEqualTo(want.text());
    }

    /** Its output, with the port that users see. */
    private String demo() {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String store = temp.resolve("store").toString();
        int code = Main.run(
                new PrintWriter(out), new PrintWriter(err), "demo", "--check", "--port", "0", "--store", store);
        assertThat(code).as(err.toString()).isZero();
        return out.toString().replaceAll("localhost:\\d+", "localhost:3030");
    }

    private static String block(String part) {
        return part.stripTrailing().stripIndent().strip() + "\n";
    }
}
