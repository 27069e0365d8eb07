package org.parley.link;

import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;

/** Tells a pronoun that speaks behind words which name others: whoever it means stands in a sentence before. */
final class BehindContent {
    private static final Set<String> SAID = SpeechClass.SPEAKING_VERB.words();
    private static final Set<String> REPORTING = SpeechClass.SAYING_VERB.words();

    private final ParsedArticle article;

    BehindContent(ParsedArticle article) {
        this.article = article;
    }

    boolean is(int token, Sentence sentence) {
        return isFronted(token, sentence) || isAsked(token, sentence);
    }

    /** "Lind will resign, he said": whom the words said before the cue name is not the one who says them. */
    private boolean isFronted(int token, Sentence sentence) {
        Range tokens = sentence.tokens();
        boolean cue = token + 2 < tokens.to()
                && token - 1 > tokens.from()
                && article.token(token - 1).text().equals(",")
                && (SAID.contains(article.token(token + 1).lower())
                        || REPORTING.contains(article.token(token + 1).lower()))
                && (!article.token(token + 2).isWord() || isAdjunct(token + 2) || isTold(token + 1));
        return cue
                && sentence.index() > 0
                && tokens.indices()
                        .limit(token - tokens.from())
                        .noneMatch(i ->
                                article.token(i).is(":") || article.token(i).is(";"))
                && article.verbsBetween(tokens.from(), token).stream()
                        .anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE && verb.depth() == 0)
                && article.chunkOf(tokens.from())
                        .filter(chunk -> !chunk.is(Chunk.Kind.SUBORDINATOR) && !chunk.is(Chunk.Kind.VERB_GROUP))
                        .isPresent();
    }

    /** "Asked about Lind, he said": whom the question is about does not answer it. */
    private boolean isAsked(int token, Sentence sentence) {
        int first = sentence.tokens().from();
        return sentence.index() > 0
                && token > first + 1
                && SpeechClass.QUESTIONED.holds(article.token(first))
                && article.token(token - 1).text().equals(",")
                && article.verbsBetween(token, sentence.tokens().to()).stream()
                        .limit(1)
                        .anyMatch(verb -> verb.subjects().contains(new Range(token, token + 1)));
    }

    /** "he told Reuters": the one spoken to behind the verb. */
    private boolean isTold(int verb) {
        return article.token(verb).is("told")
                && article.chunkOf(verb + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent();
    }

    /** "he said on Monday", "he said in Lima". */
    private boolean isAdjunct(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Chunk.Kind.TIME) || chunk.is(Chunk.Kind.PREPOSITION))
                .isPresent();
    }
}
