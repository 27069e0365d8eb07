package org.parley.extract.meeting;

import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Tells whether an encounter is only the occasion of another one: "on the sidelines of a summit", "met at a summit". */
final class Asides {
    private static final int REACH = 14;

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
        return sideline || isOccasion(phrase);
    }

    /** "met at a regional summit in Lima", "cancelled a meeting at a summit": others came to it too. */
    private boolean isOccasion(Chunk phrase) {
        int at = phrase.tokens().from() - 1;
        boolean summit = words.noun(article.token(phrase.head()).lower())
                .filter(row -> row.kind() == MeetingKind.SUMMIT)
                .isPresent();
        boolean inside = at > 0
                && (article.token(at).is("at") || article.token(at).is("during"))
                && article.token(phrase.tokens().from()).is("a");
        int from = Math.max(article.sentenceOf(phrase.head()).tokens().from(), at - REACH);
        return summit && inside && IntStream.range(from, at).anyMatch(this::isMeeting);
    }

    private boolean isMeeting(int token) {
        String word = article.token(token).lower();
        return words.noun(word).isPresent()
                || words.verb(word).filter(row -> row.is(Mark.GROUP)).isPresent();
    }
}
