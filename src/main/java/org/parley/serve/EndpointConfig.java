package org.parley.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.jena.assembler.JA;
import org.apache.jena.fuseki.server.FusekiVocab;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/** The assembler file with the places of the store and the time-out of this run. */
final class EndpointConfig {
    static {
        // before any class of Jena's that expects it, whichever of them comes first
        JenaSystem.init();
    }

    private static final String FILE = "/fuseki-config/parley.ttl";
    /** Of the names that the file gives things, wherever the program is called. */
    private static final String BASE = "urn:x-parley:config";

    private static final Property CONTEXT_NAME = ResourceFactory.createProperty(JA.getURI() + "cxtName");
    private static final Property CONTEXT_VALUE = ResourceFactory.createProperty(JA.getURI() + "cxtValue");

    private EndpointConfig() {}

    static Model of(StoreFolders folders, Duration timeout) {
        Model model = read();
        replaceAll(
                model, VocabTDB2.pLocation, folders.database().toAbsolutePath().toString());
        replaceAll(model, TextVocab.pDirectory, folders.text().toAbsolutePath().toString());
        WordAnalyzer.replaceJenas(model);
        for (Resource setting : model.listSubjectsWithProperty(CONTEXT_NAME).toList()) {
            if (isTimeout(setting)) {
                // to the first row, and to the last
                String both = "%1$d,%1$d".formatted(timeout.toMillis());
                setting.removeAll(CONTEXT_VALUE).addProperty(CONTEXT_VALUE, both);
            }
        }
        return model;
    }

    /** What holds for each query, for a service that is made without a file. */
    static Context limits(Model config) {
        Context limits = new Context();
        config.listObjectsOfProperty(FusekiVocab.pEndpoint)
                .forEach(endpoint -> AssemblerUtils.mergeContext(endpoint.asResource(), limits));
        return limits;
    }

    private static boolean isTimeout(Resource setting) {
        String name = setting.getProperty(CONTEXT_NAME).getString();
        return name.equals("arq:queryTimeout") || name.equals(ARQ.queryTimeout.getSymbol());
    }

    static void replaceAll(Model model, Property property, String value) {
        List<Statement> old =
                model.listStatements(null, property, (String) null).toList();
        if (old.isEmpty()) {
            throw new IllegalStateException("%s: no %s".formatted(FILE, property));
        }
        model.remove(old);
        old.forEach(statement -> statement.getSubject().addProperty(property, value));
    }

    static Model read() {
        try (InputStream in = EndpointConfig.class.getResourceAsStream(FILE)) {
            return RDFParser.source(in).base(BASE).lang(Lang.TURTLE).toModel();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
