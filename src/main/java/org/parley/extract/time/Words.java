package org.parley.extract.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.CalendarWords;
import org.parley.rules.CalendarWords.Kind;

/** The words of one sentence by their index in the article; beyond the sentence there are none. */
final class Words {
    private static final Pattern PART_OF_MONTH = Pattern.compile("^(?i:early|mid|late)-");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(st|nd|rd|th)$");

    private final ParsedArticle article;
    private final CalendarWords calendar;
    private final BitSet named;
    private final Range sentence;

    /** @param named tokens of names, which hold no dates: "August Brandel" */
    Words(ParsedArticle article, CalendarWords calendar, BitSet named, Range sentence) {
        this.article = article;
        this.calendar = calendar;
        this.named = named;
        this.sentence = sentence;
    }

    Range sentence() {
        return sentence;
    }

    /** The sentence is the first one of its paragraph. */
    boolean beginsBlock() {
        int from = sentence.from();
        return from == 0
                || article.sentenceOf(from - 1).block()
                        != article.sentenceOf(from).block();
    }

    boolean has(int i) {
        return sentence.contains(i);
    }

    Token token(int i) {
        return article.token(i);
    }

    /** In lower case; empty beyond the sentence. */
    String at(int i) {
        return has(i) ? article.token(i).lower() : "";
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    boolean is(int i, Kind kind) {
        return has(i) && calendar.is(kind, at(i));
    }

    Optional<Integer> value(int i, Kind kind) {
        return has(i) ? calendar.value(kind, at(i)) : Optional.empty();
    }

    int length(int i, Kind kind) {
        return calendar.length(kind, i, sentence.to(), this::at);
    }

    Optional<DayOfWeek> weekday(int i) {
        return isDateName(i) ? value(i, Kind.WEEKDAY).map(DayOfWeek::of) : Optional.empty();
    }

    /** Also "mid-May". */
    Optional<Month> month(int i) {
        if (!has(i) || named.get(i)) {
            return Optional.empty();
        }
        String text = token(i).text();
        String word = text.indexOf('-') > 0 ? PART_OF_MONTH.matcher(text).replaceFirst("") : text;
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return capital
                ? calendar.value(Kind.MONTH, word.toLowerCase(Locale.ROOT)).map(Month::of)
                : Optional.empty();
    }

    private boolean isDateName(int i) {
        return has(i) && token(i).isCapitalised() && !named.get(i);
    }

    /** Whether the word begins as a number, a date or an hour in digits does. */
    boolean isNumeric(int i) {
        return has(i) && isDigit(token(i).lower().charAt(0));
    }

    /** A number in digits, an ordinal's too. */
    Optional<Integer> number(int i, int low, int high) {
        if (!isNumeric(i)) {
            return Optional.empty();
        }
        String text = ORDINAL.matcher(at(i)).replaceFirst("");
        if (text.length() > 4 || !text.chars().allMatch(Words::isDigit)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text);
        return value >= low && value <= high ? Optional.of(value) : Optional.empty();
    }

    /** A number in digits or letters; "a" is one. */
    Optional<Integer> count(int i) {
        return number(i, 1, 400).or(() -> value(i, Kind.COUNT));
    }

    Optional<Integer> year(int i) {
        return number(i, 1800, 2100);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
