package org.parley.extract.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.Cues;
import org.parley.rules.WordClass;

/** Tells where the content of a noun of speech ends: "his demand that they leave was rejected". */
final class NounContentEnd {
    private static final Set<Chunk.Kind> OPENERS = EnumSet.of(
            Chunk.Kind.RELATIVE,
            Chunk.Kind.SUBORDINATOR,
            Chunk.Kind.CONJUNCTION,
            Chunk.Kind.COMMA,
            Chunk.Kind.DASH,
            Chunk.Kind.COLON);

    private final ParsedArticle article;
    private final Cues cues;
    private final SpokenWords quoted;

    NounContentEnd(ParsedArticle article, Cues cues) {
        this.article = article;
        this.cues = cues;
        this.quoted = new SpokenWords(article, 1);
    }

    /** The content of a noun ends before the verb whose subject the noun is, or at a comma before a new clause. */
    int of(int begin, int limit) {
        Optional<VerbGroup> inner = article.verbsBetween(begin, limit).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .findFirst();
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(begin))) {
            boolean outer = verb.form() == VerbGroup.Form.FINITE
                    && verb.tokens().from() > begin
                    && verb.depth() == 0
                    && !isFurtherInfinitive(begin, verb)
                    && verb.subjects().stream().allMatch(subject -> subject.to() <= begin);
            boolean second = verb.form() == VerbGroup.Form.FINITE
                    && inner.filter(first -> first.tokens().to() < verb.tokens().from())
                            .filter(first -> !verb.subjects().isEmpty()
                                    && first.subjects().equals(verb.subjects()))
                            .isPresent()
                    && isBare(verb);
            boolean third = inner.filter(
                            first -> first.tokens().to() < verb.tokens().from())
                    .filter(first -> isBare(verb) && isBehindObject(first, verb))
                    .isPresent();
            if (isMain(begin, verb) || isNext(begin, verb)) {
                return Math.min(limit, verb.subjects().get(0).from() - 1);
            }
            if ((outer || second || third) && !isQuoted(verb)) {
                return Math.min(limit, verb.tokens().from());
            }
        }
        return limit;
    }

    /** "that they had fled the fighting was doubted": only an object and no opener of a clause stands between the two verbs. */
    private boolean isBehindObject(VerbGroup first, VerbGroup verb) {
        boolean object = verb.subjects().isEmpty()
                || verb.subjects().stream()
                        .allMatch(subject -> subject.from() >= first.tokens().to());
        return object
                && verb.form() == VerbGroup.Form.FINITE
                && cues.verb(article.token(first.head()).lower()).isEmpty()
                && article.verbsBetween(first.tokens().to(), verb.tokens().from()).stream()
                        .noneMatch(other -> other.form() == VerbGroup.Form.FINITE)
                && new Range(first.tokens().to(), verb.tokens().from())
                        .indices()
                        .mapToObj(article::chunkOf)
                        .noneMatch(chunk ->
                                chunk.filter(it -> OPENERS.contains(it.kind())).isPresent());
    }

    private boolean isQuoted(VerbGroup verb) {
        return quoted.holds(verb.head());
    }

    /** "for Peru to leave the valley, hand in its arms and pay": bare infinitives of one list. */
    private boolean isFurtherInfinitive(int begin, VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        boolean listed = article.token(before).text().equals(",")
                || article.token(before).is("and")
                || article.token(before).is("or");
        String word = article.token(verb.head()).lower();
        boolean bare = verb.tokens().size() == 1
                && !word.endsWith("s")
                && (verb.tense() == VerbGroup.Tense.PRESENT
                        || WordClass.BARE_INFINITIVE.holds(word)
                        || word.equals("become"));
        return listed
                && bare
                && article.verbsBetween(begin, before).stream()
                        .anyMatch(earlier -> earlier.form() == VerbGroup.Form.INFINITIVE);
    }

    /** No comma or conjunction links the verb to the clause before it. */
    private boolean isBare(VerbGroup verb) {
        return article.chunkOf(verb.tokens().from() - 1)
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                        || chunk.is(Chunk.Kind.TIME)
                        || chunk.is(Chunk.Kind.OTHER)
                        || chunk.is(Chunk.Kind.VERB_GROUP))
                .filter(chunk -> article.token(chunk.head()).isWord())
                .isPresent();
    }

    /** "Peru's call for talks, Lind said", "On its demand for a truce, Lind said": a clause that begins right behind a comma. */
    private boolean isNext(int begin, VerbGroup verb) {
        int comma = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        return verb.form() == VerbGroup.Form.FINITE
                && comma > begin
                && !article.token(begin - 1).is("that")
                && article.token(comma).is(",")
                && verb.subjects().get(verb.subjects().size() - 1).to()
                        <= verb.tokens().from()
                && article.verbsBetween(begin, comma).stream().noneMatch(inner -> inner.form() == VerbGroup.Form.FINITE)
                && article.verbsBetween(comma, verb.tokens().from()).isEmpty();
    }

    /** "Asked about Peru's claim that it was late, Lind said", "In reply to threats that …, Lind said": the clause that the sentence is about. */
    private boolean isMain(int begin, VerbGroup verb) {
        int comma = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        int first = article.sentenceOf(begin).tokens().from();
        return verb.form() == VerbGroup.Form.FINITE
                && comma > begin
                && article.token(comma).is(",")
                && article.chunkOf(first)
                        .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP)
                                || chunk.is(Chunk.Kind.SUBORDINATOR)
                                || chunk.is(Chunk.Kind.PREPOSITION))
                        .isPresent()
                && (article.chunkOf(first)
                                .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                                .isPresent()
                        || article.verbsBetween(begin, comma).stream()
                                .anyMatch(inner -> inner.form() == VerbGroup.Form.FINITE));
    }
}
