package org.parley.extract.statement;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;

/** Reads what follows a verb: phrases, adjuncts, clauses and infinitives that begin at a token, before a limit. */
final class Following {
    private final ParsedArticle article;

    Following(ParsedArticle article) {
        this.article = article;
    }

    boolean is(int i, int limit, String word) {
        return i < limit && article.token(i).is(word);
    }

    Optional<Chunk> chunkAt(int i, int limit) {
        return i < limit ? article.chunkOf(i).filter(chunk -> chunk.tokens().from() == i) : Optional.empty();
    }

    Optional<Chunk> phraseAt(int i, int limit) {
        return chunkAt(i, limit).filter(chunk -> chunk.is(Kind.NOUN_PHRASE));
    }

    /** After the verb: "on Friday", "Thursday night", "from Tirana", "to reporters", "in a statement", "again". */
    int skipAdjuncts(int at, int limit) {
        int i = at;
        while (i < limit) {
            Optional<Chunk> chunk = chunkAt(i, limit);
            if (chunk.isEmpty()) {
                return i;
            }
            boolean adverb = chunk.get().is(Kind.OTHER) && article.token(i).isWord();
            if (chunk.get().is(Kind.TIME) || adverb) {
                i = chunk.get().tokens().to();
            } else if (chunk.get().is(Kind.PREPOSITION)
                    && chunkAt(chunk.get().tokens().to(), limit)
                            .filter(next -> next.is(Kind.NOUN_PHRASE) || next.is(Kind.TIME))
                            .isPresent()
                    && !clauseFollowsPhrase(chunk.get(), limit)) {
                i = chunkAt(chunk.get().tokens().to(), limit).get().tokens().to();
            } else {
                return i;
            }
        }
        return i;
    }

    /** "said in Geneva officials would": the phrase after the preposition is not the subject of what follows. */
    boolean clauseFollowsPhrase(Chunk preposition, int limit) {
        Optional<Chunk> phrase = chunkAt(preposition.tokens().to(), limit);
        return phrase.flatMap(found -> chunkAt(found.tokens().to(), limit))
                .filter(next -> next.is(Kind.VERB_GROUP))
                .isPresent();
    }

    boolean hasFiniteVerb(int from, int limit) {
        return article.verbsIn(article.sentenceOf(from)).stream()
                .anyMatch(verb -> verb.tokens().from() >= from
                        && verb.tokens().from() < limit
                        && verb.form() == VerbGroup.Form.FINITE);
    }

    /** A noun phrase that is the subject of a finite verb behind it, fronted phrases and clauses before it allowed. */
    boolean startsClause(int from, int limit) {
        Optional<Chunk> first = chunkAt(from, limit);
        if (first.isEmpty()) {
            return false;
        }
        if (first.get().is(Kind.SUBORDINATOR)
                && !article.token(from).is("as")
                && !article.token(from).is("after")
                && !article.token(from).is("before")
                && !article.token(from).is("while")) {
            return hasFiniteVerb(from, limit);
        }
        if (!first.get().is(Kind.NOUN_PHRASE)
                && !first.get().is(Kind.PREPOSITION)
                && !first.get().is(Kind.TIME)) {
            return false;
        }
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(from))) {
            boolean after = verb.tokens().from() > from && verb.tokens().from() < limit;
            if (after && verb.form() == VerbGroup.Form.FINITE) {
                return verb.subjects().stream().anyMatch(subject -> subject.from() >= from);
            }
        }
        return false;
    }

    boolean startsInfinitive(int at, int limit) {
        if (is(at, limit, "to") && isQuotationAt(at + 1, limit)) {
            return true;
        }
        return chunkAt(at, limit)
                .filter(chunk -> (chunk.is(Kind.VERB_GROUP) && article.token(at).is("to"))
                        || (chunk.is(Kind.VERB_GROUP) && article.token(at).is("not") && is(at + 1, limit, "to")))
                .isPresent();
    }

    /** Index after a noun phrase with its coordinated and prepositional followers. */
    int endOfPhrases(int from, int limit) {
        int i = from;
        while (i < limit) {
            Optional<Chunk> chunk = chunkAt(i, limit);
            if (chunk.isEmpty()) {
                return i;
            }
            Kind kind = chunk.get().kind();
            boolean link = kind == Kind.CONJUNCTION || kind == Kind.PREPOSITION;
            boolean phraseNext = chunkAt(chunk.get().tokens().to(), limit)
                    .filter(next -> next.is(Kind.NOUN_PHRASE) || next.is(Kind.TIME))
                    .isPresent();
            if (kind == Kind.NOUN_PHRASE || kind == Kind.TIME || (link && phraseNext)) {
                i = chunk.get().tokens().to();
            } else {
                return i;
            }
        }
        return i;
    }

    int afterParticle(Cues.Verb row, int at, int limit) {
        int i = at;
        for (String word : row.particle()) {
            if (!is(i, limit, word)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    boolean isQuotationAt(int i, int limit) {
        return i < limit && article.token(i).text().equals("\"");
    }

    int skipAdverb(int at, int limit) {
        return chunkAt(at, limit)
                        .filter(chunk ->
                                chunk.is(Kind.OTHER) && article.token(at).isWord())
                        .isPresent()
                ? at + 1
                : at;
    }

    boolean hasDeterminerInside(Range phrase) {
        return phrase.indices().skip(1).anyMatch(i -> article.token(i).pos() == Pos.DET);
    }
}
