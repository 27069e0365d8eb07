package org.parley.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.parley.identity.Ledger;
import org.parley.identity.Profile;
import org.parley.identity.Series;
import org.parley.identity.Trait;
import org.parley.identity.Verdict;
import org.parley.rdf.Literals;
import org.parley.vocab.Parley;

/** What spans articles: which names redirect to which, what was compared and why, when roles were first and last reported. */
final class IdentityGraph {
    static final String NAME = "identity";

    private final Keys keys;
    private final Ledger ledger;
    private final TermsOfOffice terms;
    private final Effects effects;
    private final Series series;
    private final Node graph;

    IdentityGraph(Keys keys, Ledger ledger, TermsOfOffice terms, Effects effects) {
        this.keys = keys;
        this.ledger = ledger;
        this.terms = terms;
        this.effects = effects;
        this.series = new Series(ledger);
        this.graph = keys.graph(NAME);
    }

    Node graph() {
        return graph;
    }

    /** What is to be said of a name, its thing and its matches. */
    List<Quad> quads(String key) {
        List<Quad> quads = new ArrayList<>();
        if (ledger.isUsed(key)) {
            redirect(key, quads);
            ledger.links(key).forEach((other, verdict) -> match(key, other, verdict, quads));
        }
        String thing = ledger.canonical(key);
        if (thing.startsWith("membership/") && !effects.isWrong(thing)) {
            reported(thing, quads);
            term(thing, quads);
        }
        if (thing.startsWith("meeting/")) {
            series.before(thing).ifPresent(earlier -> add(keys.iri(thing), Parley.follows, keys.iri(earlier), quads));
        }
        return quads;
    }

    /** What the graph says of itself. */
    List<Quad> state(LedgerState state) {
        return List.of(Quad.create(graph, graph, SchemaDO.version.asNode(), Literals.text(state.toString())));
    }

    private void redirect(String key, List<Quad> quads) {
        String thing = ledger.canonical(key);
        if (!thing.equals(key)) {
            add(keys.iri(key), DCTerms.isReplacedBy, keys.iri(thing), quads);
        }
    }

    private void match(String key, String other, Verdict verdict, List<Quad> quads) {
        boolean wrong = effects.isWrong(ledger.canonical(key)) || effects.isWrong(ledger.canonical(other));
        if (wrong || key.startsWith("membership/")) {
            return;
        }
        Node match = keys.iris().match(keys.iri(key), keys.iri(other));
        add(match, RDF.type, Parley.Match.asNode(), quads);
        add(match, Parley.compares, keys.iri(key), quads);
        add(match, Parley.compares, keys.iri(other), quads);
        add(match, SKOS.note, Literals.text(verdict.reason()), quads);
        add(match, Parley.confidence, Literals.confidence(verdict.confidence()), quads);
        Node one = keys.iri(ledger.canonical(key));
        Node two = keys.iri(ledger.canonical(other));
        if (!one.equals(two)) {
            Property link = key.startsWith("statement/") ? Parley.sameStatementAs : SKOS.closeMatch;
            add(one, link, two, quads);
            add(two, link, one, quads);
        }
    }

    private void reported(String membership, List<Quad> quads) {
        NavigableSet<String> days = new TreeSet<>();
        for (String name : ledger.assigned(membership)) {
            days.addAll(ledger.profile(name).all(Trait.Type.PUBLISHED));
        }
        if (!days.isEmpty()) {
            add(keys.iri(membership), Parley.firstReported, Literals.day(LocalDate.parse(days.first())), quads);
            add(keys.iri(membership), Parley.lastReported, Literals.day(LocalDate.parse(days.last())), quads);
        }
    }

    /** What the gazetteer knows, whatever articles say. */
    private void term(String membership, List<Quad> quads) {
        Profile profile =
                ledger.profile(ledger.assigned(membership).stream().findFirst().orElse(membership));
        for (String person : profile.all(Trait.Type.PARTY)) {
            for (String office : profile.all(Trait.Type.OFFICE)) {
                terms.find(ledger.canonical(person), office).ifPresent(known -> {
                    known.start()
                            .ifPresent(day -> add(keys.iri(membership), SchemaDO.startDate, Literals.day(day), quads));
                    known.end().ifPresent(day -> add(keys.iri(membership), SchemaDO.endDate, Literals.day(day), quads));
                });
            }
        }
    }

    private void add(Node subject, Property property, Node object, Collection<Quad> quads) {
        quads.add(Quad.create(graph, subject, property.asNode(), object));
    }
}
