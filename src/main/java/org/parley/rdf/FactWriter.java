package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.parley.model.Fact;

/** Sends each kind of fact to its writer. A new kind needs a line here. */
final class FactWriter {
    private final RoleWriter roles;
    private final MeetingWriter meetings;
    private final StatementWriter statements;

    FactWriter(ArticleGraph graph) {
        roles = new RoleWriter(graph);
        meetings = new MeetingWriter(graph);
        statements = new StatementWriter(graph);
    }

    /** Gives the node of the fact. */
    Node write(Fact fact) {
        if (fact instanceof Fact.Role role) {
            return roles.write(role);
        }
        if (fact instanceof Fact.Meeting meeting) {
            return meetings.write(meeting);
        }
        if (fact instanceof Fact.Statement statement) {
            return statements.write(statement);
        }
        throw new IllegalStateException("no triples for a " + fact.getClass().getName());
    }
}
