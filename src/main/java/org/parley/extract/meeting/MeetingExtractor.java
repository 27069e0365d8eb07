package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.extract.actor.Parties;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.EntityKey;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.rules.CalendarWords;
import org.parley.rules.MeetingWords;

/** Finds encounters between actors; all mentions of one encounter become one fact. Pure. */
public final class MeetingExtractor {
    private final MeetingWords words;
    private final CalendarWords calendar;

    public MeetingExtractor(MeetingWords words, CalendarWords calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    /** Meetings in the order of their first mention. */
    public List<Fact.Meeting> extract(LinkedArticle linked, TimeExpressions times) {
        List<Encounter> mentions = new EncounterFinder(linked, words, times).find();
        figures(linked.parsed(), times).fill(mentions);
        new NominalStatuses(linked.parsed(), words).tell(mentions);
        mentions.addAll(new Absences(linked, words).find(mentions));
        mentions.sort(Comparator.comparing(mention -> mention.trigger));
        Parties parties = new Parties(linked);
        Participants participants = new Participants(linked, words);
        Set<EntityKey> sides = new ArticleSides(linked, participants, parties).find(mentions);
        List<Cluster> told = new Encounters(
                        parties,
                        sides,
                        new SidesMeant(linked, parties),
                        new GroupMeant(linked.parsed(), words, participants))
                .group(mentions);
        new Offices(linked, participants, words).tell(told);
        List<Journey> journeys = new Journeys(linked, participants, times, words).find();
        Surroundings surroundings = new Surroundings(linked.parsed(), journeys, times, words);
        Stays stays = new Stays(linked, parties);
        journeys.forEach(stays::add);
        told.forEach(stays::add);
        MeetingFacts facts = new MeetingFacts(
                linked,
                parties,
                new WhereWhen(linked, surroundings, stays, new Backdrops(linked, times, words), told),
                new Negotiations(told));
        return told.stream().map(facts::of).toList();
    }

    private Figures figures(ParsedArticle article, TimeExpressions times) {
        return new Figures(
                article, words, new StartHours(article, times, words), new HeadCounts(article, words, calendar));
    }
}
