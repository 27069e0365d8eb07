package org.parley.extract.statement;

import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.Cues;

/** When and where something is said, told between a verb and "that": "said as she left Peru that", "said outside the old port that". */
final class BeforeThat {
    private static final int REACH = 25;

    private final ParsedArticle article;
    private final Cues cues;
    private final Following following;

    BeforeThat(ParsedArticle article, Cues cues, Following following) {
        this.article = article;
        this.cues = cues;
        this.following = following;
    }

    /** Index of "that" behind such words; the same index if none stands there. */
    int skip(int at, int limit) {
        if (at >= limit || !(isSubordinate(at) || isPlace(at, limit))) {
            return at;
        }
        for (int i = at + 2;
                i < Math.min(limit, at + REACH) && article.token(i - 1).isWord();
                i++) {
            boolean that = following.is(i, limit, "that")
                    && following
                            .chunkAt(i, limit)
                            .filter(chunk -> chunk.is(Kind.SUBORDINATOR))
                            .isPresent();
            if (that) {
                boolean told = isSubordinate(at) ? isTime(at, i) : !following.hasFiniteVerb(at, i);
                return told && !isReported(i) ? i : at;
            }
        }
        return at;
    }

    /** "after he met Varga": a clause of time with one verb, which says nothing itself. */
    boolean isTime(int from, int to) {
        long finite = article.verbsBetween(from, to).stream()
                .filter(verb -> verb.form() == Form.FINITE)
                .count();
        return isSubordinate(from)
                && finite == 1
                && article.verbsBetween(from, to).stream().noneMatch(this::isCue);
    }

    private boolean isCue(VerbGroup verb) {
        return cues.verb(article.token(verb.head()).lower()).stream()
                .anyMatch(row -> row.frame().takesSpeech() && row.particle().isEmpty());
    }

    private boolean isSubordinate(int at) {
        return Following.TEMPORAL.contains(article.token(at).lower())
                || article.token(at).is("when");
    }

    private boolean isPlace(int at, int limit) {
        return following
                .chunkAt(at, limit)
                .filter(chunk -> chunk.is(Kind.PREPOSITION))
                .filter(chunk -> following.phraseAt(chunk.tokens().to(), limit).isPresent())
                .isPresent();
    }

    /** "said in reply to claims that it lied": the clause tells what the noun is. */
    private boolean isReported(int that) {
        return cues.noun(article.token(that - 1).lower()).stream()
                .anyMatch(row -> row.frame().equals("THAT"));
    }
}
