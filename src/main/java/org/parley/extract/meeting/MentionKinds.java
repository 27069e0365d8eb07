package org.parley.extract.meeting;

import java.util.Set;
import org.parley.model.MeetingKind;

/** Tells sorts of mentions apart: those that only add to an encounter, those that are read last, those that may open one. */
final class MentionKinds {
    /** Who was there, told without a noun of encounter. */
    private static final Set<String> PRESENT = Set.of(
            Presence.RULE, Attendance.REPRESENTED, Delegations.RULE, Brokers.RULE, AlsoThere.RULE, ToldAgain.RULE);

    private MentionKinds() {}

    static boolean isPresence(Encounter mention) {
        return PRESENT.contains(mention.rule);
    }

    static boolean isLeftForLater(Encounter mention) {
        return VisitPurposes.isVisit(mention)
                || Presence.isPaper(mention)
                || Sequels.isSequel(mention)
                || mention.archived;
    }

    /** Absences and calls point back only; what has a setting, a host or a chair may be told for the first time. */
    static boolean opensOne(Encounter mention) {
        return mention.kind != MeetingKind.CALL
                && !mention.unreal
                && !mention.rule.equals(Absences.RULE)
                && (mention.hasSetting()
                        || Sufficiency.isDecided(mention)
                        || !mention.hosts.isEmpty()
                        || !mention.chairs.isEmpty());
    }

    /** Talks go on as talks; a meeting may follow any encounter but a call. */
    static boolean continues(Encounter mention, Cluster cluster) {
        boolean talks = cluster.is(MeetingKind.TALKS) || cluster.is(MeetingKind.SUMMIT);
        return mention.kind == MeetingKind.TALKS ? talks : !cluster.is(MeetingKind.CALL);
    }
}
