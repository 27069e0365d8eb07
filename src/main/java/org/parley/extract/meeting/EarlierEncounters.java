package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Chunk;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.TimeValue;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the earlier encounter that a sentence tells of by its day alone: "the first direct talks since March 2022". */
final class EarlierEncounters {
    private final ParsedArticle article;
    private final MeetingWords words;
    private final TimeExpressions times;

    EarlierEncounters(ParsedArticle article, MeetingWords words, TimeExpressions times) {
        this.article = article;
        this.words = words;
        this.times = times;
    }

    private boolean tellsOfEarlier(Encounter encounter, Range before, TimeValue time) {
        if (time.precision() == TimeValue.Precision.YEAR && before.indices().anyMatch(this::isOfContact)) {
            return false;
        }
        boolean stalled =
                before.indices().anyMatch(i -> i >= encounter.trigger.to() && words.is(Use.STALLED, article.token(i)));
        return stalled || encounter.denied || encounter.rule.equals(EncounterFinder.NOT_SINCE) || isFirst(before);
    }

    /** "first" or "last" stands before, and not in "last year". */
    boolean isFirst(Range before) {
        return before.indices()
                .anyMatch(i -> words.is(Use.FIRST, article.token(i))
                        && !article.token(i + 1).is("chance")
                        && (article.chunkOf(i)
                                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                                        .isEmpty()
                                || article.token(i + 1).is("time")));
    }

    /** "the first contact between them since 2016": it need not have been a meeting. */
    private boolean isOfContact(int first) {
        return words.is(Use.FIRST, article.token(first))
                && article.chunkOf(first)
                        .filter(chunk -> words.is(Use.CONTACT, article.token(chunk.head())))
                        .isPresent();
    }

    /** "the first since March, although both had met Lara": another clause. */
    private boolean isOtherClause(int from, int to) {
        return from < to
                && new Range(from, to).indices().anyMatch(i -> article.chunkOf(i)
                        .filter(chunk -> chunk.is(Chunk.Kind.SUBORDINATOR))
                        .isPresent());
    }

    /** "met to discuss the border, which has seen the first clashes since 1975": not the meeting is the first. */
    private boolean isOfOther(int from, int to) {
        return from < to
                && article.verbsIn(article.sentenceOf(from)).stream()
                        .filter(verb ->
                                verb.tokens().from() > from && verb.tokens().to() <= to)
                        .anyMatch(verb -> article.chunkOf(verb.tokens().from() - 1)
                                        .filter(chunk -> chunk.is(Chunk.Kind.RELATIVE))
                                        .isPresent()
                                && !isOfEncounters(article.token(verb.head()).lower()));
    }

    /** "which were the first", "that took place". */
    private boolean isOfEncounters(String verb) {
        return words.is(Use.HAPPENING, verb) || words.is(Use.STALLED, verb) || words.is(Use.HOLDING, verb);
    }

    /** "the first direct talks since March 2022", "talks have been on hold since March" tells of an earlier encounter of the same parties. */
    Optional<Encounter> than(Encounter encounter) {
        Range sentence = article.sentenceOf(encounter.trigger.from()).tokens();
        for (TimeExpression time : times.in(article.sentenceOf(encounter.trigger.from()))) {
            int before = time.tokens().from() - 1;
            boolean since = sentence.contains(time.tokens())
                    && before > sentence.from()
                    && !isOtherClause(time.tokens().to(), encounter.trigger.from())
                    && !isOfOther(encounter.trigger.to(), before)
                    && article.token(before).is("since");
            if (since && tellsOfEarlier(encounter, new Range(sentence.from(), before), time.value())) {
                Encounter earlier = new Encounter(time.tokens(), encounter.kind, "first-since");
                earlier.participants.addAll(encounter.participants);
                earlier.follower = Optional.of(encounter);
                earlier.date = Optional.of(time.value());
                earlier.status = Optional.of(MeetingStatus.HELD);
                earlier.another = true;
                earlier.evidence = Range.covering(encounter.trigger, time.tokens());
                earlier.confidence = 0.6;
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }
}
