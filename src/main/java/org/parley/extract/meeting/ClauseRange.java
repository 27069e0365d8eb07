package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the part of a sentence that belongs to the clause of a word: what stands there of times and places is its own. */
final class ClauseRange {
    private final ParsedArticle article;
    private final MeetingWords words;
    private final SubjectPhrase subjects;

    ClauseRange(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
        this.subjects = new SubjectPhrase(article, words);
    }

    /** From the end of the clause before to the beginning of the next one with a subject of its own. */
    Range of(Range trigger) {
        Sentence sentence = article.sentenceOf(trigger.from());
        int from = sentence.tokens().from();
        int to = sentence.tokens().to();
        Optional<VerbGroup> own = own(sentence, trigger);
        int begin =
                own.map(verb -> Math.min(start(verb, sentence), trigger.from())).orElse(trigger.from());
        for (VerbGroup verb : article.verbsIn(sentence)) {
            if (own.filter(verb::equals).isPresent()
                    || isRelative(verb, trigger)
                    || isToldOf(verb, trigger)
                    || isHeld(verb, sentence, trigger)
                    || isReduced(verb, trigger)) {
                continue;
            }
            if (verb.form() != VerbGroup.Form.FINITE) {
                to = isAdjunct(verb, trigger) || isNextJourney(verb, trigger)
                        ? Math.min(to, verb.tokens().from())
                        : to;
                continue;
            }
            if (isResumed(verb, own, trigger)) {
                to = Math.min(to, verb.tokens().from() - 1);
                continue;
            }
            to = isOfOther(verb, trigger) ? Math.min(to, verb.tokens().from() - 1) : to;
            int start = start(verb, sentence);
            if (isEnclosed(verb, own, begin)) {
                from = Math.max(from, own.orElseThrow().tokens().from());
            } else if (verb.tokens().to() <= begin) {
                from = Math.max(from, breakBetween(verb.tokens().to(), begin, verb));
            } else if (start > trigger.to() && verb.tokens().from() > trigger.to() && breaks(trigger.to(), start)) {
                to = Math.min(to, start);
            }
        }
        return new Range(Math.min(from, trigger.from()), Math.max(to, trigger.to()));
    }

    /** "Lara, who had suggested talks in Oslo, declined": the relative clause inside is not that of the verb. */
    private static boolean isEnclosed(VerbGroup verb, Optional<VerbGroup> own, int begin) {
        return own.filter(main -> begin < verb.tokens().from()
                        && verb.tokens().to() <= main.tokens().from())
                .isPresent();
    }

    /** "Lara, who hosted the meeting, left on Friday": the main clause goes on behind the comma. */
    private boolean isResumed(VerbGroup verb, Optional<VerbGroup> own, Range trigger) {
        int before = verb.tokens().from() - 1;
        return own.filter(relative -> relative.depth() > verb.depth()
                                && relative.tokens().from() <= trigger.from()
                                && relative.subjects().equals(verb.subjects()))
                        .isPresent()
                && before >= trigger.to()
                && article.token(before).text().equals(",");
    }

    /**
     * "the meeting moved to Lima, which held the games last year": told of Lima. But "talks between Peru and Chile, which were to be
     * held in Lima": held are the talks.
     */
    private boolean isOfOther(VerbGroup verb, Range trigger) {
        int which = verb.tokens().from() - 1;
        return which > trigger.to()
                && !isTakingPlace(verb)
                && article.token(which).is("which")
                && article.token(which - 1).text().equals(",")
                && verb.subjects().stream().noneMatch(trigger::overlaps)
                && verb.subjects().stream().anyMatch(subject -> subject.from() >= trigger.to());
    }

    /** "the talks between Peru and Chile, which began in Lima": a party does not begin, and nothing is begun. */
    private boolean isToldOf(VerbGroup verb, Range trigger) {
        int which = verb.tokens().from() - 1;
        boolean nonfinite = which <= trigger.to() || verb.form() != VerbGroup.Form.FINITE;
        if (nonfinite || !article.token(which).is("which") || isOtherBetween(trigger.to(), which)) {
            return false;
        }
        boolean happening = words.is(Use.HAPPENING, article.token(verb.head()))
                && article.token(verb.head()).pos() == Pos.VERB;
        return isTakingPlace(verb)
                || (happening && !DirectObject.isAt(article, verb.tokens().to()));
    }

    /** "a meeting that Norway will host in Oslo on Friday": where and when it is held. */
    private boolean isHeld(VerbGroup verb, Sentence sentence, Range trigger) {
        int which = start(verb, sentence) - 1;
        return which >= trigger.to()
                && which + 1 < verb.tokens().from()
                && !verb.passive()
                && words.is(Use.HOLDING, article.token(verb.head()))
                && (article.token(which).is("which") || article.token(which).is("that"))
                && !DirectObject.isAt(article, verb.tokens().to())
                && !isOtherBetween(trigger.to(), which);
    }

    /** Another encounter, or a verb, stands between. */
    private boolean isOtherBetween(int from, int to) {
        return new Range(from, to)
                .indices()
                .anyMatch(i -> words.noun(article.token(i).lower()).isPresent()
                        || article.chunkOf(i)
                                .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                                .isPresent());
    }

    /** "was held", "were to be held". */
    private boolean isTakingPlace(VerbGroup verb) {
        int to = verb.tokens().to();
        boolean due = to + 2 < article.tokens().size()
                && article.token(to).is("to")
                && article.token(to + 1).is("be");
        String word = article.token(due ? to + 2 : verb.head()).lower();
        return (due || verb.passive()) && (words.is(Use.PLAN, word) || words.is(Use.HAPPENING, word));
    }

    /** "a session that had been planned for Friday": its clause is the trigger's own. */
    private boolean isRelative(VerbGroup verb, Range trigger) {
        int before = verb.tokens().from() - 1;
        return before > trigger.last()
                && (article.token(before).is("that") || article.token(before).is("which"))
                && before <= trigger.to() + 8
                && (verb.subjects().isEmpty() || verb.subjects().stream().anyMatch(trigger::overlaps));
    }

    /** "the talks, slated to begin on Friday", "talks held in Oslo": what is told of it without a relative pronoun. */
    private boolean isReduced(VerbGroup verb, Range trigger) {
        boolean comma = trigger.to() < article.tokens().size()
                && article.token(trigger.to()).text().equals(",");
        int at = comma ? trigger.to() + 1 : trigger.to();
        String word = article.token(verb.head()).lower();
        return verb.tokens().from() == at
                && verb.tokens().size() == 1
                && (words.is(Use.PLAN, word) || words.is(Use.HAPPENING, word))
                && (word.endsWith("ed") || word.equals("held") || word.equals("set"));
    }

    /** ", leveraging contacts in the south", "by riding on pressure", "before flying to Lima": what stands there is not the trigger's. */
    private boolean isAdjunct(VerbGroup verb, Range trigger) {
        int before = verb.tokens().from() - 1;
        return verb.form() == VerbGroup.Form.PARTICIPLE
                && before > trigger.last()
                && (words.is(Use.BREAK, article.token(before))
                        || article.token(before).is("by")
                        || article.token(before).is("before"));
    }

    /** "would fly to Lima to talk with Lara and then return to Quito": where the journey goes afterwards. */
    private boolean isNextJourney(VerbGroup verb, Range trigger) {
        int before = verb.tokens().from() - 1;
        return verb.form() == VerbGroup.Form.INFINITIVE
                && before > trigger.last()
                && article.token(before).is("and")
                && words.is(Use.TRAVEL, article.token(verb.head()));
    }

    /** The finite verb whose subject the trigger is, or that it follows. */
    private Optional<VerbGroup> own(Sentence sentence, Range trigger) {
        Optional<VerbGroup> last = Optional.empty();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            if (verb.form() != VerbGroup.Form.FINITE) {
                continue;
            }
            boolean subject = subjects.isSubject(trigger, verb);
            if (subject || verb.tokens().overlaps(trigger)) {
                return Optional.of(verb);
            }
            if (verb.tokens().to() <= trigger.from()) {
                last = Optional.of(verb);
            }
        }
        return last;
    }

    private static int start(VerbGroup verb, Sentence sentence) {
        return verb.subjects().stream()
                .filter(sentence.tokens()::contains)
                .mapToInt(Range::from)
                .filter(from -> from < verb.tokens().from())
                .min()
                .orElse(verb.tokens().from());
    }

    /** Where the clause that begins at {@code to} is parted from a verb before it: at "after" or "when" before it (not at "where"), at the first break, or behind a bare verb. */
    private int breakBetween(int from, int to, VerbGroup verb) {
        boolean subordinate = to - 1 > from
                && article.chunkOf(to - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.SUBORDINATOR))
                        .isPresent();
        if (subordinate
                && words.is(Use.BREAK, article.token(to - 1))
                && !article.token(to - 1).is("where")) {
            return timeBeforeWhen(to - 1).orElse(to - 1);
        }
        for (int i = from; i < to; i++) {
            if (words.is(Use.BREAK, article.token(i))) {
                return i;
            }
        }
        return words.is(Use.SAID, article.token(verb.head())) ? from : 0;
    }

    /** "the last round was in January, when they met": the time that the clause is told of. */
    private Optional<Integer> timeBeforeWhen(int when) {
        boolean told = when > 1
                && article.token(when).is("when")
                && article.token(when - 1).text().equals(",");
        return told
                ? article.chunkOf(when - 2)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .map(chunk -> chunk.tokens().from())
                : Optional.empty();
    }

    private boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(Use.BREAK, article.token(i))) {
                return true;
            }
        }
        return false;
    }
}
