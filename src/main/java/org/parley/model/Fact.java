package org.parley.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Something an article reports. */
public sealed interface Fact {

    /** Never empty; the first is the strongest. */
    List<Evidence> evidence();

    /** The same fact resting on this evidence. */
    Fact withEvidence(List<Evidence> other);

    /**
     * A person holds, or held, an office or function.
     *
     * @param label the title in lower case without the state's name, "defence minister"
     * @param organization state, organisation or (for an aide) person that it is held in or for
     * @param concept id of a concept in the roles scheme, {@code foreign-minister}
     * @param former the article calls the office past
     */
    record Role(
            EntityKey person,
            String label,
            Optional<EntityKey> organization,
            Optional<String> concept,
            boolean former,
            List<Evidence> evidence)
            implements Fact {
        public Role {
            evidence = checked(evidence);
        }

        @Override
        public Role withEvidence(List<Evidence> other) {
            return new Role(person, label, organization, concept, former, other);
        }
    }

    /**
     * An encounter between actors.
     *
     * @param participants who takes part, hosts and mediators excluded unless they take part as parties
     * @param date when it takes place
     * @param start the hour of the day at which it begins
     * @param attendance how many took part, in whatever the text counts: delegates, leaders, countries
     * @param topics ids of concepts of the topics scheme
     */
    record Meeting(
            MeetingKind kind,
            MeetingStatus status,
            SortedSet<EntityKey> participants,
            SortedSet<EntityKey> chairs,
            SortedSet<EntityKey> hosts,
            SortedSet<EntityKey> mediators,
            SortedSet<EntityKey> absentees,
            Optional<EntityKey> place,
            Optional<EntityKey> venue,
            Optional<TimeValue> date,
            Optional<ClockTime> start,
            Optional<Integer> attendance,
            SortedSet<String> topics,
            List<Evidence> evidence)
            implements Fact {
        public Meeting {
            participants = new TreeSet<>(participants);
            chairs = new TreeSet<>(chairs);
            hosts = new TreeSet<>(hosts);
            mediators = new TreeSet<>(mediators);
            absentees = new TreeSet<>(absentees);
            topics = new TreeSet<>(topics);
            evidence = checked(evidence);
        }

        @Override
        public Meeting withEvidence(List<Evidence> other) {
            return with(topics, other);
        }

        /** The same encounter with what it is about. */
        public Meeting with(SortedSet<String> others, List<Evidence> grounds) {
            return new Meeting(
                    kind,
                    status,
                    participants,
                    chairs,
                    hosts,
                    mediators,
                    absentees,
                    place,
                    venue,
                    date,
                    start,
                    attendance,
                    others,
                    grounds);
        }
    }

    /**
     * An act of communication that the article attributes to an actor.
     *
     * @param speaker empty where the text leaves it open
     * @param content spans of the words said, in order; a split quote has several
     * @param quoted at least half of the content stands in quotation marks
     * @param cue span of the reporting words
     * @param speakerMention the words that name the speaker; empty where carried over from an earlier sentence
     * @param onBehalfOf the body a spokesperson speaks for
     * @param reportedBy who reports it, in a report inside a report
     */
    record Statement(
            Optional<EntityKey> speaker,
            List<Span> content,
            boolean quoted,
            Span cue,
            Optional<Span> speakerMention,
            SpeechAct act,
            SortedSet<EntityKey> addressees,
            Optional<EntityKey> onBehalfOf,
            Optional<EntityKey> reportedBy,
            Optional<TimeValue> date,
            SortedSet<String> topics,
            List<Evidence> evidence)
            implements Fact {
        public Statement {
            content = List.copyOf(content);
            addressees = new TreeSet<>(addressees);
            topics = new TreeSet<>(topics);
            evidence = checked(evidence);
            if (content.isEmpty()) {
                throw new IllegalArgumentException("a statement has no content");
            }
        }

        @Override
        public Statement withEvidence(List<Evidence> other) {
            return new Statement(
                    speaker,
                    content,
                    quoted,
                    cue,
                    speakerMention,
                    act,
                    addressees,
                    onBehalfOf,
                    reportedBy,
                    date,
                    topics,
                    other);
        }
    }

    private static List<Evidence> checked(List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact has no evidence");
        }
        return List.copyOf(evidence);
    }
}
