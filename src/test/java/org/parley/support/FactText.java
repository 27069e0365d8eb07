package org.parley.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.ClockTime;
import org.parley.model.EntityKey;
import org.parley.model.Fact;
import org.parley.model.TimeValue;
import org.parley.support.Texts.Reading;

/** Facts in one line each, for tables: only what the fact says, without evidence and topics. */
public record FactText(Reading reading) {

    /** {@code Ana Lind: foreign minister of Peru (former)}. */
    public List<String> roles() {
        return facts(Fact.Role.class).stream().map(this::role).toList();
    }

    /** {@code held talks: Chile, Peru; host Oman; place Muscat; date 2025-05-12}. */
    public List<String> meetings() {
        return facts(Fact.Meeting.class).stream().map(this::meeting).toList();
    }

    /** {@code start 15:00; attendance 32}, and "-" for a meeting without either. */
    public List<String> figures() {
        return facts(Fact.Meeting.class).stream().map(FactText::figures).toList();
    }

    private static String figures(Fact.Meeting meeting) {
        List<String> parts = List.of(
                meeting.start().map(FactText::start).orElse(""),
                meeting.attendance().map(count -> "attendance " + count).orElse(""));
        String told = joined(parts);
        return told.isEmpty() ? "-" : told;
    }

    /** {@code Ana Lind (assert, quoted; to Peru): The road is open.}; parts of a split quotation joined with " … ". */
    public List<String> statements() {
        return facts(Fact.Statement.class).stream().map(this::statement).toList();
    }

    private <F extends Fact> List<F> facts(Class<F> kind) {
        return reading.facts().facts().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private String role(Fact.Role role) {
        return label(role.person()) + ": " + role.label()
                + role.organization().map(key -> " of " + label(key)).orElse("") + (role.former() ? " (former)" : "");
    }

    private String meeting(Fact.Meeting meeting) {
        List<String> parts = new ArrayList<>();
        parts.add(word(meeting.status()) + " " + word(meeting.kind()) + ":" + labels(" ", meeting.participants()));
        parts.add(labels("chair ", meeting.chairs()));
        parts.add(labels("host ", meeting.hosts()));
        parts.add(labels("mediator ", meeting.mediators()));
        parts.add(labels("absent ", meeting.absentees()));
        parts.add(labels("place ", meeting.place().stream().toList()));
        parts.add(labels("venue ", meeting.venue().stream().toList()));
        parts.add(date(meeting.date()));
        return joined(parts);
    }

    private String statement(Fact.Statement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(word(statement.act()) + (statement.quoted() ? ", quoted" : ""));
        parts.add(labels("to ", statement.addressees()));
        parts.add(labels("for ", statement.onBehalfOf().stream().toList()));
        parts.add(labels("by ", statement.reportedBy().stream().toList()));
        parts.add(date(statement.date()));
        String content = statement.content().stream().map(reading::text).collect(Collectors.joining(" … "));
        return "%s (%s): %s"
                .formatted(statement.speaker().map(this::label).orElse("?"), joined(parts), content.replace('\n', ' '));
    }

    private static String start(ClockTime clock) {
        return "start " + clock.time() + (clock.universal() ? " UTC" : "");
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private String labels(String before, Collection<EntityKey> keys) {
        return keys.isEmpty()
                ? ""
                : before + keys.stream().map(this::label).sorted().collect(Collectors.joining(", "));
    }

    private String label(EntityKey key) {
        return reading.linked().entity(key).label();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String date(Optional<TimeValue> date) {
        return date.map(value -> "date " + of(value)).orElse("");
    }

    /** {@code 2025-05-16}, {@code 2025-05}, {@code 2025} or {@code 2025-05-12..2025-05-18}. */
    public static String of(TimeValue time) {
        return switch (time.precision()) {
            case DAY -> time.earliest().toString();
            case MONTH -> time.earliest().toString().substring(0, "2025-05".length());
            case YEAR -> time.earliest().toString().substring(0, "2025".length());
            case INTERVAL -> time.earliest() + ".." + time.latest();
        };
    }
}
