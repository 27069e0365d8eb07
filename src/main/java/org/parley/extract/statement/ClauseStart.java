package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.rules.SpeechClass;

/** Tells whether a clause without "that" begins at a token behind a verb of speech. */
final class ClauseStart {
    private static final Set<String> AMOUNTS = SpeechClass.AMOUNT.words();

    private final ParsedArticle article;
    private final Following following;

    ClauseStart(ParsedArticle article, Following following) {
        this.article = article;
        this.following = following;
    }

    /** A noun phrase that is the subject of a finite verb behind it, fronted phrases and clauses before it allowed. */
    boolean at(int from, int limit) {
        Optional<Chunk> first = following.chunkAt(from, limit);
        if (first.isEmpty()) {
            return false;
        }
        if (first.get().is(Kind.CONJUNCTION) && article.token(from).is("both")) {
            return at(from + 1, limit);
        }
        if (first.get().is(Kind.SUBORDINATOR)
                && !article.token(from).is("whose")
                && !Following.TEMPORAL.contains(article.token(from).lower())) {
            return following.hasFiniteVerb(from, limit);
        }
        if (QuotedSubject.is(following, from, limit) || QuotedSubject.opens(following, from, limit)) {
            return true;
        }
        boolean conceding =
                article.token(from).is("while") || article.token(from).is("once");
        if (conceding && isConceded(from, limit)) {
            return true;
        }
        if (isDoing(first.get(), limit) || isAmount(from, limit)) {
            return true;
        }
        if (!first.get().is(Kind.NOUN_PHRASE)
                && !first.get().is(Kind.PREPOSITION)
                && !first.get().is(Kind.TIME)) {
            return false;
        }
        boolean doing = first.get().is(Kind.PREPOSITION)
                && following
                        .chunkAt(first.get().tokens().to(), limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                        .isPresent();
        if (doing) {
            return false;
        }
        if (isInterrupted(first.get(), limit) || isBesideContact(first.get(), limit) || isRelated(first.get(), limit)) {
            return true;
        }
        boolean subjectFirst = first.get().is(Kind.NOUN_PHRASE);
        return article.verbsBetween(from + 1, limit).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst()
                .flatMap(verb -> verb.subjects().stream()
                        .filter(subject -> subjectFirst ? subject.from() == from : subject.from() >= from)
                        .findFirst())
                .filter(subject -> isOneClause(from, subject.from()))
                .isPresent();
    }

    /** "said while progress was made, the talks would go on": a clause with its verb before the comma, another behind it. */
    private boolean isConceded(int from, int limit) {
        for (int i = from + 2; i < limit; i++) {
            if (following.is(i, limit, ",")) {
                return following.hasFiniteVerb(from, i) && following.hasFiniteVerb(i, limit);
            }
        }
        return false;
    }

    /** "said ending the war would take time": a gerund, and behind its object the verb it is the subject of. */
    private boolean isDoing(Chunk first, int limit) {
        boolean gerund =
                first.is(Kind.VERB_GROUP) && article.token(first.head()).lower().endsWith("ing");
        Optional<Chunk> object = gerund ? following.phraseAt(first.tokens().to(), limit) : Optional.empty();
        int behind = object.map(phrase -> following.endOfPhrases(phrase.tokens().from(), limit))
                .orElseGet(() -> following.endOfPhrases(first.tokens().to(), limit));
        return following
                .chunkAt(gerund ? behind : limit, limit)
                .filter(next -> next.is(Kind.VERB_GROUP)
                        && following.hasFiniteVerb(
                                next.tokens().from(), next.tokens().to()))
                .isPresent();
    }

    /** "told Peru and Chile they would": the clause begins with a pronoun behind the hearers. */
    boolean atPronoun(int at, int limit) {
        return following
                .phraseAt(at, limit)
                .filter(phrase -> article.token(phrase.head()).pos() == Pos.PRON)
                .filter(phrase -> isFiniteAt(phrase.tokens().to(), limit))
                .isPresent();
    }

    /** "said much would depend on it", "said little of this was true". */
    private boolean isAmount(int from, int limit) {
        boolean inside = following
                .chunkAt(from, limit)
                .filter(chunk -> chunk.tokens().size() > 1)
                .isPresent();
        return AMOUNTS.contains(article.token(from).lower())
                && isFiniteAt(inside ? from : following.endOfOf(from + 1, limit), limit);
    }

    boolean isFiniteAt(int at, int limit) {
        return following
                .chunkAt(at, limit)
                .filter(next -> next.is(Kind.VERB_GROUP)
                        && following.hasFiniteVerb(
                                next.tokens().from(), next.tokens().to()))
                .isPresent();
    }

    /** "said talks with the rebels who fled were on track": the verb of the subject stands behind a relative clause. */
    private boolean isRelated(Chunk first, int limit) {
        int relative = first.is(Kind.NOUN_PHRASE)
                ? following.endOfCoordinated(first.tokens().from(), limit)
                : limit;
        return following
                        .chunkAt(relative, limit)
                        .filter(chunk -> chunk.is(Kind.RELATIVE))
                        .isPresent()
                && article.verbsBetween(relative, limit).stream()
                                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                                .limit(2)
                                .filter(verb -> verb.subjects().contains(first.tokens())
                                        || !following.is(verb.tokens().from() - 1, limit, ","))
                                .count()
                        > 1;
    }

    /** "said the deal he had agreed to included a truce": a clause with a pronoun of its own hangs on the subject. */
    private boolean isBesideContact(Chunk first, int limit) {
        Optional<Chunk> pronoun = first.is(Kind.NOUN_PHRASE)
                ? following
                        .phraseAt(first.tokens().to(), limit)
                        .filter(phrase -> phrase.tokens().size() == 1
                                && article.token(phrase.head()).pos() == Pos.PRON)
                : Optional.empty();
        int verb = pronoun.map(phrase -> phrase.tokens().to()).orElse(limit);
        return article.token(first.tokens().from()).pos() == Pos.DET
                && following
                        .chunkAt(verb, limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                        .filter(chunk -> article.verbsBetween(chunk.tokens().to(), limit).stream()
                                .anyMatch(later -> later.form() == VerbGroup.Form.FINITE
                                        || later.form() == VerbGroup.Form.REDUCED_PASSIVE))
                        .isPresent();
    }

    /** "said the generals, whose camps lie here, had met": the subject of a verb behind a clause between commas. */
    private boolean isInterrupted(Chunk first, int limit) {
        int comma = first.tokens().to();
        return first.is(Kind.NOUN_PHRASE)
                && following.is(comma, limit, ",")
                && (following.is(comma + 1, limit, "whose")
                        || following
                                .chunkAt(comma + 1, limit)
                                .filter(next -> next.is(Kind.RELATIVE))
                                .isPresent())
                && article.verbsBetween(comma, limit).stream()
                        .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                        .filter(verb -> following.is(verb.tokens().from() - 1, limit, ","))
                        .anyMatch(verb -> verb.subjects().contains(first.tokens()));
    }

    /** No relative clause, no colon, and after a comma no participle or "and", stands before the subject. */
    private boolean isOneClause(int from, int subject) {
        for (int i = from; i < subject; i++) {
            Optional<Chunk> chunk = following.chunkAt(i, subject);
            boolean dependent = chunk.filter(it -> it.is(Kind.RELATIVE) || it.is(Kind.COLON))
                            .isPresent()
                    || article.token(i).is("whose")
                    || (chunk.filter(it -> it.is(Kind.VERB_GROUP) || it.is(Kind.CONJUNCTION))
                                    .isPresent()
                            && i > from
                            && article.token(i - 1).text().equals(","));
            if (dependent) {
                return false;
            }
        }
        return true;
    }
}
