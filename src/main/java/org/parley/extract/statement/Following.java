package org.parley.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.SpeechClass;

/** Reads what follows a verb: phrases, adjuncts, clauses and infinitives that begin at a token, before a limit. */
final class Following {
    /** Subordinators that open no clause of speech. */
    static final Set<String> TEMPORAL = SpeechClass.TIME_SUBORDINATOR.words();

    private static final int REACH = 25;

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

    /** After the verb: "on Friday", "Thursday night", "from Tirana", "to reporters", "in a statement issued in Oslo", "again". */
    int skipAdjuncts(int at, int limit) {
        int i = at;
        while (i < limit) {
            Optional<Chunk> chunk = chunkAt(i, limit);
            if (chunk.isEmpty()) {
                return i;
            }
            boolean adverb = isAdverb(chunk.get(), limit);
            boolean issued = i > at && isIssuing(chunk.get());
            if (chunk.get().is(Kind.TIME) || adverb || issued) {
                i = chunk.get().tokens().to();
            } else if (chunk.get().is(Kind.PREPOSITION) && isDouble(chunk.get(), limit)) {
                i = chunk.get().tokens().to();
            } else if ((chunk.get().is(Kind.PREPOSITION)
                            || TEMPORAL.contains(article.token(i).lower())
                            || article.token(i).is("following"))
                    && chunkAt(chunk.get().tokens().to(), limit)
                            .filter(next -> next.is(Kind.NOUN_PHRASE) || next.is(Kind.TIME))
                            .isPresent()
                    && !clauseFollowsPhrase(chunk.get(), limit)) {
                i = behindSecond(
                        chunkAt(chunk.get().tokens().to(), limit).get().tokens().to(), limit);
            } else {
                return i;
            }
            i = BracketedDay.after(this, i, limit);
        }
        return i;
    }

    /** "after a meeting with Lind and Asante that": behind the second of two phrases, where the clause begins. */
    private int behindSecond(int and, int limit) {
        int end = is(and, limit, "and")
                ? phraseAt(and + 1, limit).map(phrase -> phrase.tokens().to()).orElse(and)
                : and;
        return is(end, limit, "that") || (is(end, limit, ",") && is(end + 1, limit, "who")) ? end : and;
    }

    /** "ahead of", "because of", "out of": two prepositions together. */
    private boolean isDouble(Chunk preposition, int limit) {
        int next = preposition.tokens().to();
        return is(next, limit, "of") && phraseAt(next + 1, limit).isPresent();
    }

    /** "told him after leaving the room that", "in a note inviting them that": index of "that"; the same if no gerund stands there. */
    int skipDeed(int at, int limit) {
        boolean after = at < limit && TEMPORAL.contains(article.token(at).lower());
        boolean gerund = at < limit
                && chunkAt(after ? at + 1 : at, limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP)
                                && article.token(chunk.head()).lower().endsWith("ing"))
                        .isPresent();
        for (int i = at + 2; gerund && i < Math.min(limit, at + REACH) && !is(i, limit, ","); i++) {
            if (is(i, limit, "that") && !hasFiniteVerb(at, i)) {
                return i;
            }
        }
        return at;
    }

    boolean isAdverb(Chunk chunk, int limit) {
        int at = chunk.tokens().from();
        return chunk.is(Kind.OTHER) && article.token(at).isWord() && !startsInfinitive(at, limit);
    }

    /** ", despite the pressure, to", ", she added, to": index behind the second comma; the same index if none is near. */
    int skipInserted(int at, int limit) {
        if (!is(at, limit, ",")) {
            return at;
        }
        for (int i = at + 2; i < Math.min(limit, at + REACH); i++) {
            if (is(i, limit, ",")) {
                return i + 1;
            }
        }
        return at;
    }

    /** "the talks — which lasted hours — as": index of the second dash; the same index if no dash stands there. */
    int afterAside(int at, int limit) {
        boolean dash = chunkAt(at, limit).filter(chunk -> chunk.is(Kind.DASH)).isPresent();
        for (int i = at + 1; dash && i < Math.min(limit, at + REACH); i++) {
            if (chunkAt(i, limit).filter(chunk -> chunk.is(Kind.DASH)).isPresent()) {
                return i;
            }
        }
        return at;
    }

    /** After a verb that takes a hearer: "told reporters after the session", and adjuncts. */
    int skipHearers(int at, int limit) {
        int i = skipAdjuncts(at, limit);
        return phraseAt(i, limit).isPresent() ? skipAdjuncts(endOfPhrases(i, limit), limit) : i;
    }

    /** "said in Geneva officials would": the phrase after the preposition is not the subject of what follows. */
    boolean clauseFollowsPhrase(Chunk preposition, int limit) {
        Optional<Chunk> phrase = chunkAt(preposition.tokens().to(), limit);
        return phrase.flatMap(found -> chunkAt(found.tokens().to(), limit))
                .filter(next -> next.is(Kind.VERB_GROUP)
                        && !startsInfinitive(next.tokens().from(), limit)
                        && !article.token(next.tokens().from()).lower().endsWith("ing")
                        && !isIssuing(next))
                .isPresent();
    }

    /** "issued", between a document and what is said of it. */
    private boolean isIssuing(Chunk chunk) {
        String word = article.token(chunk.tokens().from()).lower();
        return chunk.is(Kind.VERB_GROUP) && SpeechClass.ISSUING_PARTICIPLE.holds(word);
    }

    boolean hasFiniteVerb(int from, int limit) {
        return article.verbsBetween(from, limit).stream().anyMatch(verb -> verb.form() == VerbGroup.Form.FINITE);
    }

    /** "told the general who seized power that": index after "that" behind a relative clause; -1 if there is none. */
    int afterRelative(int at, int limit) {
        if (chunkAt(at, limit).filter(chunk -> chunk.is(Kind.RELATIVE)).isEmpty()) {
            return -1;
        }
        for (int i = at + 1; i < Math.min(limit, at + REACH); i++) {
            boolean that = is(i, limit, "that")
                    && chunkAt(i, limit)
                            .filter(chunk -> chunk.is(Kind.SUBORDINATOR))
                            .isPresent();
            if (that) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "to sign", "not to sign", "never to sign", and "to" before a quotation. */
    boolean startsInfinitive(int at, int limit) {
        int open = isQuotationAt(at, limit) ? at + 1 : at;
        boolean negated = is(open, limit, "not") || is(open, limit, "never");
        int to = negated ? open + 1 : open;
        if (is(to, limit, "to") && isQuotationAt(to + 1, limit)) {
            return true;
        }
        return is(to, limit, "to")
                && article.chunkOf(to)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
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

    /** "Lind of Peru", "members of the team": index behind what "of" joins to a phrase that ends here. */
    int pastOwner(int at, int limit) {
        int i = at;
        while (is(i, limit, "of") && phraseAt(i + 1, limit).isPresent()) {
            i = phraseAt(i + 1, limit).get().tokens().to();
        }
        return i;
    }

    /** Index after "Peru and other countries in the south": phrases joined by a word, not the one right behind another. */
    int endOfCoordinated(int from, int limit) {
        int i = from;
        Optional<Chunk> phrase = phraseAt(i, limit);
        while (phrase.isPresent()) {
            i = phrase.get().tokens().to();
            phrase = chunkAt(i, limit)
                    .filter(link -> link.is(Kind.CONJUNCTION) || link.is(Kind.PREPOSITION))
                    .flatMap(link -> phraseAt(link.tokens().to(), limit));
        }
        return i;
    }

    int afterParticle(Cues.Verb row, int at, int limit) {
        int size = row.particle().size();
        if (areAt(row.particle(), at, limit)) {
            return at + size;
        }
        int noun = at + (at < limit && article.token(at).pos() == Pos.ADJ ? 2 : 1);
        int when = chunkAt(noun, limit)
                .filter(chunk -> chunk.is(Kind.PREPOSITION))
                .map(chunk -> chunk.tokens().to())
                .orElse(noun);
        int timed = chunkAt(when, limit)
                .filter(chunk -> chunk.is(Kind.TIME))
                .map(chunk -> chunk.tokens().to())
                .orElse(noun);
        boolean parted = size == 2
                && is(noun - 1, limit, row.particle().get(0))
                && is(timed, limit, row.particle().get(1));
        return parted ? timed + 1 : -1;
    }

    boolean areAt(List<String> words, int at, int limit) {
        int i = at;
        for (String word : words) {
            if (!is(i, limit, word)) {
                return false;
            }
            i++;
        }
        return true;
    }

    /** After "of …" behind a noun phrase: "called the state of the talks a scandal". */
    int endOfOf(int at, int limit) {
        return is(at, limit, "of")
                ? phraseAt(at + 1, limit).map(phrase -> phrase.tokens().to()).orElse(at)
                : at;
    }

    boolean isQuotationAt(int i, int limit) {
        return i < limit && article.token(i).text().equals("\"");
    }

    /** "condemned in the strongest terms the raid". */
    int skipManner(int at, int limit) {
        return is(at, limit, "in")
                ? phraseAt(at + 1, limit)
                        .filter(phrase -> article.token(phrase.head()).is("terms"))
                        .map(phrase -> phrase.tokens().to())
                        .orElse(at)
                : at;
    }

    /** A single quotation mark. */
    boolean isMarkAt(int i, int limit) {
        return i < limit && article.token(i).text().equals("'");
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
