package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;

/** Tells which meetings belong to negotiations: "Peru and Chile will meet again on Friday", where both hold talks. */
final class Negotiations {
    private final List<Cluster> told;

    /** @param told all encounters of the article */
    Negotiations(List<Cluster> told) {
        this.told = List.copyOf(told);
    }

    /** Parties, no persons, meet who are told to hold talks with each other elsewhere. */
    boolean holds(Cluster meeting) {
        return meeting.participants().size() > 1
                && meeting.participants().stream().noneMatch(key -> key.kind() == EntityKind.PERSON)
                && told.stream()
                        .anyMatch(other -> other != meeting
                                && other.is(MeetingKind.TALKS)
                                && !other.isOpen()
                                && meeting.participants().stream().allMatch(other::involves));
    }
}
