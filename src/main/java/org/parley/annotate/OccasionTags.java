package org.parley.annotate;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.rules.WordClass;

/** Mends tags of words for encounters, which the model guesses wrongly in names and captions. */
final class OccasionTags {
    /** "the AU summit", "open to bilateral talks": no verbs in news of states. */
    private static final Set<String> NOUNS = Set.of("summit", "summits");

    private static final Set<String> SIDED = Set.of("bilateral", "trilateral", "multilateral");
    private static final Set<String> POSITIONS = Set.of("l", "r", "c", "left", "right", "centre", "center");
    private static final Set<String> PREPOSITIONS = Set.of("in", "of", "at", "for", "with");
    private static final Set<String> PLANS = Set.of("plans", "hopes", "aims", "vows", "wishes");
    private static final Set<String> MEETS = Set.of("hosts", "greets", "phones", "receives", "meets", "visits");
    private static final Set<String> HELD_AT = Set.of("in", "at", "during", "before", "after", "of");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "its", "their", "our", "this", "these", "those", "any");

    private final List<String> words;
    private final Pos[] tags;

    /** @param words in lower case */
    OccasionTags(List<String> words, Pos[] tags) {
        this.words = words;
        this.tags = tags;
    }

    /** The tag that the word should have; its own if that is right. */
    Pos mended(int i) {
        boolean verb = tags[i] == Pos.NOUN && (isBehindPosition(i) || isHandshake(i) || isHeadlineVerb(i));
        boolean noun = tags[i] == Pos.VERB && (NOUNS.contains(words.get(i)) || isGathering(i));
        boolean adjective = tags[i] == Pos.VERB && SIDED.contains(words.get(i));
        return verb ? Pos.VERB : noun ? Pos.NOUN : adjective ? Pos.ADJ : tags[i];
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

    /** "Meeting President Lara in Lima,", "ruled out meeting Varga": the noun stands before no name. */
    boolean isMeeting(int i) {
        boolean noun =
                (tags[i] == Pos.NOUN || tags[i] == Pos.PROPN) && words.get(i).equals("meeting");
        return noun && isNamed(i + 1) && (i == 0 || isOpen(i - 1));
    }

    private boolean isNamed(int i) {
        int name = i;
        while (name < Math.min(tags.length, i + 6) && (tags[name] == Pos.ADJ || tags[name] == Pos.NOUN)) {
            name++;
        }
        return name < tags.length
                && tags[name] == Pos.PROPN
                && !WordClass.DAY_OR_MONTH.words().contains(words.get(i));
    }

    private boolean isOpen(int i) {
        boolean out = tags[i] == Pos.ADP && !HELD_AT.contains(words.get(i));
        boolean rising = tags[i] == Pos.VERB && !words.get(i).endsWith("ing");
        return out
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
}
