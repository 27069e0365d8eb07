package org.parley.extract.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.rules.MeetingWords;
import org.parley.rules.Topics;

/**
 * Adds to statements and meetings what they are about. Each topic has evidence of its own: the words that name it, and the
 * row of {@code rules/topics.tsv} they stand in. Pure.
 */
public final class TopicReader {
    private static final double IN_STATEMENT = 0.9;
    private static final double IN_MEETING = 0.8;
    private static final String OF_TALKS = "diplomacy";

    private final Topics topics;
    private final MeetingWords words;

    public TopicReader(Topics topics, MeetingWords words) {
        this.topics = topics;
        this.words = words;
    }

    /** The same facts in the same order, with topics. */
    public List<Fact> read(ParsedArticle article, List<Fact> facts) {
        TopicScan scan = new TopicScan(article, topics);
        StatementMatters statements = new StatementMatters(article, scan);
        MeetingMatters meetings = new MeetingMatters(article, words, scan);
        List<Fact> read = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Statement statement) {
                read.add(with(statement, article, scan.of(statements.of(statement))));
            } else if (fact instanceof Fact.Meeting meeting) {
                read.add(with(meeting, article, matters(scan.of(meetings.of(meeting)), article)));
            } else {
                read.add(fact);
            }
        }
        return read;
    }

    /** That talks are about talks, and a visit about a visit, says nothing. */
    private Map<Topics.Topic, Range> matters(Map<Topics.Topic, Range> found, ParsedArticle article) {
        Map<Topics.Topic, Range> matters = new LinkedHashMap<>(found);
        matters.keySet().removeIf(topic -> topic.concept().equals(OF_TALKS));
        matters.values()
                .removeIf(trigger -> trigger.size() == 1
                        && words.noun(article.token(trigger.from()).lower()).isPresent());
        return matters;
    }

    private static Fact with(Fact.Statement s, ParsedArticle article, Map<Topics.Topic, Range> found) {
        return new Fact.Statement(
                s.speaker(),
                s.content(),
                s.quoted(),
                s.cue(),
                s.speakerMention(),
                s.act(),
                s.addressees(),
                s.onBehalfOf(),
                s.reportedBy(),
                s.date(),
                concepts(found),
                evidence(s.evidence(), article, found, IN_STATEMENT));
    }

    private static Fact with(Fact.Meeting m, ParsedArticle article, Map<Topics.Topic, Range> found) {
        return m.with(concepts(found), evidence(m.evidence(), article, found, IN_MEETING));
    }

    private static SortedSet<String> concepts(Map<Topics.Topic, Range> found) {
        SortedSet<String> concepts = new TreeSet<>();
        found.keySet().forEach(topic -> concepts.add(topic.concept()));
        return concepts;
    }

    /** A topic is no surer than its fact. */
    private static List<Evidence> evidence(
            List<Evidence> own, ParsedArticle article, Map<Topics.Topic, Range> found, double confidence) {
        List<Evidence> all = new ArrayList<>(own);
        double most = Math.min(own.get(0).confidence(), confidence);
        found.forEach((topic, words) -> all.add(new Evidence(article.span(words), topic.id(), most)));
        return all;
    }
}
