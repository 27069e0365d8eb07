package org.parley.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.model.Entity;
import org.parley.model.EntityKind;
import org.parley.vocab.Parley;
import org.parley.vocab.Terms;

/** Writes actors and places, each also with the type by which others know it, for most clients don't reason. */
final class EntityWriter {
    private final ArticleGraph graph;

    EntityWriter(ArticleGraph graph) {
        this.graph = graph;
    }

    void write(Entity entity) {
        Node node = graph.iris().entity(entity.key());
        graph.type(node, Terms.of(entity.key().kind()));
        graph.type(node, wellKnown(entity.key().kind()));
        graph.add(node, RDFS.label, Literals.text(entity.label()));
        entity.altLabels().forEach(name -> graph.add(node, SKOS.altLabel, Literals.text(name)));
        entity.wikidata().ifPresent(id -> graph.add(node, OWL.sameAs, Iris.wikidata(id)));
        graph.entity(node, Parley.onBehalfOf, entity.sender());
        if (entity.anonymous()) {
            graph.add(node, Parley.anonymous, Literals.truth(true));
        }
    }

    private static Resource wellKnown(EntityKind kind) {
        return switch (kind) {
            case PERSON -> FOAF.Person;
            case STATE, ORGANIZATION, DELEGATION -> ORG.Organization;
            case PLACE -> SchemaDO.Place;
        };
    }
}
