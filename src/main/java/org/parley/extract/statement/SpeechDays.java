package org.parley.extract.statement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.extract.statement.StoryDays.Told;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.TimeValue;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.CalendarWords;
import org.parley.rules.CalendarWords.Kind;

/**
 * When each statement of an article was made: the date beside its cue; else the day told from for the present tense; else what
 * the story tells of there, or when the same speaker last spoke. Left open for what had been said before, and for what is
 * said time and again.
 */
final class SpeechDays {
    /** Sentences after which a speaker's words at the head of a story are dated. */
    private static final int AHEAD = 3;

    /** Statements of a speaker that are looked back at. */
    private static final int MEMORY = 20;

    private final ParsedArticle article;
    private final CalendarWords calendar;
    private final CueDates beside;
    private final StoryDays story;
    private final List<Draft> drafts;
    private final Map<Draft, Optional<TimeValue>> dates = new HashMap<>();
    private final Map<List<EntityKey>, Deque<Draft>> said = new HashMap<>();

    /** @param drafts in the order of their cues */
    SpeechDays(ParsedArticle article, TimeExpressions times, CalendarWords calendar, List<Draft> drafts) {
        this.article = article;
        this.calendar = calendar;
        this.drafts = drafts;
        this.beside = new CueDates(article, times, drafts);
        this.story = new StoryDays(article, times, beside);
        for (int i = 0; i < drafts.size(); i++) {
            dates.put(drafts.get(i), date(i));
            keep(drafts.get(i));
        }
    }

    Optional<TimeValue> of(Draft draft) {
        return dates.get(draft);
    }

    private Optional<TimeValue> date(int index) {
        Draft draft = drafts.get(index);
        Optional<TimeValue> own = beside.of(draft).filter(time -> !isAhead(time, draft));
        if (own.isPresent() || isElsewhen(draft)) {
            return own;
        }
        Optional<VerbGroup> verb = verb(draft);
        if (verb.isEmpty()) {
            return draft.rule().equals("according-to") ? told(index) : Optional.empty();
        }
        if (verb.get().form() != Form.FINITE) {
            return main(index).or(() -> told(index));
        }
        if (has(verb.get(), "had")) {
            return Optional.empty();
        }
        boolean perfect = has(verb.get(), "has") || has(verb.get(), "have");
        if (perfect) {
            return recent(index);
        }
        boolean present = verb.get().tense() == Tense.PRESENT && !isBehindDid(verb.get());
        return present && !story.isHeaded(sentence(draft)) ? toldFrom(draft) : told(index);
    }

    /** "did, however, accept": it has the form of the present. */
    private boolean isBehindDid(VerbGroup verb) {
        OptionalInt comma = Inserted.before(article, verb);
        return comma.isPresent() && article.token(comma.getAsInt() - 1).is("did");
    }

    /** "has offered talks in November": what was said lies behind, so a day ahead is the talks'. */
    private boolean isAhead(TimeValue time, Draft draft) {
        return story.base(sentence(draft))
                .filter(day -> time.earliest().isAfter(day))
                .isPresent();
    }

    private Optional<VerbGroup> verb(Draft draft) {
        return article.verbsIn(sentence(draft)).stream()
                .filter(verb -> draft.cue().contains(verb.head()))
                .findFirst();
    }

    private boolean has(VerbGroup verb, String auxiliary) {
        return verb.tokens()
                .indices()
                .anyMatch(i -> i < verb.head() && article.token(i).is(auxiliary));
    }

    private Sentence sentence(Draft draft) {
        return article.sentences().get(draft.sentence());
    }

    private int section(Draft draft) {
        return article.annotated().blockOf(sentence(draft)).section();
    }

    private int block(Draft draft) {
        return sentence(draft).block();
    }

    private Optional<TimeValue> toldFrom(Draft draft) {
        return story.base(sentence(draft)).map(TimeValue::day);
    }

    /** "has said": of the day only on a live page and at the head of a story. */
    private Optional<TimeValue> recent(int index) {
        Draft draft = drafts.get(index);
        if (story.isLive(sentence(draft))) {
            return toldFrom(draft);
        }
        return (draft.sentence() > AHEAD ? Optional.<TimeValue>empty() : story.in(sentence(draft)))
                .or(() -> after(index))
                .or(() -> draft.sentence() > 1
                        ? Optional.empty()
                        : story.at(draft.cue().from()).time());
    }

    /** "said … , adding that …": the day of the statement that it goes with. */
    private Optional<TimeValue> main(int index) {
        for (int i = index - 1;
                i >= 0 && drafts.get(i).sentence() == drafts.get(index).sentence();
                i--) {
            if (dates.get(drafts.get(i)).isPresent() && speaks(drafts.get(i), drafts.get(index))) {
                return dates.get(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<TimeValue> told(int index) {
        Draft draft = drafts.get(index);
        Told told = story.at(draft.cue().from());
        List<TimeValue> spoken = spoken(draft, told.sentence());
        boolean ofStory =
                spoken.isEmpty() || told.time().filter(spoken::contains).isPresent();
        if (!ofStory) {
            return Optional.of(spoken.get(0));
        }
        Optional<TimeValue> own =
                spoken.isEmpty() && told.sentence() != draft.sentence() ? after(index) : Optional.empty();
        return own.or(told::time).or(() -> after(index));
    }

    /** When the same speaker has spoken since a sentence, the latest first; other paragraphs count only for recent days. */
    private List<TimeValue> spoken(Draft draft, int since) {
        return said.getOrDefault(speaker(draft), new ArrayDeque<>()).stream()
                .takeWhile(earlier -> earlier.sentence() >= since && section(earlier) == section(draft))
                .filter(earlier -> block(earlier) == block(draft)
                        || story.isRecent(dates.get(earlier).orElseThrow(), sentence(draft)))
                .map(earlier -> dates.get(earlier).orElseThrow())
                .toList();
    }

    private void keep(Draft draft) {
        if (dates.get(draft).isEmpty() || draft.speaker().isEmpty()) {
            return;
        }
        Deque<Draft> earlier = said.computeIfAbsent(speaker(draft), none -> new ArrayDeque<>());
        earlier.addFirst(draft);
        if (earlier.size() > MEMORY) {
            earlier.removeLast();
        }
    }

    private static List<EntityKey> speaker(Draft draft) {
        return draft.speaker().map(actors -> List.copyOf(actors.keys())).orElse(List.of());
    }

    /** The head of a story names a speaker; the day follows ("Speaking to reporters on Sunday, she said …"). */
    private Optional<TimeValue> after(int index) {
        Draft draft = drafts.get(index);
        for (int i = index + 1; i < drafts.size(); i++) {
            if (drafts.get(i).sentence() - draft.sentence() > AHEAD || draft.sentence() > AHEAD) {
                return Optional.empty();
            }
            Optional<TimeValue> date = speaks(drafts.get(i), draft) ? beside.of(drafts.get(i)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean speaks(Draft one, Draft other) {
        return one.speaker().isPresent() && speaker(one).equals(speaker(other));
    }

    /** A word between the verbs around the cue sets it in another time: "earlier", "repeatedly". */
    private boolean isElsewhen(Draft draft) {
        Sentence sentence = sentence(draft);
        int from = Math.max(sentence.tokens().from(), draft.cue().from() - 3);
        int to = Math.min(sentence.tokens().to(), draft.cue().to() + 1);
        for (int i = from; i < to; i++) {
            int length = calendar.length(Kind.ELSEWHEN, i, sentence.tokens().to(), token -> article.token(token)
                    .lower());
            if (length > 0 && !draft.holds(i)) {
                return true;
            }
        }
        return false;
    }
}
