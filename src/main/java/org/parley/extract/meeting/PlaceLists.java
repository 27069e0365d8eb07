package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.TimeValue;

/**
 * Parts what is told of several towns: "held talks in Geneva, Lima and Oslo" were three, "after meetings in Geneva in January
 * and Lima in March" two.
 */
final class PlaceLists {
    static final String RULE = "place-list";

    private static final Set<String> AGAIN = Set.of("again", "then", "later");

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final TimeExpressions times;

    PlaceLists(LinkedArticle linked, TimeExpressions times) {
        this.linked = linked;
        this.article = linked.parsed();
        this.times = times;
    }

    /** Those in the towns behind the first one, of the same parties. */
    List<Encounter> further(Encounter told) {
        boolean several =
                told.verbal || article.token(told.trigger.last()).lower().endsWith("s");
        boolean held = told.status.orElse(MeetingStatus.HELD) == MeetingStatus.HELD;
        if (!several
                || !held
                || told.place.isEmpty()
                || told.kind == MeetingKind.CALL
                || told.participants.size() < 2) {
            return List.of();
        }
        Range sentence = article.sentenceOf(told.trigger.from()).tokens();
        return linked.referencesIn(new Range(told.trigger.to(), sentence.to())).stream()
                .filter(place -> place.entity().equals(told.place.get())
                        && article.token(place.tokens().from() - 1).is("in"))
                .findFirst()
                .map(first -> towns(first, sentence.to()))
                .orElse(List.of())
                .stream()
                .map(place -> copy(told, place, sentence))
                .toList();
    }

    /** The towns of a list behind its first one; none if no "and" ends it. */
    private List<Reference> towns(Reference first, int end) {
        List<Reference> towns = new ArrayList<>();
        int at = first.tokens().to();
        boolean closed = false;
        while (!closed) {
            int comma = behindTime(at, end);
            closed = isAnd(comma, end) || (isComma(comma, end) && isAnd(comma + 1, end));
            int next = behindTime(isComma(comma, end) && isAnd(comma + 1, end) ? comma + 2 : comma + 1, end);
            int from = next < end && article.token(next).is("in") ? next + 1 : next;
            Optional<Reference> town = closed || isComma(comma, end) ? townAt(from, end) : Optional.empty();
            if (town.isEmpty()) {
                return List.of();
            }
            towns.add(town.get());
            at = town.get().tokens().to();
        }
        return towns;
    }

    private Optional<Reference> townAt(int from, int end) {
        return from >= end
                ? Optional.empty()
                : linked.referencesIn(new Range(from, end)).stream()
                        .filter(place -> place.tokens().from() == from
                                && place.entity().kind() == EntityKind.PLACE
                                && linked.territoryOf(place.entity())
                                        .filter(lies -> lies.whole())
                                        .isEmpty())
                        .findFirst();
    }

    /** Behind "in January", "again on May 9", if such words stand here. */
    private int behindTime(int start, int end) {
        int at = start < end && AGAIN.contains(article.token(start).lower()) ? start + 1 : start;
        int in = at < end && (article.token(at).is("in") || article.token(at).is("on")) ? at + 1 : at;
        return in >= end
                ? at
                : article.chunkOf(in)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .map(chunk -> chunk.tokens().to())
                        .orElse(at);
    }

    private boolean isComma(int at, int end) {
        return at < end && article.token(at).text().equals(",");
    }

    private boolean isAnd(int at, int end) {
        return at < end && article.token(at).is("and");
    }

    private Encounter copy(Encounter told, Reference place, Range sentence) {
        Encounter one = new Encounter(place.tokens(), told.kind, RULE);
        one.participants.addAll(told.participants);
        one.mediators.addAll(told.mediators);
        one.status = Optional.of(MeetingStatus.HELD);
        one.place = Optional.of(place.entity());
        one.territory = linked.territoryOf(place.entity());
        one.told = told.told;
        one.follower = told.follower;
        one.another = true;
        one.evidence = Range.covering(told.trigger, place.tokens());
        one.confidence = 0.6;
        one.date = dateOf(place, sentence);
        return one;
    }

    /** "in Lima in March", "in March in Lima". */
    private Optional<TimeValue> dateOf(Reference place, Range sentence) {
        int to = behindTime(place.tokens().to(), sentence.to());
        int in = place.tokens().from() - 1;
        List<TimeExpression> all = times.in(article.sentenceOf(place.tokens().from()));
        return all.stream()
                .filter(time -> time.tokens().to() <= to
                        && time.tokens().from() >= place.tokens().to())
                .findFirst()
                .or(() -> all.stream()
                        .filter(time ->
                                time.tokens().to() == in && article.token(in).is("in"))
                        .findFirst())
                .map(TimeExpression::value);
    }
}
