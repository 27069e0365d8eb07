package org.parley.generate;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parley.generate.Encounter.Kind;
import org.parley.generate.Telling.Phase;

/** Writes what an article says of encounters: that it takes place, where, when, with whom, and what came before. */
final class MeetingWriter {
    private static final int DISAGREES = 35;

    private final Draft draft;
    private final Encounter encounter;
    private final Dice dice;
    private final Where where;

    /** How precisely the article knows the place. */
    private enum Where {
        CITY,
        VENUE_AND_CITY,
        VENUE,
        COUNTRY
    }

    MeetingWriter(Draft draft) {
        this.draft = draft;
        this.encounter = draft.encounter();
        this.dice = draft.dice();
        this.where = List.of(Where.values()).get(dice.share(45, 35, 12, 8));
    }

    /** The first paragraph. */
    void lead() {
        Telling telling = draft.telling();
        MeetingDraft meeting = draft.gold().meeting(encounter, telling.phase().status());
        if (dice.percent(60)) {
            draft.dateline("%s, %s (%s) - "
                    .formatted(
                            datelineCity().toUpperCase(Locale.ROOT),
                            DayWords.dateline(telling.published()),
                            telling.wire().orElse(telling.publisher()).name()));
        }
        Phrase phrase = dice.pick(draft.phrases().meetings(encounter.kind(), telling.phase()));
        draft.say(phrase, slots(encounter, meeting));
        draft.paragraph();
        details(meeting);
    }

    /** A round before this one, as a meeting of its own. */
    void earlier() {
        List<Encounter> rounds = draft.telling().earlier();
        if (rounds.isEmpty() || dice.percent(35)) {
            return;
        }
        Encounter earlier = rounds.get(rounds.size() - 1);
        boolean numbered = dice.percent(60);
        Encounter told = numbered ? dice.pick(rounds) : earlier;
        draft.paragraph();
        MeetingDraft meeting = draft.gold().meeting(told, Phase.HELD.status());
        Phrase phrase = dice.pick(draft.phrases().details(numbered ? "previous" : "last"));
        draft.say(phrase, slot -> switch (slot) {
            case "prevround" -> Storylines.ordinal(told.round());
            case "prevwhen" -> when(told, meeting).words();
            case "prevwhere" -> in(told, meeting);
            default -> slots(told, meeting).apply(slot);
        });
    }

    private void details(MeetingDraft meeting) {
        boolean over = draft.telling().phase() == Phase.HELD || draft.telling().phase() == Phase.PAST;
        if (over && dice.percent(60)) {
            detail("start", meeting);
        }
        if (over && encounter.kind() != Kind.CALL && dice.percent(45)) {
            detail("count", meeting);
        }
        if (over && encounter.kind() == Kind.TALKS && dice.percent(70)) {
            delegations(meeting);
        }
        if (over && encounter.mediator().isPresent() && dice.percent(75)) {
            detail("mediator", meeting);
        }
        if (over && encounter.kind() != Kind.CALL && dice.percent(30)) {
            detail("host", meeting);
        }
    }

    private void delegations(MeetingDraft meeting) {
        Phrase phrase = dice.pick(draft.phrases().details("head"));
        draft.say(phrase, slots(encounter, meeting));
        List<Side> heads =
                phrase.has("b") ? encounter.sides() : encounter.sides().subList(0, 1);
        heads.forEach(draft.gold()::headOfDelegation);
        if (phrase.has("adjb")) {
            draft.gold().delegation(encounter.side(1).nation());
        }
    }

    private void detail(String part, MeetingDraft meeting) {
        draft.say(dice.pick(draft.phrases().details(part)), slots(encounter, meeting));
    }

    private UnaryOperator<String> slots(Encounter of, MeetingDraft meeting) {
        return slot -> switch (slot) {
            case "a" -> draft.cast().person(of.side(0));
            case "b" -> draft.cast().person(of.side(1));
            case "c" -> draft.cast().person(of.side(2));
            case "na" -> draft.cast().properName(of.side(0).nation());
            case "nb" -> draft.cast().properName(of.side(1).nation());
            case "nc" -> draft.cast().properName(of.side(2).nation());
            case "adja" -> draft.cast().adjective(of.side(0).nation());
            case "adjb" -> draft.cast().adjective(of.side(1).nation());
            case "when" -> when(of, meeting).words();
            case "date" -> when(of, meeting).bare();
            case "where" -> where(meeting);
            case "topic" -> of.topic();
            case "round" -> Storylines.ordinal(of.round());
            case "start" -> start(meeting);
            case "count" -> count(meeting);
            case "host" -> host(meeting);
            case "med" -> mediator(meeting);
            default -> throw new IllegalArgumentException("no such slot: " + slot);
        };
    }

    private DayWords when(Encounter of, MeetingDraft meeting) {
        DayWords words = DayWords.of(of.date(), draft.telling().published(), dice);
        meeting.date(words.date());
        return words;
    }

    private String in(Encounter of, MeetingDraft meeting) {
        meeting.place(List.of(of.setting().city()));
        return "in " + of.setting().city();
    }

    private String where(MeetingDraft meeting) {
        Setting setting = encounter.setting();
        if (where == Where.COUNTRY) {
            draft.gold().place(setting.host());
            meeting.place(List.of(setting.host().name()));
            return "in " + setting.host().name();
        }
        if (where == Where.CITY) {
            return in(encounter, meeting);
        }
        meeting.venue(setting.venue());
        return where == Where.VENUE ? setting.atVenue() : "%s %s".formatted(setting.atVenue(), in(encounter, meeting));
    }

    /** Where the correspondent sits: at the encounter, if the article knows the city at all. */
    private String datelineCity() {
        boolean there = where == Where.CITY || where == Where.VENUE_AND_CITY;
        return there && encounter.kind() != Kind.CALL
                ? encounter.setting().city()
                : encounter.side(0).nation().capital();
    }

    private String start(MeetingDraft meeting) {
        LocalTime told =
                dice.percent(DISAGREES) ? encounter.start().plusMinutes(15L * dice.between(1, 4)) : encounter.start();
        meeting.start(told);
        int hour = told.getHour() % 12 == 0 ? 12 : told.getHour() % 12;
        return "%d:%02d %s".formatted(hour, told.getMinute(), told.getHour() < 12 ? "a.m." : "p.m.");
    }

    private String count(MeetingDraft meeting) {
        int told = dice.percent(DISAGREES) ? encounter.count() + dice.between(1, 6) : encounter.count();
        meeting.count(told);
        return Integer.toString(told);
    }

    private String host(MeetingDraft meeting) {
        meeting.host(encounter.setting().host());
        return draft.cast().properName(encounter.setting().host());
    }

    private String mediator(MeetingDraft meeting) {
        Side mediator = encounter.mediator().orElseThrow();
        meeting.mediator(mediator);
        return draft.cast().person(mediator);
    }
}
