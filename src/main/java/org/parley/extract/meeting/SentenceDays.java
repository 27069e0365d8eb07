package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.model.VerbGroup;
import org.parley.rules.MeetingWords;

/** Finds the day of an encounter that its sentence names outside its clause. */
final class SentenceDays {
    private final ParsedArticle article;
    private final TimeExpressions times;
    private final OtherDays others;

    SentenceDays(ParsedArticle article, TimeExpressions times, MeetingWords words) {
        this.article = article;
        this.times = times;
        this.others = new OtherDays(article, words);
    }

    /** "On Monday, Lara met Soto and held talks with Varga", "On Monday, after the truce ended, Lara met Soto": the day of all. */
    Optional<TimeValue> fronted(Encounter encounter) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        int from = sentence.tokens().from();
        Optional<TimeExpression> first = times.in(sentence).stream()
                .filter(time -> time.tokens().from() - from < 2)
                .findFirst();
        List<VerbGroup> verbs = article.verbsIn(sentence).stream()
                .filter(verb ->
                        verb.form() == VerbGroup.Form.FINITE && verb.tokens().from() < encounter.trigger.to())
                .toList();
        boolean same = encounter.status.equals(Optional.of(MeetingStatus.HELD))
                && verbs.size() > 1
                && !verbs.get(0).subjects().isEmpty()
                && verbs.stream()
                        .allMatch(verb -> verb.subjects().equals(verbs.get(0).subjects()));
        return first.filter(time -> same || isParted(time, verbs)).map(TimeExpression::value);
    }

    /** A comma and a clause that tells when or why stand between the day and the only verb of the main clause. */
    private boolean isParted(TimeExpression time, List<VerbGroup> verbs) {
        List<VerbGroup> main = verbs.stream().filter(verb -> verb.depth() == 0).toList();
        return main.size() == 1
                && verbs.size() > 1
                && verbs.get(verbs.size() - 1).equals(main.get(0))
                && article.token(time.tokens().to()).text().equals(",");
    }

    /** "met Soto on Monday, a day after meeting Lara": the day before that one. */
    Optional<TimeValue> counted(Encounter encounter) {
        return times.gapEndingAt(others.before(encounter))
                .flatMap(gap -> times.in(article.sentenceOf(encounter.trigger.from())).stream()
                        .filter(time -> time.tokens().to() <= gap.tokens().from()
                                && time.value().precision() == TimeValue.Precision.DAY)
                        .reduce((first, last) -> last)
                        .map(time -> TimeValue.day(time.value().earliest().plusDays(gap.days()))));
    }
}
