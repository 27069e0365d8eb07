package org.parley.rules;

import java.util.function.IntFunction;

/** A day between an auxiliary and its verb, as many papers write it: "will on Monday meet", "has today, met". */
public final class InsertedDay {
    private InsertedDay() {}

    /**
     * Where a day that begins at a word ends.
     *
     * @param words in lower case, by their index
     * @param at the word behind the auxiliary
     * @param end behind the last word of the sentence
     * @return index behind the day and a part of the day; {@code at} where no day stands, or nothing follows it
     */
    public static int end(IntFunction<String> words, int at, int end) {
        int day = at < end && words.apply(at).equals("on") ? at + 1 : at;
        boolean named = day < end
                && (isWeekday(words.apply(day)) || (day == at && WordClass.DAY_BY_ITSELF.holds(words.apply(day))));
        if (!named) {
            return at;
        }
        int part = day + 1;
        int next = part < end && WordClass.PART_OF_DAY.holds(words.apply(part)) ? part + 1 : part;
        return next < end ? next : at;
    }

    private static boolean isWeekday(String word) {
        return word.endsWith("day") && WordClass.DAY_OR_MONTH.holds(word);
    }
}
