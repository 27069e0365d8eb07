package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.MeetingStatus;

/** The status of an encounter from those of its mentions. */
final class MeetingStatuses {
    private static final List<MeetingStatus> PRECEDENCE = List.of(
            MeetingStatus.CANCELLED,
            MeetingStatus.HELD,
            MeetingStatus.DECLINED,
            MeetingStatus.PLANNED,
            MeetingStatus.PROPOSED);

    private MeetingStatuses() {}

    /** The furthest stage told; what is dated after the day it is told from can only be planned. Empty if nothing tells. */
    static Optional<MeetingStatus> of(List<Encounter> all) {
        List<Encounter> firm = all.stream()
                .filter(mention ->
                        mention.status.isPresent() && !(mention.loose && mention.status.get() == MeetingStatus.HELD))
                .toList();
        List<Encounter> mentions = firm.isEmpty() ? all : firm;
        Optional<MeetingStatus> furthest = PRECEDENCE.stream()
                .filter(status -> mentions.stream().anyMatch(m -> m.status.equals(Optional.of(status))))
                .findFirst();
        if (furthest.equals(Optional.of(MeetingStatus.CANCELLED)) && isRescheduled(mentions)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (furthest.equals(Optional.of(MeetingStatus.CANCELLED)) && isHeldLater(mentions)) {
            return Optional.of(MeetingStatus.HELD);
        }
        if (furthest.equals(Optional.of(MeetingStatus.DECLINED)) && isRescheduled(mentions)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        boolean future = all.stream().anyMatch(MeetingStatuses::isAhead);
        return future && furthest.orElse(MeetingStatus.HELD) == MeetingStatus.HELD
                ? Optional.of(MeetingStatus.PLANNED)
                : furthest;
    }

    /** "were postponed … it is hoped they begin by June 10": the last word is a new day. */
    private static boolean isRescheduled(List<Encounter> mentions) {
        List<Encounter> told =
                mentions.stream().filter(mention -> mention.status.isPresent()).toList();
        Encounter last = told.get(told.size() - 1);
        return last.status.equals(Optional.of(MeetingStatus.PLANNED)) && isAhead(last);
    }

    /** "opened on Friday … had been put off until Friday": the day has come. */
    private static boolean isHeldLater(List<Encounter> mentions) {
        return mentions.stream()
                .filter(mention -> mention.status.equals(Optional.of(MeetingStatus.CANCELLED)))
                .allMatch(off -> off.date.isPresent()
                        && mentions.stream()
                                .anyMatch(mention -> mention.status.equals(Optional.of(MeetingStatus.HELD))
                                        && mention.date.equals(off.date)));
    }

    private static boolean isAhead(Encounter mention) {
        return !mention.goesOn
                && mention.told.isPresent()
                && mention.date
                        .or(() -> mention.arrival)
                        .filter(date -> date.earliest().isAfter(mention.told.get()))
                        .isPresent();
    }
}
