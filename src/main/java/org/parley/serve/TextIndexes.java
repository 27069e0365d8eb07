package org.parley.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** Indexes of words as the assembler file describes them, for what writes them and for what asks without an endpoint. */
public final class TextIndexes {
    private TextIndexes() {}

    /** Opens an index or makes an empty one. While it is open nothing else can open it. */
    public static TextIndexLucene open(Path folder) {
        Model config = config();
        EndpointConfig.replaceAll(
                config, TextVocab.pDirectory, folder.toAbsolutePath().toString());
        return (TextIndexLucene) Assembler.general().open(only(config, TextVocab.textIndexLucene));
    }

    /** Which properties are indexed, in which fields. */
    public static EntityDefinition searched() {
        return (EntityDefinition) Assembler.general().open(only(config(), TextVocab.entityMap));
    }

    private static Model config() {
        Model config = EndpointConfig.read();
        WordAnalyzer.replaceJenas(config);
        return config;
    }

    /** Differs when what is indexed does, or how: an index made by another definition is of no use. */
    public static String definition() {
        Model config = EndpointConfig.read();
        Resource index = only(config, TextVocab.textIndexLucene).removeAll(TextVocab.pDirectory);
        byte[] text = described(index).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Resource only(Model config, Resource type) {
        return config.listSubjectsWithProperty(RDF.type, type).next();
    }

    private static String described(RDFNode node) {
        if (node.isLiteral()) {
            return node.asNode().toString();
        }
        return node.asResource().listProperties().toList().stream()
                .map(statement -> statement.getPredicate() + " " + described(statement.getObject()))
                .sorted()
                .collect(Collectors.joining("; ", "[" + (node.isAnon() ? "" : node), "]"));
    }
}
