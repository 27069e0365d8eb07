package org.parley.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.SpeechAct;
import org.parley.model.Token;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells whether a verb reports an act of communication: done, not wished for, not denied. */
final class Reported {
    private static final Set<String> CONDITIONS = SpeechClass.CONDITION.words();

    /** Participles that tell what is spoken of: "said Lind, talking about the vote". */
    private static final Set<String> ASIDES = Set.of("referring", "talking", "alluding");

    private static final Set<String> BOUNDS = Set.of("until", "till", "once");

    private static final Set<String> SUBORDINATORS = SpeechClass.ASIDE_SUBORDINATOR.words();

    /** Acts that somebody goes somewhere to do; "came to say" and "came to offer help" may be none. */
    private static final Set<SpeechAct> ERRANDS = EnumSet.of(
            SpeechAct.DEMAND,
            SpeechAct.APPEAL,
            SpeechAct.PROPOSE,
            SpeechAct.CRITICISE,
            SpeechAct.ACCUSE,
            SpeechAct.WARN,
            SpeechAct.THREATEN,
            SpeechAct.PRAISE,
            SpeechAct.REJECT);

    private final Reading reading;
    private final ParsedArticle article;
    private final RelativeGaps gaps;
    private final LateAgent lateAgent;
    private final EmbeddedCues embedded;
    private final Causation causation;

    Reported(Reading reading, RelativeGaps gaps, EmbeddedCues embedded) {
        this.reading = reading;
        this.article = reading.article();
        this.gaps = gaps;
        this.embedded = embedded;
        this.causation = new Causation(article);
        this.lateAgent = new LateAgent(reading);
    }

    /** The verb reports an act of communication that took place. */
    boolean is(VerbGroup verb) {
        return reading.speech().isCue(verb)
                && !verb.negated()
                && !isNeither(verb)
                && !reading.spoken().holds(verb.head())
                && (verb.form() != Form.INFINITIVE || isDone(verb))
                && verb.modal().isEmpty()
                && !isOpenApart(verb)
                && (!isCondition(verb) || gaps.isJudgement(verb))
                && !isAside(verb)
                && !isBeside(verb)
                && !isUndone(verb)
                && (!verb.passive()
                        || verb.agent().isPresent()
                        || lateAgent.of(verb).isPresent());
    }

    /** "neither confirmed nor denied". */
    private boolean isNeither(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        Token first = article.token(verb.tokens().from());
        return first.is("neither")
                || (before >= 0
                        && (article.token(before).is("neither")
                                || article.token(before).is("nor")));
    }

    /** "did not, however, rule out", "would, he said, accept": "not" or a modal stands before words between commas. */
    private boolean isOpenApart(VerbGroup verb) {
        int comma = Inserted.before(article, verb).orElse(0);
        if (comma < 2) {
            return false;
        }
        Token last = article.token(comma - 1);
        boolean negated = last.is("not") || last.is("n't") || last.is("never");
        return WordClass.MODAL.holds(last)
                || (negated && article.token(comma - 2).pos() == Pos.AUX);
    }

    /** "left without announcing a date", "wants a pact before committing to peace": it was not said, or not yet. */
    private boolean isUndone(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        if (verb.form() != Form.PARTICIPLE || before < 1) {
            return false;
        }
        boolean instead = article.token(before).is("of") && SpeechClass.WITHOUT_DOING.holds(article.token(before - 1));
        boolean yet = article.token(before).is("before")
                && article.verbsBetween(article.sentenceOf(before).tokens().from(), before).stream()
                        .filter(main -> main.form() == Form.FINITE)
                        .reduce((first, second) -> second)
                        .filter(main -> main.tense() == VerbGroup.Tense.PRESENT)
                        .isPresent();
        boolean from = article.token(before).is("from") && SpeechClass.REFRAINING_VERB.holds(article.token(before - 1));
        return instead || from || yet || SpeechClass.WITHOUT_DOING.holds(article.token(before));
    }

    /** "with talks expected to focus on aid": the phrase has the participle, nobody expects; not "Lind in talks with Peru stressed". */
    private boolean isBeside(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        int with = before < 0
                ? -1
                : article.chunkOf(before)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(chunk -> chunk.tokens().from() - 1)
                        .orElse(-1);
        boolean main = with > 0
                && verb.form() == Form.FINITE
                && article.verbsBetween(article.sentenceOf(with).tokens().from(), with)
                        .isEmpty();
        return with >= 0
                && !main
                && article.token(with).is("with")
                && verb.tokens().size() == 1
                && article.token(verb.head()).lower().endsWith("ed");
    }

    /** "once the agency confirms", "if Peru agrees": it has not been said. */
    private boolean isCondition(VerbGroup verb) {
        int before = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        return before >= 0
                && CONDITIONS.contains(article.token(before).lower())
                && !embedded.isBetween(verb)
                && !isPast(verb, article.token(before).lower());
    }

    /** "stayed secret until the paper reported that": it was said; not "would wait until Peru agreed". */
    private boolean isPast(VerbGroup verb, String word) {
        return BOUNDS.contains(word)
                && verb.tense() == VerbGroup.Tense.PAST
                && article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(other -> other.head() < verb.head())
                        .allMatch(other -> other.modal().isEmpty() && other.form() == Form.FINITE);
    }

    /** "went on to warn", "emerged from the talks to say": it was said. */
    private boolean isDone(VerbGroup infinitive) {
        int to = infinitive.tokens().from();
        if (causation.causee(infinitive).isPresent()) {
            return reading.frames().match(infinitive).isPresent();
        }
        if (reading.speech().isHearsay(infinitive)) {
            return true;
        }
        if (to > 2 && article.token(to - 1).is("as") && article.token(to - 2).is("far")) {
            return true;
        }
        int begin = article.sentenceOf(infinitive.head()).tokens().from();
        List<VerbGroup> before = article.verbsBetween(begin, infinitive.tokens().from());
        Optional<VerbGroup> governor = before.stream()
                .filter(verb -> verb.form() != Form.PARTICIPLE)
                .reduce((first, second) -> second)
                .filter(verb -> verb.form() == Form.FINITE
                        && !verb.negated()
                        && verb.modal().isEmpty());
        return governor.filter(verb -> isErrand(verb, infinitive)).isPresent() || goesOn(governor, before, infinitive);
    }

    /** "flew to Lima to urge Peru to sign", "used to call for a boycott": done to say it, or again and again. */
    private boolean isErrand(VerbGroup verb, VerbGroup infinitive) {
        boolean habit = article.token(verb.head()).is("used")
                && verb.tokens().to() == infinitive.tokens().from();
        boolean errand = SpeechClass.ERRAND_VERB.holds(article.token(verb.head()))
                && verb.subjects().equals(infinitive.subjects());
        return reading.frames()
                .match(infinitive)
                .filter(match ->
                        habit || (errand && ERRANDS.contains(match.row().act())))
                .isPresent();
    }

    private boolean goesOn(Optional<VerbGroup> governor, List<VerbGroup> before, VerbGroup infinitive) {
        int to = infinitive.tokens().from();
        return governor.filter(verb -> SpeechClass.BEFORE_TOLD_INFINITIVE.holds(article.token(verb.head()))
                        || (WordClass.BE.holds(article.token(verb.head()))
                                && SpeechClass.TELLING_ADJECTIVE.holds(article.token(to - 1))))
                .filter(verb -> verb.subjects().equals(infinitive.subjects()))
                .filter(verb -> reading.frames()
                        .match(infinitive)
                        .filter(match -> match.isClausal()
                                || article.token(to - 1).is("on")
                                || (article.token(to - 1).lower().startsWith("continue")
                                        && (match.row().act() != SpeechAct.ASSERT
                                                || SpeechClass.VOICING_VERB.holds(
                                                        match.row().lemma())))
                                || (isMeans(before, infinitive) && match.row().act() != SpeechAct.ASSERT))
                        .isPresent())
                .isPresent();
    }

    /** "used a speech to praise the villagers". */
    private boolean isMeans(List<VerbGroup> before, VerbGroup infinitive) {
        VerbGroup verb = before.get(before.size() - 1);
        return article.token(verb.head()).is("used")
                && verb.tokens().to() + 1 < infinitive.tokens().from();
    }

    /** "The envoy once said", "once more said": an adverb behind the subject. */
    private boolean isOneTime(VerbGroup verb) {
        int first = verb.tokens().from();
        return article.token(first).is("once") && verb.subjects().stream().anyMatch(subject -> subject.to() <= first);
    }

    /** "said Lind, referring to the vote": tells what the words before mean. */
    private boolean isAside(VerbGroup verb) {
        int first = verb.tokens().from();
        boolean when = verb.form() == Form.FINITE
                && ((SUBORDINATORS.contains(article.token(first).lower()) && !isOneTime(verb))
                        || (first > 0
                                && SUBORDINATORS.contains(
                                        article.token(first - 1).lower())));
        return when
                || (verb.form() == Form.PARTICIPLE
                        && ASIDES.contains(article.token(verb.head()).lower()));
    }
}
