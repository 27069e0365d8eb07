package org.parley.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Mends tags by what may stand beside what in an English verb phrase, where the model guesses from single words. */
final class VerbTags {
    private static final Set<String> DETERMINERS = WordClass.DETERMINER.words();

    private static final Set<String> SUBJECTS = WordClass.SUBJECT_PRONOUN.words();

    private static final Set<String> PAST_AND_NO_NOUN = WordClass.PAST_AND_NO_NOUN.words();
    private static final int CLAUSE = 25;
    /** Words between an auxiliary and its verb, with their commas. */
    private static final int INSERTED = 8;

    private final List<String> written;
    private final List<String> words;
    private final Pos[] tags;
    private final Set<String> speechVerbs;
    private final Set<String> unmistakable;
    private final OccasionTags occasions;
    private final NounTags nouns;
    private final PerfectTags perfects;

    /**
     * @param speechVerbs inflected forms of reporting verbs, lower case
     * @param unmistakable those of them that are no nouns as well
     */
    VerbTags(List<String> words, Pos[] tags, Set<String> speechVerbs, Set<String> unmistakable) {
        this.unmistakable = unmistakable;
        this.written = words;
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        this.tags = tags;
        this.speechVerbs = speechVerbs;
        this.occasions = new OccasionTags(this.words, tags);
        this.nouns = new NounTags(this.words, tags, speechVerbs, unmistakable);
        this.perfects = new PerfectTags(this.words, tags, unmistakable);
    }

    void mend() {
        new ClosedTags(written, words, tags).mend();
        for (int i = 0; i < tags.length; i++) {
            if (NounTags.ONLY_PREPOSITIONS.contains(words.get(i)) && tags[i] != Pos.PROPN) {
                tags[i] = Pos.ADP;
            } else if (tags[i] == Pos.NOUN && isBefore(i, "ahead", "of")) {
                tags[i] = Pos.ADV;
            } else if (tags[i] == Pos.ADP && isRound(i)) {
                tags[i] = Pos.NOUN;
            } else if (occasions.mended(i) != tags[i]) {
                tags[i] = occasions.mended(i);
            } else if (WordClass.HAVE.holds(words.get(i))) {
                perfects.mend(i);
            } else if (tags[i] == Pos.VERB && nouns.isNoun(i)) {
                tags[i] = Pos.NOUN;
            } else if (tags[i] == Pos.ADJ && (nouns.isHead(i) || words.get(i).startsWith("vice-"))) {
                tags[i] = Pos.NOUN;
            } else if (isInfinitive(i)
                    || isGerund(i)
                    || occasions.isPlanning(i)
                    || occasions.isMeeting(i)
                    || occasions.isSpent(i)
                    || isPast(i)
                    || isSimplePast(i)
                    || isBehindWho(i)
                    || isPresent(i)
                    || nouns.isDoneBy(i)
                    || nouns.isHearsay(i)
                    || isCue(i)
                    || isApart(i)) {
                tags[i] = Pos.VERB;
            }
        }
        new NeighbourTags(words, tags, speechVerbs).mend();
        new ReportedNouns(words, tags, speechVerbs).mend();
        new JudgingAs(words, tags).mend();
        for (int i = 0; i < tags.length; i++) {
            if (words.get(i).equals("that") && tags[i] == Pos.SCONJ) {
                predicate(i + 1);
            }
        }
        new DayTags(words, tags).mend();
    }

    private boolean isBefore(int i, String word, String next) {
        return i + 1 < tags.length
                && words.get(i).equals(word)
                && words.get(i + 1).equals(next);
    }

    /** "a second round of", "the latest round of", "In the first round the envoys met". */
    private boolean isRound(int i) {
        if (i == 0 || !words.get(i).equals("round")) {
            return false;
        }
        boolean counted =
                tags[i - 1] == Pos.ADJ || tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.NUM || tags[i - 1] == Pos.DET;
        return (counted && isBefore(i, "round", "of")) || WordClass.ORDER.holds(words.get(i - 1));
    }

    /** "that the outcome amounts to a deal": a clause without any verb has one that was taken for a plural. */
    private void predicate(int from) {
        int verb = -1;
        for (int i = from; i < Math.min(tags.length, from + CLAUSE) && tags[i] != Pos.PUNCT; i++) {
            if (tags[i] == Pos.VERB || tags[i] == Pos.AUX) {
                return;
            }
            boolean agrees = i > from
                    && tags[i] == Pos.NOUN
                    && words.get(i).endsWith("s")
                    && (tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.PROPN)
                    && !words.get(i - 1).endsWith("s")
                    && i + 1 < tags.length
                    && tags[i + 1] != Pos.NOUN
                    && tags[i + 1] != Pos.PUNCT;
            verb = agrees && verb < 0 ? i : verb;
        }
        if (verb >= 0) {
            tags[verb] = Pos.VERB;
        }
    }

    /** "…, opted not to attend", "was paraphrased as saying": no function word ends in -ed. */
    private boolean isPast(int i) {
        boolean function = tags[i] == Pos.CCONJ || tags[i] == Pos.PRON || tags[i] == Pos.SCONJ || tags[i] == Pos.DET;
        boolean named = i > 0
                && i + 1 < tags.length
                && tags[i] == Pos.NOUN
                && tags[i - 1] == Pos.PROPN
                && tags[i + 1] == Pos.DET;
        boolean predicate = tags[i] == Pos.ADJ && isBehindSubject(i);
        boolean passive = i > 0
                && i + 1 < tags.length
                && tags[i] == Pos.ADJ
                && tags[i - 1] == Pos.AUX
                && words.get(i + 1).equals("as")
                && i + 2 < tags.length
                && words.get(i + 2).endsWith("ing");
        boolean resumed = i > 1
                && tags[i] == Pos.ADJ
                && words.get(i - 1).equals(",")
                && (tags[i - 2] == Pos.NOUN || tags[i - 2] == Pos.PROPN)
                && unmistakable.contains(words.get(i));
        return (function || predicate || passive || resumed || named)
                && words.get(i).endsWith("ed")
                && words.get(i).length() > 4;
    }

    /** "she phoned", "she also phoned", "Lara also phoned". */
    private boolean isBehindSubject(int i) {
        boolean adverb = i > 1 && tags[i - 1] == Pos.ADV;
        int subject = adverb ? i - 2 : i - 1;
        return subject >= 0
                && (SUBJECTS.contains(words.get(subject))
                        || (adverb && words.get(i - 1).equals("also") && tags[subject] == Pos.PROPN));
    }

    /** "envoy Ana Lind met rebel leaders": "met" is no noun, nor are "went" and "spoke" without an article. */
    private boolean isSimplePast(int i) {
        boolean nominal = tags[i] == Pos.NOUN || tags[i] == Pos.ADJ || tags[i] == Pos.PRON;
        boolean past = PAST_AND_NO_NOUN.contains(words.get(i)) || IrregularVerbs.isSimplePast(words.get(i));
        boolean opened = i > 0
                && !WordClass.FLOATING_QUANTIFIER.holds(words.get(i - 1))
                && (tags[i - 1] == Pos.DET || tags[i - 1] == Pos.ADP || NounTags.OPENERS.contains(words.get(i - 1)));
        return nominal && past && !opened;
    }

    /** "Peru and its allies accuse Japan": a verb of speech that is no noun, between two names; "by blaming Peru". */
    private boolean isCue(int i) {
        boolean nominal = tags[i] == Pos.NOUN
                || tags[i] == Pos.ADJ
                || (tags[i] == Pos.DET && words.get(i).endsWith("ing"));
        if (nominal && (nouns.isPlainVerb(i) || nouns.isReport(i))) {
            return true;
        }
        boolean open = i > 0
                && i + 1 < tags.length
                && (tags[i + 1] == Pos.PROPN || words.get(i).equals("insists"));
        if (!open || !nominal) {
            return false;
        }
        boolean deed = (words.get(i - 1).equals("by")
                        || (NounTags.BEFORE_DEED.contains(words.get(i - 1))
                                && !words.get(i).equals("meeting")))
                && words.get(i).endsWith("ing")
                && !WordClass.PARTICIPLE_OF_MEN.words().contains(words.get(i));
        boolean cue = (tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.PROPN)
                && words.get(i - 1).endsWith("s")
                && WordClass.CUE_AND_NO_NOUN.words().contains(words.get(i));
        boolean insists = tags[i - 1] == Pos.PROPN && words.get(i).equals("insists");
        return deed || cue || insists;
    }

    /** "did, however, hint that": a base form behind an auxiliary and words between two commas. */
    private boolean isApart(int i) {
        boolean base =
                i > 3 && tags[i] == Pos.NOUN && words.get(i - 1).equals(",") && speechVerbs.contains(words.get(i));
        int first = i - 2;
        while (base && first > 1 && i - first < INSERTED && !words.get(first).equals(",")) {
            first--;
        }
        return base
                && words.get(first).equals(",")
                && (WordClass.DO.holds(words.get(first - 1))
                        || WordClass.MODAL.holds(words.get(first - 1))
                        || words.get(first - 1).equals("not"));
    }

    /** "who heads the agency", "who hails from Lima", "Ana Lind chairs the council": plurals that are verbs here. */
    private boolean isBehindWho(int i) {
        if (i == 0
                || i + 1 >= tags.length
                || tags[i] != Pos.NOUN
                || !words.get(i).endsWith("s")) {
            return false;
        }
        int before = i > 1 && tags[i - 1] == Pos.ADV ? i - 2 : i - 1;
        boolean who = words.get(before).equals("who");
        boolean full = i > 1 && tags[i - 2] == Pos.PROPN && tags[i + 1] == Pos.PROPN;
        boolean name = tags[i - 1] == Pos.PROPN && (full || words.get(i + 1).equals("the"));
        boolean goesOn = tags[i + 1] == Pos.ADP || opensObject(i + 1);
        return ((who || name) && OfficeClass.TITLE_OR_VERB.holds(words.get(i))) || (who && goesOn);
    }

    /** "Peru opposes such moves", "the army claims the town": no noun follows on a noun and stands before a determiner. */
    private boolean isPresent(int i) {
        String word = words.get(i);
        boolean nominal = tags[i] == Pos.NOUN || (tags[i] == Pos.PROPN && word.equals(written.get(i)));
        if (i == 0 || i + 1 >= tags.length || !nominal || !word.endsWith("s") || ClosedTags.isStates(words, tags, i)) {
            return false;
        }
        boolean resumed = words.get(i - 1).equals(",");
        boolean subject = tags[i - 1] == Pos.PROPN
                || (tags[i - 1] == Pos.NOUN && !words.get(i - 1).endsWith("s"));
        boolean object = opensObject(i + 1);
        boolean either = WordClass.PLURAL_OR_VERB.holds(word);
        boolean plural = either && (tags[i + 1] == Pos.VERB || tags[i + 1] == Pos.AUX);
        boolean sure = unmistakable.contains(word)
                && !plural
                && (subject || (resumed && (object || tags[i + 1] == Pos.PROPN)));
        boolean named =
                tags[i - 1] == Pos.PROPN && Character.isLowerCase(written.get(i).codePointAt(0));
        boolean first = i == 1 && unmistakable.contains(word) && object && (tags[0] == Pos.VERB || tags[0] == Pos.ADJ);
        boolean quoted = words.get(i - 1).equals("\"") && either;
        return sure || first || ((quoted || (subject && (either || named))) && object && isFirst(i));
    }

    private boolean opensObject(int i) {
        return (DETERMINERS.contains(words.get(i)) && tags[i] != Pos.PROPN)
                || words.get(i).equals("such");
    }

    /** No verb stands before it in its clause, and none behind it before the next mark. */
    private boolean isFirst(int i) {
        for (int k = i - 1;
                k >= Math.max(0, i - CLAUSE)
                        && tags[k] != Pos.PUNCT
                        && tags[k] != Pos.SCONJ
                        && !unmistakable.contains(words.get(k));
                k--) {
            if (tags[k] == Pos.VERB || tags[k] == Pos.AUX || tags[k] == Pos.ADP) {
                return false;
            }
        }
        for (int k = i + 1; k < Math.min(tags.length, i + CLAUSE) && tags[k] != Pos.PUNCT && tags[k] != Pos.ADP; k++) {
            if (tags[k] == Pos.VERB || tags[k] == Pos.AUX) {
                return false;
            }
        }
        return true;
    }

    /** "to free the boys", "to revive talks": a word between "to" and a determiner, or one that is hardly a noun there. */
    private boolean isInfinitive(int i) {
        boolean other = tags[i] == Pos.NOUN
                || tags[i] == Pos.ADJ
                || tags[i] == Pos.ADV
                || tags[i] == Pos.ADP
                || (tags[i] == Pos.DET && WordClass.CUE_AND_NO_NOUN.holds(words.get(i)));
        if (i == 0 || !words.get(i - 1).equals("to") || !other) {
            return false;
        }
        boolean before = i + 1 < tags.length && DETERMINERS.contains(words.get(i + 1));
        boolean open = tags[i] == Pos.NOUN || tags[i] == Pos.ADJ;
        return WordClass.BARE_INFINITIVE.holds(words.get(i))
                || WordClass.CUE_AND_NO_NOUN.holds(words.get(i))
                || (open && before && !words.get(i).endsWith("s"));
    }

    /** "the army announcing a truce", "…, noting that", "Warning that": a reporting verb before a determiner or clause. */
    private boolean isGerund(int i) {
        boolean reports = i + 1 < tags.length
                && (tags[i] == Pos.NOUN || tags[i] == Pos.ADJ)
                && words.get(i).endsWith("ing")
                && speechVerbs.contains(words.get(i));
        if (i == 0) {
            return reports
                    && (words.get(1).equals("that")
                            || (tags[1] == Pos.ADP && !words.get(1).equals("by") && words.contains(",")));
        }
        boolean linked = tags[i - 1] == Pos.ADP
                || words.get(i - 1).equals("and")
                || words.get(i - 1).equals("as")
                || words.get(i).equals("adding");
        return reports
                && tags[i - 1] != Pos.DET
                && (DETERMINERS.contains(words.get(i + 1))
                        || (linked && words.get(i + 1).equals("that"))
                        || (words.get(i - 1).equals(",") && (nouns.isClosed(i + 1) || tags[i + 1] == Pos.PRON)));
    }
}
