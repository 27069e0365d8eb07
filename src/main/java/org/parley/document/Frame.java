package org.parley.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.parley.vocab.OntologyFile;

/** What stands around the content of a page: its head, what it describes and under which terms, and its other forms. */
final class Frame {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%1$s</title>
            <link rel="canonical" href="%2$s">
            %3$s<style>
            %4$s</style>
            </head>
            <body>
            <a class="skip" href="#page-content">Skip to the content</a>
            <header>
            <h1>%1$s</h1>
            <p class="lead">%5$s</p>
            <dl class="about">
            %6$s</dl>
            </header>
            <nav aria-label="Contents">
            %7$s</nav>
            <main id="page-content">
            %8$s</main>
            </body>
            </html>
            """;

    private static final List<Row> ROWS = List.of(
            new Row("Version", OWL.versionInfo),
            new Row("This version", OWL2.versionIRI),
            new Row("Version before", OWL2.priorVersion),
            new Row("By", DCTerms.creator),
            new Row("Created", DCTerms.created),
            new Row("Changed", DCTerms.modified),
            new Row("Licence", DCTerms.license));

    private final Vocabulary vocabulary;
    private final Names names;

    private record Row(String label, Property property) {}

    Frame(Vocabulary vocabulary, Names names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /**
     * The page.
     *
     * @param described what the page is about, with title, description and licence
     * @param contents links to its sections
     */
    String around(Node described, String contents, String content) {
        return PAGE.formatted(
                Names.escaped(vocabulary.text(described, DCTerms.title).orElseThrow()),
                vocabulary.file().iri(),
                alternates(),
                style(),
                Names.escaped(vocabulary.text(described, DCTerms.description).orElseThrow()),
                about(described),
                contents,
                content);
    }

    private String about(Node described) {
        Node iri = NodeFactory.createURI(vocabulary.file().iri());
        return row("Namespace", "<code>%s#</code>".formatted(iri.getURI()))
                + ROWS.stream()
                        .map(row -> row(row.label(), values(described, row.property())))
                        .collect(Collectors.joining())
                + row("Other forms", forms())
                + row("See also", others());
    }

    /** A row of a list of descriptions; nothing without a value. */
    static String row(String label, String value) {
        return value.isEmpty() ? "" : "<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(label, value);
    }

    private String values(Node described, Property property) {
        return vocabulary.objects(described, property).stream()
                .map(value -> value.isURI()
                        ? "<a href=\"%1$s\">%1$s</a>".formatted(Names.escaped(value.getURI()))
                        : Names.escaped(value.getLiteralLexicalForm()))
                .collect(Collectors.joining(", "));
    }

    private String forms() {
        return rdfForms()
                .map(form -> "<a href=\"%s\" type=\"%s\">%s</a>"
                        .formatted(names.document(vocabulary.file(), form), form.mediaType(), form.mediaType()))
                .collect(Collectors.joining(", "));
    }

    private String alternates() {
        return rdfForms()
                .map(form -> "<link rel=\"alternate\" type=\"%s\" href=\"%s\">\n"
                        .formatted(form.mediaType(), names.document(vocabulary.file(), form)))
                .collect(Collectors.joining());
    }

    private Stream<Form> rdfForms() {
        return OntologyDocument.forms(vocabulary.file()).stream().filter(form -> form != Form.HTML);
    }

    private String others() {
        return Stream.of(OntologyFile.values())
                .filter(file -> file != vocabulary.file())
                .map(file -> OntologyDocument.forms(file).contains(Form.HTML)
                        ? link(file, Form.HTML)
                        : link(file, Form.TURTLE))
                .collect(Collectors.joining(", "));
    }

    private String link(OntologyFile file, Form form) {
        return "<a href=\"%s\">%s</a>".formatted(names.document(file, form), file.path());
    }

    private static String style() {
        try (InputStream in = Frame.class.getResourceAsStream("/document/document.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
