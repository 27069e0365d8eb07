package org.parley.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.parley.vocab.OntologyFile;

/** One file of the ontology in one form. The same file and form always give the same text. */
public record OntologyDocument(OntologyFile file, Form form) {
    private static final Set<OntologyFile> WITH_PAGE = Collections.unmodifiableSet(EnumSet.of(
            OntologyFile.ONTOLOGY, OntologyFile.ROLES, OntologyFile.TOPICS, OntologyFile.KINDS, OntologyFile.CODES));

    public OntologyDocument {
        if (!forms(file).contains(form)) {
            throw new IllegalArgumentException("%s is not published as %s".formatted(file.fileName(), form));
        }
    }

    /**
     * The forms that a file has. The example is drawn on the page of the ontology and has none of its own; shapes have blank
     * nodes, for which only the file itself is the same each time.
     */
    public static Set<Form> forms(OntologyFile file) {
        if (WITH_PAGE.contains(file)) {
            return EnumSet.allOf(Form.class);
        }
        return file == OntologyFile.EXAMPLE ? EnumSet.complementOf(EnumSet.of(Form.HTML)) : EnumSet.of(Form.TURTLE);
    }

    /** Where it is published: {@code ns/roles.ttl}. */
    public String path() {
        return file.path() + "." + form.suffix();
    }

    /**
     * The document.
     *
     * @param root from where it will stand to the folder of {@code ns.html}: empty, or {@code ../}; only pages have links
     */
    public String text(String root) {
        return switch (form) {
            case HTML -> page(root);
            case TURTLE -> file.text();
            case JSON_LD -> rdf(RDFFormat.JSONLD_PRETTY);
            case RDF_XML -> rdf(RDFFormat.RDFXML_PRETTY);
            case N_TRIPLES -> sortedLines(rdf(RDFFormat.NTRIPLES));
        };
    }

    private String page(String root) {
        Vocabulary vocabulary = new Vocabulary(file);
        Names names = new Names(vocabulary, root);
        return file == OntologyFile.ONTOLOGY
                ? new OntologyPage(vocabulary, names).html()
                : new SchemePage(vocabulary, names).html();
    }

    private String rdf(RDFFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(file.read()).format(format).output(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String sortedLines(String lines) {
        return lines.lines().sorted().collect(Collectors.joining("\n", "", "\n"));
    }
}
