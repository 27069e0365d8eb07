package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Mends tags of words that have one use only, or one before a noun, where the model guesses another. */
final class ClosedTags {
    private static final Set<String> ARTICLES = WordClass.ARTICLE.words();
    private static final Set<String> FORMS_OF_BE = Set.of("is", "are", "was", "were");
    private static final Set<Pos> FUNCTION = Set.of(Pos.SCONJ, Pos.CCONJ, Pos.INTJ, Pos.PRON, Pos.ADP, Pos.DET);

    private static final Set<String> PREPOSITIONS = WordClass.PREPOSITION.words();
    private static final Set<String> SUBORDINATORS = WordClass.SUBORDINATOR.words();

    private final List<String> written;
    private final List<String> words;
    private final Pos[] tags;
    private final ObjectTags objects;

    /**
     * @param written the words as written
     * @param words the same in lower case
     */
    ClosedTags(List<String> written, List<String> words, Pos[] tags) {
        this.written = written;
        this.words = words;
        this.tags = tags;
        this.objects = new ObjectTags(written, words, tags);
    }

    void mend() {
        for (int i = 0; i < tags.length; i++) {
            tags[i] = mended(i);
        }
    }

    /** "and then Peruvian President Lara"; what happened next has a comma before it: ", and then President Lara spoke". */
    private boolean isThenHeld(int i) {
        boolean next =
                i > 1 && words.get(i - 1).equals("and") && words.get(i - 2).equals(",");
        return words.get(i).equals("then") && !next && TitleWords.isOffice(written, i + 1);
    }

    /** "That meeting was", "for that country", "looked forward to more exchanges": before a noun that it points at. */
    private boolean isGoverned(int i) {
        boolean between = i > 0 && i + 1 < tags.length && tags[i - 1] == Pos.ADP && tags[i + 1] == Pos.NOUN;
        boolean first = i == 0
                && tags.length > 2
                && tags[1] == Pos.NOUN
                && !words.get(1).endsWith("s");
        boolean that = words.get(i).equals("that")
                && (first || (between && !words.get(i - 1).equals("in")));
        return that || (between && tags[i] == Pos.ADV && words.get(i).equals("more"));
    }

    private Pos mended(int i) {
        String word = words.get(i);
        if (tags[i] == Pos.SCONJ && WordClass.SUBJECT_PRONOUN.holds(word)) {
            return Pos.PRON;
        }
        if (objects.isKept(i) || isThenHeld(i)) {
            return Pos.ADJ;
        }
        if (word.equals("then") && tags[i] == Pos.NOUN && i > 0 && tags[i - 1] == Pos.VERB) {
            return Pos.ADV;
        }
        if (objects.isJudged(i)) {
            return Pos.DET;
        }
        if (i > 1 && tags[i] == Pos.VERB && word.endsWith("ing") && tags[i - 1] == Pos.DET && objects.isJudged(i - 1)) {
            return Pos.NOUN;
        }
        if ((tags[i] == Pos.ADJ && isThirdPerson(i)) || isPast(i) || isSubjunctive(i)) {
            return Pos.VERB;
        }
        if (tags[i] == Pos.X && WordClass.POSSESSIVE.holds(word)) {
            return Pos.PRON;
        }
        if (isStates(words, tags, i)) {
            return Pos.NOUN;
        }
        if (isMeetingOf(i)) {
            return Pos.VERB;
        }
        if (isAttribute(i) || isBehindSaid(i) || isMeasure(i)) {
            return Pos.ADJ;
        }
        if (isPossessed(i)) {
            return Pos.NOUN;
        }
        if (word.equals("says")) {
            return Pos.VERB;
        }
        if ((tags[i] == Pos.NOUN || FUNCTION.contains(tags[i])) && FORMS_OF_BE.contains(word)) {
            return Pos.AUX;
        }
        if (isGoverned(i)) {
            return word.equals("that") ? Pos.DET : Pos.ADJ;
        }
        if (WordClass.CARDINAL.holds(word)
                && isNounNext(i + 1)
                && (i == 0 || written.get(i).equals(word))) {
            return Pos.NUM;
        }
        if (tags[i] == Pos.VERB
                && i > 0
                && i + 1 < tags.length
                && words.get(i + 1).equals("says")
                && SpeechClass.DOCUMENT.holds(word)) {
            return Pos.NOUN;
        }
        if (tags[i] == Pos.VERB && (objects.isOfDenial(i) || objects.isCompound(i))) {
            return Pos.NOUN;
        }
        if (objects.isHearer(i)) {
            return Pos.NOUN;
        }
        if (tags[i] == Pos.PART && objects.isNo(i)) {
            return Pos.DET;
        }
        if (tags[i] == Pos.VERB && i > 1 && words.get(i - 1).equals("further") && tags[i - 2] == Pos.VERB) {
            return Pos.NOUN;
        }
        boolean behind = i + 1 < tags.length
                && (tags[i + 1] == Pos.ADP || words.get(i + 1).equals("to"));
        if (WordClass.ADJECTIVE_BEHIND_NOUN.holds(word) && tags[i] == Pos.NOUN && behind) {
            return Pos.ADJ;
        }
        boolean further = word.equals("further") && tags[i] == Pos.ADV && i > 0 && i + 1 < tags.length;
        if (further && (tags[i + 1] == Pos.NOUN || (tags[i + 1] == Pos.VERB && tags[i - 1] == Pos.VERB))) {
            return Pos.ADJ;
        }
        if (((word.equals("last") || word.equals("then")) && isBetweenSubjectAndVerb(i)) || isDaytime(i)) {
            return Pos.ADV;
        }
        if (!FUNCTION.contains(tags[i])) {
            return tags[i];
        }
        if (ARTICLES.contains(word)) {
            return Pos.DET;
        }
        if (tags[i] == Pos.DET && (word.endsWith("ment") || word.endsWith("tion"))) {
            return Pos.NOUN;
        }
        if (WordClass.QUANTIFIER.holds(word) && isNounNext(i + 1)) {
            return Pos.DET;
        }
        boolean subordinates = PREPOSITIONS.contains(word) || SUBORDINATORS.contains(word) || word.endsWith("ing");
        if (tags[i] == Pos.SCONJ && !subordinates && isCommon(word)) {
            return Pos.NOUN;
        }
        boolean noun = tags[i] == Pos.PRON
                && isCommon(word)
                && !word.endsWith("ed")
                && Character.isLowerCase(written.get(i).codePointAt(0));
        return noun ? Pos.NOUN : tags[i];
    }

    /** "the 53-nation body", "a 10-point plan". */
    private boolean isMeasure(int i) {
        return i + 1 < tags.length
                && (tags[i] == Pos.X || tags[i] == Pos.VERB || tags[i] == Pos.PROPN)
                && tags[i + 1] == Pos.NOUN
                && words.get(i).matches("\\d+-\\p{Ll}+");
    }

    /** "its neighbour Peru", "his answer": behind a possessive stands no finite verb, and before a preposition no adverb. "Her" may be an object: "saw her leave". */
    private boolean isPossessed(int i) {
        String word = words.get(i);
        boolean participle = word.endsWith("ed")
                || word.endsWith("ing")
                || WordClass.IRREGULAR_PAST.words().contains(word);
        boolean verb = tags[i] == Pos.VERB && !participle;
        boolean adverb = tags[i] == Pos.ADV && !word.endsWith("ly") && i + 1 < tags.length && tags[i + 1] == Pos.ADP;
        return i > 0
                && (verb || adverb)
                && !words.get(i - 1).equals("her")
                && WordClass.POSSESSIVE.words().contains(words.get(i - 1));
    }

    /** "The African Union rejects calls for": no adjective ends in a plain "s". */
    private boolean isThirdPerson(int i) {
        String word = words.get(i);
        boolean sibilant = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return i > 0
                && i + 1 < tags.length
                && (tags[i - 1] == Pos.PROPN || tags[i - 1] == Pos.NOUN)
                && tags[i + 1] != Pos.VERB
                && tags[i + 1] != Pos.AUX
                && word.length() > 4
                && word.endsWith("s")
                && !sibilant
                && !WordClass.ADVERB_IN_S.holds(word);
    }

    /** "of African states to push": not "the government of Peru states that". */
    static boolean isStates(List<String> words, Pos[] tags, int i) {
        return i > 1
                && i + 1 < tags.length
                && words.get(i).equals("states")
                && tags[i - 2] == Pos.ADP
                && (tags[i + 1] == Pos.ADP
                        || tags[i + 1] == Pos.PUNCT
                        || words.get(i + 1).equals("to"));
    }

    /** "ruled out meeting Egyptian President Lara". */
    private boolean isMeetingOf(int i) {
        return words.get(i).equals("meeting")
                && tags[i] == Pos.ADJ
                && i > 0
                && i + 1 < tags.length
                && tags[i - 1] != Pos.DET
                && Character.isUpperCase(written.get(i + 1).codePointAt(0));
    }

    /** "missed planned meetings", "of renewed talks": no finite verb right behind another, or behind a preposition. */
    private boolean isAttribute(int i) {
        boolean participle = i > 0
                && i + 1 < tags.length
                && tags[i] == Pos.VERB
                && words.get(i).endsWith("ed")
                && tags[i + 1] == Pos.NOUN;
        return participle
                && (NounTags.ONLY_PREPOSITIONS.contains(words.get(i - 1))
                        || (tags[i - 1] != Pos.AUX && words.get(i - 1).endsWith("ed")));
    }

    /** "said late on Friday that", "told them early last week that". */
    private boolean isDaytime(int i) {
        return i > 0
                && i + 2 < tags.length
                && tags[i] == Pos.ADJ
                && (words.get(i).equals("late") || words.get(i).equals("early"))
                && (tags[i - 1] == Pos.VERB || tags[i - 1] == Pos.NOUN || tags[i - 1] == Pos.PRON)
                && (words.get(i + 1).equals("on")
                        || words.get(i + 1).equals("in")
                        || words.get(i + 1).equals("last"));
    }

    /** "said direct flights would": no base form of a verb stands right behind "said". */
    private boolean isBehindSaid(int i) {
        return i > 0
                && i + 1 < tags.length
                && tags[i] == Pos.VERB
                && tags[i + 1] == Pos.NOUN
                && words.get(i - 1).equals("said")
                && WordClass.ADJECTIVE_OR_VERB.holds(words.get(i));
    }

    /** "the two leaders last met in Lima", "the two then met", not "the last met". */
    private boolean isBetweenSubjectAndVerb(int i) {
        return i > 0
                && i + 1 < tags.length
                && (tags[i + 1] == Pos.VERB || WordClass.IRREGULAR_PAST.holds(words.get(i + 1)))
                && !words.get(i + 1).endsWith("ing")
                && Set.of(Pos.PROPN, Pos.NOUN, Pos.NUM, Pos.PRON).contains(tags[i - 1]);
    }

    /** "Amnesty International accused Iran": behind a name, before another name, an adjective of one or a determiner. */
    private boolean isPast(int i) {
        String word = words.get(i);
        boolean taken = tags[i] == Pos.PROPN || tags[i] == Pos.ADJ;
        return i > 0
                && i + 1 < tags.length
                && taken
                && tags[i - 1] == Pos.PROPN
                && Character.isLowerCase(written.get(i).codePointAt(0))
                && word.endsWith("ed")
                && word.length() > 4
                && !word.contains("-")
                && (tags[i + 1] == Pos.PROPN
                        || Character.isUpperCase(written.get(i + 1).codePointAt(0))
                        || (tags[i + 1] == Pos.ADJ && words.get(i + 1).endsWith("ed"))
                        || opensObject(words.get(i + 1)));
    }

    /** "that Peru withdraw its troops". */
    private boolean isSubjunctive(int i) {
        return i > 1
                && i + 1 < tags.length
                && tags[i] == Pos.NOUN
                && tags[i - 1] == Pos.PROPN
                && WordClass.BARE_INFINITIVE.holds(words.get(i))
                && opensObject(words.get(i + 1))
                && words.subList(Math.max(0, i - 5), i).contains("that");
    }

    /** "the", "their", "that", "never": what a verb may have behind it. */
    private static boolean opensObject(String word) {
        return word.equals("that") || word.equals("never") || WordClass.DETERMINER.holds(word);
    }

    /** "both sides", "no country", not "neither Peru nor Chile". */
    private boolean isNounNext(int i) {
        return i < tags.length
                && (tags[i] == Pos.NOUN || tags[i] == Pos.ADJ || (tags[i] == Pos.PRON && isCommon(words.get(i))));
    }

    private static boolean isCommon(String word) {
        return !WordClass.PRONOUN.holds(word);
    }
}
