package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.WordClass;

/** Finds where the reporter goes on behind a content that is a phrase: "pressed for an election while crowds gathered". */
final class FurtherClauses {
    private static final Set<String> LINKS = WordClass.COORDINATOR.words();

    private final ParsedArticle article;

    FurtherClauses(ParsedArticle article) {
        this.article = article;
    }

    /** A clause with its own subject, or a deed at the same time, begins at a token of a content. */
    boolean beginsAt(int begin, int at, int end) {
        boolean inside = at + 1 < end && article.token(at - 1).isWord();
        return inside && ((article.token(at).is("while") && isDeed(at + 1, end)) || isSibling(begin, at, end));
    }

    /** "while crowds gathered", "while criticising Peru". */
    private boolean isDeed(int from, int end) {
        return article.verbsBetween(from, end).stream()
                .findFirst()
                .filter(verb -> verb.form() == Form.PARTICIPLE ? isNear(verb, from) : startsAt(verb, from))
                .isPresent();
    }

    private static boolean isNear(VerbGroup verb, int from) {
        return verb.tokens().from() - from <= 1;
    }

    private static boolean startsAt(VerbGroup verb, int from) {
        return verb.form() == Form.FINITE && verb.subjects().stream().anyMatch(subject -> subject.from() == from);
    }

    /** "refused to resign and he holds the palace", "backed the draft, so the envoy left": nothing opened a clause before. */
    private boolean isSibling(int begin, int link, int end) {
        if (!LINKS.contains(article.token(link).lower()) || opensClause(begin, link)) {
            return false;
        }
        Optional<Chunk> subject = article.chunkOf(link + 1).filter(chunk -> chunk.is(Kind.NOUN_PHRASE));
        return subject.flatMap(phrase -> article.verbsBetween(phrase.tokens().to(), end).stream()
                        .findFirst()
                        .filter(verb -> verb.subjects().size() == 1 && startsAt(verb, link + 1))
                        .filter(verb ->
                                isBehind(verb, phrase, article.token(link).is("but")) && !isLast(verb, end)))
                .isPresent();
    }

    /** Right behind its subject; "but the envoys of Peru refused" as well. */
    private boolean isBehind(VerbGroup verb, Chunk subject, boolean contrast) {
        int from = subject.tokens().to();
        boolean governs = contrast
                && article.chunkOf(from).filter(it -> it.is(Kind.PREPOSITION)).isPresent();
        return governs || verb.tokens().from() == from;
    }

    /** "getting talks moving and a council formed": no past tense. */
    private boolean isLast(VerbGroup verb, int end) {
        return verb.tokens().to() >= end && article.token(verb.head()).lower().endsWith("ed");
    }

    private boolean opensClause(int begin, int link) {
        for (int i = begin; i < link; i++) {
            boolean opener = article.chunkOf(i)
                    .filter(chunk -> chunk.is(Kind.SUBORDINATOR) || chunk.is(Kind.RELATIVE))
                    .isPresent();
            if (opener) {
                return true;
            }
        }
        return article.verbsBetween(begin, link).stream().map(VerbGroup::form).anyMatch(Form.FINITE::equals);
    }
}
