package org.parley.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Span;
import org.parley.show.FactCard;
import org.parley.show.Slot;
import org.parley.show.Words;
import org.parley.store.StoreRow;

/** Rows of one fact in one graph -> the fact with the words of each of its slots. */
final class CardReader {
    /** Slots in the order in which a person reads them. */
    private static final List<String> ORDER = List.of(
            "member",
            "roleLabel",
            "organization",
            "role",
            "former",
            "speaker",
            "onBehalfOf",
            "act",
            "content",
            "quoted",
            "cue",
            "addressee",
            "reportedBy",
            "status",
            "participant",
            "chair",
            "host",
            "mediator",
            "absentee",
            "place",
            "venue",
            "date",
            "earliest",
            "latest",
            "startTime",
            "attendance",
            "about");

    /** What leads to the words of a slot that holds no actor or place. */
    private static final Map<String, String> LINKS = Map.of(
            "content", "contentMention",
            "cue", "cueMention",
            "date", "dateMention",
            "earliest", "dateMention",
            "latest", "dateMention");

    private static final Set<String> VALUE_LINKS = Set.of("valueMention", "speakerMention");

    private final List<StoreRow> slots;
    private final List<StoreRow> words;

    CardReader(List<StoreRow> slots, List<StoreRow> words) {
        this.slots = slots;
        this.words = words;
    }

    FactCard card(String iri) {
        List<String> types = new ArrayList<>();
        rowsOf("type").forEach(row -> types.add(row.get("value")));
        List<Words> evidence = words.stream()
                .filter(row -> link(row).equals("evidence"))
                .map(CardReader::words)
                .toList();
        List<Slot> read = ORDER.stream()
                .filter(this::isShown)
                .flatMap(name -> rowsOf(name).stream().map(row -> slot(name, row)))
                .toList();
        return new FactCard(iri, ThingReader.kind(types), evidence, read);
    }

    /** The days that a day may mean are itself. */
    private boolean isShown(String slot) {
        boolean day = rowsOf("date").stream().anyMatch(row -> rowsOf("earliest").stream()
                .anyMatch(other -> other.get("value").equals(row.get("value"))));
        return !(day && (slot.equals("earliest") || slot.equals("latest")));
    }

    private List<StoreRow> rowsOf(String slot) {
        return slots.stream()
                .filter(row -> ThingReader.localName(row.get("property")).equals(slot))
                .toList();
    }

    private Slot slot(String name, StoreRow row) {
        String value = row.get("value");
        List<Words> found = words.stream()
                .filter(mention -> LINKS.containsKey(name)
                        ? link(mention).equals(LINKS.get(name))
                        : VALUE_LINKS.contains(link(mention))
                                && mention.get("target").equals(value))
                .map(CardReader::words)
                .toList();
        boolean thing = !found.isEmpty() && !LINKS.containsKey(name);
        return new Slot(name, row.find("label").orElse(shortened(name, value)), thing ? value : "", found);
    }

    /** A concept is told by its name alone. */
    private static String shortened(String slot, String value) {
        boolean concept = Set.of("status", "act", "about", "role").contains(slot);
        return concept ? ThingReader.localName(value) : value;
    }

    static Words words(StoreRow row) {
        String rules = Arrays.stream(row.get("rules").split(", ", -1))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        Span place = new Span(Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")));
        return new Words(place, row.get("words"), rules, row.get("confidence"));
    }

    private static String link(StoreRow row) {
        return ThingReader.localName(row.get("link"));
    }
}
