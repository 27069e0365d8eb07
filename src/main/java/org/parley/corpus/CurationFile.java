package org.parley.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.util.Context;
import org.parley.identity.Ruling;

/** Corrections in a Turtle file. Relative IRIs in it, such as {@code <person/ann-roe>}, are things of the store. */
public final class CurationFile {
    private final Path file;
    private final Keys keys;

    /** @param base of the store */
    public CurationFile(Path file, String base) {
        this.file = file;
        this.keys = new Keys(base);
    }

    private record Line(Triple triple, long number) {}

    /**
     * All that it says.
     *
     * @throws CurationException if the file can't be read or says something that is no correction; names file and line
     */
    public Curation read() throws CurationException {
        CurationTriples triples = new CurationTriples(keys);
        Map<Ruling, Long> places = new HashMap<>();
        Curation all = Curation.EMPTY;
        for (Line line : lines()) {
            Curation one = read(line, triples);
            one.rulings().forEach(ruling -> places.putIfAbsent(ruling, line.number()));
            all = all.plus(one);
        }
        Optional<Curation.Contradiction> contradiction = all.contradiction();
        if (contradiction.isPresent()) {
            throw fault(
                    places.get(contradiction.get().ruling()),
                    contradiction.get().words());
        }
        return all;
    }

    private Curation read(Line line, CurationTriples triples) throws CurationException {
        try {
            return triples.read(line.triple());
        } catch (CurationException e) {
            throw fault(line.number(), e.getMessage());
        }
    }

    private CurationException fault(long line, String what) {
        return new CurationException("%s:%d: %s".formatted(file, line, what));
    }

    private List<Line> lines() throws CurationException {
        try (InputStream in = Files.newInputStream(file)) {
            List<Line> lines = new ArrayList<>();
            Tokenizer tokens =
                    TokenizerText.create().source(in).errorHandler(new Strict()).build();
            new LangTurtle(tokens, new Numbering(keys.iri("").getURI(), lines), StreamRDFLib.sinkNull()).parse();
            return lines;
        } catch (NoSuchFileException e) {
            throw new CurationException("%s: no such file".formatted(file), e);
        } catch (RiotParseException e) {
            throw fault(e.getLine(), "no Turtle: " + e.getOriginalMessage());
        } catch (RiotException | RuntimeIOException | IOException e) {
            throw new CurationException("%s: can't be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Keeps triples with the lines that they end on. */
    private static final class Numbering extends ParserProfileStd {
        private final List<Line> lines;

        Numbering(String base, List<Line> lines) {
            super(
                    RiotLib.factoryRDF(),
                    new Strict(),
                    IRIxResolver.create(base).build(),
                    PrefixMapFactory.create(),
                    new Context(),
                    true,
                    false);
            this.lines = lines;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            Triple triple = super.createTriple(subject, predicate, object, line, column);
            lines.add(new Line(triple, line));
            return triple;
        }
    }

    /** Ends the reading at the first fault, and prints nothing. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            // what matters of an IRI is looked at when its triple is read
        }

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    }
}
