package org.parley.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;
import org.parley.rules.SpeechClass;

/**
 * Splits a block into sentences with the official model, and joins what it parts wrongly after an abbreviation or before
 * a closing quotation mark. Not safe for use by several threads.
 */
final class SentenceSplitter {
    /** Longer stretches are cut at white space first, so that a line without an end costs linear time. */
    private static final int LONGEST = 20_000;

    /** No sentence of prose is longer; what is, is cut at white space, so that no later step meets a sentence without end. */
    private static final int LONGEST_SENTENCE = 4_000;

    /** Some words, a verb of speech, and then nothing or when and where. */
    private static final Pattern CUE = Pattern.compile(
            "(?:[\\p{L}'\u2019.-]+,? ){1,12}(?:"
                    + String.join("|", SpeechClass.ASIDE_VERB.words())
                    + ")(?: (?:in|on|at|during|after|before|from|of|as|when|to|early|late|later|earlier|last|reporters|journalists)\\b[^,;:]*)?[.]?");

    /** "at 10 a.m. Tuesday": the day belongs to the hour. */
    private static final Pattern DAY = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

    /** The full stop behind a word and a number, and white space up to a capital. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<=[\\p{L},.][ \u00A0]\\d{1,4})[.]\\s{1,3}(?=\\p{Lu}[\\p{Ll} ])");

    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceModel model) {
        detector = new SentenceDetectorME(model);
    }

    /** Offsets within {@code block}, in order. */
    List<Span> split(String block) {
        List<Span> sentences = new ArrayList<>();
        for (int from = 0; from < block.length(); ) {
            int to = cut(block, from, block.length(), LONGEST);
            for (Span found : detector.sentPosDetect(block.substring(from, to))) {
                for (Span whole : behindNumbers(block, new Span(found.getStart() + from, found.getEnd() + from))) {
                    add(block, whole, sentences);
                }
            }
            from = to;
        }
        return sentences.stream()
                .flatMap(sentence -> pieces(block, sentence).stream())
                .toList();
    }

    /** "on June 3. The talks …": English puts no full stop behind a number inside a sentence. */
    private static List<Span> behindNumbers(String block, Span found) {
        List<Span> sentences = new ArrayList<>();
        Matcher number = NUMBER.matcher(block).region(found.getStart(), found.getEnd());
        int from = found.getStart();
        while (number.find()) {
            sentences.add(new Span(from, number.start() + 1));
            from = number.end();
        }
        sentences.add(new Span(from, found.getEnd()));
        return sentences;
    }

    private static List<Span> pieces(String block, Span sentence) {
        List<Span> pieces = new ArrayList<>();
        for (int from = sentence.getStart(); from < sentence.getEnd(); ) {
            int to = cut(block, from, sentence.getEnd(), LONGEST_SENTENCE);
            pieces.add(new Span(from, to));
            from = to;
        }
        return pieces;
    }

    /** The end, or the last space not further than {@code longest} from the beginning, or else just that far. */
    private static int cut(String block, int from, int end, int longest) {
        if (end - from <= longest) {
            return end;
        }
        int space = block.lastIndexOf(' ', from + longest);
        int cut = space > from ? space : from + longest;
        return Character.isLowSurrogate(block.charAt(cut)) ? cut - 1 : cut;
    }

    private static void add(String block, Span next, List<Span> sentences) {
        if (!sentences.isEmpty()) {
            Span last = sentences.get(sentences.size() - 1);
            if (belongTogether(block, last, next)) {
                sentences.set(sentences.size() - 1, new Span(last.getStart(), next.getEnd()));
                return;
            }
        }
        sentences.add(next);
    }

    private static boolean belongTogether(String block, Span left, Span right) {
        int space = block.lastIndexOf(' ', left.getEnd() - 1);
        String lastWord = unopened(block.substring(Math.max(left.getStart(), space + 1), left.getEnd()));
        if (WordTokenizer.isAbbreviation(lastWord)
                && !endsSentence(lastWord, block, right)
                && !WordTokenizer.isPlatform(block, left.getEnd())) {
            return true;
        }
        if (asks(block, left)
                && CUE.matcher(block.substring(right.getStart(), right.getEnd()))
                        .matches()) {
            return true;
        }
        int first = block.codePointAt(right.getStart());
        return Character.isLowerCase(first) || isOnlyMarks(block, right);
    }

    /** "“Why?” Lind asked.", "“Never!” Lind said in Oslo.": the sentence goes on behind the mark. */
    private static boolean asks(String block, Span left) {
        String end = block.substring(Math.max(left.getStart(), left.getEnd() - 2), left.getEnd());
        return end.matches("[?!][\"\u201D]");
    }

    /** Without the bracket or quotation mark that it begins with: "(J. R. Lara)". */
    private static String unopened(String word) {
        int from = 0;
        while (from < word.length() && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        return word.substring(from);
    }

    /** "at 9 p.m. The talks …", "No. Talks …": a time of day ends a sentence if a capital follows; initials and titles never do. */
    private static boolean endsSentence(String word, String block, Span right) {
        if (WordTokenizer.isNumero(word)) {
            return !Character.isDigit(block.codePointAt(right.getStart()));
        }
        return word.endsWith(".m.")
                && Character.isUpperCase(block.codePointAt(right.getStart()))
                && !DAY.matcher(block.substring(right.getStart(), right.getEnd()))
                        .lookingAt();
    }

    private static boolean isOnlyMarks(String block, Span span) {
        return block.substring(span.getStart(), span.getEnd()).chars().noneMatch(Character::isLetterOrDigit);
    }
}
