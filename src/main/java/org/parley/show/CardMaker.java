package org.parley.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Grounds;
import org.parley.model.Mention;
import org.parley.model.TimeValue;

/** Makes cards of facts. A new kind of fact needs a line here. */
final class CardMaker {
    private final Proof proof;

    CardMaker(Proof proof) {
        this.proof = proof;
    }

    FactCard card(Fact fact, Grounds grounds) {
        Slots slots = new Slots(fact, grounds);
        if (fact instanceof Fact.Role role) {
            return slots.card("role", of(role, slots));
        }
        if (fact instanceof Fact.Meeting meeting) {
            return slots.card(word(meeting.kind()), of(meeting, slots));
        }
        if (fact instanceof Fact.Statement statement) {
            return slots.card("statement", of(statement, slots));
        }
        throw new IllegalStateException("no card for a " + fact.getClass().getName());
    }

    private static List<Slot> of(Fact.Role role, Slots slots) {
        slots.actors("member", List.of(role.person()));
        slots.text("roleLabel", role.label());
        slots.actors("organization", role.organization().stream().toList());
        role.concept().ifPresent(concept -> slots.text("role", concept));
        if (role.former()) {
            slots.text("former", "true");
        }
        return slots.all;
    }

    private static List<Slot> of(Fact.Meeting meeting, Slots slots) {
        slots.text("status", word(meeting.status()));
        slots.actors("participant", meeting.participants());
        slots.actors("chair", meeting.chairs());
        slots.actors("host", meeting.hosts());
        slots.actors("mediator", meeting.mediators());
        slots.actors("absentee", meeting.absentees());
        slots.actors("place", meeting.place().stream().toList());
        slots.actors("venue", meeting.venue().stream().toList());
        slots.date(meeting.date());
        meeting.start().ifPresent(hour -> slots.text("startTime", hour.time() + (hour.universal() ? "Z" : "")));
        meeting.attendance().ifPresent(count -> slots.text("attendance", String.valueOf(count)));
        meeting.topics().forEach(topic -> slots.text("about", topic));
        return slots.all;
    }

    private List<Slot> of(Fact.Statement statement, Slots slots) {
        Evidence strongest = statement.evidence().get(0);
        statement.speaker().ifPresent(speaker -> slots.speaker(speaker, statement));
        slots.actors("onBehalfOf", statement.onBehalfOf().stream().toList());
        slots.text("act", word(statement.act()));
        List<Words> content = statement.content().stream()
                .map(span -> proof.words(span, strongest.rule(), strongest.confidence()))
                .toList();
        slots.all.add(
                new Slot("content", content.stream().map(Words::text).collect(Collectors.joining(" … ")), "", content));
        slots.text("quoted", String.valueOf(statement.quoted()));
        if (!statement.cue().isEmpty()) {
            Words cue = proof.words(statement.cue(), strongest.rule(), strongest.confidence());
            slots.all.add(new Slot("cue", cue.text(), "", List.of(cue)));
        }
        slots.actors("addressee", statement.addressees());
        slots.actors("reportedBy", statement.reportedBy().stream().toList());
        slots.date(statement.date());
        statement.topics().forEach(topic -> slots.text("about", topic));
        return slots.all;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The slots of one fact while they are gathered. */
    private final class Slots {
        private final Fact fact;
        private final Grounds grounds;
        private final List<Slot> all = new ArrayList<>();

        Slots(Fact fact, Grounds grounds) {
            this.fact = fact;
            this.grounds = grounds;
        }

        FactCard card(String kind, List<Slot> slots) {
            return new FactCard(
                    "", kind, fact.evidence().stream().map(proof::words).toList(), slots);
        }

        void text(String name, String value) {
            all.add(new Slot(name, value, "", List.of()));
        }

        void actors(String name, Collection<EntityKey> keys) {
            keys.forEach(key -> all.add(actor(name, key, words(key))));
        }

        void speaker(EntityKey speaker, Fact.Statement statement) {
            Evidence strongest = statement.evidence().get(0);
            List<Words> named = statement
                    .speakerMention()
                    .map(span -> List.of(proof.words(span, strongest.rule(), strongest.confidence())))
                    .orElseGet(() -> words(speaker));
            all.add(actor("speaker", speaker, named));
        }

        void date(Optional<TimeValue> date) {
            date.ifPresent(value -> all.add(new Slot(
                    "date",
                    days(value),
                    "",
                    grounds.date().stream().map(proof::words).toList())));
        }

        private Slot actor(String name, EntityKey key, List<Words> words) {
            Numbered entity = proof.entity(key);
            return new Slot(name, "%s [%d]".formatted(entity.name(), entity.number()), "e" + entity.number(), words);
        }

        private List<Words> words(EntityKey key) {
            return grounds.values().stream()
                    .filter((Mention mention) -> mention.refersTo().equals(key))
                    .map(proof::words)
                    .toList();
        }
    }

    private static String days(TimeValue date) {
        return switch (date.precision()) {
            case DAY -> date.earliest().toString();
            case MONTH -> java.time.YearMonth.from(date.earliest()).toString();
            case YEAR -> String.valueOf(date.earliest().getYear());
            case INTERVAL -> date.earliest() + " to " + date.latest();
        };
    }
}
