package org.parley.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offices of a state that one person holds at a time ({@code gazetteer/single-offices.tsv}). */
public final class SingleOffices {
    private final Map<String, Office> byLabel = new HashMap<>();
    private LocalDate latest = LocalDate.MIN;

    /**
     * An office under all its names.
     *
     * @param state id of the only state that has it
     * @param checked last day for which a holder whose end is open was compared with a source
     */
    public record Office(Set<String> labels, Optional<String> state, LocalDate checked) {
        public Office {
            labels = Set.copyOf(labels);
        }
    }

    private SingleOffices() {}

    static SingleOffices load() {
        SingleOffices offices = new SingleOffices();
        Table.read("gazetteer/single-offices.tsv").rows().forEach(offices::add);
        return offices;
    }

    private void add(Table.Row row) {
        Office office = new Office(
                Set.copyOf(row.all("labels")),
                Optional.of(row.get("state")).filter(state -> !state.isEmpty()),
                checked(row));
        latest = latest.isBefore(office.checked()) ? office.checked() : latest;
        for (String label : office.labels()) {
            if (byLabel.put(label, office) != null) {
                throw row.fault("the label \"%s\" stands twice".formatted(label));
            }
        }
    }

    private static LocalDate checked(Table.Row row) {
        try {
            return LocalDate.parse(row.get("checked"));
        } catch (DateTimeParseException e) {
            throw row.fault("want a day as checked, got \"%s\"".formatted(row.get("checked")));
        }
    }

    /** By the label of a title, British spelling. */
    public Optional<Office> find(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** The last day for which any of them was compared with a source. */
    public LocalDate latest() {
        return latest;
    }
}
