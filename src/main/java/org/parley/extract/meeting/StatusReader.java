package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Reads from tense, modality, negation and the governing verb how far an encounter came. */
final class StatusReader {
    /** Before the participle of a plan told from later. */
    private static final Set<String> PAST = Set.of("was", "were", "had", "been");

    /** "the idea of talks", "insists on talks". */
    private static final Set<String> THOUGHT_OF = Set.of("of", "on", "upon");

    private static final Set<String> ADVICE = Set.of("should", "must", "shall");

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Decisions decisions;
    private final PlainForms plainForms;
    private final InfinitiveStatuses infinitives;
    private final Ripeness ripeness;

    StatusReader(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
        this.decisions = new Decisions(article, words);
        this.plainForms = new PlainForms(article, words);
        this.ripeness = new Ripeness(article, words);
        this.infinitives = new InfinitiveStatuses(article, words, plainForms);
    }

    /** The status that a verb of meeting gives its encounter; empty if it did not take place and nobody refused. */
    Optional<MeetingStatus> ofVerb(VerbGroup verb) {
        Optional<MeetingStatus> decided = verb.negated() ? Optional.empty() : decisions.of(verb);
        if (decided.isPresent() || verb.form() == Form.INFINITIVE) {
            return decided.or(() -> infinitives.of(verb));
        }
        if (isWithout(verb)) {
            return Optional.empty();
        }
        if (verb.form() == Form.PARTICIPLE && ofParticiple(verb).isPresent()) {
            return ofParticiple(verb);
        }
        if (verb.form() == Form.PARTICIPLE && !verb.negated() && (isAfterFuture(verb) || isBeforePlan(verb))) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (verb.negated()) {
            boolean refusal = verb.modal()
                    .filter(modal -> modal.equals("would") || modal.equals("will"))
                    .isPresent();
            return refusal ? Optional.of(MeetingStatus.DECLINED) : Optional.empty();
        }
        if (plainForms.isDemanded(verb)) {
            return Optional.of(MeetingStatus.PROPOSED);
        }
        if (verb.tense() == Tense.FUTURE) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (isOpen(verb) && isPerfect(verb)) {
            return Optional.of(MeetingStatus.HELD);
        }
        if (verb.modal().filter(modal -> words.is(Use.POSSIBILITY, modal)).isPresent()) {
            boolean would = verb.modal().get().equals("would");
            return Optional.of(would ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
        }
        return Optional.of(
                isUnderFuture(verb) ? MeetingStatus.PLANNED : joined(verb).orElse(MeetingStatus.HELD));
    }

    /** "acted without consulting Varga", "without first meeting her": nobody did. */
    boolean isWithout(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return verb.form() == Form.PARTICIPLE
                && before > 0
                && (article.token(before).is("without")
                        || (article.token(before).pos() == Pos.ADV
                                && article.token(before - 1).is("without")));
    }

    /** "will meet Varga and hold talks with Soto", "is due to speak and hold talks": the auxiliary stands once for both. */
    private Optional<MeetingStatus> joined(VerbGroup verb) {
        List<VerbGroup> before = article.verbsIn(article.sentenceOf(verb.head())).stream()
                .filter(other -> other.tokens().to() <= verb.tokens().from()
                        && (other.form() == Form.FINITE || other.form() == Form.INFINITIVE))
                .toList();
        int first = before.size();
        VerbGroup deed = verb;
        while (first > 0 && isJoined(deed)) {
            first--;
            deed = before.get(first);
        }
        if (deed.equals(verb)) {
            return Optional.empty();
        }
        VerbGroup last = deed;
        return deed.form() == Form.INFINITIVE
                ? infinitives.of(deed)
                : Optional.of(MeetingStatus.PLANNED).filter(ahead -> isAhead(last));
    }

    private boolean isJoined(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        String word = article.token(verb.head()).lower();
        boolean bare = verb.form() == Form.FINITE
                && verb.tokens().size() == 1
                && verb.tense() == Tense.PRESENT
                && (!word.endsWith("s") || word.endsWith("ss"));
        return bare
                && before >= 0
                && (article.token(before).is("and")
                        || article.token(before).text().equals(","));
    }

    /** "proposed holding", "ruled out holding", "the possibility of holding": the word before decides, as with infinitives. */
    private Optional<MeetingStatus> ofParticiple(VerbGroup verb) {
        if (isMeans(verb)) {
            return Optional.of(MeetingStatus.PROPOSED);
        }
        int from = article.sentenceOf(verb.head()).tokens().from();
        int before = verb.tokens().from() - 1;
        boolean linked = before > from && words.is(Use.LINK, article.token(before));
        int at = linked ? before - 1 : before;
        if (at < from || (!linked && isAttribute(verb, at))) {
            return Optional.empty();
        }
        String word = article.token(at).lower();
        boolean wish = words.is(Use.WISH, word) || (linked && words.is(Use.THOUGHT, word));
        return wish
                ? Optional.of(MeetingStatus.PROPOSED)
                : words.is(Use.REFUSAL, word) ? Optional.of(MeetingStatus.DECLINED) : Optional.empty();
    }

    /** "agreed to improve ties by holding talks": how somebody wants to do it. */
    private boolean isMeans(VerbGroup verb) {
        int by = verb.tokens().from() - 1;
        return by > 0
                && article.token(by).is("by")
                && article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .filter(other -> other.tokens().to() <= by)
                        .reduce((first, last) -> last)
                        .filter(other -> other.form() == Form.INFINITIVE)
                        .isPresent();
    }

    /** "asked visiting President Lara": of whom somebody asks, not what. */
    private boolean isAttribute(VerbGroup verb, int before) {
        return article.token(verb.head()).is("visiting") && words.is(Use.CONTROL, article.token(before));
    }

    /** "will report when they meet": the present of a clause under the future, or behind "when". */
    private boolean isUnderFuture(VerbGroup verb) {
        boolean present = verb.tense() == Tense.PRESENT && verb.depth() > 0;
        if (isBehindTime(verb)) {
            return isAfterFuture(verb);
        }
        return present && (isBehindWhen(verb) || isAfterFuture(verb));
    }

    /** "will be the first time they have met". */
    private boolean isBehindTime(VerbGroup verb) {
        return verb.subjects().stream()
                .map(subject -> subject.from() - 1)
                .anyMatch(before -> before > 0
                        && (article.token(before).is("time")
                                || (article.token(before).is("that")
                                        && article.token(before - 1).is("time"))));
    }

    /** "when he meets the rebels", "before they meet": English has no future in such clauses. */
    private boolean isBehindWhen(VerbGroup verb) {
        return verb.subjects().stream()
                .map(subject -> subject.from() - 1)
                .anyMatch(before -> before >= 0 && words.is(Use.UNTOLD, article.token(before)));
    }

    /** "would consult his team before meeting Lara". */
    private boolean isBeforePlan(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return before >= 0
                && article.token(before).is("before")
                && article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .anyMatch(other -> isAhead(other) && other.tokens().to() <= before);
    }

    /** "may have failed": it is over, whatever came of it. */
    private boolean isPerfect(VerbGroup verb) {
        return verb.tokens().indices().anyMatch(i -> article.token(i).is("have") && i < verb.head());
    }

    private boolean isAfterFuture(VerbGroup verb) {
        return !isAfterPast(verb)
                && article.verbsIn(article.sentenceOf(verb.head())).stream()
                        .anyMatch(other -> other.tense() == Tense.FUTURE
                                && other.tokens().to() <= verb.tokens().from());
    }

    /** "will send troops, he said after meeting Lara": the verb that the time belongs to is in the past. */
    private boolean isAfterPast(VerbGroup verb) {
        int after = verb.tokens().from() - 1;
        return after > 0
                && article.token(after).is("after")
                && article.verbsIn(article.sentenceOf(after)).stream()
                        .filter(other ->
                                other.form() == Form.FINITE && other.tokens().to() <= after)
                        .reduce((first, last) -> last)
                        .filter(other ->
                                other.tense() == Tense.PAST && other.modal().isEmpty())
                        .isPresent();
    }

    /** "were scheduled to meet", "had planned to meet", "would meet": a plan told from later. */
    boolean isPastPlan(VerbGroup verb) {
        if (verb.form() != Form.INFINITIVE) {
            return verb.modal().filter(modal -> modal.equals("would")).isPresent();
        }
        int from = Math.max(
                article.sentenceOf(verb.head()).tokens().from(), verb.tokens().from() - 4);
        for (int i = verb.tokens().from() - 1; i > from; i--) {
            boolean plan = words.is(Use.PLAN, article.token(i));
            String before = article.token(i - 1).lower();
            if (plan && PAST.contains(before)) {
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

    /** "will meet", "would meet". */
    static boolean isAhead(VerbGroup verb) {
        return verb.tense() == Tense.FUTURE
                || verb.modal().filter(modal -> modal.equals("would")).isPresent();
    }

    /** The status that a verb gives an encounter which is its object or subject. */
    Optional<MeetingStatus> ofHandling(VerbGroup verb, Set<Handling> handling) {
        if (handling.contains(Handling.CANCEL)) {
            return verb.negated() || isThreatened(verb) ? Optional.empty() : Optional.of(MeetingStatus.CANCELLED);
        }
        if (handling.contains(Handling.DECLINE)) {
            return Optional.of(MeetingStatus.DECLINED);
        }
        if (handling.contains(Handling.PLAN)) {
            return Optional.of(isOpen(verb) ? MeetingStatus.PROPOSED : MeetingStatus.PLANNED);
        }
        if (handling.contains(Handling.PROPOSE)) {
            boolean invited = verb.passive() && article.token(verb.head()).is("invited");
            return Optional.of(invited ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
        }
        return ofVerb(verb);
    }

    /** "threatened to suspend the talks", "may cancel", "should be abandoned": they are not called off yet. */
    private boolean isThreatened(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        boolean threat = verb.form() == Form.INFINITIVE && before >= 0 && words.is(Use.THREAT, article.token(before));
        boolean advised = verb.modal().filter(ADVICE::contains).isPresent();
        return threat || advised || isOpen(verb);
    }

    /** A noun after "without", "a possible", "called for": an encounter only thought of. */
    boolean isHypothetical(int phraseFrom) {
        int from = article.sentenceOf(phraseFrom + 1).tokens().from();
        for (int i = phraseFrom; i >= Math.max(from, phraseFrom - 2); i--) {
            boolean wished = (article.token(i).is("for") && i > 0 && words.is(Use.WISH, article.token(i - 1)))
                    || ripeness.isWished(i + 1);
            boolean thought = i > 0
                    && THOUGHT_OF.contains(article.token(i).lower())
                    && words.is(Use.THOUGHT, article.token(i - 1));
            if (wished || thought || words.is(Use.HYPOTHESIS, article.token(i))) {
                return true;
            }
        }
        return false;
    }
}
