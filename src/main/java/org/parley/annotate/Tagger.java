package org.parley.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSModel;
import org.parley.model.Pos;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.OfficeClass;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/**
 * Universal part-of-speech tags by the official model, corrected where it errs on news: split clitics, capitalised
 * words, reporting verbs. Not safe for use by several threads.
 */
final class Tagger {
    private static final Set<Pos> OPEN =
            Set.of(Pos.NOUN, Pos.VERB, Pos.ADJ, Pos.ADV, Pos.X, Pos.INTJ, Pos.AUX, Pos.CCONJ);
    private static final Set<String> PRONOUNS_BEFORE_IS = WordClass.BEFORE_IS.words();
    private static final Set<String> NEGATED = WordClass.CLITIC.words();
    private static final Set<String> SUBJECT_PRONOUNS = WordClass.SUBJECT_PRONOUN.words();
    private static final Set<String> PREPOSITIONS = WordClass.PREPOSITION.words();
    private static final Set<String> CONJUNCTIONS = WordClass.CONJUNCTION.words();
    private static final Set<String> FUNCTION_WORDS = WordClass.FUNCTION_WORD.words();

    /** What talks do, taken for a noun in headlines: "Peru-Chile talks resume". */
    private static final Set<String> GOING_ON = WordClass.TALKS_VERB.words();

    private static final Set<Pos> CLOSED = Set.of(Pos.DET, Pos.SCONJ, Pos.PRON, Pos.CCONJ, Pos.PART, Pos.AUX);

    private final ModelTagger tagger;
    private final Set<String> speechVerbs;
    private final Set<String> unmistakable;
    private final Set<String> demonyms;

    /**
     * @param speechVerbs inflected forms of reporting verbs, lower case
     * @param unmistakable those of them that are no nouns as well: "warns"
     * @param demonyms adjectives of nationality, as written
     */
    Tagger(POSModel model, Set<String> speechVerbs, Set<String> unmistakable, Set<String> demonyms) {
        this.tagger = new ModelTagger(model);
        this.speechVerbs = Set.copyOf(speechVerbs);
        this.unmistakable = Set.copyOf(unmistakable);
        this.demonyms = Set.copyOf(demonyms);
    }

    /**
     * Tags one sentence.
     *
     * @param words with ASCII apostrophes and quotes
     * @param headline the sentence is written in title case, where capitals say nothing
     */
    Pos[] tag(List<String> words, boolean headline) {
        Pos[] result = tagger.tag(words.toArray(String[]::new));
        for (int i = 0; i < result.length; i++) {
            result[i] = corrected(words, i, result[i], headline);
        }
        for (int i = 0; i < result.length; i++) {
            result[i] = speechVerb(words, result, i);
        }
        for (int i = 0; i < result.length; i++) {
            result[i] = noun(words, result, i);
        }
        new VerbTags(words, result, speechVerbs, unmistakable).mend();
        return result;
    }

    /** A capitalised word that no closed class of English holds: the model takes rare surnames for determiners. */
    private static boolean isOpen(String word, String lower) {
        boolean capitalised = word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().allMatch(Character::isLowerCase);
        return capitalised
                && !lower.endsWith("ing")
                && !WordClass.NEVER_A_NAME.holds(lower)
                && !WordClass.ONLY_ADVERB.holds(lower)
                && !WordClass.CLOSED_CLASS.holds(lower);
    }

    /** "Ludwig von Lara": a small word between two capitals. */
    private static boolean isParticle(List<String> words, int i) {
        return i > 0
                && i + 1 < words.size()
                && words.get(i).length() > 2
                && WordClass.NAME_PARTICLE.holds(words.get(i))
                && Character.isUpperCase(words.get(i - 1).codePointAt(0))
                && Character.isUpperCase(words.get(i + 1).codePointAt(0));
    }

    /** "Ng Kah Wei": two letters before another capital. */
    private static boolean isShortName(List<String> words, int i, String lower) {
        return i > 0
                && lower.length() == 2
                && Character.isUpperCase(words.get(i).charAt(0))
                && Character.isLowerCase(words.get(i).charAt(1))
                && i + 1 < words.size()
                && Character.isUpperCase(words.get(i + 1).codePointAt(0))
                && !WordClass.NEVER_A_NAME.holds(lower)
                && !WordClass.CLOSED_CLASS.holds(lower);
    }

    private Pos corrected(List<String> words, int i, Pos pos, boolean headline) {
        String word = words.get(i);
        String lower = word.toLowerCase(Locale.ROOT);
        String before = i > 0 ? words.get(i - 1) : "";
        if (lower.equals("'s")) {
            return PRONOUNS_BEFORE_IS.contains(before.toLowerCase(Locale.ROOT)) ? Pos.AUX : Pos.PART;
        }
        if (NEGATED.contains(lower)) {
            return lower.equals("n't") ? Pos.PART : Pos.AUX;
        }
        if (!word.isEmpty() && word.chars().noneMatch(Character::isLetterOrDigit)) {
            return word.equals("$") || word.equals("%") || word.equals("&") ? Pos.SYM : Pos.PUNCT;
        }
        if (!headline && CLOSED.contains(pos) && (isOpen(word, lower) || isShortName(words, i, lower))) {
            return Pos.PROPN;
        }
        if (!headline && OfficeClass.HONORIFIC.holds(lower) && Character.isUpperCase(word.charAt(0))) {
            return Pos.PROPN;
        }
        boolean opens = i == 0
                && i + 1 < words.size()
                && Character.isUpperCase(words.get(i + 1).codePointAt(0));
        if (!headline && opens && pos == Pos.ADV && !lower.endsWith("ly") && isOpen(word, lower)) {
            return Pos.PROPN;
        }
        if (FUNCTION_WORDS.contains(lower) && pos == Pos.PROPN && !isAllCapitals(word)) {
            return lower.equals("the") || lower.equals("a") || lower.equals("an") ? Pos.DET : Pos.ADP;
        }
        if (WordClass.ONLY_ADVERB.holds(word)) {
            return Pos.ADV;
        }
        if (pos == Pos.VERB && WordClass.ADJECTIVE_IN_ING.holds(word)) {
            return Pos.ADJ;
        }
        if (demonyms.contains(word) && (pos == Pos.PROPN || pos == Pos.NOUN)) {
            return Pos.ADJ;
        }
        if (pos == Pos.PUNCT || pos == Pos.SYM) {
            boolean name = word.codePoints().anyMatch(Character::isUpperCase);
            return name ? Pos.PROPN : word.contains("-") ? Pos.ADJ : Pos.NOUN;
        }
        return isAccompanying(words, i, pos) || isDeed(words, i, pos) ? Pos.VERB : mended(words, i, pos, headline);
    }

    /** "…, voicing alarm at it": a gerund of speech behind a comma, which the model takes for a noun before a noun. */
    private static boolean isDeed(List<String> words, int i, Pos pos) {
        return i > 1
                && (pos == Pos.NOUN || pos == Pos.ADJ)
                && words.get(i - 1).equals(",")
                && SpeechClass.GERUND_OF_SPEECH.holds(words.get(i));
    }

    /** "an official accompanying Premier Lara", "reports citing Peruvian aides": the model takes it for an adjective. */
    private static boolean isAccompanying(List<String> words, int i, Pos pos) {
        return (pos == Pos.ADJ || pos == Pos.NOUN)
                && (words.get(i).equals("accompanying") || words.get(i).equals("citing"))
                && i > 0
                && i + 1 < words.size()
                && (Character.isUpperCase(words.get(i + 1).codePointAt(0))
                        || WordClass.DETERMINER.holds(words.get(i + 1)));
    }

    private Pos mended(List<String> words, int i, Pos pos, boolean headline) {
        String word = words.get(i);
        String lower = word.toLowerCase(Locale.ROOT);
        if (isParticle(words, i)) {
            return Pos.PROPN;
        }
        boolean beforeBeing = pos == Pos.AUX
                && !WordClass.BE.holds(lower)
                && i + 1 < words.size()
                && words.get(i + 1).equals("being");
        boolean plural = beforeBeing || (pos == Pos.ADV && !WordClass.ADVERB_IN_S.holds(lower));
        boolean noun = OfficeClass.TITLE_HEAD.holds(lower) || WordClass.NO_ADVERB.holds(lower);
        if ((noun && pos == Pos.ADV) || (plural && lower.endsWith("s"))) {
            return Pos.NOUN;
        }
        boolean mistaken = (pos == Pos.ADP && !PREPOSITIONS.contains(lower))
                || (pos == Pos.CCONJ && !CONJUNCTIONS.contains(lower) && !lower.endsWith("ed"));
        if (mistaken) {
            return !headline && isNameLike(words, i) ? Pos.PROPN : Pos.NOUN;
        }
        return !headline && isNameLike(words, i) && OPEN.contains(pos) ? Pos.PROPN : pos;
    }

    private boolean isNameLike(List<String> words, int i) {
        String word = words.get(i);
        if (i == 0 || !Character.isUpperCase(word.codePointAt(0)) || demonyms.contains(word)) {
            return false;
        }
        String before = words.get(i - 1);
        return !before.equals("\"") && !before.equals("'") && !before.equals(":") && !before.equals("\u2014");
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** A form of a reporting verb after its subject, or before "that", is a verb whatever the model thinks. */
    private Pos speechVerb(List<String> words, Pos[] tags, int i) {
        String word = words.get(i);
        if (tags[i] == Pos.VERB || i == 0 || !speechVerbs.contains(word)) {
            return tags[i];
        }
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        Pos before = tags[i - 1];
        boolean afterSubject = SUBJECT_PRONOUNS.contains(words.get(i - 1).toLowerCase(Locale.ROOT))
                || (before == Pos.PROPN && tags[i] != Pos.PROPN);
        boolean beforeClause = next.equals("that") || next.equals("\"");
        if (before == Pos.DET
                || before == Pos.ADJ
                || before == Pos.NUM
                || next.equals("'s")
                || words.get(i - 1).equals("'s")) {
            return tags[i];
        }
        boolean plural = before == Pos.NOUN && words.get(i - 1).endsWith("s") && beforeClause;
        boolean verbForm = unmistakable.contains(word) && (word.endsWith("s") || plural) && tags[i] == Pos.NOUN;
        boolean resumed =
                words.get(i - 1).equals(",") && next.equals("that") && word.endsWith("s") && isFirstVerb(tags, i);
        boolean plain = before == Pos.NOUN && next.equals("that") && isPlainForm(words, i);
        return afterSubject || (beforeClause && word.endsWith("ed")) || verbForm || plain || resumed
                ? Pos.VERB
                : tags[i];
    }

    /** "The institute, a think-tank, estimates that": no verb stands before. */
    private static boolean isFirstVerb(Pos[] tags, int i) {
        return tags[i] == Pos.NOUN
                && tags[0] != Pos.ADP
                && Arrays.stream(tags, 0, i).noneMatch(tag -> tag == Pos.VERB || tag == Pos.AUX);
    }

    /** "many doctors caution that": a base form behind a plural without an article in the singular. */
    private static boolean isPlainForm(List<String> words, int i) {
        List<String> before = words.subList(Math.max(0, i - 4), i);
        return words.get(i - 1).endsWith("s")
                && !words.get(i).endsWith("s")
                && before.stream().noneMatch(word -> word.equals("a") || word.equals("an") || word.equals("this"));
    }

    /** The first word behind a dateline: "LIMA — Talks between". */
    private static boolean isOpening(List<String> words, int i) {
        String before = words.get(i - 1);
        return Character.isUpperCase(words.get(i).codePointAt(0))
                && (before.equals("\u2014") || before.equals("\u2013"));
    }

    /** "Grant said": a name that is also a verb, before a verb of speech. */
    private static boolean isSpeaking(List<String> words, Pos[] tags, int i) {
        String word = words.get(i);
        boolean says = words.get(i + 1).equals("said")
                || words.get(i + 1).equals("told")
                || words.get(i + 1).equals("says");
        return says && tags[i] == Pos.VERB && tags[i + 1] == Pos.VERB && !word.endsWith("ed") && !word.endsWith("ing");
    }

    /** "the Ruritanian dialogue team", "the Ruritania-Freedonia dialogue": a base form behind what is no plural. */
    private static boolean isQualifying(List<String> words, Pos[] tags, int i) {
        String word = words.get(i);
        boolean base =
                !word.endsWith("s") && !word.endsWith("ed") && !word.endsWith("ing") && !IrregularVerbs.isPast(word);
        return tags[i] == Pos.VERB
                && base
                && i > 1
                && isCapitalised(words.get(i - 1))
                && ((tags[i + 1] == Pos.NOUN && isNation(words, i - 1))
                        || (i > 2 && words.get(i - 2).equals("-") && isCapitalised(words.get(i - 3))));
    }

    private static boolean isNation(List<String> words, int i) {
        return (words.get(i).endsWith("an") || words.get(i).endsWith("i"))
                && WordClass.ARTICLE.holds(words.get(i - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** After a determiner or possessor and before a verb or preposition stands a noun: "a premier said", "Peru's call for". */
    private static Pos noun(List<String> words, Pos[] tags, int i) {
        if (i + 1 >= tags.length) {
            return tags[i];
        }
        if (i == 0 || isOpening(words, i)) {
            // No English sentence begins with a verb of the third person: "Talks between the two resumed."
            boolean plural = tags[i] == Pos.VERB
                    && words.get(i).endsWith("s")
                    && words.get(i).length() > 3;
            return plural ? Pos.NOUN : isSpeaking(words, tags, i) ? Pos.PROPN : tags[i];
        }
        if (Character.isUpperCase(words.get(i).codePointAt(0)) && isSpeaking(words, tags, i)) {
            return Pos.PROPN;
        }
        if (isQualifying(words, tags, i)) {
            return Pos.NOUN;
        }
        String before = words.get(i - 1).toLowerCase(Locale.ROOT);
        if (tags[i] == Pos.NOUN && before.equals("talks") && GOING_ON.contains(words.get(i))) {
            return Pos.VERB;
        }
        boolean opened = before.equals("'s") || WordClass.ARTICLE.holds(before);
        Pos next = tags[i + 1];
        boolean verbNext = next == Pos.VERB || next == Pos.AUX;
        boolean closed = verbNext
                || words.get(i + 1).equals("for")
                || words.get(i + 1).equals("that")
                || words.get(i + 1).equals("of");
        boolean adjective = tags[i] == Pos.ADJ && verbNext && !words.get(i + 1).endsWith("ed");
        boolean verb = tags[i] == Pos.VERB
                && closed
                && !words.get(i).endsWith("ing")
                && !words.get(i).endsWith("ed");
        return opened && (adjective || verb) ? Pos.NOUN : tags[i];
    }
}
