package org.parley.extract.meeting;

import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/**
 * Tells whether an encounter is only the occasion or the matter of another one: "on the sidelines of a summit", "met at a
 * summit", "met on the eve of the summit", "met to prepare a summit".
 */
final class Asides {
    private static final int REACH = 14;

    private static final Set<String> BEFORE_OF = Set.of("eve", "ahead");

    private final ParsedArticle article;
    private final MeetingWords words;

    Asides(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** "on the sidelines of a summit": not the encounter that the sentence tells of. */
    boolean isAside(Chunk phrase) {
        int of = phrase.tokens().from() - 1;
        boolean sideline = of > 0 && article.token(of).is("of") && words.is(Use.SIDELINES, article.token(of - 1));
        return sideline
                || isOccasion(phrase)
                || ((isMatter(phrase) || isLater(phrase)) && !isSet(phrase) && isBehindMeeting(phrase));
    }

    /** "a summit in Oslo", "a summit next week": told well enough to be one of its own. */
    private boolean isSet(Chunk phrase) {
        int next = phrase.tokens().to();
        return next < article.tokens().size()
                && (words.is(Use.LOCATIVE, article.token(next))
                        || article.token(next).is("on")
                        || article.chunkOf(next)
                                .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                                .isPresent());
    }

    /** "on the eve of the summit", "ahead of the summit", "a day before the summit". */
    private boolean isLater(Chunk phrase) {
        int link = phrase.tokens().from() - 1;
        if (link < 1) {
            return false;
        }
        String word = article.token(link).lower();
        boolean ahead =
                word.equals("of") && BEFORE_OF.contains(article.token(link - 1).lower());
        boolean known = words.is(Use.DEFINITE, article.token(phrase.tokens().from()));
        return ahead || (word.equals("before") && (known || !isSubject(phrase)));
    }

    /** "days before talks with Peru open": told of them. */
    private boolean isSubject(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .flatMap(verb -> verb.subjects().stream())
                .anyMatch(subject -> subject.contains(phrase.head()));
    }

    /** "about a summit", "to prepare for the summit": what those who met spoke of. */
    boolean isMatter(Chunk phrase) {
        int link = phrase.tokens().from() - 1;
        int verb = link > 0 && article.token(link).is("for") ? link - 1 : link;
        boolean deed = verb > 0
                && words.is(Use.PREPARING, article.token(verb))
                && article.token(verb - 1).is("to");
        return deed || (link > 0 && article.token(link).is("about"));
    }

    private boolean isBehindMeeting(Chunk phrase) {
        int to = phrase.tokens().from() - 1;
        return IntStream.range(article.sentenceOf(phrase.head()).tokens().from(), to)
                .anyMatch(this::isMeeting);
    }

    /** "met at a regional summit in Lima", "cancelled a meeting at a summit", "Lara, in Oslo for a summit, met Soto": others came to it too. */
    private boolean isOccasion(Chunk phrase) {
        int at = phrase.tokens().from() - 1;
        boolean summit = words.noun(article.token(phrase.head()).lower())
                .filter(row -> row.kind() == MeetingKind.SUMMIT)
                .isPresent();
        boolean inside = at > 0
                && (article.token(at).is("at") || article.token(at).is("during"))
                && article.token(phrase.tokens().from()).is("a");
        int from = Math.max(article.sentenceOf(phrase.head()).tokens().from(), at - REACH);
        boolean met = inside && IntStream.range(from, at).anyMatch(this::isMeeting);
        return summit && (met || isInserted(phrase));
    }

    /** "Lara, in Oslo for a summit, met Soto": why she is there stands between commas. */
    private boolean isInserted(Chunk phrase) {
        int link = phrase.tokens().from() - 1;
        int end = article.sentenceOf(phrase.head()).tokens().to();
        int close = IntStream.range(
                        phrase.tokens().to(), Math.min(end, phrase.tokens().to() + REACH))
                .filter(i -> article.token(i).text().equals(","))
                .findFirst()
                .orElse(end);
        int open = IntStream.iterate(link, i -> i > link - REACH && i > 0, i -> i - 1)
                .filter(i -> article.token(i).text().equals(","))
                .findFirst()
                .orElse(0);
        return link > 0
                && article.token(link).is("for")
                && open > 0
                && close + 1 < end
                && words.is(Use.LOCATIVE, article.token(open + 1))
                && IntStream.range(close + 1, end).anyMatch(this::isMeeting);
    }

    private boolean isMeeting(int token) {
        String word = article.token(token).lower();
        return words.noun(word).isPresent()
                || words.verb(word).filter(row -> row.is(Mark.GROUP)).isPresent();
    }
}
