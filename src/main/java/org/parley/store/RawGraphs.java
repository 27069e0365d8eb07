package org.parley.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;

/**
 * What was read from each article, as its own words give it: a compressed file an article beside the database, from which the
 * article's graph is written again when something that it speaks of gets another IRI.
 */
public final class RawGraphs {
    private final Path folder;

    RawGraphs(Path folder) {
        this.folder = folder;
    }

    /** A graph as it is written to a file. */
    public static final class Packed {
        private final byte[] bytes;

        private Packed(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    /** Can be called by any thread. */
    public static Packed packed(Collection<Triple> triples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(zip, Lang.NTRIPLES);
            writer.start();
            triples.forEach(writer::triple);
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packed(bytes.toByteArray());
    }

    /**
     * Writes a file, over one of that name.
     *
     * @param name unique for the article and what was read from it; letters, digits and hyphens
     */
    public void write(String name, Packed graph) {
        Path file = file(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, graph.bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: can't be written".formatted(file), e);
        }
    }

    public List<Triple> read(String name) throws StoreException {
        Path file = file(name);
        List<Triple> triples = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            RDFParser.source(in).lang(Lang.NTRIPLES).parse(new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                    triples.add(triple);
                }
            });
        } catch (NoSuchFileException e) {
            throw StoreException.unusable("%s: missing; build the store anew".formatted(file), e);
        } catch (IOException e) {
            throw StoreException.unusable(file, e);
        }
        return triples;
    }

    /** Files that are gone already are no fault. */
    public void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("%s: can't be deleted".formatted(file(name)), e);
        }
    }

    /** Spread over folders, for some file systems are slow with many files in one. */
    private Path file(String name) {
        return folder.resolve(name.substring(name.length() - 2)).resolve(name + ".nt.gz");
    }
}
