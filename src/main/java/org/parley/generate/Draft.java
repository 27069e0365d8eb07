package org.parley.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An article in the making: its text so far, who is named in it, and its annotation. */
final class Draft {
    private final Telling telling;
    private final Phrases phrases;
    private final GoldDraft gold;
    private final Cast cast;
    private final Dice dice;
    private final StringBuilder text = new StringBuilder();
    private final Set<String> used = new HashSet<>();

    Draft(Telling telling, Phrases phrases, List<Person> everybody, Dice dice) {
        this.telling = telling;
        this.phrases = phrases;
        this.dice = dice;
        this.gold = new GoldDraft();
        this.cast = new Cast(everybody, phrases, gold, dice);
    }

    /** Where a sentence stands in the text, in UTF-16 code units. */
    record Placed(int begin, String sentence) {}

    Telling telling() {
        return telling;
    }

    Encounter encounter() {
        return telling.encounter();
    }

    Phrases phrases() {
        return phrases;
    }

    GoldDraft gold() {
        return gold;
    }

    Cast cast() {
        return cast;
    }

    Dice dice() {
        return dice;
    }

    /** Adds a sentence. */
    Placed say(Phrase phrase, UnaryOperator<String> slots) {
        used.add(phrase.id());
        String sentence = Phrase.sentence(phrase.fill(slots));
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n' && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        int begin = text.length();
        text.append(sentence);
        return new Placed(begin, sentence);
    }

    void say(Phrase phrase) {
        say(phrase, slot -> {
            throw new IllegalArgumentException(phrase.id() + ": no such slot: " + slot);
        });
    }

    void dateline(String words) {
        text.append(words);
    }

    void paragraph() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append("\n\n");
        }
    }

    /** Counted as articles are annotated: in code points. */
    int codePoints(int end) {
        return text.codePointCount(0, end);
    }

    int words() {
        return text.toString().split("\\s+", -1).length;
    }

    String text() {
        return text + "\n";
    }

    /** Ids of all sentence forms in it. */
    Set<String> used() {
        Set<String> all = new HashSet<>(used);
        all.addAll(cast.used());
        return all;
    }
}
