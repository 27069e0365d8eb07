package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Where and when an encounter was that does not say so itself, by the journey on which it took place. */
final class Surroundings {
    /** A journey is still under way this many sentences later. */
    private static final int REACH = 2;

    /** Words between "also" and the meeting. */
    private static final int NEAR = 3;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final List<Journey> latestFirst;
    private final SpokenDays spoken;

    /** @param journeys in text order */
    Surroundings(ParsedArticle article, List<Journey> journeys, TimeExpressions times, MeetingWords words) {
        this.article = article;
        this.words = words;
        this.latestFirst = new ArrayList<>(journeys);
        Collections.reverse(latestFirst);
        this.spoken = new SpokenDays(article, times, words);
    }

    /** The day on which those who came from an encounter spoke of it. */
    Optional<TimeExpression> spoken(Cluster cluster, MeetingStatus status) {
        return cluster.mentions().stream()
                .filter(mention -> status == MeetingStatus.HELD && mention.follower.isEmpty())
                .flatMap(mention -> spoken.of(mention).stream())
                .findFirst();
    }

    /** The day of the news, for the encounter that the article is about. */
    Optional<TimeExpression> lead(Cluster cluster) {
        return spoken.ofLead(cluster.first());
    }

    /** The journey of a party on which an encounter took or takes place. */
    Optional<Journey> journey(Cluster cluster, MeetingStatus status) {
        if (cluster.is(MeetingKind.CALL)) {
            return Optional.empty();
        }
        List<Journey> on = cluster.mentions().stream()
                .flatMap(mention -> latestFirst.stream()
                        .filter(journey -> isOn(cluster, mention, journey, status))
                        .sorted(Comparator.comparing(journey -> isNext(journey, mention))))
                .toList();
        return on.stream().findFirst().map(first -> first.date().isPresent() ? first : dated(first, on));
    }

    /** "will fly to Quito to meet Soto and travel on to Lima": what is told behind the encounter may come after it. */
    private static boolean isNext(Journey journey, Encounter mention) {
        return journey.tokens().from() > mention.trigger.from();
    }

    /** "will visit Peru from Monday. During his visit to Lima": the day of one is that of the other. */
    private static Journey dated(Journey journey, List<Journey> others) {
        return others.stream()
                .filter(other -> other.date().isPresent() && other.state().equals(journey.state()))
                .findFirst()
                .map(other -> journey.on(other.date()))
                .orElse(journey);
    }

    /** The one told right before with a party of this one: "also met Soto", "held separate talks with Soto". */
    Optional<Cluster> beside(Cluster cluster, List<Cluster> told) {
        Encounter mention = cluster.first();
        if (!isBeside(mention)) {
            return Optional.empty();
        }
        return told.stream()
                .filter(other -> other != cluster
                        && other.mentions().stream().anyMatch(known -> isJustBefore(known, mention))
                        && !other.is(MeetingKind.CALL)
                        && mention.participants.stream().anyMatch(other::involves))
                .reduce((earlier, later) -> later);
    }

    private boolean isJustBefore(Encounter other, Encounter mention) {
        int passed = sentence(mention.trigger.from()).index()
                - sentence(other.trigger.from()).index();
        return other.trigger.from() < mention.trigger.from()
                && passed <= REACH
                && section(other.trigger.from()) == section(mention.trigger.from());
    }

    private boolean isBeside(Encounter mention) {
        Range sentence = sentence(mention.trigger.from()).tokens();
        int from = Math.max(sentence.from(), mention.trigger.from() - NEAR);
        int to = Math.min(sentence.to(), mention.trigger.to() + NEAR);
        return new Range(from, to).indices().anyMatch(i -> words.is(Use.BESIDES, article.token(i)));
    }

    private boolean isOn(Cluster cluster, Encounter mention, Journey journey, MeetingStatus status) {
        boolean travels = journey.travellers().stream()
                .anyMatch(key -> cluster.participants().contains(key));
        int passed = sentence(mention.trigger.from()).index()
                - sentence(journey.tokens().from()).index();
        boolean near = passed >= 0
                && passed <= REACH
                && section(mention.trigger.from()) == section(journey.tokens().from());
        boolean sameTime = journey.ahead() == (status != MeetingStatus.HELD);
        return travels && near && (sameTime || passed == 0);
    }

    private Sentence sentence(int token) {
        return article.sentenceOf(token);
    }

    private int section(int token) {
        return article.annotated().blockOf(sentence(token)).section();
    }
}
