package org.parley.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.rdf.Literals;
import org.parley.rules.Gazetteer;
import org.parley.store.StoreBuild;

/** What is known of the world whatever articles say: which states are in which organisations, and since when. */
final class GazetteerGraph {
    private static final String NAME = "gazetteer";

    private final Keys keys;
    private final Node graph;
    private final List<Gazetteer.Membership> memberships;

    GazetteerGraph(Keys keys, Gazetteer gazetteer) {
        this.keys = keys;
        this.graph = keys.graph(NAME);
        this.memberships = gazetteer.memberships();
    }

    /** Writes the graph, unless the store holds it as it is. */
    void write(StoreBuild store) {
        String version = Integer.toHexString(text().hashCode());
        boolean known = store.existing()
                .filter(before -> Recovery.version(before, graph).equals(version))
                .isPresent();
        if (!known) {
            store.put(quads(version));
        }
    }

    private String text() {
        return memberships.stream()
                .map(one -> String.join("\t", one.state(), one.organization(), one.start(), one.end()))
                .collect(Collectors.joining("\n"));
    }

    private List<Quad> quads(String version) {
        List<Quad> quads = new ArrayList<>();
        quads.add(quad(graph, SchemaDO.version, Literals.text(version)));
        memberships.forEach(membership -> quads.addAll(quads(membership)));
        return quads;
    }

    private List<Quad> quads(Gazetteer.Membership membership) {
        EntityKey state = new EntityKey(EntityKind.STATE, membership.state());
        EntityKey organization = new EntityKey(EntityKind.ORGANIZATION, membership.organization());
        LocalDate start = TermsOfOffice.day(membership.start(), false).orElseThrow();
        Node node = keys.iris().stateMembership(state, organization, start);
        List<Quad> quads = new ArrayList<>();
        quads.add(quad(node, RDF.type, SchemaDO.OrganizationRole.asNode()));
        quads.add(quad(node, SchemaDO.member, keys.iris().entity(state)));
        quads.add(quad(node, SchemaDO.memberOf, keys.iris().entity(organization)));
        quads.add(quad(node, SchemaDO.startDate, Literals.day(start)));
        TermsOfOffice.day(membership.end(), true)
                .ifPresent(end -> quads.add(quad(node, SchemaDO.endDate, Literals.day(end))));
        return quads;
    }

    private Quad quad(Node subject, Property property, Node object) {
        return Quad.create(graph, subject, property.asNode(), object);
    }
}
