package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * The day on which an encounter was told of by those who come from it: "said on Monday he had spoken to Lara", "speaking
 * after a meeting with Lara". News tells at once, so that without a day of its own the encounter was on that day.
 */
final class SpokenDays {
    /** What was said that many days before the article is no news. */
    private static final int NEWS_DAYS = 3;

    /** Sentences at the beginning of the text, one of which may be a second headline. */
    private static final int LEAD = 2;

    /** Words between "after" and the encounter. */
    private static final int NEAR = 4;

    private final ParsedArticle article;
    private final TimeExpressions times;
    private final EncounterDate dates;
    private final MeetingWords words;

    SpokenDays(ParsedArticle article, TimeExpressions times, MeetingWords words) {
        this.article = article;
        this.times = times;
        this.dates = new EncounterDate(article, times, words);
        this.words = words;
    }

    /** Of a mention without a day of its own. */
    Optional<TimeExpression> of(Encounter mention) {
        Sentence sentence = article.sentenceOf(mention.trigger.from());
        boolean from = isComeFrom(mention);
        Optional<TimeExpression> here = times.in(sentence).stream()
                .filter(time -> isNews(mention, time))
                .filter(time -> isToldBehind(mention, time)
                        || isToldAtEnd(mention, time)
                        || (from && !dates.isOfGoingHome(mention, time)))
                .findFirst();
        return here.isPresent() || !from ? here : before(mention, sentence);
    }

    /** The day of the news: the first one in the first sentence of the text, for what the article is about. */
    Optional<TimeExpression> ofLead(Encounter mention) {
        if (isBeforeJourney(mention)) {
            return Optional.empty();
        }
        List<Sentence> body = article.sentences().stream()
                .filter(sentence -> article.annotated().blockOf(sentence).kind() == Block.Kind.BODY)
                .limit(LEAD)
                .toList();
        return body.stream()
                .filter(lead -> lead.equals(body.get(0)) || tellsOfActors(lead))
                .flatMap(lead -> times.in(lead).stream())
                .filter(time -> isNews(mention, time) && !isInRelative(time))
                .findFirst();
    }

    /** "travelled to Lima after attending a summit in Oslo": the news is the journey. */
    private boolean isBeforeJourney(Encounter mention) {
        Sentence sentence = article.sentenceOf(mention.trigger.from());
        int from = Math.max(sentence.tokens().from(), mention.trigger.from() - NEAR);
        OptionalInt after = IntStream.range(from, mention.trigger.from())
                .filter(i -> article.token(i).is("after"))
                .findFirst();
        return after.isPresent()
                && article.verbsIn(sentence).stream()
                        .filter(verb -> verb.tokens().to() <= after.getAsInt())
                        .reduce((first, last) -> last)
                        .filter(verb -> words.is(Use.ON_THE_WAY, article.token(verb.head()))
                                || words.is(Use.GOING_HOME, article.token(verb.head())))
                        .isPresent();
    }

    /** "On Monday, a bomb went off": nobody with a name does anything. */
    private boolean tellsOfActors(Sentence sentence) {
        return article.verbsIn(sentence).stream()
                .flatMap(verb -> verb.subjects().stream())
                .flatMap(subject -> subject.indices().boxed())
                .map(i -> article.token(i).pos())
                .anyMatch(pos -> pos == Pos.PROPN || pos == Pos.PRON);
    }

    /** "condemned a strike that killed nine on Monday": the day of something else. */
    private boolean isInRelative(TimeExpression time) {
        int from = article.sentenceOf(time.tokens().from()).tokens().from();
        for (int i = time.tokens().from() - 1; i > from; i--) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.filter(c -> c.is(Chunk.Kind.COMMA)).isPresent()) {
                return false;
            }
            if (chunk.filter(c -> c.is(Chunk.Kind.RELATIVE)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The time beside the verb of speech of the sentence before, if this one names none. */
    private Optional<TimeExpression> before(Encounter mention, Sentence sentence) {
        List<Sentence> all = article.sentences();
        if (!times.in(sentence).isEmpty() || sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence previous = all.get(sentence.index() - 1);
        boolean joined = article.annotated().blockOf(previous).section()
                == article.annotated().blockOf(sentence).section();
        return times.in(previous).stream()
                .filter(time -> joined && isNews(mention, time) && dates.isOfSpeech(time))
                .findFirst();
    }

    private boolean isToldBehind(Encounter mention, TimeExpression time) {
        return time.tokens().to() <= mention.trigger.from() && (dates.isOfSpeech(time) || opensSpeech(mention, time));
    }

    /** "told Lara in a call that the strait was open, his office said on Monday." */
    private boolean isToldAtEnd(Encounter mention, TimeExpression time) {
        int end = article.sentenceOf(mention.trigger.from()).tokens().to();
        return time.tokens().from() >= mention.trigger.to() && time.tokens().to() >= end - 1 && dates.isOfSpeech(time);
    }

    /** "On Monday, the ministry said Lara had met him": the next verb is one of speech, and comes before the mention. */
    private boolean opensSpeech(Encounter mention, TimeExpression time) {
        Sentence sentence = article.sentenceOf(time.tokens().from());
        boolean first = time.tokens().from() - sentence.tokens().from() <= 1;
        return first
                && article.verbsIn(sentence).stream()
                        .filter(verb -> verb.tokens().from() >= time.tokens().to())
                        .findFirst()
                        .filter(verb -> verb.tokens().to() <= mention.trigger.from()
                                && words.is(Use.SAID, article.token(verb.head())))
                        .isPresent();
    }

    /** "after a meeting", but not "a day after a meeting"; "following talks", "after two days of talks". */
    private boolean isComeFrom(Encounter mention) {
        int of = mention.trigger.from() - 1;
        int before = of > 0 && article.token(of).is("of")
                ? article.chunkOf(of - 1)
                        .map(chunk -> chunk.tokens().from() - 1)
                        .orElse(-1)
                : of;
        boolean later = before > 0
                && article.chunkOf(before - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .isPresent();
        return before >= 0 && !later && words.is(Use.AFTERWARDS, article.token(before));
    }

    private static boolean isNews(Encounter mention, TimeExpression time) {
        TimeValue value = time.value();
        return value.precision() == TimeValue.Precision.DAY
                && mention.told
                        .filter(told -> !value.latest().isAfter(told)
                                && value.earliest().isAfter(told.minusDays(NEWS_DAYS)))
                        .isPresent();
    }
}
