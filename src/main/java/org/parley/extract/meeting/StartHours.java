package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.time.HourExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ClockTime;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Finds the hour at which an encounter begins: "met at 3 p.m.", "talks that open at noon". An hour before or after which,
 * until which or at which something else happened is none.
 */
final class StartHours {
    static final String RULE = "meeting-start";
    private static final Set<String> OPENERS = Set.of("at", "from", "for");

    /** At the head of a sentence, behind its preposition. */
    private static final int HEAD = 2;

    private final ParsedArticle article;
    private final TimeExpressions times;
    private final MeetingWords words;
    private final SubjectPhrase subjects;

    StartHours(ParsedArticle article, TimeExpressions times, MeetingWords words) {
        this.article = article;
        this.times = times;
        this.words = words;
        this.subjects = new SubjectPhrase(article, words);
    }

    /** The first hour of the clause that is the encounter's. */
    Optional<Figure<ClockTime>> of(Encounter encounter, Range clause) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        return times.hoursIn(sentence).stream()
                .filter(hour -> clause.contains(hour.tokens()) && isExact(hour.tokens()))
                .filter(hour -> isStart(encounter, hour.tokens(), sentence.tokens()))
                .findFirst()
                .map((HourExpression hour) -> new Figure<>(hour.value(), hour.tokens()));
    }

    /** "It began at 3 p.m.", behind a sentence that tells of an encounter. */
    Optional<Figure<ClockTime>> of(Sentence next) {
        Optional<VerbGroup> began = article.verbsIn(next).stream()
                .findFirst()
                .filter(verb -> isOfStart(verb) && verb.subjects().stream().anyMatch(this::isIt));
        return began.flatMap(verb -> times.hoursIn(next).stream()
                .filter(hour -> hour.tokens().from() >= verb.tokens().to() && isExact(hour.tokens()))
                .filter(hour -> article
                        .verbsBetween(verb.tokens().to(), hour.tokens().from())
                        .stream()
                        .allMatch(this::isOfStart))
                .findFirst()
                .map((HourExpression hour) -> new Figure<>(hour.value(), hour.tokens())));
    }

    private boolean isIt(Range subject) {
        return subject.size() == 1 && article.token(subject.from()).is("it");
    }

    /** "at about 3 p.m.", "on Friday 3 p.m."; but "by 3 p.m." and "shortly before noon" are another hour. */
    private boolean isExact(Range hour) {
        int at = hour.from() - 1;
        if (at > 0 && words.is(Use.ROUGHLY, article.token(at))) {
            at--;
        }
        return at >= 0 && (OPENERS.contains(article.token(at).lower()) || isDay(at));
    }

    private boolean isDay(int token) {
        return article.chunkOf(token).filter(chunk -> chunk.is(Kind.TIME)).isPresent();
    }

    private boolean isStart(Encounter encounter, Range hour, Range sentence) {
        Range trigger = encounter.trigger;
        if (hour.to() <= trigger.from()) {
            return hour.from() - sentence.from() <= HEAD && opens(hour, encounter, sentence);
        }
        if (hour.from() < trigger.to()) {
            return false;
        }
        List<VerbGroup> between = article.verbsBetween(trigger.to(), hour.from());
        if (encounter.verbal) {
            return between.isEmpty() && isFree(trigger.to(), hour.from());
        }
        return between.isEmpty()
                ? isBare(trigger.to(), hour.from()) && isGoverned(trigger, sentence)
                : between.stream().allMatch(this::isOfStart)
                        && isFree(trigger.to(), hour.from())
                        && isDoneBy(trigger, between.get(0));
    }

    /** The encounter itself begins, and not "a truce that begins at midnight". */
    private boolean isDoneBy(Range trigger, VerbGroup verb) {
        return subjects.isSubject(trigger, verb)
                || (verb.subjects().isEmpty()
                        && isBare(trigger.to(), verb.tokens().from()));
    }

    /** "At noon the talks began", "At noon they opened talks". */
    private boolean opens(Range hour, Encounter encounter, Range sentence) {
        List<VerbGroup> between = article.verbsBetween(hour.to(), encounter.trigger.from());
        if (encounter.verbal) {
            return between.isEmpty();
        }
        List<VerbGroup> after = article.verbsBetween(encounter.trigger.to(), sentence.to());
        return between.isEmpty()
                ? !after.isEmpty() && isOfStart(after.get(0))
                : between.stream().allMatch(this::isOfStart);
    }

    /** No other encounter stands between, nor an occasion for the press. */
    private boolean isFree(int from, int to) {
        return article.chunks().stream()
                .filter(chunk -> chunk.tokens().from() >= from && chunk.tokens().to() <= to)
                .noneMatch(
                        chunk -> words.noun(article.token(chunk.head()).lower()).isPresent());
    }

    /** Only who, where and which day stands between. */
    private boolean isBare(int from, int to) {
        return article.chunks().stream()
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && chunk.tokens().from() >= from
                        && chunk.tokens().to() <= to)
                .allMatch(this::isSetting);
    }

    private boolean isSetting(Chunk chunk) {
        String word = article.token(chunk.head()).lower();
        return article.token(chunk.head()).pos() == Pos.PROPN
                || words.is(Use.VENUE, word)
                || words.is(Use.TOWN, word)
                || words.is(Use.PARTY_HEAD, word);
    }

    /** The verb before an encounter that is its object, if there is one, makes it begin. */
    private boolean isGoverned(Range trigger, Range sentence) {
        List<VerbGroup> before = article.verbsBetween(sentence.from(), trigger.from());
        return before.isEmpty() || isOfStart(before.get(before.size() - 1));
    }

    private boolean isOfStart(VerbGroup verb) {
        return !verb.negated() && words.is(Use.STARTING, article.token(verb.head()));
    }
}
