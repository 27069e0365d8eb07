package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.model.TimeValue.Precision;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;

/** The time that stands beside the words that report speech: "said on Tuesday", "speaking on Tuesday, she said". */
final class CueDates {
    /** Verbs that tell of the occasion of speech, and so do not part the cue from its date. */
    private static final Set<String> SPEAKING = SpeechClass.OCCASION_VERB.words();

    /** Nouns of an occasion of speech, which a date after them belongs to. */
    private static final Set<String> OCCASIONS = SpeechClass.SPEECH_NOUN.words();

    private static final Set<String> MARKS = Set.of(",", "\u2014", "\u2013", "-");

    /** Before a date they make it a limit. */
    private static final Set<String> LIMITS = Set.of("since", "until", "till", "by", "than");

    private static final Set<String> MATTER = SpeechClass.MATTER_PREPOSITION.words();

    private final ParsedArticle article;
    private final TimeExpressions times;
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final BitSet contents = new BitSet();
    private final BitSet quotations = new BitSet();
    private final BitSet cues = new BitSet();

    CueDates(ParsedArticle article, TimeExpressions times, List<Draft> drafts) {
        this.article = article;
        this.times = times;
        drafts.forEach(this::index);
    }

    private void index(Draft draft) {
        draft.content().forEach(range -> contents.set(range.from(), range.to()));
        if (draft.speech()) {
            draft.content().forEach(range -> quotations.set(range.from(), range.to()));
        }
        cues.set(draft.cue().from(), draft.cue().to());
        bySentence.computeIfAbsent(draft.sentence(), none -> new ArrayList<>()).add(draft);
    }

    /** The nearest to the cue in its sentence of those that are no part of what anybody said. */
    Optional<TimeValue> of(Draft draft) {
        TimeExpression best = null;
        for (TimeExpression time : times.in(sentence(draft))) {
            boolean free = isOutside(time) || isAround(draft, time);
            boolean own = !isInserted(draft, time) && !isOthers(draft, time);
            boolean fits = (free && isNear(draft, time) && own) || isCues(draft, time);
            if (fits && !isBound(time) && (best == null || distance(draft, time) < distance(draft, best))) {
                best = time;
            }
        }
        return Optional.ofNullable(best).map(TimeExpression::value);
    }

    /** The time is part of what somebody said, and not of the words that report it. */
    boolean isSaid(TimeExpression time) {
        int sentence = article.sentenceOf(time.tokens().from()).index();
        return !isOutside(time)
                && bySentence.getOrDefault(sentence, List.of()).stream().noneMatch(draft -> isCues(draft, time));
    }

    /** The time is part of a quotation. */
    boolean isQuoted(TimeExpression time) {
        return quotations.get(time.tokens().from());
    }

    boolean isCue(VerbGroup verb) {
        return cues.get(verb.head());
    }

    private Sentence sentence(Draft draft) {
        return article.sentences().get(draft.sentence());
    }

    private boolean isOutside(TimeExpression time) {
        return !contents.get(time.tokens().from());
    }

    /** "Lind called him on Sunday and urged him to go, her office said": only a report that holds the cue holds the time too. */
    private boolean isAround(Draft draft, TimeExpression time) {
        List<Draft> holders = bySentence.getOrDefault(draft.sentence(), List.of()).stream()
                .filter(other -> other.holds(time.tokens().from()))
                .toList();
        return !holders.isEmpty()
                && holders.stream()
                        .allMatch(other ->
                                !other.speech() && other.holds(draft.cue().from()));
    }

    /** "since Monday", "until Monday": not when it was said. */
    private boolean isBound(TimeExpression time) {
        int before = time.tokens().from() - 1;
        return before >= 0 && LIMITS.contains(article.token(before).lower());
    }

    /** Inside the content as it stands, yet the cue's: "said on Tuesday it would", "urged all on Tuesday to", "in a call on Aug. 5". */
    private boolean isCues(Draft draft, TimeExpression time) {
        Range content = draft.content().get(0);
        int from = time.tokens().from();
        if (draft.speech() || !content.contains(from) || from < draft.cue().to() || isModifier(time)) {
            return false;
        }
        boolean first = from - content.from() <= 1 && from - draft.cue().to() <= 1;
        boolean beforeInfinitive =
                isInfinitive(time.tokens().to()) && verbs(draft.cue().to(), from) == 0;
        return first || beforeInfinitive || isOccasion(from) || isBeforeMatter(draft, time);
    }

    /** "accused Peru on Thursday of theft", "thanked him on Friday for the offer": between the addressee and the matter. */
    private boolean isBeforeMatter(Draft draft, TimeExpression time) {
        int after = time.tokens().to();
        return draft.content().get(0).contains(after)
                && MATTER.contains(article.token(after).lower())
                && verbs(draft.cue().to(), after) == 0;
    }

    /** "the 1991 laureate". */
    private static boolean isModifier(TimeExpression time) {
        return time.value().precision() == Precision.YEAR || time.value().precision() == Precision.MONTH;
    }

    private boolean isInfinitive(int token) {
        return token < article.tokens().size()
                && article.sentenceOf(token - 1).tokens().contains(token)
                && article.verbsIn(article.sentenceOf(token)).stream()
                        .anyMatch(verb ->
                                verb.form() == Form.INFINITIVE && verb.tokens().from() == token);
    }

    /** "in a telephone call on". */
    private boolean isOccasion(int from) {
        int noun = article.token(from - 1).is("on") ? from - 2 : from - 1;
        int opener = noun;
        while (opener > noun - 4 && opener > 0 && !article.token(opener).is("in")) {
            opener--;
        }
        return OCCASIONS.contains(article.token(noun).lower())
                && article.token(opener).is("in")
                && SpeechClass.OWN_DETERMINER.holds(article.token(opener + 1));
    }

    /** No other verb stands between cue and date, except right at the sentence's beginning. */
    private boolean isNear(Draft draft, TimeExpression time) {
        int from = Math.min(draft.cue().to(), time.tokens().from());
        int to = Math.max(draft.cue().from(), time.tokens().to());
        boolean parted = article.verbsIn(sentence(draft)).stream()
                .anyMatch(verb -> verb.head() >= from
                        && verb.head() < to
                        && !isRelative(verb)
                        && !draft.cue().contains(verb.head())
                        && !SPEAKING.contains(article.token(verb.head()).lower())
                        && !isIssuing(verb));
        boolean between = time.tokens().from() >= draft.cue().to()
                && time.tokens().to() <= draft.content().get(0).from();
        boolean opening = time.tokens().from() - sentence(draft).tokens().from() <= 2;
        return !parted
                || between
                || (opening && draft.cue().from() > time.tokens().from());
    }

    /** "Lind, who took office in March, said": when something else was. */
    private boolean isInserted(Draft draft, TimeExpression time) {
        int from = time.tokens().from();
        int cue = draft.cue().from();
        if (from >= cue || !hasComma(time.tokens().to(), cue)) {
            return false;
        }
        List<VerbGroup> verbs = article.verbsIn(sentence(draft));
        int depth = verbs.stream()
                .filter(verb -> draft.cue().contains(verb.head()))
                .mapToInt(VerbGroup::depth)
                .findFirst()
                .orElse(0);
        return verbs.stream()
                .filter(verb -> verb.head() < from)
                .reduce((first, second) -> second)
                .filter(verb -> verb.form() == Form.FINITE && verb.depth() > depth && !isCue(verb))
                .filter(verb -> !SPEAKING.contains(article.token(verb.head()).lower()))
                .filter(verb -> !hasComma(verb.head(), from))
                .isPresent();
    }

    /** "On Monday Lind signed the pact that Peru left in May, saying": the day of another deed than the speaker's. */
    private boolean isOthers(Draft draft, TimeExpression time) {
        List<VerbGroup> before = article.verbsBetween(
                sentence(draft).tokens().from(), draft.cue().to());
        Optional<VerbGroup> cue = before.stream()
                .filter(verb -> draft.cue().contains(verb.head()) && verb.form() == Form.PARTICIPLE)
                .findFirst();
        return cue.isPresent()
                && before.stream()
                        .filter(verb -> verb.head() < time.tokens().from())
                        .reduce((first, second) -> second)
                        .filter(last -> last.form() == Form.FINITE
                                && !last.subjects().equals(cue.get().subjects()))
                        .isPresent()
                && before.stream()
                        .filter(verb -> verb.form() == Form.FINITE)
                        .findFirst()
                        .filter(main -> main.head() < time.tokens().from()
                                && main.subjects().equals(cue.get().subjects()))
                        .isPresent();
    }

    private boolean hasComma(int from, int to) {
        return new Range(from, to)
                .indices()
                .anyMatch(i -> MARKS.contains(article.token(i).text()));
    }

    /** "On Monday Lind, who leads the party, said". */
    private boolean isRelative(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return before > 0
                && MARKS.contains(article.token(before - 1).text())
                && article.chunkOf(before)
                        .filter(chunk -> chunk.is(Chunk.Kind.RELATIVE))
                        .isPresent();
    }

    /** "said in a note issued on Friday". */
    private boolean isIssuing(VerbGroup verb) {
        return verb.form() == Form.REDUCED_PASSIVE && SpeechClass.ISSUING_PARTICIPLE.holds(article.token(verb.head()));
    }

    private long verbs(int from, int to) {
        return article.verbsIn(article.sentenceOf(from)).stream()
                .map(VerbGroup::head)
                .filter(head -> head >= from && head < to)
                .count();
    }

    private static int distance(Draft draft, TimeExpression time) {
        return Math.abs(time.tokens().from() - draft.cue().from());
    }
}
