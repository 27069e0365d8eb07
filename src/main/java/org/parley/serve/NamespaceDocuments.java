package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.parley.document.Form;
import org.parley.document.OntologyDocument;
import org.parley.vocab.OntologyFile;

/** What lies at the addresses below the namespace path. Each document is made when it is first asked for, and kept. */
final class NamespaceDocuments {
    private static final String DATASET = "/parley/";

    private final String version = version();
    private final Map<Key, Body> made = new ConcurrentHashMap<>();

    /**
     * A file that an address leads to.
     *
     * @param form if the address ends in one
     * @param versioned whether the address names the version, so that the links of the page begin one folder lower
     */
    record Address(OntologyFile file, Optional<Form> form, boolean versioned) {}

    private record Key(OntologyDocument document, String root) {}

    /** What is sent. */
    record Body(String text, String mediaType, String location, String tag) {}

    /** The file at a path such as {@code /parley/ns}, {@code /parley/ns/roles.ttl} or {@code /parley/ns/0.2.0}. */
    Optional<Address> find(String path) {
        return Stream.of(OntologyFile.values())
                .flatMap(file -> Stream.concat(
                        Stream.of(new Address(file, Optional.empty(), false)),
                        OntologyDocument.forms(file).stream().map(form -> new Address(file, Optional.of(form), false))))
                .flatMap(address -> address.file() == OntologyFile.ONTOLOGY
                        ? Stream.of(address, new Address(address.file(), address.form(), true))
                        : Stream.of(address))
                .filter(address -> path(address).equals(path))
                .findFirst();
    }

    private String path(Address address) {
        return DATASET
                + address.file().path()
                + (address.versioned() ? "/" + version : "")
                + address.form().map(form -> "." + form.suffix()).orElse("");
    }

    Body document(Address address, Form form) {
        OntologyDocument document = new OntologyDocument(address.file(), form);
        String root = address.file() == OntologyFile.ONTOLOGY && !address.versioned() ? "" : "../";
        return made.computeIfAbsent(new Key(document, root), key -> body(key, address));
    }

    private Body body(Key key, Address address) {
        String text = key.document().text(key.root());
        Form form = key.document().form();
        String location = path(new Address(address.file(), Optional.of(form), address.versioned()));
        return new Body(text, form.mediaType(), location, tag(text));
    }

    private static String tag(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return '"' + HexFormat.of().formatHex(digest, 0, 8) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String version() {
        String iri = OntologyFile.ONTOLOGY.read().stream(Node.ANY, OWL2.versionIRI.asNode(), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject()
                .getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
