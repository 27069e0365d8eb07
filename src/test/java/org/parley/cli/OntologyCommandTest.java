package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyCommandTest {
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path temp;

    @Test
    void ontology_intoANewFolder_writesPagesAndRdf() throws Exception {
        Path site = temp.resolve("site");
        assertThat(ontology(site)).isZero();
        assertThat(out.toString()).contains("begin with ns.html");
        assertThat(site.resolve("ns.html")).content().contains("href=\"ns/roles.html\"");
        assertThat(site.resolve("ns/roles.html")).content().contains("href=\"../ns.html\"");
        assertThat(site.resolve("ns.ttl")).hasSameTextualContentAs(Path.of("ontology/parley.ttl"));
        assertThat(site.resolve("ns/shapes.ttl")).exists();
    }

    @Test
    void ontology_intoAFile_says2() throws Exception {
        assertThat(ontology(Files.createFile(temp.resolve("file")))).isEqualTo(2);
    }

    private int ontology(Path output) {
        return Main.run(
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true),
                "ontology",
                "--output",
                output.toString());
    }
}
