package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Mends tags of words for encounters, which the model guesses wrongly in names and captions. */
final class OccasionTags {
    /** "the AU summit", "open to bilateral talks": no verbs in news of states. */
    private static final Set<String> NOUNS = WordClass.NO_VERB.words();

    private static final Set<String> SIDED = WordClass.SIDED.words();
    private static final Set<String> POSITIONS = WordClass.PICTURE_POSITION.words();
    private static final Set<String> PREPOSITIONS = WordClass.ONLY_PREPOSITION.words();
    private static final Set<String> PLANS = WordClass.PLANNING_VERB.words();
    private static final Set<String> MEETS = WordClass.HEADLINE_VERB.words();
    private static final Set<String> HELD_AT = WordClass.OCCASION_PREPOSITION.words();
    private static final Set<String> DETERMINERS = WordClass.DETERMINER.words();

    private static final Set<String> OBJECTS = WordClass.ARRANGED.words();

    private static final Set<String> HYPHENS = Set.of("-", "–", "—");

    /** What a preposition may stand before. */
    private static final Set<Pos> GOVERNED = Set.of(Pos.PROPN, Pos.X, Pos.NOUN, Pos.DET, Pos.PRON);

    private final List<String> words;
    private final Pos[] tags;

    /** @param words in lower case */
    OccasionTags(List<String> words, Pos[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** The tag that the word should have; its own if that is right. */
    Pos mended(int i) {
        if (isBehindDoors(i) || isBeforeTalks(i) || isFollowing(i)) {
            return Pos.ADP;
        }
        if (i > 0 && isBehindDoors(i - 1)) {
            return Pos.ADJ;
        }
        if (isJoinedMeet(i)) {
            return Pos.VERB;
        }
        boolean verb = tags[i] == Pos.NOUN
                && (isBehindPosition(i)
                        || isHandshake(i)
                        || isArranging(i)
                        || isHolding(i)
                        || isThirdPerson(i)
                        || isHeadlineVerb(i));
        boolean noun =
                tags[i] == Pos.VERB && (NOUNS.contains(words.get(i)) || isGathering(i) || isTalks(i) || isBriefing(i));
        if (isPosition(i) || (tags[i] == Pos.X && isCompound(i))) {
            return Pos.ADJ;
        }
        boolean adjective = tags[i] == Pos.VERB && (SIDED.contains(words.get(i)) || isCompound(i) || isDirect(i));
        return verb ? Pos.VERB : noun ? Pos.NOUN : adjective ? Pos.ADJ : tags[i];
    }

    /** "will visit Lima and meet President Lara": taken for an adjective of her title. */
    private boolean isJoinedMeet(int i) {
        return words.get(i).equals("meet")
                && i > 0
                && i + 1 < tags.length
                && words.get(i - 1).equals("and")
                && (words.get(i + 1).equals("with") || GOVERNED.contains(tags[i + 1]) || tags[i + 1] == Pos.ADJ)
                && words.subList(0, i).stream().anyMatch(word -> WordClass.MODAL.holds(word) || word.equals("to"));
    }

    /** "a media briefing that", "at a press briefing on Monday". */
    private boolean isBriefing(int i) {
        return i > 1
                && words.get(i).equals("briefing")
                && tags[i - 1] == Pos.NOUN
                && (tags[i - 2] == Pos.DET || tags[i - 2] == Pos.ADJ)
                && !(i + 1 < tags.length && (tags[i + 1] == Pos.DET || tags[i + 1] == Pos.PROPN));
    }

    /** "President Lara (L) meets Varga": captions tell who stands where. */
    private boolean isBehindPosition(int i) {
        return i > 2
                && words.get(i).endsWith("s")
                && words.get(i - 1).equals(")")
                && POSITIONS.contains(words.get(i - 2))
                && words.get(i - 3).equals("(");
    }

    /** "President Lara plans to meet", "the minister, Ana Lara, hopes to visit". */
    boolean isPlanning(int i) {
        boolean open = tags[i] == Pos.NOUN && PLANS.contains(words.get(i)) && i > 0 && i + 2 < tags.length;
        boolean named = open
                && (tags[i - 1] == Pos.PROPN || (i > 1 && words.get(i - 1).equals(",") && tags[i - 2] == Pos.PROPN));
        return named && words.get(i + 1).equals("to") && tags[i + 2] == Pos.VERB;
    }

    /** "Meeting President Lara in Lima,", "ruled out meeting Varga", "When meeting with Varga,": the noun stands before no name. */
    boolean isMeeting(int i) {
        boolean noun =
                (tags[i] == Pos.NOUN || tags[i] == Pos.PROPN) && words.get(i).equals("meeting");
        boolean with = i > 0
                && i + 1 < tags.length
                && words.get(i - 1).equals("when")
                && words.get(i + 1).equals("with")
                && isNamed(i + 2);
        return noun && (with || (isNamed(i + 1) && (i == 0 || isOpen(i - 1))));
    }

    private boolean isNamed(int i) {
        int name = i;
        while (name < Math.min(tags.length, i + 6) && (tags[name] == Pos.ADJ || tags[name] == Pos.NOUN)) {
            name++;
        }
        return name < tags.length && tags[name] == Pos.PROPN && !WordClass.DAY_OR_MONTH.holds(words.get(i));
    }

    private boolean isOpen(int i) {
        boolean out = tags[i] == Pos.ADP && !HELD_AT.contains(words.get(i));
        boolean when = words.get(i).equals("when");
        boolean rising = tags[i] == Pos.VERB && !words.get(i).endsWith("ing");
        return out
                || when
                || rising
                || tags[i] == Pos.ADV
                || tags[i] == Pos.AUX
                || words.get(i).equals(",");
    }

    /** "President Lara hosts Chancellor Varga": between two names the plural is a verb. */
    private boolean isHeadlineVerb(int i) {
        return MEETS.contains(words.get(i)) && i > 1 && tags[i - 1] == Pos.PROPN && isNamed(i + 1);
    }

    private boolean isHandshake(int i) {
        return words.get(i).startsWith("shake")
                && i + 1 < tags.length
                && words.get(i + 1).equals("hands");
    }

    /** "the last yearly gathering in Lima". */
    private boolean isGathering(int i) {
        return i > 1
                && words.get(i).equals("gathering")
                && i + 1 < tags.length
                && PREPOSITIONS.contains(words.get(i + 1))
                && words.subList(Math.max(0, i - 3), i).stream().anyMatch(DETERMINERS::contains);
    }

    /** "that talks between", "the Peru-Chile talks", "before talks with", "the talks made headway". */
    private boolean isTalks(int i) {
        if (!words.get(i).equals("talks")) {
            return false;
        }
        boolean parts = i + 1 < tags.length && WordClass.TALKS_PART.holds(words.get(i + 1));
        boolean subject = i + 1 < tags.length
                && (tags[i + 1] == Pos.AUX
                        || (tags[i + 1] == Pos.VERB && !words.get(i + 1).endsWith("ing")));
        boolean compound = i > 2 && HYPHENS.contains(words.get(i - 2)) && tags[i - 1] == Pos.PROPN;
        boolean governed = i == 0
                || words.get(i - 1).equals("to")
                || tags[i - 1] == Pos.ADP
                || tags[i - 1] == Pos.SCONJ
                || WordClass.SUBORDINATOR.holds(words.get(i - 1));
        return parts || subject || compound || governed || isOfState(i);
    }

    /** "the last Peru talks": no person has an article before the name. */
    private boolean isOfState(int i) {
        int first = i - 2;
        while (first > 0 && tags[first] == Pos.ADJ) {
            first--;
        }
        return first >= 0 && tags[i - 1] == Pos.PROPN && DETERMINERS.contains(words.get(first));
    }

    /** "behind closed doors". */
    private boolean isBehindDoors(int i) {
        return words.get(i).equals("behind")
                && i + 2 < tags.length
                && words.get(i + 1).equals("closed")
                && words.get(i + 2).equals("doors");
    }

    /** "fell before talks with Lara", "two days before Lara left": what stands before the talks is no adverb. */
    private boolean isBeforeTalks(int i) {
        boolean link = tags[i] == Pos.ADV
                && (words.get(i).equals("before") || words.get(i).equals("after"))
                && i + 1 < tags.length;
        return link && (words.get(i + 1).equals("talks") || (GOVERNED.contains(tags[i + 1]) && isCounted(i - 1)));
    }

    /** "two days", "a day": not "The day before Lara had met Soto". */
    private boolean isCounted(int i) {
        return i > 0
                && tags[i] == Pos.NOUN
                && (tags[i - 1] == Pos.NUM || words.get(i - 1).equals("a"));
    }

    /** "High-level consultations were held": no verb, as "co-chaired" is. */
    private boolean isCompound(int i) {
        String word = words.get(i);
        int hyphen = word.indexOf('-');
        boolean opened = i == 0
                || words.get(i - 1).equals("to")
                || tags[i - 1] == Pos.ADP
                || tags[i - 1] == Pos.PUNCT
                || tags[i - 1] == Pos.SCONJ;
        return hyphen > 2
                && opened
                && !word.endsWith("ed")
                && i + 1 < tags.length
                && (tags[i + 1] == Pos.NOUN || NOUNS.contains(words.get(i + 1)))
                && words.get(i + 1).endsWith("s");
    }

    /** "Premier Lara plans a meeting". */
    private boolean isArranging(int i) {
        return i > 0
                && WordClass.ARRANGING_VERB.holds(words.get(i))
                && (tags[i - 1] == Pos.PROPN || (words.get(i - 1).equals(",") && i > 1 && tags[i - 2] == Pos.PROPN))
                && i + 1 < tags.length
                && OBJECTS.contains(words.get(i + 1));
    }

    /** "will address parliament and hold talks": the second deed. */
    private boolean isHolding(int i) {
        int noun = i + 1;
        while (noun < tags.length && (tags[noun] == Pos.ADJ || words.get(noun).indexOf('-') > 0)) {
            noun++;
        }
        return i > 1
                && words.get(i).equals("hold")
                && (words.get(i - 1).equals("and") || words.get(i - 1).equals(","))
                && noun < tags.length
                && (words.get(noun).equals("talks") || SpeechClass.OCCASION_OF_SPEECH.holds(words.get(noun)));
    }

    /** "said no to direct talks". */
    private boolean isDirect(int i) {
        return WordClass.TALKS_MODIFIER.holds(words.get(i))
                && i + 1 < tags.length
                && (words.get(i + 1).equals("talks") || words.get(i + 1).equals("negotiations"));
    }

    /** "told reporters following talks with Lara": no verb, as in "was following the talks". */
    private boolean isFollowing(int i) {
        return words.get(i).equals("following")
                && tags[i] == Pos.VERB
                && i > 1
                && tags[i - 1] != Pos.AUX
                && !words.get(i - 1).equals(",")
                && words.subList(i + 1, Math.min(words.size(), i + 4)).stream()
                        .anyMatch(SpeechClass.OCCASION_OF_SPEECH.words()::contains);
    }

    /** "President Lara speaks during a meeting": no plural of a noun. */
    private boolean isThirdPerson(int i) {
        return i > 0 && tags[i - 1] == Pos.PROPN && WordClass.NO_PLURAL.holds(words.get(i));
    }

    /** "President Lara, left, and Premier Varga attend": where somebody stands on a picture. */
    private boolean isPosition(int i) {
        return tags[i] == Pos.VERB
                && POSITIONS.contains(words.get(i))
                && i > 1
                && i + 1 < tags.length
                && words.get(i - 1).equals(",")
                && words.get(i + 1).equals(",")
                && tags[i - 2] == Pos.PROPN;
    }

    /** "spent six hours shuttling between them". */
    boolean isSpent(int i) {
        return i > 1
                && i + 1 < tags.length
                && tags[i] == Pos.NOUN
                && words.get(i).endsWith("ing")
                && WordClass.SPENDING.holds(words.get(i - 1))
                && tags[i + 1] == Pos.ADP;
    }
}
