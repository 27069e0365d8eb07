package org.parley.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.model.Fact;
import org.parley.vocab.Concepts;
import org.parley.vocab.Parley;
import org.parley.vocab.Terms;

/** Writes meetings. Remembers those it has written, for an article may tell of two that differ only in their hour. */
final class MeetingWriter {
    private final ArticleGraph graph;
    private final Map<Node, Integer> told = new HashMap<>();

    MeetingWriter(ArticleGraph graph) {
        this.graph = graph;
    }

    Node write(Fact.Meeting meeting) {
        Node node = mint(meeting);
        graph.type(node, Parley.Meeting);
        graph.type(node, Terms.of(meeting.kind()));
        graph.add(node, Parley.status, Terms.of(meeting.status()).asNode());
        graph.entities(node, Parley.participant, meeting.participants());
        graph.entities(node, Parley.chair, meeting.chairs());
        graph.entities(node, Parley.host, meeting.hosts());
        graph.entities(node, Parley.mediator, meeting.mediators());
        graph.entities(node, Parley.absentee, meeting.absentees());
        graph.entity(node, Parley.place, meeting.place());
        graph.entity(node, Parley.venue, meeting.venue());
        meeting.date().ifPresent(date -> graph.date(node, date));
        meeting.start().ifPresent(hour -> graph.add(node, SchemaDO.startTime, Literals.clock(hour)));
        meeting.attendance().ifPresent(count -> graph.add(node, Parley.attendance, Literals.count(count)));
        meeting.topics()
                .forEach(id -> graph.add(node, Parley.about, Concepts.topic(id).asNode()));
        graph.evidence(node, meeting.evidence());
        return node;
    }

    private Node mint(Fact.Meeting meeting) {
        Node first = graph.iris().meeting(graph.article().id(), meeting, 0);
        int repeat = told.merge(first, 1, Integer::sum) - 1;
        return repeat == 0 ? first : graph.iris().meeting(graph.article().id(), meeting, repeat);
    }
}
