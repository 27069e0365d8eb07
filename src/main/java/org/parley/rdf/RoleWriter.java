package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.ORG;
import org.parley.model.Fact;
import org.parley.vocab.Concepts;
import org.parley.vocab.Parley;

/** Writes offices and functions as memberships of the Organization Ontology. */
final class RoleWriter {
    private final ArticleGraph graph;

    RoleWriter(ArticleGraph graph) {
        this.graph = graph;
    }

    Node write(Fact.Role role) {
        Node node = graph.iris().membership(role);
        graph.type(node, ORG.Membership);
        graph.add(node, ORG.member, graph.iris().entity(role.person()));
        graph.entity(node, ORG.organization, role.organization());
        graph.add(node, Parley.roleLabel, Literals.text(role.label()));
        role.concept()
                .ifPresent(id -> graph.add(node, ORG.role, Concepts.role(id).asNode()));
        if (role.former()) {
            graph.add(node, Parley.former, Literals.truth(true));
        }
        graph.evidence(node, role.evidence());
        return node;
    }
}
