package org.parley.infer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementUnion;
import org.apache.jena.sparql.syntax.Template;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.parley.vocab.Parley;

/**
 * The super-classes and super-properties of the ontology as rules, one for each class or property of another vocabulary, so that
 * who asks in its terms finds the data. What has them for its own graphs' sake is left out: terms that articles' graphs state
 * themselves, and those of mentions, which are many and have NIF's terms already.
 */
final class AxiomRules {
    private static final Var THING = Var.alloc("thing");
    private static final Var VALUE = Var.alloc("value");
    private static final Set<String> STATED = Set.of(
            "http://xmlns.com/foaf/0.1/Person",
            "http://www.w3.org/ns/org#Organization",
            "https://schema.org/Place",
            "https://schema.org/NewsArticle");
    private static final List<String> OF_MENTIONS = List.of(
            "http://groundedannotationframework.org/gaf#",
            "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

    private final Graph ontology;

    private AxiomRules(Graph ontology) {
        this.ontology = ontology;
    }

    static List<Rule> of(Graph ontology) {
        AxiomRules rules = new AxiomRules(ontology);
        List<Rule> all = new ArrayList<>();
        rules.narrower(RDFS.subClassOf.asNode()).forEach((general, narrow) -> all.add(rules.classes(general, narrow)));
        rules.narrower(RDFS.subPropertyOf.asNode())
                .forEach((general, narrow) -> all.add(rules.properties(general, narrow)));
        return all;
    }

    /** Terms of ours under each broader one, whether directly or by others of ours. */
    private Map<Node, Set<Node>> narrower(Node axiom) {
        Map<Node, Set<Node>> narrower = new TreeMap<>(BY_IRI);
        ontology.find(Node.ANY, axiom, Node.ANY)
                .filterKeep(triple -> triple.getSubject().isURI() && isStated(triple.getSubject()))
                .forEachRemaining(triple -> broader(triple.getSubject(), axiom).stream()
                        .filter(AxiomRules::isWanted)
                        .forEach(general -> narrower.computeIfAbsent(general, unseen -> new TreeSet<>(BY_IRI))
                                .add(triple.getSubject())));
        return narrower;
    }

    /** Every actor has one of the narrower types. */
    private static boolean isStated(Node term) {
        return !term.equals(Parley.Actor.asNode());
    }

    private static boolean isWanted(Node general) {
        boolean isOurs = general.getURI().startsWith(Parley.NS);
        return (!isOurs || !isStated(general))
                && !STATED.contains(general.getURI())
                && OF_MENTIONS.stream().noneMatch(general.getURI()::startsWith);
    }

    private Set<Node> broader(Node term, Node axiom) {
        Set<Node> broader = new TreeSet<>(BY_IRI);
        ontology.find(term, axiom, Node.ANY)
                .filterKeep(t -> t.getObject().isURI())
                .forEachRemaining(triple -> {
                    broader.add(triple.getObject());
                    broader.addAll(broader(triple.getObject(), axiom));
                });
        return broader;
    }

    private Rule classes(Node general, Set<Node> narrow) {
        Node type = RDF.type.asNode();
        List<Triple> from =
                narrow.stream().map(term -> Triple.create(THING, type, term)).toList();
        return rule(general, Triple.create(THING, type, general), from, List.of(THING));
    }

    private Rule properties(Node general, Set<Node> narrow) {
        List<Triple> from =
                narrow.stream().map(term -> Triple.create(THING, term, VALUE)).toList();
        return rule(general, Triple.create(THING, general, VALUE), from, List.of(THING, VALUE));
    }

    private Rule rule(Node general, Triple conclusion, List<Triple> from, List<Var> anchor) {
        Query query = QueryFactory.create();
        query.setQueryConstructType();
        query.setConstructTemplate(new Template(BasicPattern.wrap(List.of(conclusion))));
        query.setQueryPattern(union(from));
        String name = ontology.getPrefixMapping().shortForm(general.getURI());
        return new Rule(
                name.replace(':', '-'),
                "What is said in narrower terms is said in %s.".formatted(name),
                query,
                anchor,
                List.of());
    }

    private static Element union(List<Triple> triples) {
        ElementUnion union = new ElementUnion();
        for (Triple triple : triples) {
            ElementPathBlock block = new ElementPathBlock();
            block.addTriple(triple);
            union.addElement(block);
        }
        return union;
    }
}
