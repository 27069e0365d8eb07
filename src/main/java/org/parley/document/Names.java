package org.parley.document;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.parley.vocab.OntologyFile;

/** How terms are written on a page, and where they lead: those of ours into our pages, others to their own address. */
final class Names {
    private static final PrefixMapping PREFIXES = prefixes();

    private final Vocabulary here;
    private final String root;

    /** @param root from the page to the folder of {@code ns.html}: empty, or {@code ../} */
    Names(Vocabulary here, String root) {
        this.here = here;
        this.root = root;
    }

    /** Those of all files but shapes, so that a term is written alike on every page. */
    private static PrefixMapping prefixes() {
        PrefixMapping all = PrefixMapping.Factory.create();
        Stream.of(OntologyFile.values())
                .filter(file -> OntologyDocument.forms(file).contains(Form.JSON_LD))
                .forEach(file -> all.setNsPrefixes(file.read().getPrefixMapping()));
        return all.lock();
    }

    /** {@code parley:met}; the whole IRI where no prefix fits. */
    String name(Node term) {
        return PREFIXES.shortForm(term.getURI());
    }

    /** The part of an own term's IRI behind {@code #}, by which its section on the page is found. */
    static String anchor(Node term) {
        return term.getURI().substring(term.getURI().indexOf('#') + 1);
    }

    String href(Node term) {
        String iri = term.getURI();
        return Stream.of(OntologyFile.values())
                .filter(file -> iri.equals(file.iri()) || iri.startsWith(file.iri() + "#"))
                .filter(file -> OntologyDocument.forms(file).contains(Form.HTML))
                .findFirst()
                .map(file -> page(file) + iri.substring(file.iri().length()))
                .orElse(iri);
    }

    private String page(OntologyFile file) {
        return file == here.file() ? "" : document(file, Form.HTML);
    }

    /** The address of a document, from this page. */
    String document(OntologyFile file, Form form) {
        return root + new OntologyDocument(file, form).path();
    }

    /** The term of a short name. */
    Node term(String shortName) {
        return NodeFactory.createURI(PREFIXES.expandPrefix(shortName));
    }

    /** The short name, of our own terms without the prefix. */
    String shortest(Node term) {
        return name(term).replaceFirst("^parley:", "");
    }

    /** A link with the shortest name, as it stands in a figure. */
    String plainLink(Node term) {
        return "<a href=\"%s\">%s</a>".formatted(escaped(href(term)), escaped(shortest(term)));
    }

    /** A link with the short name. */
    String link(Node term) {
        return "<a href=\"%s\"><code>%s</code></a>".formatted(escaped(href(term)), escaped(name(term)));
    }

    /** Text as it may stand between tags and in values. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
