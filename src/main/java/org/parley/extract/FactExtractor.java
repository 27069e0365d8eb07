package org.parley.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.extract.meeting.MeetingExtractor;
import org.parley.extract.role.RoleExtractor;
import org.parley.extract.statement.StatementExtractor;
import org.parley.extract.time.TimeExpressions;
import org.parley.extract.time.TimeFinder;
import org.parley.extract.topic.TopicReader;
import org.parley.model.ArticleFacts;
import org.parley.model.Dateline;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.Mention;
import org.parley.model.Reference;
import org.parley.rules.CalendarWords;
import org.parley.rules.Cues;
import org.parley.rules.MeetingWords;
import org.parley.rules.Topics;

/** Runs the extractors over one article and gathers what they need of its entities; stateless. */
public final class FactExtractor {
    private final StatementExtractor statements;
    private final MeetingExtractor meetings;
    private final TimeFinder timeFinder;
    private final TopicReader topicReader;
    private final RoleExtractor roles = new RoleExtractor();

    public FactExtractor(Cues cues, MeetingWords meetingWords, CalendarWords calendar, Topics topics) {
        this.statements = new StatementExtractor(cues, calendar);
        this.meetings = new MeetingExtractor(meetingWords, calendar);
        this.topicReader = new TopicReader(topics, meetingWords);
        this.timeFinder = new TimeFinder(calendar, cues.speechVerbs());
    }

    public ArticleFacts extract(LinkedArticle linked) {
        TimeExpressions times = new TimeExpressions(
                linked.parsed(),
                timeFinder.find(linked.parsed()),
                timeFinder.hours(linked.parsed()),
                timeFinder.gaps(linked.parsed()));
        List<Fact> facts = new ArrayList<>();
        facts.addAll(roles.extract(linked));
        facts.addAll(meetings.extract(linked, times));
        facts.addAll(statements.extract(linked, times));
        facts = topicReader.read(linked.parsed(), facts);
        facts.sort(Comparator.comparing(fact -> fact.evidence().get(0).span()));
        Set<EntityKey> used = new FactActors(facts).keys();
        used.addAll(senders(linked, used));
        List<Reference> kept = linked.references().stream()
                .filter(reference -> isMention(linked, reference, used))
                .toList();
        kept.forEach(reference -> used.addAll(reference.entities()));
        Stream<Mention> named = kept.stream().flatMap(reference -> mentions(linked, reference));
        Stream<Mention> mentions = Stream.concat(
                named,
                linked.dateline().filter(line -> used.contains(line.place())).map(FactExtractor::mention).stream());
        List<Entity> entities = new TreeSet<>(used)
                .stream().map(key -> linked.entity(key).withSenderAmong(used)).toList();
        List<Mention> sorted = mentions.distinct().sorted().toList();
        return new ArticleFacts(
                linked.parsed().article(),
                GroundsFinder.sentences(linked.parsed()),
                entities,
                sorted,
                facts,
                new GroundsFinder(linked.parsed(), sorted, times).of(facts));
    }

    /** Whom the delegations among the actors act for, as far as words of the article name them. */
    private static Set<EntityKey> senders(LinkedArticle linked, Set<EntityKey> used) {
        Set<EntityKey> senders = new HashSet<>();
        used.forEach(key -> linked.entity(key).sender().ifPresent(senders::add));
        Set<EntityKey> named = new HashSet<>();
        linked.references().forEach(reference -> named.addAll(reference.entities()));
        senders.retainAll(named);
        return senders;
    }

    private static Stream<Mention> mentions(LinkedArticle linked, Reference reference) {
        return reference.entities().stream()
                .map(key -> new Mention(
                        linked.parsed().span(reference.tokens()), key, reference.confidence(), reference.rule()));
    }

    private static Mention mention(Dateline line) {
        return new Mention(line.span(), line.place(), 0.9, "dateline");
    }

    /** Unnamed sources, delegations and adjectives count only where a fact speaks of their entity. */
    private static boolean isMention(LinkedArticle linked, Reference reference, Set<EntityKey> used) {
        boolean named = reference.form() == Reference.Form.NAME;
        boolean derived = linked.entity(reference.entity()).anonymous()
                || reference.entity().kind() == EntityKind.DELEGATION;
        return (named && !derived) || used.containsAll(new HashSet<>(reference.entities()));
    }
}
