package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;

/** Weighs whether a mention tells of an encounter that is already known. */
final class Affinity {
    /** A definite mention this many tokens behind the last one most likely still speaks of it. */
    private static final int NEAR = 60;

    /** Who leads a team is rather at the talks of these days than at those of years ago. */
    private static final int PAST = 2;

    /** Speaking with each other, by whatever means. */
    static final String CONVERSATION = "conversation";

    /** Who leads a side or brokers it is at a meeting of states as well as at talks. */
    private static final Set<String> SENT = Set.of(Brokers.RULE, Delegations.RULE, Attendance.REPRESENTED);

    private Affinity() {}

    /** How well a mention with parties fits an encounter; 0 if it does not. */
    static int ofParties(Cluster cluster, Encounter mention) {
        boolean others = mention.separate && !mention.participants.containsAll(cluster.participants());
        if (others
                || isInstead(cluster, mention)
                || !Compatibility.holds(cluster, mention)
                || !sameLevel(cluster, mention)) {
            return 0;
        }
        long shared = mention.participants.stream().filter(cluster::involves).count();
        long different = mention.participants.size() - shared;
        boolean named = cluster.isOpen()
                && mention.definite
                && shared == cluster.participants().size();
        if (named && shared == 1 && cluster.first().withGroup) {
            return 1;
        }
        boolean alone = shared == 1 && mention.participants.size() == 1;
        boolean same = cluster.participants().containsAll(mention.participants) || SameSetting.holds(cluster, mention);
        if ((shared < 2 && !(alone && same)) || different > shared) {
            return 0;
        }
        boolean another = mention.another && !cluster.isHeadlineOf(mention) && !SameSetting.holds(cluster, mention);
        return another ? 0 : (int) (2 * shared - different) + (SameSetting.holds(cluster, mention) ? 3 : 0);
    }

    /** "refused to meet Lara … will meet Peruvian officials on Friday": others of her state. */
    private static boolean isInstead(Cluster cluster, Encounter mention) {
        return cluster.status().equals(Optional.of(MeetingStatus.DECLINED))
                && mention.status.equals(Optional.of(MeetingStatus.PLANNED))
                && cluster.persons().size() > 1
                && !mention.participants.containsAll(cluster.persons());
    }

    /**
     * How likely a mention without parties of its own points back to an encounter: same setting and sort of encounter, the
     * main one, the last one.
     *
     * @param main the encounter is the first that the article tells
     */
    static double ofReference(Cluster cluster, Encounter mention, boolean main) {
        double score = mention.definite ? 1 : 0;
        score += SameSetting.holds(cluster, mention) ? 3 : 0;
        score += cluster.is(mention.kind) ? 1 : 0;
        score += main ? 0.75 : 0;
        score += mention.trigger.from() - cluster.last().trigger.from() < NEAR ? 0.5 : 0;
        boolean background = cluster.first().follower.isPresent();
        boolean unreal = cluster.status()
                .filter(s -> s == MeetingStatus.PROPOSED || s == MeetingStatus.DECLINED)
                .isPresent();
        return score - (background ? 2 : 0) - (unreal && mention.status.isEmpty() ? 1 : 0);
    }

    /** The encounter of several parties that a sentence without a noun of encounter speaks of. */
    static Optional<Cluster> attended(List<Cluster> told, Encounter mention) {
        return told.stream()
                .filter(cluster -> (cluster.is(MeetingKind.TALKS)
                                || cluster.is(MeetingKind.SUMMIT)
                                || (SENT.contains(mention.rule)
                                        && !cluster.is(MeetingKind.CALL)
                                        && !cluster.isOpen()
                                        && (cluster.persons().isEmpty() || isOfTeam(cluster, mention)))
                                || (mention.ceremony && cluster.isSigning()))
                        && (!mention.participants.isEmpty() || !mention.ceremony || cluster.isSigning())
                        && !cluster.isSeparate()
                        && Compatibility.holds(cluster, mention))
                .filter(cluster -> mention.mediators.stream().noneMatch(cluster::involves))
                .filter(cluster -> isAsFar(cluster.status().orElse(MeetingStatus.HELD), mention))
                .max(Comparator.comparingDouble(cluster -> ofReference(cluster, mention, cluster.equals(told.get(0)))
                        - (Compatibility.isOver(mention, cluster.date()) ? PAST : 0)));
    }

    /** "A Peruvian delegation met Lara. Soto led the delegation": a side that is no person has a head. */
    private static boolean isOfTeam(Cluster cluster, Encounter mention) {
        return mention.rule.equals(Delegations.RULE)
                && cluster.participants().size() > cluster.persons().size()
                && mention.participants.stream().noneMatch(cluster::involves);
    }

    /** The encounter right before, if it was called off. */
    static Optional<Cluster> calledOff(List<Cluster> told, Encounter mention) {
        return told.stream()
                .filter(cluster -> cluster.last().trigger.from() < mention.trigger.from()
                        && mention.trigger.from() - cluster.last().trigger.to() < NEAR)
                .max(Comparator.comparing(cluster -> cluster.last().trigger))
                .filter(cluster -> cluster.status().equals(Optional.of(MeetingStatus.CANCELLED)));
    }

    /** "the meeting" may be any that was told, "the talks" no summit. */
    static boolean isOfSort(Cluster cluster, Encounter mention) {
        return mention.kind == MeetingKind.BILATERAL || cluster.is(mention.kind);
    }

    /** The encounter told last before a sentence that only tells who else was there. */
    static Optional<Cluster> before(List<Cluster> told, Encounter mention) {
        return told.stream()
                .filter(cluster -> !cluster.is(MeetingKind.CALL)
                        && cluster.last().trigger.from() < mention.trigger.from()
                        && mention.trigger.from() - cluster.last().trigger.to() < NEAR
                        && Compatibility.holds(cluster, mention))
                .max(Comparator.comparing(cluster -> cluster.last().trigger));
    }

    /** A head of a delegation is at talks to come as well as at those held, if nothing says which. */
    private static boolean isAsFar(MeetingStatus status, Encounter mention) {
        if (mention.rule.equals(Brokers.RULE)) {
            return status != MeetingStatus.CANCELLED && status != MeetingStatus.DECLINED;
        }
        boolean ahead = mention.status.isEmpty() || mention.status.get() == MeetingStatus.PLANNED;
        boolean open = ahead && mention.rule.equals(Delegations.RULE);
        return open
                ? status == MeetingStatus.HELD || status == MeetingStatus.PLANNED
                : status.equals(mention.status.orElse(MeetingStatus.HELD));
    }

    /** "Lara spoke at a summit in Peru", told before as that of a body in Lima. */
    static Optional<Cluster> summitOf(List<Cluster> told, Encounter mention) {
        return told.stream()
                .filter(cluster -> mention.kind == MeetingKind.SUMMIT
                        && cluster.is(MeetingKind.SUMMIT)
                        && cluster.participants().stream().allMatch(key -> key.kind() == EntityKind.ORGANIZATION)
                        && (SameSetting.holds(cluster, mention) || SameSetting.ofState(cluster, mention))
                        && Compatibility.holds(cluster, mention))
                .findFirst();
    }

    /** A meeting of two leaders is not the talks of their delegations, unless day, place or "the talks" say so. */
    private static boolean sameLevel(Cluster cluster, Encounter mention) {
        boolean personal = mention.isPersonal();
        if (personal == cluster.isPersonal()) {
            return !personal || samePersons(cluster, mention) || isWithMore(cluster, mention);
        }
        if (cluster.isWithStateFor(mention.participants) || isOfTheirChiefs(cluster, mention)) {
            return true;
        }
        boolean pointed = mention.definite && !personal && cluster.is(mention.kind);
        boolean ofStates = pointed && cluster.isOf(mention.participants);
        boolean talks = pointed && mention.kind != MeetingKind.BILATERAL;
        return ofStates
                || ((talks || SameSetting.holds(cluster, mention))
                        && mention.participants.stream().allMatch(cluster::involves));
    }

    /** "The foreign ministers of Peru and Chile met. Peruvian Foreign Minister Lara and Soto, her counterpart, met": right behind. */
    private static boolean isOfTheirChiefs(Cluster cluster, Encounter mention) {
        return mention.isPersonal()
                && cluster.last().ofChiefs
                && cluster.first().ofChiefs
                && mention.trigger.from() - cluster.last().trigger.to() < NEAR
                && cluster.isOfPartiesOf(mention.participants);
    }

    /** "Lara arrived for talks with Varga. She and Soto will meet Varga": the same, told with more of those who come. */
    private static boolean isWithMore(Cluster cluster, Encounter mention) {
        return cluster.mentions().stream().allMatch(known -> known.onTheWay)
                && mention.participants.containsAll(cluster.persons());
    }

    private static boolean samePersons(Cluster cluster, Encounter mention) {
        return cluster.persons()
                .containsAll(mention.participants.stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .toList());
    }
}
