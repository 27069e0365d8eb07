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
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/**
 * What a verb of speech reports where no narrower reading applies: a phrase behind it and, somewhere behind that, a
 * predicate, whatever stands between: "said the talks - held at night - were good", "said Peru \u201Csupports\u201D it".
 */
final class WideClause {
    private static final Set<String> NEVER_FIRST = SpeechClass.NEVER_SUBJECT.words();
    /** Verbs of more than speech: "has ruled Peru, also known as". */
    private static final Set<String> DEEDS = SpeechClass.MORE_THAN_SPEECH.words();

    private static final int REACH = 4;
    private static final int SHORTEST = 5;

    private final ParsedArticle article;
    private final Cues cues;
    private final Following following;

    WideClause(ParsedArticle article, Cues cues) {
        this.article = article;
        this.cues = cues;
        this.following = new Following(article);
    }

    Optional<Match> match(VerbGroup verb) {
        boolean behind = verb.subjects().stream().anyMatch(subject -> subject.from() >= verb.head());
        if (verb.passive() || verb.subjects().isEmpty() || behind) {
            return Optional.empty();
        }
        int limit = semicolon(verb);
        return cues.verb(article.token(verb.head()).lower()).stream()
                .filter(row -> row.particle().isEmpty() && !DEEDS.contains(row.lemma()))
                .flatMap(row -> fill(row, verb.tokens().to(), limit).stream())
                .filter(match -> !isOwnClause(verb, match.begin(), limit))
                .findFirst();
    }

    /** "Lind, who commands its army, left", "the row, in which Peru recalled its envoys, ended": a subject before the cue's. */
    private boolean isOwnClause(VerbGroup verb, int from, int limit) {
        List<VerbGroup> finite = article.verbsBetween(from, limit).stream()
                .filter(later -> later.form() == VerbGroup.Form.FINITE)
                .toList();
        return !finite.isEmpty()
                && finite.stream().allMatch(later -> later.depth() < verb.depth() && isBefore(later, verb));
    }

    private static boolean isBefore(VerbGroup later, VerbGroup cue) {
        int first = cue.subjects().get(0).from();
        return later.subjects().equals(cue.subjects())
                || (!later.subjects().isEmpty() && later.subjects().stream().allMatch(subject -> subject.to() < first));
    }

    /** Index of the next semicolon, or the end of the sentence. */
    private int semicolon(VerbGroup verb) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        int i = verb.tokens().to();
        while (i < end && !article.token(i).text().equals(";")) {
            i++;
        }
        return i;
    }

    private Optional<Match> fill(Cues.Verb row, int at, int limit) {
        if (row.frame() == Frame.CLAUSE) {
            return begin(at, limit).map(begin -> new Match(row, begin, at, Optional.empty()));
        }
        return row.frame() == Frame.ADDRESSEE_CLAUSE
                ? following.phraseAt(at, limit).flatMap(hearer -> begin(
                                hearer.tokens().to(), limit)
                        .map(begin -> new Match(row, begin, at, Optional.of(hearer.tokens()))))
                : Optional.empty();
    }

    /** The first token of the clause, behind adjuncts or, if its subject is a time, right behind the verb. */
    private Optional<Integer> begin(int at, int limit) {
        int behind = following.skipAdjuncts(at, limit);
        if (isSubject(behind, limit)) {
            return Optional.of(behind);
        }
        boolean time = following
                .chunkAt(at, limit)
                .filter(chunk -> chunk.is(Kind.TIME))
                .isPresent();
        return time && isVerb(behind, limit) ? Optional.of(at) : Optional.empty();
    }

    private boolean isSubject(int at, int limit) {
        return following
                .phraseAt(at, limit)
                .filter(phrase -> !NEVER_FIRST.contains(article.token(at).lower()))
                .filter(phrase -> hasPredicate(phrase.tokens().to(), limit)
                        || isQuotedVerb(phrase, limit)
                        || hidesVerb(phrase, limit))
                .isPresent();
    }

    /** "said the bloc faces risks": one long phrase, a verb in the present tense taken for a noun inside it. */
    private boolean hidesVerb(Chunk phrase, int limit) {
        Range words = phrase.tokens();
        boolean definite = article.token(words.from()).pos() == Pos.DET
                || article.token(words.from()).pos() == Pos.PROPN;
        boolean verb = words.indices()
                .skip(1)
                .anyMatch(i -> i < words.last()
                        && article.token(i).pos() == Pos.NOUN
                        && article.token(i).lower().endsWith("s")
                        && !article.token(i + 1).isPossessive()
                        && (article.token(i - 1).pos() == Pos.NOUN
                                || article.token(i - 1).pos() == Pos.PROPN));
        return definite && verb && limit - words.from() > SHORTEST;
    }

    /** A finite verb that no relative pronoun and no "when" has for its own. */
    private boolean hasPredicate(int from, int limit) {
        return article.verbsBetween(from, limit).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .anyMatch(verb -> !isDependent(from, verb.tokens().from()));
    }

    private boolean isDependent(int from, int verb) {
        for (int i = verb - 1; i >= Math.max(from, verb - REACH); i--) {
            if (!article.token(i).isWord()) {
                return false;
            }
            boolean opener = article.chunkOf(i)
                    .filter(chunk ->
                            chunk.is(Kind.RELATIVE) || chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.CONJUNCTION))
                    .isPresent();
            if (opener) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(int at, int limit) {
        return following
                        .chunkAt(at, limit)
                        .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                        .isPresent()
                && following.hasFiniteVerb(at, limit);
    }

    /** "Peru \u201Csupports\u201D all efforts": the tagger takes a quoted verb for a noun. */
    private boolean isQuotedVerb(Chunk phrase, int limit) {
        int mark = phrase.tokens().to();
        int end = mark + 2;
        if (!following.isQuotationAt(mark, limit) || !following.isQuotationAt(end, limit)) {
            return false;
        }
        String word = article.token(mark + 1).lower();
        boolean verb = article.token(mark + 1).pos() == Pos.VERB || word.endsWith("s") || word.endsWith("ed");
        return verb && following.phraseAt(end + 1, limit).isPresent();
    }
}
