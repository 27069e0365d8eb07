package org.parley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.parley.identity.Ruling;
import org.parley.identity.Ruling.Kind;
import org.parley.rdf.Iris;
import org.parley.vocab.Parley;

/** Rulings as triples and back. One triple is one ruling or note. */
final class CurationTriples {
    private static final Set<String> NAMED = Set.of("person", "state", "organization", "delegation", "place");
    private static final Set<String> FACTS = Set.of("membership", "meeting", "statement");
    private static final Pattern KEY = Pattern.compile("[a-z]+/[^\\s<>\"{}|\\\\^`/]+");

    private final Keys keys;

    CurationTriples(Keys keys) {
        this.keys = keys;
    }

    /** A curation of one ruling or note. */
    Curation read(Triple triple) throws CurationException {
        Node said = triple.getPredicate();
        String key = thing(triple.getSubject());
        if (said.equals(OWL.sameAs.asNode())) {
            return pair(Kind.SAME, Kind.ENTITY, triple);
        }
        if (said.equals(OWL.differentFrom.asNode())) {
            return pair(Kind.DIFFERENT, Kind.NOT_ENTITY, triple);
        }
        if (said.equals(SKOS.prefLabel.asNode())) {
            return Curation.of(checked(new Ruling(Kind.NAME, key, text(triple.getObject()))));
        }
        if (said.equals(Parley.rejected.asNode())) {
            requireTrue(triple.getObject());
            return Curation.of(checked(new Ruling(Kind.WRONG, key, "")));
        }
        return Curation.of(note(key, triple));
    }

    private static Curation.Note note(String key, Triple triple) throws CurationException {
        if (triple.getPredicate().equals(RDFS.comment.asNode())) {
            return new Curation.Note(key, Curation.Note.Type.COMMENT, text(triple.getObject()));
        }
        if (triple.getPredicate().equals(DCTerms.creator.asNode())) {
            return new Curation.Note(key, Curation.Note.Type.CREATOR, text(triple.getObject()));
        }
        throw new CurationException(
                "<%s>: want owl:sameAs, owl:differentFrom, skos:prefLabel or parley:rejected, or rdfs:comment or dcterms:creator as a note"
                        .formatted(triple.getPredicate().getURI()));
    }

    private Curation pair(Kind ofThings, Kind ofEntity, Triple triple) throws CurationException {
        String key = thing(triple.getSubject());
        Optional<String> entity = Iris.wikidataId(triple.getObject());
        Ruling ruling = entity.isPresent()
                ? new Ruling(ofEntity, key, entity.get())
                : new Ruling(ofThings, key, other(triple.getObject()));
        return Curation.of(checked(ruling));
    }

    private String thing(Node node) throws CurationException {
        return keys.find(node)
                .filter(key -> KEY.matcher(key).matches())
                .orElseThrow(() -> new CurationException("%s: want a thing of this store, <%s…>"
                        .formatted(shown(node), keys.iri("").getURI())));
    }

    private String other(Node node) throws CurationException {
        return keys.find(node)
                .filter(key -> KEY.matcher(key).matches())
                .orElseThrow(
                        () -> new CurationException("%s: want a thing of this store, <%s…>, or a Wikidata entity, <%s>"
                                .formatted(
                                        shown(node),
                                        keys.iri("").getURI(),
                                        Iris.wikidata("Q…").getURI())));
    }

    private static String text(Node node) throws CurationException {
        if (!node.isLiteral() || node.getLiteralLexicalForm().isBlank()) {
            throw new CurationException("%s: want words in quotation marks".formatted(shown(node)));
        }
        return node.getLiteralLexicalForm().strip().replaceAll("\\s+", " ");
    }

    private static void requireTrue(Node node) throws CurationException {
        boolean isTrue = node.isLiteral()
                && XSDDatatype.XSDboolean.equals(node.getLiteralDatatype())
                && Boolean.TRUE.equals(node.getLiteralValue());
        if (!isTrue) {
            throw new CurationException(
                    "%s: want true; leave the triple out for what is not wrong".formatted(shown(node)));
        }
    }

    private static String shown(Node node) {
        return node.isURI() ? "<%s>".formatted(node.getURI()) : node.toString();
    }

    /**
     * Gives the ruling.
     *
     * @throws CurationException if nothing of that kind can be ruled of such a thing
     */
    static Ruling checked(Ruling ruling) throws CurationException {
        String kind = kind(ruling.key());
        Optional<String> fault =
                switch (ruling.kind()) {
                    case SAME ->
                        kind.equals("statement")
                                ? Optional.of("statements are not merged: each is what its article reports")
                                : pairFault(ruling);
                    case DIFFERENT -> pairFault(ruling);
                    case NAME, ENTITY, NOT_ENTITY ->
                        NAMED.contains(kind)
                                ? Optional.empty()
                                : Optional.of("want a person, state, organization, delegation or place");
                    case WRONG ->
                        FACTS.contains(kind)
                                ? Optional.empty()
                                : Optional.of("want a membership, meeting or statement");
                };
        if (fault.isPresent()) {
            throw new CurationException("%s: %s".formatted(CurationWords.of(ruling), fault.get()));
        }
        return ruling;
    }

    private static Optional<String> pairFault(Ruling ruling) {
        String kind = kind(ruling.key());
        if (!NAMED.contains(kind) && !FACTS.contains(kind)) {
            return Optional.of("want persons, states, organizations, delegations, places or facts");
        }
        if (!kind.equals(kind(ruling.value()))) {
            return Optional.of("want two things of one kind");
        }
        return ruling.key().equals(ruling.value()) ? Optional.of("want two different names") : Optional.empty();
    }

    private static String kind(String key) {
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }

    List<Triple> triples(Curation curation) {
        List<Triple> triples = new ArrayList<>();
        curation.rulings().forEach(ruling -> triples.add(triple(ruling)));
        for (Curation.Note note : curation.notes()) {
            Property property = note.type() == Curation.Note.Type.COMMENT ? RDFS.comment : DCTerms.creator;
            triples.add(triple(note.key(), property, NodeFactory.createLiteralString(note.text())));
        }
        return triples;
    }

    private Triple triple(Ruling ruling) {
        String key = ruling.key();
        return switch (ruling.kind()) {
            case SAME -> triple(key, OWL.sameAs, keys.iri(ruling.value()));
            case DIFFERENT -> triple(key, OWL.differentFrom, keys.iri(ruling.value()));
            case NAME -> triple(key, SKOS.prefLabel, NodeFactory.createLiteralString(ruling.value()));
            case ENTITY -> triple(key, OWL.sameAs, Iris.wikidata(ruling.value()));
            case NOT_ENTITY -> triple(key, OWL.differentFrom, Iris.wikidata(ruling.value()));
            case WRONG -> triple(key, Parley.rejected, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        };
    }

    private Triple triple(String key, Property property, Node object) {
        return Triple.create(keys.iri(key), property.asNode(), object);
    }
}
