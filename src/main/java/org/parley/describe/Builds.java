package org.parley.describe;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.parley.rdf.Literals;
import org.parley.vocab.Prov;

/** The builds that made the store, as PROV: the last of them, numbered from 1. */
final class Builds {
    /** Older ones are forgotten. */
    private static final int KEPT = 100;

    private static final String PROGRAM = "program-";
    private static final String RULES = "rules-";
    private static final int SHORT_DIGEST = 12;

    private final GraphNames names;
    private final Pattern build;

    Builds(GraphNames names) {
        this.names = names;
        this.build = Pattern.compile(Pattern.quote(names.part("").getURI()) + "(?:build|version)-([0-9]+)(?:-.*)?");
    }

    /**
     * What a build says of itself.
     *
     * @param program its version
     * @param rules digest of those that inferred; empty if none did
     */
    record Build(long number, Instant start, Instant end, String program, Optional<String> rules) {}

    /** How many graphs of articles a build makes, changes and takes out. */
    record Articles(long added, long changed, long removed) {
        static final Articles NONE = new Articles(0, 0, 0);

        Articles plus(Articles other) {
            return new Articles(added + other.added, changed + other.changed, removed + other.removed);
        }
    }

    /** The number of the last build; 0 if there is none. */
    long last(Graph description) {
        return description.stream().mapToLong(this::number).max().orElse(0);
    }

    /** Takes over what the description before says of builds, but for those that are too old now. */
    void keep(Graph before, long newest, Graph graph) {
        long oldest = Math.max(1, newest - KEPT + 1);
        before.stream().filter(triple -> number(triple) >= oldest).forEach(graph::add);
        for (Property property : new Property[] {Prov.wasAssociatedWith, Prov.used}) {
            graph.stream(Node.ANY, property.asNode(), Node.ANY)
                    .map(Triple::getObject)
                    .distinct()
                    .toList()
                    .forEach(user -> before.stream(user, Node.ANY, Node.ANY).forEach(graph::add));
        }
    }

    private long number(Triple triple) {
        Matcher matcher = build.matcher(triple.getSubject().getURI());
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    }

    void write(Build build, Articles articles, Counts counts, Graph graph) {
        Sheet activity = new Sheet(graph, names.part("build-" + build.number()))
                .type(Prov.Activity)
                .english(RDFS.label, "Build " + build.number())
                .node(Prov.startedAtTime, Literals.instant(build.start()))
                .node(Prov.endedAtTime, Literals.instant(build.end()))
                .node(Prov.wasAssociatedWith, names.part(PROGRAM + build.program()))
                .node(Prov.generated, names.part("version-" + build.number()));
        activity.of(names.part(PROGRAM + build.program()))
                .type(Prov.SoftwareAgent)
                .english(RDFS.label, "Parley " + build.program())
                .text(SchemaDO.softwareVersion, build.program());
        build.rules().ifPresent(digest -> rules(activity, digest));
        collection(activity, Prov.generated, "new", articles.added());
        collection(activity, Prov.generated, "changed", articles.changed());
        collection(activity, Prov.invalidated, "removed", articles.removed());
        version(build, counts, graph);
    }

    private void rules(Sheet activity, String digest) {
        Node rules = names.part(RULES + digest.substring(0, Math.min(SHORT_DIGEST, digest.length())));
        activity.node(Prov.used, rules);
        activity.of(rules)
                .type(Prov.Plan)
                .type(Prov.Entity)
                .english(RDFS.label, "Rules of inference")
                .text(SchemaDO.version, digest);
    }

    private void collection(Sheet activity, Property property, String sort, long number) {
        Node collection = names.part(
                activity.subject().getURI().substring(names.part("").getURI().length()) + "-" + sort);
        activity.node(property, collection);
        activity.of(collection)
                .type(Prov.Collection)
                .english(RDFS.label, "Graphs of articles that are " + sort)
                .count(VOID.documents, number);
    }

    private void version(Build build, Counts counts, Graph graph) {
        Sheet version = new Sheet(graph, names.part("version-" + build.number()))
                .type(Prov.Entity)
                .english(RDFS.label, "Version %d of the data".formatted(build.number()))
                .node(Prov.specializationOf, names.part(Partitions.DATASET))
                .count(VOID.documents, counts.of(Measure.ARTICLES))
                .count(VOID.triples, counts.sum(Measure.REPORTED_PROPERTY) + counts.sum(Measure.INFERRED_PROPERTY));
        if (build.number() > 1) {
            version.node(Prov.wasRevisionOf, names.part("version-" + (build.number() - 1)));
        }
    }
}
