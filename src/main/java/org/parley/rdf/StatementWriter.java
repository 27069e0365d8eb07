package org.parley.rdf;

import static java.util.stream.Collectors.joining;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Span;
import org.parley.vocab.Concepts;
import org.parley.vocab.Parley;
import org.parley.vocab.Terms;

/** Writes statements, with mentions for what is said, who is named as speaker, and the reporting words. */
final class StatementWriter {
    private static final String BETWEEN_PARTS = " … ";

    private final ArticleGraph graph;

    StatementWriter(ArticleGraph graph) {
        this.graph = graph;
    }

    Node write(Fact.Statement statement) {
        Node node = graph.iris().statement(graph.article().id(), graph.inCodePoints(statement.content()));
        graph.type(node, Parley.Statement);
        graph.add(node, Parley.content, Literals.text(content(statement)));
        graph.add(node, Parley.quoted, Literals.truth(statement.quoted()));
        graph.add(node, Parley.act, Terms.of(statement.act()).asNode());
        graph.entity(node, Parley.speaker, statement.speaker());
        graph.entities(node, Parley.addressee, statement.addressees());
        graph.entity(node, Parley.onBehalfOf, statement.onBehalfOf());
        graph.entity(node, Parley.reportedBy, statement.reportedBy());
        statement.date().ifPresent(date -> graph.date(node, date));
        statement
                .topics()
                .forEach(id -> graph.add(node, Parley.about, Concepts.topic(id).asNode()));
        graph.evidence(node, statement.evidence());
        mentions(node, statement);
        return node;
    }

    private void mentions(Node node, Fact.Statement statement) {
        Evidence strongest = statement.evidence().get(0);
        statement.content().forEach(span -> mention(node, Parley.contentMention, span, strongest));
        if (!statement.cue().isEmpty()) {
            graph.add(node, Parley.cue, Literals.text(graph.line(statement.cue())));
            mention(node, Parley.cueMention, statement.cue(), strongest);
        }
        statement
                .speakerMention()
                .ifPresent(span -> statement.speaker().map(graph.iris()::entity).ifPresent(speaker -> {
                    Node mention = graph.mention(span, speaker, strongest.confidence(), strongest.rule());
                    graph.add(node, Parley.speakerMention, mention);
                }));
    }

    private void mention(Node statement, Property property, Span span, Evidence found) {
        graph.add(statement, property, graph.mention(span, statement, found.confidence(), found.rule()));
    }

    private String content(Fact.Statement statement) {
        return statement.content().stream().map(graph::line).collect(joining(BETWEEN_PARTS));
    }
}
