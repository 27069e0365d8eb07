package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Block;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Reads from tense, modality, negation and the governing verb how far an encounter came. */
final class StatusReader {
    private static final Set<String> UNTOLD = Set.of("when", "before", "until", "once", "if", "unless", "whenever");

    /** Between a word and the participle that completes it: "hopes of holding", "ruled out holding". */
    private static final Set<String> LINKS = Set.of("of", "on", "about", "out", "in", "for");

    private final ParsedArticle article;
    private final MeetingWords words;

    StatusReader(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** The status that a verb of meeting gives its encounter; empty if it did not take place and nobody refused. */
    Optional<MeetingStatus> ofVerb(VerbGroup verb) {
        if (verb.form() == Form.INFINITIVE) {
            return ofInfinitive(verb);
        }
        if (verb.form() == Form.PARTICIPLE && ofParticiple(verb).isPresent()) {
            return ofParticiple(verb);
        }
        if (verb.form() == Form.PARTICIPLE && !verb.negated() && isAfterFuture(verb)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (verb.negated()) {
            boolean refusal = verb.modal()
                    .filter(modal -> modal.equals("would") || modal.equals("will"))
                    .isPresent();
            return refusal ? Optional.of(MeetingStatus.DECLINED) : Optional.empty();
        }
        if (verb.tense() == Tense.FUTURE) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (verb.modal().filter(modal -> words.is(Use.POSSIBILITY, modal)).isPresent()) {
            boolean would = verb.modal().get().equals("would");
            return Optional.of(would ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
        }
        return Optional.of(isUnderFuture(verb) ? MeetingStatus.PLANNED : MeetingStatus.HELD);
    }

    /** "proposed holding", "ruled out holding", "the possibility of holding": the word before decides, as with infinitives. */
    private Optional<MeetingStatus> ofParticiple(VerbGroup verb) {
        int from = article.sentenceOf(verb.head()).tokens().from();
        int before = verb.tokens().from() - 1;
        boolean linked = before > from && LINKS.contains(article.token(before).lower());
        int at = linked ? before - 1 : before;
        if (at < from) {
            return Optional.empty();
        }
        String word = article.token(at).lower();
        boolean wish = words.is(Use.WISH, word) || (linked && words.is(Use.THOUGHT, word));
        return wish
                ? Optional.of(MeetingStatus.PROPOSED)
                : words.is(Use.REFUSAL, word) ? Optional.of(MeetingStatus.DECLINED) : Optional.empty();
    }

    /** "will report when they meet": the present of a clause under the future, or behind "when". */
    private boolean isUnderFuture(VerbGroup verb) {
        boolean present = verb.tense() == Tense.PRESENT && verb.depth() > 0;
        return present && (isBehindWhen(verb) || isAfterFuture(verb));
    }

    /** "when he meets the rebels", "before they meet": English has no future in such clauses. */
    private boolean isBehindWhen(VerbGroup verb) {
        return verb.subjects().stream()
                .map(subject -> subject.from() - 1)
                .anyMatch(before ->
                        before >= 0 && UNTOLD.contains(article.token(before).lower()));
    }

    private boolean isAfterFuture(VerbGroup verb) {
        return article.verbsIn(article.sentenceOf(verb.head())).stream()
                .anyMatch(other -> other.tense() == Tense.FUTURE
                        && other.tokens().to() <= verb.tokens().from());
    }

    /** "were scheduled to meet", "had planned to meet", "would meet": a plan told from later. */
    boolean isPastPlan(VerbGroup verb) {
        if (verb.form() != Form.INFINITIVE) {
            return verb.modal().filter(modal -> modal.equals("would")).isPresent();
        }
        int from = Math.max(
                article.sentenceOf(verb.head()).tokens().from(), verb.tokens().from() - 4);
        for (int i = verb.tokens().from() - 1; i > from; i--) {
            boolean plan = words.is(Use.PLAN, article.token(i).lower());
            String before = article.token(i - 1).lower();
            if (plan && Set.of("was", "were", "had", "been").contains(before)) {
                return true;
            }
        }
        return false;
    }

    /** "may meet", "could meet": nothing is arranged. */
    static boolean isOpen(VerbGroup verb) {
        return verb.modal()
                .filter(modal -> modal.equals("may") || modal.equals("might") || modal.equals("could"))
                .isPresent();
    }

    /** "scheduled to meet", "hoped to meet", "refused to meet": the word before the infinitive decides. */
    private Optional<MeetingStatus> ofInfinitive(VerbGroup verb) {
        int from = Math.max(
                article.sentenceOf(verb.head()).tokens().from(), verb.tokens().from() - 7);
        for (int i = verb.tokens().from() - 1; i >= from; i--) {
            String word = article.token(i).lower();
            if (words.is(Use.REFUSAL, word)) {
                return Optional.of(MeetingStatus.DECLINED);
            }
            if (words.is(Use.WISH, word)) {
                return Optional.of(MeetingStatus.PROPOSED);
            }
            if (words.is(Use.PLAN, word)) {
                return Optional.of(MeetingStatus.PLANNED);
            }
            if (words.is(Use.ARRIVAL, word)) {
                return Optional.of(MeetingStatus.HELD);
            }
        }
        boolean bare = from == verb.tokens().from() || isHeadline(verb);
        return Optional.of(bare ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
    }

    /** "Lara to meet Varga in Lima": the future tense of headlines. */
    private boolean isHeadline(VerbGroup verb) {
        return article.annotated().blockOf(article.sentenceOf(verb.head())).kind() == Block.Kind.HEADLINE;
    }

    /** The status that a verb gives an encounter which is its object or subject. */
    Optional<MeetingStatus> ofHandling(VerbGroup verb, Set<Handling> handling) {
        if (handling.contains(Handling.CANCEL)) {
            return verb.negated() ? Optional.empty() : Optional.of(MeetingStatus.CANCELLED);
        }
        if (handling.contains(Handling.DECLINE)) {
            return Optional.of(MeetingStatus.DECLINED);
        }
        if (handling.contains(Handling.PLAN)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (handling.contains(Handling.PROPOSE)) {
            boolean invited = verb.passive() && article.token(verb.head()).is("invited");
            return Optional.of(invited ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
        }
        return ofVerb(verb);
    }

    /** A noun after "without", "a possible", "called for": an encounter only thought of. */
    boolean isHypothetical(int phraseFrom) {
        int from = article.sentenceOf(phraseFrom + 1).tokens().from();
        for (int i = phraseFrom; i >= Math.max(from, phraseFrom - 2); i--) {
            boolean wished = article.token(i).is("for")
                    && i > 0
                    && words.is(Use.WISH, article.token(i - 1).lower());
            boolean thought = i > 0
                    && Set.of("of", "on", "upon").contains(article.token(i).lower())
                    && words.is(Use.THOUGHT, article.token(i - 1).lower());
            if (wished || thought || words.is(Use.HYPOTHESIS, article.token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
