package org.parley.evaluate.found;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.evaluate.gold.Slot;
import org.parley.model.EntityKind;
import org.parley.store.Store;
import org.parley.store.StoreQuery;
import org.parley.store.StoreRow;
import org.parley.vocab.Parley;

/**
 * Asks a store for all that is compared, with the queries in {@code queries/evaluate}. Rows of articles that nobody asks
 * for are let go, so that memory grows with the annotations and not with the store.
 */
public final class FoundGraphReader {
    private static final Map<String, EntityKind> ACTORS = Map.of(
            "Person", EntityKind.PERSON,
            "State", EntityKind.STATE,
            "Organization", EntityKind.ORGANIZATION,
            "Delegation", EntityKind.DELEGATION);
    private static final Map<String, Slot> SLOTS =
            Arrays.stream(Slot.values()).collect(Collectors.toMap(Slot::key, Function.identity()));

    private final Store store;
    private final Map<String, ArticleDraft> drafts = new HashMap<>();
    private final ThingsDraft things = new ThingsDraft();

    private FoundGraphReader(Store store) {
        this.store = store;
    }

    /**
     * What the store says of these articles.
     *
     * @param articles their ids
     */
    public static FoundGraph read(Store store, Collection<String> articles) {
        return new FoundGraphReader(store).read(new HashSet<>(articles));
    }

    private FoundGraph read(Set<String> wanted) {
        Map<String, String> graphs = graphs(wanted);
        graphs.values().forEach(graph -> drafts.put(graph, new ArticleDraft()));
        rows("actors", this::actor);
        rows("roles", this::role);
        rows("meetings", this::meeting);
        rows("meeting-slots", this::filler);
        rows("statements", this::statement);
        rows("statement-details", this::detail);
        rows("speaker-words", (draft, row) -> draft.detail(row.get("statement"), "speakerWords", row.get("words")));
        rows("evidence", FoundGraphReader::evidence);
        readThings();
        Map<String, FoundArticle> found = new HashMap<>();
        graphs.forEach((id, graph) -> found.put(id, drafts.get(graph).finished()));
        return new FoundGraph(found, new Things(things));
    }

    /** The graph of each article; of several with one id the last one. */
    private Map<String, String> graphs(Set<String> wanted) {
        Map<String, String> graphs = new TreeMap<>();
        all("articles", row -> {
            if (wanted.contains(row.get("id"))) {
                graphs.merge(row.get("id"), row.get("graph"), (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        });
        return graphs;
    }

    private void actor(ArticleDraft draft, StoreRow row) {
        String actor = mentioned(row.get("actor"));
        draft.actor(actor);
        things.kind(actor, ACTORS.get(Things.localName(row.get("type"))));
    }

    private void role(ArticleDraft draft, StoreRow row) {
        Optional<String> organization = row.find("organization");
        organization.ifPresent(this::mentioned);
        draft.role(new FoundRole(
                row.get("role"),
                mentioned(row.get("person")),
                row.get("label"),
                organization,
                row.find("former").filter("true"::equals).isPresent()));
    }

    private void meeting(ArticleDraft draft, StoreRow row) {
        draft.meeting(row.get("meeting"));
        String type = row.get("type");
        if (type.startsWith(Parley.NS) && !Things.localName(type).equals("Meeting")) {
            draft.filler(row.get("meeting"), Slot.TYPE, Things.localName(type));
        }
    }

    private void filler(ArticleDraft draft, StoreRow row) {
        Slot slot = SLOTS.get(Things.localName(row.get("slot")));
        String value = row.get("value");
        draft.filler(
                row.get("meeting"),
                slot,
                switch (slot.kind()) {
                    case ACTOR, PLACE -> mentioned(value);
                    case DATE -> value;
                    case TERM -> Things.localName(value);
                });
    }

    private void statement(ArticleDraft draft, StoreRow row) {
        String statement = row.get("statement");
        draft.content(statement, row.get("content"));
        row.find("speaker").ifPresent(speaker -> draft.speaker(statement, mentioned(speaker)));
    }

    private void detail(ArticleDraft draft, StoreRow row) {
        String detail = Things.localName(row.get("detail"));
        String value = row.get("value");
        String kept =
                switch (detail) {
                    case "act" -> Things.localName(value);
                    case "addressee" -> mentioned(value);
                    default -> value;
                };
        draft.detail(row.get("statement"), detail, kept);
    }

    private static void evidence(ArticleDraft draft, StoreRow row) {
        draft.evidence()
                .add(row.get("thing"), row.get("mention"), row.get("rule"), Double.parseDouble(row.get("confidence")));
    }

    private void readThings() {
        all("labels", row -> things.label(row.get("thing"), row.get("label")));
        all("other-labels", row -> things.otherLabel(row.get("thing"), row.get("label")));
        all("wikidata", row -> things.wikidata(row.get("thing"), Things.localName(row.get("entity"))));
        all("anonymous", row -> things.anonymous(row.get("thing")));
    }

    private String mentioned(String iri) {
        things.spokenOf(iri);
        return iri;
    }

    private void rows(String question, BiConsumer<ArticleDraft, StoreRow> receiver) {
        all(question, row -> Optional.ofNullable(drafts.get(row.get("graph")))
                .ifPresent(draft -> receiver.accept(draft, row)));
    }

    private void all(String question, Consumer<StoreRow> receiver) {
        StoreQuery.ofResource("/queries/evaluate/%s.rq".formatted(question)).forEach(store, receiver);
    }
}
