package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Chunk.Kind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** The new day of an encounter: "talks set for Friday were moved to June 3", "put off until May a meeting with Lara". */
final class NewDays {
    private static final Set<String> PARTICLES = Set.of("off", "back", "forward", "up", "over", "again");

    private static final Set<String> UNTIL = Set.of("until", "till", "to");

    private static final Set<String> AGAIN =
            Set.of("rescheduled", "re-scheduled", "reset", "reschedule", "reschedules");

    /** Words between an encounter that somebody puts off and "until". */
    private static final int OBJECT = 12;

    private final ParsedArticle article;
    private final TimeExpressions times;
    private final MeetingWords words;
    private final SubjectPhrase subjects;

    NewDays(ParsedArticle article, TimeExpressions times, MeetingWords words) {
        this.article = article;
        this.times = times;
        this.words = words;
        this.subjects = new SubjectPhrase(article, words);
    }

    /** Gives an encounter its new day, on which it is planned. */
    void tell(Encounter encounter) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        Optional<TimeValue> day = encounter.verbal
                ? Optional.empty()
                : article.verbsIn(sentence).stream()
                        .filter(verb -> words.is(Use.RESCHEDULING, article.token(verb.head())))
                        .filter(verb -> !verb.negated() && verb.modal().isEmpty())
                        .flatMap(verb -> behind(verb, encounter, sentence).stream())
                        .findFirst()
                        .map(time -> isAfterFrom(time) ? last(time.value()) : time.value())
                        .map(value -> EncounterDate.ahead(encounter, value, true));
        day.ifPresent(value -> {
            encounter.date = day;
            boolean ahead =
                    encounter.told.filter(told -> !value.latest().isAfter(told)).isEmpty();
            encounter.status = ahead ? Optional.of(MeetingStatus.PLANNED) : encounter.status;
        });
    }

    private boolean isAfterFrom(TimeExpression time) {
        return article.token(time.tokens().from() - 1).is("from");
    }

    /** Of "from Friday to Monday" the new day. */
    private static TimeValue last(TimeValue value) {
        return value.precision() == TimeValue.Precision.INTERVAL
                        && value.earliest().plusWeeks(1).isAfter(value.latest())
                ? TimeValue.day(value.latest())
                : value;
    }

    private Optional<TimeExpression> behind(VerbGroup verb, Encounter encounter, Sentence sentence) {
        int at = verb.tokens().to();
        while (at < sentence.tokens().to()
                && PARTICLES.contains(article.token(at).lower())) {
            at++;
        }
        boolean subject = verb.passive()
                && encounter.trigger.to() <= verb.tokens().from()
                && subjects.isSubject(encounter.trigger, verb);
        if (subject) {
            return day(at, verb, sentence);
        }
        return verb.passive() ? Optional.empty() : ofObject(at, verb, encounter);
    }

    /** "put off until May a meeting", "postponed the talks in Lima until May". */
    private Optional<TimeExpression> ofObject(int at, VerbGroup verb, Encounter encounter) {
        Sentence sentence = article.sentenceOf(verb.head());
        int object = article.chunkOf(encounter.trigger.last())
                .map(chunk -> chunk.tokens().from())
                .orElse(encounter.trigger.from());
        Optional<TimeExpression> before =
                day(at, verb, sentence).filter(time -> time.tokens().to() == object);
        if (before.isPresent() || object != at) {
            return before;
        }
        int end = Math.min(sentence.tokens().to(), encounter.trigger.to() + OBJECT);
        for (int i = encounter.trigger.to(); i < end && !isVerb(i); i++) {
            if (UNTIL.contains(article.token(i).lower())
                    && day(i, verb, sentence).isPresent()) {
                return day(i, verb, sentence);
            }
        }
        return Optional.empty();
    }

    private boolean isVerb(int token) {
        return article.chunkOf(token).filter(chunk -> chunk.is(Kind.VERB_GROUP)).isPresent();
    }

    /** "until June 3", "from Friday to Monday", "for June 3" behind "rescheduled". */
    private Optional<TimeExpression> day(int preposition, VerbGroup verb, Sentence sentence) {
        if (preposition + 1 >= sentence.tokens().to()) {
            return Optional.empty();
        }
        String word = article.token(preposition).lower();
        int at = words.is(Use.DAY_PART, article.token(preposition + 1)) ? preposition + 2 : preposition + 1;
        Optional<TimeExpression> time = times.in(sentence).stream()
                .filter(expression -> expression.tokens().from() == at)
                .findFirst();
        if (word.equals("from")) {
            Optional<TimeExpression> range =
                    time.filter(old -> old.value().precision() == TimeValue.Precision.INTERVAL);
            return range.or(() -> time.flatMap(old -> day(old.tokens().to(), verb, sentence)));
        }
        boolean again =
                word.equals("for") && AGAIN.contains(article.token(verb.head()).lower());
        return UNTIL.contains(word) || again ? time : Optional.empty();
    }
}
