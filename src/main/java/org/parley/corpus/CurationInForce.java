package org.parley.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.parley.identity.Identification;
import org.parley.identity.MvLedger;
import org.parley.identity.Ruling;
import org.parley.identity.Rulings;
import org.parley.store.Store;
import org.parley.store.StoreQuery;
import org.parley.store.StoreRow;
import org.parley.vocab.Parley;

/**
 * The curation of a corpus during a build. Its graph in the store is what is in force; the ledger remembers what of it has been
 * followed, so that only names of which something else is ruled now are looked at.
 */
final class CurationInForce {
    private static final String GRAPH = "curation";
    private static final String FOLLOWED = "curation";
    private static final String FILE = "curation-file";
    private static final String EFFECTS = "curation-effects";

    private final Keys keys;
    private final MvLedger ledger;
    private Curation curation = Curation.EMPTY;
    private Curation stored = Curation.EMPTY;
    private NavigableSet<Ruling> fromFile = new TreeSet<>();
    private Optional<List<Unmatched>> atEnd = Optional.empty();

    CurationInForce(Keys keys, MvLedger ledger) {
        this.keys = keys;
        this.ledger = ledger;
    }

    /** Takes what the store has. */
    void load(Store store) throws CurationException {
        CurationTriples triples = new CurationTriples(keys);
        List<StoreRow> rows = StoreQuery.ofResource("/queries/corpus/curation.rq")
                .with("graph", graph().getURI())
                .rows(store);
        for (StoreRow row : rows) {
            try {
                stored = stored.plus(triples.read(triple(row)));
            } catch (CurationException e) {
                throw new CurationException("<%s> of the store: %s".formatted(graph().getURI(), e.getMessage()), e);
            }
        }
        curation = stored;
        fromFile = new TreeSet<>(Ruling.decode(ledger.fact(FILE)));
    }

    private static Triple triple(StoreRow row) {
        Node predicate = NodeFactory.createURI(row.get("predicate"));
        return Triple.create(
                NodeFactory.createURI(row.get("subject")), predicate, object(predicate, row.get("object")));
    }

    private static Node object(Node predicate, String text) {
        if (predicate.equals(OWL.sameAs.asNode()) || predicate.equals(OWL.differentFrom.asNode())) {
            return NodeFactory.createURI(text);
        }
        return predicate.equals(Parley.rejected.asNode())
                ? NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean)
                : NodeFactory.createLiteralString(text);
    }

    Curation get() {
        return curation;
    }

    Rulings rulings() {
        return new Rulings(curation.rulings());
    }

    boolean isChanged() {
        return !curation.equals(stored);
    }

    void set(Curation other) throws CurationException {
        Optional<Curation.Contradiction> contradiction = other.contradiction();
        if (contradiction.isPresent()) {
            throw new CurationException(contradiction.get().words() + "; undo one of them first");
        }
        curation = other;
    }

    /** What is said by command stays when a file that said so too no longer does. */
    void keep(NavigableSet<Ruling> rulings) {
        fromFile.removeAll(rulings);
    }

    /** Takes what a file says in the place of what such a file said before; what was ruled by commands stays. */
    void setFile(Curation file) throws CurationException {
        Curation others = curation.without(fromFile);
        NavigableSet<Ruling> added = new TreeSet<>(file.rulings());
        added.removeAll(others.rulings());
        set(others.plus(file));
        fromFile = added;
    }

    /** Names of which something else is ruled than what was followed when they were last compared. */
    NavigableSet<String> unsettled() {
        NavigableSet<Ruling> before = new TreeSet<>(Ruling.decode(ledger.fact(FOLLOWED)));
        NavigableSet<Ruling> changed = new TreeSet<>(before);
        changed.removeAll(curation.rulings());
        NavigableSet<Ruling> added = new TreeSet<>(curation.rulings());
        added.removeAll(before);
        changed.addAll(added);
        NavigableSet<String> names = new TreeSet<>();
        changed.forEach(ruling -> names.addAll(ruling.keys()));
        return names;
    }

    /** After names are settled: what changes in graphs. Notes in the ledger the articles that have to be written for it. */
    Effects effects() {
        Effects effects = Effects.of(curation, ledger);
        NavigableMap<String, String> before = new TreeMap<>();
        ledger.fact(EFFECTS).lines().map(line -> line.split("\t", 2)).forEach(cells -> before.put(cells[0], cells[1]));
        NavigableSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(effects.byName().keySet());
        names.removeIf(name -> Objects.equals(before.get(name), effects.byName().get(name)));
        NavigableSet<String> articles = new TreeSet<>();
        NavigableSet<String> linked = new TreeSet<>(names);
        for (String name : names) {
            articles.addAll(ledger.articles(name));
            linked.addAll(ledger.links(name).keySet());
        }
        ledger.note(new Identification.Changes(articles, linked));
        return effects;
    }

    /** Notes in the ledger what has been followed; the end of a build. */
    void settled(Effects effects) {
        noteFollowed(effects);
        atEnd = Optional.of(unmatchedNow());
    }

    void noteFollowed(Effects effects) {
        ledger.noteFact(FOLLOWED, encoded(curation.rulings()));
        ledger.noteFact(FILE, encoded(fromFile));
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> effect : effects.byName().entrySet()) {
            text.append(effect.getKey()).append('\t').append(effect.getValue()).append('\n');
        }
        ledger.noteFact(EFFECTS, text.toString());
    }

    private static String encoded(NavigableSet<Ruling> rulings) {
        return String.join("\n", rulings.stream().map(Ruling::encode).toList());
    }

    Node graph() {
        return keys.graph(GRAPH);
    }

    List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        new CurationTriples(keys).triples(curation).forEach(triple -> quads.add(Quad.create(graph(), triple)));
        return quads;
    }

    /** Names that rulings are about and no article knows; after the end those that there were then. */
    List<Unmatched> unmatched() {
        return atEnd.orElseGet(this::unmatchedNow);
    }

    private List<Unmatched> unmatchedNow() {
        List<Unmatched> found = new ArrayList<>();
        for (Ruling ruling : curation.rulings()) {
            List<String> unknown = ruling.keys().stream()
                    .filter(key -> !isMatched(ruling, key))
                    .toList();
            if (!unknown.isEmpty()) {
                found.add(new Unmatched(ruling, unknown));
            }
        }
        return found;
    }

    /** What holds for a thing may be said of any of its names, and of its IRI; the rest is about a name that an article has. */
    private boolean isMatched(Ruling ruling, String key) {
        return switch (ruling.kind()) {
            case WRONG, ENTITY, NOT_ENTITY -> name(key).isPresent();
            case SAME, DIFFERENT, NAME -> ledger.isUsed(key);
        };
    }

    /** The key itself if an article has the name, else the first name that has its IRI. */
    Optional<String> name(String key) {
        return ledger.isUsed(key)
                ? Optional.of(key)
                : ledger.assigned(key).stream().findFirst();
    }

    boolean isFromFile(Ruling ruling) {
        return fromFile.contains(ruling);
    }
}
