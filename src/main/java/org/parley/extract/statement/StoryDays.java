package org.parley.extract.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.time.TimeExpression;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Block;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.model.TimeValue.Precision;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.SpeechClass;

/**
 * The time that a story tells of, sentence by sentence. A news story names its day once, at its head, and means that day
 * until it names another; a paragraph that names one keeps it to its end, and a next one that goes on ("They …") beyond. An
 * entry of a live page tells of the day of its stamp.
 */
final class StoryDays {
    private static final int HEAD_SENTENCES = 3;
    private static final int HEAD_DAYS = 7;
    /** Words between a participle and the day that is its own. */
    private static final int OWN_DAY = 3;

    private static final Set<String> ALSO_THEN = Set.of("both", "then", "afterwards", "later");
    private static final Set<String> OCCASION = Set.of("at", "during");
    private static final Set<String> BOUND = SpeechClass.TIME_BOUND.words();

    private final ParsedArticle article;
    private final TimeExpressions times;
    private final CueDates cues;
    private final DayHeadings headings;
    private final List<Told> atStart = new ArrayList<>();
    private final BitSet headed = new BitSet();
    private final List<List<TimeExpression>> anchors = new ArrayList<>();
    /** By section, as they are asked for. */
    private final Map<Integer, Told> soleDays = new HashMap<>();

    /**
     * The time told of, and where it was named.
     *
     * @param sentence index of the sentence that named it; -1 for the day of the story as a whole
     */
    record Told(Optional<TimeValue> time, int sentence) {
        static final Told NOTHING = new Told(Optional.empty(), -1);
    }

    StoryDays(ParsedArticle article, TimeExpressions times, CueDates cues) {
        this.article = article;
        this.times = times;
        this.cues = cues;
        this.headings = new DayHeadings(article, times);
        article.sentences().forEach(sentence -> anchors.add(anchorsIn(sentence)));
        walk();
    }

    /** The only recent day that the section of a sentence tells of, where no day was named at its head. */
    private Told sole(Sentence sentence) {
        return soleDays.computeIfAbsent(
                article.annotated().blockOf(sentence).section(), section -> sole(section, sentence));
    }

    private Told sole(int section, Sentence sentence) {
        List<TimeValue> days = article.sentences().stream()
                .filter(other -> article.annotated().blockOf(other).section() == section)
                .flatMap(other -> anchors.get(other.index()).stream())
                .map(TimeExpression::value)
                .filter(value -> value.precision() == Precision.DAY && isRecent(value, sentence))
                .distinct()
                .limit(2)
                .toList();
        return days.size() == 1 ? new Told(Optional.of(days.get(0)), -1) : Told.NOTHING;
    }

    /** What the story tells of at a token: by what its sentence named before it, else by what went before. */
    Told at(int token) {
        Sentence sentence = article.sentenceOf(token);
        return anchors.get(sentence.index()).stream()
                .filter(time -> time.tokens().to() <= token)
                .reduce((first, second) -> second)
                .map(time -> new Told(Optional.of(time.value()), sentence.index()))
                .orElseGet(() -> Optional.of(atStart.get(sentence.index()))
                        .filter(told -> told.time().isPresent())
                        .orElseGet(() -> sole(sentence)));
    }

    /** The day that a sentence names for its main verb, wherever in it. */
    Optional<TimeValue> in(Sentence sentence) {
        return anchors.get(sentence.index()).stream().findFirst().map(TimeExpression::value);
    }

    /** An entry of a page of entries with stamps. */
    boolean isLive(Sentence sentence) {
        List<Block> blocks = article.article().blocks();
        int section = article.annotated().blockOf(sentence).section();
        return article.article().sections().size() > 2
                && blocks.stream()
                        .filter(block -> block.section() == section)
                        .findFirst()
                        .filter(block -> block.kind() == Block.Kind.TIMESTAMP)
                        .isPresent();
    }

    Optional<LocalDate> base(Sentence sentence) {
        return article.article()
                .sectionOf(article.annotated().blockOf(sentence))
                .date();
    }

    private void walk() {
        State state = new State();
        for (Sentence sentence : article.sentences()) {
            Block here = article.annotated().blockOf(sentence);
            if (here.section() != state.section) {
                state.enter(here.section(), isLive(sentence) ? base(sentence).map(TimeValue::day) : Optional.empty());
            } else if (sentence.block() != state.block && !goesOn(sentence)) {
                state.now = state.story;
            }
            state.block = sentence.block();
            headed.set(sentence.index(), state.headed);
            atStart.add(state.now);
            Optional<TimeValue> heading = headings.of(sentence)
                    .filter(time -> !isLater(time, sentence))
                    .map(TimeExpression::value);
            if (heading.isPresent()) {
                state.story = new Told(heading, -1);
                state.now = state.story;
                state.headed = true;
            } else if (here.kind() == Block.Kind.BODY) {
                read(sentence, state);
            } else {
                state.fresh = true;
            }
        }
    }

    /** Where the walk over the sentences stands. */
    private static final class State {
        private int section = -1;
        private int block = -1;
        private int sentences;
        private boolean fresh = true;
        private boolean headed;
        private Told story = Told.NOTHING;
        private Told now = Told.NOTHING;

        void enter(int next, Optional<TimeValue> day) {
            section = next;
            sentences = 0;
            headed = false;
            fresh = day.isEmpty();
            story = new Told(day, -1);
            now = story;
        }
    }

    private void read(Sentence sentence, State state) {
        List<TimeExpression> here = anchors.get(sentence.index());
        if (!here.isEmpty()) {
            state.now = new Told(Optional.of(here.get(here.size() - 1).value()), sentence.index());
        }
        boolean open = state.story.time().isEmpty() && state.sentences < HEAD_SENTENCES;
        if (open || state.fresh) {
            Optional<TimeValue> day = dayOfStory(sentence, here, open && state.sentences == 0);
            state.story = day.isPresent() ? new Told(day, -1) : state.story;
            if (day.isPresent() && here.isEmpty()) {
                atStart.set(atStart.size() - 1, state.story);
            }
        }
        boolean told = !article.verbsIn(sentence).isEmpty();
        state.fresh &= !told;
        state.sentences += told ? 1 : 0;
    }

    /** Told under a day as its heading: the present tells of that day. */
    boolean isHeaded(Sentence sentence) {
        return headed.get(sentence.index());
    }

    /** The first recent day that a main verb of the sentence stands at, else any past verb of it ("When they parted on Monday"). */
    private Optional<TimeValue> dayOfStory(Sentence sentence, List<TimeExpression> main, boolean first) {
        return Stream.concat(
                        main.stream(),
                        (first ? unquoted(sentence) : Stream.<TimeExpression>empty())
                                .filter(time -> verb(time, sentence)
                                        .filter(verb -> verb.tense() != Tense.FUTURE
                                                && verb.modal().isEmpty())
                                        .isPresent()))
                .map(TimeExpression::value)
                .filter(value -> value.precision() == Precision.DAY && isRecent(value, sentence))
                .findFirst();
    }

    boolean isRecent(TimeValue value, Sentence sentence) {
        return base(sentence)
                .filter(base -> !value.earliest().isBefore(base.minusDays(HEAD_DAYS)))
                .isPresent();
    }

    /** The paragraph begins with a word that points back. */
    private boolean goesOn(Sentence sentence) {
        int first = sentence.tokens().from();
        return article.token(first).pos() == Pos.PRON
                || ALSO_THEN.contains(article.token(first).lower());
    }

    /** The times that main verbs of the past stand at, outside of what anybody said. */
    private List<TimeExpression> anchorsIn(Sentence sentence) {
        return free(sentence)
                .filter(time -> verb(time, sentence).filter(this::isTold).isPresent())
                .toList();
    }

    private Stream<TimeExpression> free(Sentence sentence) {
        return unquoted(sentence).filter(time -> !cues.isSaid(time));
    }

    /** "A and B failed on Thursday to agree, mediators said": at the head of a story its day may stand in what is reported. */
    private Stream<TimeExpression> unquoted(Sentence sentence) {
        return times.in(sentence).stream()
                .filter(time -> !cues.isQuoted(time))
                .filter(time -> !isBound(time))
                .filter(time -> !isLater(time, sentence));
    }

    /** "since Monday", "Monday's attack"; not "at Monday's session". */
    private boolean isBound(TimeExpression time) {
        int before = time.tokens().from() - 1;
        int after = time.tokens().to();
        boolean possessive =
                after < article.tokens().size() && article.token(after).isPossessive();
        String opener = before < 0 ? "" : article.token(before).lower();
        return BOUND.contains(opener) || (possessive && !OCCASION.contains(opener));
    }

    private boolean isLater(TimeExpression time, Sentence sentence) {
        return base(sentence)
                .filter(base -> time.value().earliest().isAfter(base))
                .isPresent();
    }

    private Optional<VerbGroup> verb(TimeExpression time, Sentence sentence) {
        List<VerbGroup> verbs = article.verbsIn(sentence);
        return verbs.stream()
                .filter(verb -> verb.tokens().to() <= time.tokens().from() && !isPassedOver(verb, time))
                .reduce((first, second) -> second)
                .or(() -> verbs.stream()
                        .filter(verb ->
                                verb.form() == Form.FINITE && !verb.subjects().isEmpty())
                        .filter(verb -> verb.tokens().from() >= time.tokens().to())
                        .findFirst());
    }

    /** "raised the fate of those detained in Peru at a meeting in Lima on Monday": a participle has its own day right behind it. */
    private static boolean isPassedOver(VerbGroup verb, TimeExpression time) {
        boolean participle = verb.form() == Form.PARTICIPLE || verb.form() == Form.REDUCED_PASSIVE;
        return participle && time.tokens().from() - verb.tokens().to() > OWN_DAY;
    }

    private boolean isTold(VerbGroup verb) {
        boolean pluperfect = verb.tokens()
                .indices()
                .anyMatch(i -> i < verb.head() && article.token(i).is("had"));
        return verb.form() == Form.FINITE
                && verb.tense() == Tense.PAST
                && verb.modal().isEmpty()
                && (verb.depth() == 0 || cues.isCue(verb))
                && !pluperfect;
    }
}
