package org.parley.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.reasoner.InfGraph;
import org.apache.jena.reasoner.rulesys.GenericRuleReasoner;
import org.apache.jena.reasoner.rulesys.RDFSRuleReasonerFactory;
import org.apache.jena.reasoner.rulesys.Rule;
import org.apache.jena.riot.lang.IteratorParsers;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ReasonerVocabulary;
import org.parley.vocab.OntologyFile;

/** What Jena's own reasoners take for the same triples in memory: parts of ten times the size until one doesn't finish. */
final class ReasonerRun {
    private static final int MINUTES = 10;
    private static final List<Long> SIZES = List.of(10_000L, 100_000L, 1_000_000L, Long.MAX_VALUE);

    private ReasonerRun() {}

    /** Reasoners by the word that the call of a part has for them. */
    private enum Kind {
        RULES,
        RDFS,
        STREAM
    }

    static void all(Path quads) throws Exception {
        for (Kind kind : Kind.values()) {
            for (long size : SIZES) {
                if (!finishes(kind, size, quads)) {
                    System.out.printf("%s of %s quads: not done in %d minutes and 2 GB%n", kind, named(size), MINUTES);
                    break;
                }
            }
        }
    }

    private static String named(long size) {
        return size == Long.MAX_VALUE ? "all" : "%,d".formatted(size);
    }

    /** In a virtual machine of its own, which may run out of memory. */
    private static boolean finishes(Kind kind, long size, Path quads) throws Exception {
        Process part = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReasonerRun.class.getName(),
                        kind.name(),
                        Long.toString(size),
                        quads.toString())
                .inheritIO()
                .start();
        if (!part.waitFor(MINUTES, TimeUnit.MINUTES)) {
            part.destroyForcibly().waitFor();
            return false;
        }
        return part.exitValue() == 0;
    }

    /** A part: which reasoner, at most how many quads, of which file. */
    public static void main(String[] arguments) throws Exception {
        Kind kind = Kind.valueOf(arguments[0]);
        Graph graph = GraphFactory.createDefaultGraph();
        long size = read(Path.of(arguments[2]), Long.parseLong(arguments[1]), graph);
        AtomicLong inferred = new AtomicLong();
        Stage.of("%s of %,d quads".formatted(kind, size), () -> {
            inferred.set(inferred(kind, graph));
            return true;
        });
        System.out.printf("  %,d triples, %,d with what was inferred%n", graph.size(), inferred.get());
    }

    private static long inferred(Kind kind, Graph graph) throws Exception {
        return switch (kind) {
            case RULES -> rules("parley.rules", rules("parley-first.rules", graph)).stream().count();
            case RDFS -> rdfs(graph).stream().count();
            case STREAM -> RDFSFactory.graphRDFS(graph, OntologyFile.ONTOLOGY.read()).stream().count();
        };
    }

    private static Graph rules(String file, Graph graph) throws Exception {
        GenericRuleReasoner reasoner =
                new GenericRuleReasoner(Rule.rulesFromURL(Path.of("fuseki-config", file).toUri().toString()));
        InfGraph inferred = reasoner.bind(graph);
        inferred.prepare();
        return inferred;
    }

    private static Graph rdfs(Graph graph) {
        var reasoner = RDFSRuleReasonerFactory.theInstance().create(null);
        reasoner.setParameter(ReasonerVocabulary.PROPsetRDFSLevel, ReasonerVocabulary.RDFS_SIMPLE);
        InfGraph inferred = reasoner.bindSchema(OntologyFile.ONTOLOGY.read()).bind(graph);
        inferred.prepare();
        return inferred;
    }

    private static long read(Path quads, long most, Graph graph) throws Exception {
        long read = 0;
        try (InputStream in = Files.newInputStream(quads)) {
            var lines = IteratorParsers.createIteratorNQuads(in);
            while (lines.hasNext() && read < most) {
                graph.add(lines.next().asTriple());
                read++;
            }
        }
        return read;
    }
}
