package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.rules.Cues;
import org.parley.rules.SpeechClass;

/** What somebody calls something: "called the raid a crime", "called it flawed", "called the talks “good”". */
final class Judgements {
    private static final Set<String> ADJECTIVES = SpeechClass.ADJECTIVE_SUFFIX.words();

    /** Words between an object and its judgement. */
    private static final int REACH = 25;

    private final ParsedArticle article;
    private final Following following;

    Judgements(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
    }

    /** "called the talks productive". */
    private boolean isAdjectiveAt(int at, int limit) {
        return at < limit && article.token(at).pos() == Pos.ADJ;
    }

    Optional<Match> of(Cues.Verb row, int at, int limit) {
        Optional<Chunk> object = following.phraseAt(at, limit);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        int end = following.endOfOf(object.get().tokens().to(), limit);
        boolean quoted = following.isQuotationAt(end, limit);
        int goal = following.isMarkAt(end, limit) ? end + 1 : end;
        boolean second =
                following.phraseAt(following.skipAdverb(goal, limit), limit).isPresent();
        boolean adjective = isAdjectiveAt(following.skipAdverb(goal, limit), limit);
        boolean glued = object.get().tokens().size() > 1
                && following.hasDeterminerInside(object.get().tokens());
        boolean ending = object.get().tokens().size() > 2
                && isJudgement(object.get().tokens().last());
        boolean judged = ending || isParticipleAt(goal, limit) || isQuotedBehind(goal, limit);
        return quoted || second || glued || adjective || judged ? Match.of(row, at, at) : Optional.empty();
    }

    /** "called the talks productive": the tagger takes the word for a noun. */
    private boolean isJudgement(int last) {
        String word = article.token(last).lower();
        boolean adjectives =
                article.token(last).pos() == Pos.ADJ && article.token(last - 1).pos() == Pos.ADJ;
        return (article.token(last - 1).pos() == Pos.NOUN || adjectives)
                && (SpeechClass.JUDGING_ADJECTIVE.holds(word)
                        || ADJECTIVES.stream().anyMatch(word::endsWith));
    }

    /** "called it flawed", "called the vote rigged". */
    private boolean isParticipleAt(int at, int limit) {
        return following
                        .chunkAt(at, limit)
                        .filter(chunk ->
                                chunk.is(Kind.VERB_GROUP) && chunk.tokens().size() == 1)
                        .filter(chunk -> article.token(at).lower().endsWith("ed"))
                        .isPresent()
                && !following.is(at + 1, limit, "by");
    }

    /** "called the decision not to renew the pact “sad”": the judgement in quotation marks, no comma before it. */
    private boolean isQuotedBehind(int at, int limit) {
        for (int i = at; i < Math.min(limit, at + REACH); i++) {
            if (following.isQuotationAt(i, limit)) {
                return true;
            }
            if (!article.token(i).isWord() || following.hasFiniteVerb(at, i + 1)) {
                return false;
            }
        }
        return false;
    }
}
