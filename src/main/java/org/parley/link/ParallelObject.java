package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.link.Salience.Seen;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

/**
 * An object pronoun behind the second of two verbs of one subject is the object of the first: "Lind telephoned Soto and urged
 * him to stay", "saw the envoys first and called on them to go"; not whoever stands behind a verb of speech, "said Lind, who met him".
 */
final class ParallelObject {
    private static final Set<String> OBJECTS = Set.of("him", "her", "them");
    /** Chunks between a verb and its object: "spoke by telephone with Soto". */
    private static final int REACH = 5;

    private final ParsedArticle article;
    private final Salience salience;

    ParallelObject(ParsedArticle article, Salience salience) {
        this.article = article;
        this.salience = salience;
    }

    Optional<Seen> of(int pronoun, Predicate<Seen> fits) {
        int chunk = article.chunkIndexOf(pronoun);
        boolean alone = chunk > 1
                && article.chunks().get(chunk).tokens().size() == 1
                && OBJECTS.contains(article.token(pronoun).lower());
        if (!alone) {
            return Optional.empty();
        }
        int verb = article.chunks().get(chunk - 1).is(Kind.VERB_GROUP) ? chunk - 1 : chunk - 2;
        List<VerbGroup> verbs = article.verbsIn(article.sentenceOf(pronoun)).stream()
                .filter(group -> group.form() == Form.FINITE && group.chunk() <= verb)
                .toList();
        int last = verbs.size() - 1;
        boolean joined = last > 0
                && verbs.get(last).chunk() == verb
                && !verbs.get(last).subjects().isEmpty()
                && verbs.get(last).subjects().equals(verbs.get(last - 1).subjects());
        return joined
                ? object(verbs.get(last - 1), verb)
                        .filter(phrase -> verbs.get(last).subjects().stream().noneMatch(phrase::overlaps))
                        .flatMap(phrase -> in(phrase, fits))
                : Optional.empty();
    }

    /** The phrase behind the verb, or behind "with", "to", "on" there. */
    private Optional<Range> object(VerbGroup verb, int limit) {
        List<Chunk> chunks = article.chunks();
        for (int c = verb.chunk() + 1; c < Math.min(limit, verb.chunk() + REACH); c++) {
            boolean direct = c == verb.chunk() + 1 && chunks.get(c).is(Kind.NOUN_PHRASE);
            boolean with = c + 1 < limit
                    && isPartner(chunks.get(c))
                    && chunks.get(c + 1).is(Kind.NOUN_PHRASE);
            if (direct || with) {
                return Optional.of(chunks.get(direct ? c : c + 1).tokens());
            }
            if (chunks.get(c).is(Kind.COMMA) || chunks.get(c).is(Kind.VERB_GROUP)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPartner(Chunk preposition) {
        return preposition.is(Kind.PREPOSITION)
                && (article.token(preposition.head()).is("with")
                        || article.token(preposition.head()).is("to")
                        || article.token(preposition.head()).is("on"));
    }

    private Optional<Seen> in(Range phrase, Predicate<Seen> fits) {
        int sentence = article.sentenceOf(phrase.from()).index();
        return salience.latest(sentence, 0, seen -> phrase.contains(seen.token()) && fits.test(seen));
    }
}
