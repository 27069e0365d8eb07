package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every build of our corpora keeps what is promised. */
final class ValidateIT {
    @TempDir
    private Path temp;

    private final StringWriter out = new StringWriter();

    @Test
    void validate_ofTheArticlesOfTheRepository_findsNothing() {
        build(Path.of("data/articles"));
        assertThat(run("validate", "--store", store())).as(out.toString()).isZero();
        assertThat(out.toString()).contains("every shape is kept");
    }

    @Test
    void validate_ofGeneratedArticles_findsNothing() {
        String world = temp.resolve("world").toString();
        assertThat(run("generate", "--articles", "200", "--output", world)).isZero();
        build(Path.of(world, "articles.jsonl"));
        assertThat(run("validate", "--store", store())).as(out.toString()).isZero();
        assertThat(out.toString()).contains("Checked  200 articles");
    }

    private void build(Path input) {
        assertThat(run("build", "--input", input.toString(), "--store", store()))
                .isZero();
    }

    private String store() {
        return temp.resolve("store").toString();
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(out), args);
    }
}
