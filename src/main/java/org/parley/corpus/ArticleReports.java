package org.parley.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.identity.ArticleReport;
import org.parley.identity.Matcher;
import org.parley.identity.Profile;
import org.parley.identity.Trait;
import org.parley.vocab.Parley;

/** Takes from the graph of an article what helps to tell which of its things other articles speak of. */
final class ArticleReports {
    private final Keys keys;
    private final Matcher persons;
    private final Set<String> broadOffices;

    /**
     * @param persons tells which persons of an article have like names
     * @param broadOffices ids of concepts that stand for several offices of one state
     */
    ArticleReports(Keys keys, Matcher persons, Set<String> broadOffices) {
        this.keys = keys;
        this.persons = persons;
        this.broadOffices = Set.copyOf(broadOffices);
    }

    ArticleReport of(String article, String digest, List<Quad> quads) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return new ArticleReport(article, digest, new One(graph).things());
    }

    /** The things of one article while they are collected. */
    private final class One {
        private final Graph graph;
        private final Set<Trait> published;
        private final NavigableMap<String, NavigableSet<Trait>> things = new TreeMap<>();

        One(Graph graph) {
            this.graph = graph;
            this.published = literals(Node.ANY, SchemaDO.datePublished, Trait.Type.PUBLISHED);
        }

        NavigableMap<String, NavigableSet<Trait>> things() {
            each(Parley.Person, this::actor);
            each(Parley.Organization, this::actor);
            each(Parley.State, this::actor);
            each(Parley.Delegation, this::actor);
            each(Parley.Place, this::actor);
            each(ORG.Membership, this::membership);
            each(Parley.Meeting, this::meeting);
            each(Parley.Statement, this::statement);
            rivals();
            return things;
        }

        private void each(Resource type, Consumer<Node> receiver) {
            graph.find(Node.ANY, RDF.type.asNode(), type.asNode())
                    .forEachRemaining(triple -> receiver.accept(triple.getSubject()));
        }

        /** Unnamed sources are the article's own. */
        private void actor(Node actor) {
            if (graph.contains(actor, Parley.anonymous.asNode(), Node.ANY)) {
                return;
            }
            add(actor, literals(actor, RDFS.label, Trait.Type.LABEL));
            add(actor, literals(actor, SKOS.altLabel, Trait.Type.OTHER_NAME));
            objects(actor, OWL.sameAs)
                    .forEach(same -> add(actor, Set.of(new Trait(Trait.Type.WIKIDATA, localName(same)))));
        }

        private void membership(Node membership) {
            Optional<Node> person = objects(membership, ORG.member).stream().findFirst();
            Optional<String> body =
                    objects(membership, ORG.organization).stream().findFirst().flatMap(keys::find);
            String office = office(membership) + "@" + body.orElse("");
            boolean former = graph.contains(membership, Parley.former.asNode(), Node.ANY);
            person.flatMap(keys::find).ifPresent(key -> add(membership, Set.of(new Trait(Trait.Type.PARTY, key))));
            add(
                    membership,
                    Set.of(
                            new Trait(Trait.Type.OFFICE, office),
                            new Trait(Trait.Type.KIND, former ? "former" : "current")));
            add(membership, published);
            if (person.isPresent() && body.isPresent()) {
                add(person.get(), Set.of(new Trait(Trait.Type.OFFICE, office), new Trait(Trait.Type.SIDE, body.get())));
            }
        }

        /** The concept, or the title's words where there is none or a broad one. */
        private String office(Node membership) {
            return objects(membership, ORG.role).stream()
                    .map(One::localName)
                    .filter(id -> !broadOffices.contains(id))
                    .findFirst()
                    .orElseGet(() -> literals(membership, Parley.roleLabel, Trait.Type.OFFICE).stream()
                            .map(Trait::value)
                            .sorted()
                            .findFirst()
                            .orElse(""));
        }

        private void meeting(Node meeting) {
            for (Node party : objects(meeting, Parley.participant)) {
                add(meeting, references(Set.of(party), Trait.Type.PARTY));
                add(meeting, references(sides(party), Trait.Type.SIDE));
            }
            add(meeting, references(objects(meeting, Parley.place), Trait.Type.PLACE));
            add(meeting, references(objects(meeting, Parley.venue), Trait.Type.PLACE));
            add(meeting, days(meeting));
            objects(meeting, RDF.type).stream()
                    .filter(type -> !type.equals(Parley.Meeting.asNode()))
                    .forEach(type -> add(meeting, Set.of(new Trait(Trait.Type.KIND, localName(type)))));
            objects(meeting, Parley.status)
                    .forEach(status -> add(meeting, Set.of(new Trait(Trait.Type.STATUS, localName(status)))));
            add(meeting, published);
        }

        /** Whom a party stands for: a delegation its state, a person what the office is held in, the others themselves. */
        private Set<Node> sides(Node party) {
            Set<Node> sides = graph.find(Node.ANY, ORG.member.asNode(), party).toList().stream()
                    .filter(t -> !graph.contains(t.getSubject(), Parley.former.asNode(), Node.ANY))
                    .flatMap(t -> objects(t.getSubject(), ORG.organization).stream())
                    .collect(Collectors.toSet());
            if (is(party, Parley.Delegation)) {
                sides.addAll(sender(party));
            }
            return sides.isEmpty() ? Set.of(party) : sides;
        }

        /** The delegation of a state has the state's slug in its own. */
        private Set<Node> sender(Node delegation) {
            String slug = localName(delegation).replaceFirst("-delegation$", "");
            return Stream.of("state/", "organization/")
                    .map(kind -> keys.iri(kind + slug))
                    .filter(actor -> is(actor, Parley.State) || is(actor, Parley.Organization))
                    .collect(Collectors.toSet());
        }

        private boolean is(Node thing, Resource type) {
            return graph.contains(thing, RDF.type.asNode(), type.asNode());
        }

        private Set<Trait> days(Node meeting) {
            Set<Trait> first = literals(meeting, Parley.earliest, Trait.Type.DAYS);
            Set<Trait> last = literals(meeting, Parley.latest, Trait.Type.DAYS);
            return first.isEmpty() || last.isEmpty()
                    ? Set.of()
                    : Set.of(new Trait(
                            Trait.Type.DAYS,
                            first.iterator().next().value()
                                    + "/"
                                    + last.iterator().next().value()));
        }

        private void statement(Node statement) {
            add(statement, literals(statement, Parley.content, Trait.Type.CONTENT));
            add(statement, references(objects(statement, Parley.speaker), Trait.Type.SPEAKER));
            add(statement, published);
        }

        /** Persons whose names are alike, meetings, titles of one office: the article tells them apart. */
        private void rivals() {
            List<Profile> people = profiles("person");
            Map<String, Set<String>> blocks = people.stream().collect(Collectors.toMap(Profile::key, persons::blocks));
            rivals(people, (one, other) -> !Collections.disjoint(blocks.get(one), blocks.get(other)));
            rivals(profiles("meeting"), (one, other) -> true);
            rivals(profiles("membership"), (one, other) -> office(one).equals(office(other)));
        }

        /** Two titles of one person for one office: each keeps its words. */
        private Set<Trait> office(String membership) {
            return things.get(membership).stream()
                    .filter(trait -> trait.type() == Trait.Type.PARTY || trait.type() == Trait.Type.OFFICE)
                    .collect(Collectors.toSet());
        }

        private List<Profile> profiles(String kind) {
            return things.entrySet().stream()
                    .map(thing -> Profile.empty(thing.getKey()).plus(thing.getValue()))
                    .filter(profile -> profile.kind().equals(kind))
                    .toList();
        }

        private void rivals(List<Profile> profiles, BiPredicate<String, String> alike) {
            for (Profile one : profiles) {
                for (Profile other : profiles) {
                    if (!one.key().equals(other.key()) && alike.test(one.key(), other.key())) {
                        things.get(one.key()).add(new Trait(Trait.Type.RIVAL, other.key()));
                    }
                }
            }
        }

        private void add(Node thing, Set<Trait> traits) {
            keys.find(thing).ifPresent(key -> things.computeIfAbsent(key, unseen -> new TreeSet<>())
                    .addAll(traits));
        }

        private Set<Trait> literals(Node subject, Property property, Trait.Type type) {
            return graph.find(subject, property.asNode(), Node.ANY).toList().stream()
                    .map(triple -> new Trait(type, triple.getObject().getLiteralLexicalForm()))
                    .collect(Collectors.toSet());
        }

        private Set<Trait> references(Set<Node> nodes, Trait.Type type) {
            return nodes.stream()
                    .flatMap(node -> keys.find(node).stream())
                    .map(key -> new Trait(type, key))
                    .collect(Collectors.toSet());
        }

        private Set<Node> objects(Node subject, Property property) {
            return graph.find(subject, property.asNode(), Node.ANY).toList().stream()
                    .map(Triple::getObject)
                    .collect(Collectors.toSet());
        }

        private static String localName(Node node) {
            String iri = node.getURI();
            return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        }
    }
}
