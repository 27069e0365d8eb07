package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;
import org.parley.rules.WordClass;

/**
 * Reads what the clause around an infinitive or participle of meeting decides of it: "scrapped plans to meet", "ruled out
 * meeting", "was in Lima to meet", "had been due to meet Varga but cancelled", and headlines without a finite verb.
 */
final class Decisions {
    /** Words between a verb of being somewhere and the infinitive that tells why. */
    private static final int STAY = 16;

    private static final Set<String> BE = WordClass.BE.words();

    private final ParsedArticle article;
    private final MeetingWords words;

    Decisions(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    Optional<MeetingStatus> of(VerbGroup verb) {
        return undone(verb).or(() -> verb.form() == Form.INFINITIVE ? ofInfinitive(verb) : Optional.empty());
    }

    private Optional<MeetingStatus> ofInfinitive(VerbGroup verb) {
        List<VerbGroup> verbs = article.verbsIn(article.sentenceOf(verb.head()));
        if (verbs.stream().noneMatch(other -> other.form() == Form.FINITE)
                && !verb.subjects().isEmpty()) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        Optional<VerbGroup> before = verbs.stream()
                .filter(other -> other.tokens().to() <= verb.tokens().from())
                .reduce((first, last) -> last);
        return calledOff(verb, verbs)
                .or(() -> before.flatMap(other -> ofStay(other, verb)))
                .or(() -> before.filter(this::isTravelling).flatMap(other -> ofJourney(other, verbs)));
    }

    private boolean isTravelling(VerbGroup verb) {
        String head = article.token(verb.head()).lower();
        return verb.form() == Form.PARTICIPLE && words.is(Use.TRAVEL, head) && !BE.contains(head);
    }

    /** "left before flying to Lima to meet Varga": as far as what the clause around it tells. */
    private Optional<MeetingStatus> ofJourney(VerbGroup journey, List<VerbGroup> verbs) {
        return verbs.stream()
                .filter(other -> other.form() == Form.FINITE
                        && other.tokens().to() <= journey.tokens().from())
                .reduce((first, last) -> last)
                .filter(other -> !other.negated())
                .map(other -> other.tense() == Tense.PAST ? MeetingStatus.HELD : MeetingStatus.PLANNED);
    }

    /** "scrapped plans to meet", "turned down a request to meet", "ruled out meeting". */
    private Optional<MeetingStatus> undone(VerbGroup verb) {
        int from = verb.tokens().from();
        Optional<Chunk> object = from == 0
                ? Optional.empty()
                : article.chunkOf(from - 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && verb.form() == Form.INFINITIVE && isIdea(chunk));
        int end = object.map(chunk -> chunk.tokens().from()).orElse(from);
        boolean governed = object.isPresent() || verb.form() == Form.PARTICIPLE;
        return governed
                ? article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(other -> !other.negated() && !other.passive() && isRightBefore(other, end))
                        .findFirst()
                        .flatMap(other -> ofHandling(handling(other, end)))
                : Optional.empty();
    }

    private boolean isIdea(Chunk chunk) {
        String head = article.token(chunk.head()).lower();
        return words.is(Use.PLAN, head) || words.is(Use.WISH, head) || words.is(Use.JOURNEY, head);
    }

    private boolean isRightBefore(VerbGroup verb, int end) {
        return verb.head() + 1 == end || verb.head() + 2 == end;
    }

    private Set<Handling> handling(VerbGroup verb, int end) {
        String head = article.token(verb.head()).lower();
        return words.handling(
                verb.head() + 2 == end && end <= article.tokens().size()
                        ? head + " " + article.token(end - 1).lower()
                        : head);
    }

    private static Optional<MeetingStatus> ofHandling(Set<Handling> handling) {
        return handling.contains(Handling.CANCEL)
                ? Optional.of(MeetingStatus.CANCELLED)
                : handling.contains(Handling.DECLINE) ? Optional.of(MeetingStatus.DECLINED) : Optional.empty();
    }

    /** "had been due to meet Varga in Lima but cancelled", "but that was called off". */
    private Optional<MeetingStatus> calledOff(VerbGroup verb, List<VerbGroup> verbs) {
        Range sentence = article.sentenceOf(verb.head()).tokens();
        int but = verb.tokens().to();
        while (but < sentence.to() && !article.token(but).is("but")) {
            but++;
        }
        int from = but;
        return verbs.stream()
                .filter(other -> other.form() == Form.FINITE && other.tokens().from() > from)
                .findFirst()
                .filter(other -> isCancelling(other) && isPast(verb, verbs))
                .map(other -> MeetingStatus.CANCELLED);
    }

    private boolean isCancelling(VerbGroup verb) {
        return !verb.negated()
                && (handling(verb, verb.tokens().to()).contains(Handling.CANCEL)
                        || handling(verb, verb.head() + 2).contains(Handling.CANCEL));
    }

    /** "was due to meet", "had planned to meet". */
    private static boolean isPast(VerbGroup verb, List<VerbGroup> verbs) {
        return verbs.stream()
                .filter(other -> other.tokens().to() <= verb.tokens().from())
                .reduce((first, last) -> last)
                .filter(other -> other.tense() == Tense.PAST)
                .isPresent();
    }

    /** "was in Lima on Monday to meet Varga", "is due in the city of Lima to meet Varga". */
    private Optional<MeetingStatus> ofStay(VerbGroup being, VerbGroup verb) {
        int at = being.tokens().to();
        String head = article.token(being.head()).lower();
        boolean awaited =
                words.is(Use.AWAITED, head) || (BE.contains(head) && words.is(Use.AWAITED, article.token(at)));
        int in = awaited && BE.contains(head) ? at + 1 : at;
        boolean there = (awaited || BE.contains(head))
                && !being.negated()
                && being.form() == Form.FINITE
                && verb.tokens().from() - at < STAY
                && in < verb.tokens().from()
                && words.is(Use.LOCATIVE, article.token(in))
                && isAdjunct(new Range(in, verb.tokens().from()));
        return there
                ? Optional.of(awaited || being.tense() != Tense.PAST ? MeetingStatus.PLANNED : MeetingStatus.HELD)
                : Optional.empty();
    }

    /** Nothing but where and when. */
    private boolean isAdjunct(Range between) {
        return between.indices().allMatch(i -> article.chunkOf(i)
                .filter(chunk -> !chunk.is(Kind.RELATIVE)
                        && !chunk.is(Kind.SUBORDINATOR)
                        && !chunk.is(Kind.CONJUNCTION)
                        && !chunk.is(Kind.DASH))
                .isPresent());
    }
}
