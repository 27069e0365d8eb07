package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Looks up what a verb says of encounters, with the adverbial particle behind it if they are one word: "call off". */
final class EncounterVerbs {
    private static final String TOGETHER = "together";

    /** Words of an object before the particle. */
    private static final int OBJECT = 12;

    private final ParsedArticle article;
    private final MeetingWords words;

    EncounterVerbs(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** The verb as one that is itself an encounter; "called off" is none, though "called" is. */
    Optional<MeetingWords.Verb> row(VerbGroup verb) {
        return words.verb(form(verb));
    }

    /** Index behind the verb and its particle. */
    int end(VerbGroup verb) {
        if (light(verb).filter(form(verb)::equals).isPresent()
                && words.verb(form(verb)).isPresent()) {
            return object(verb).orElseThrow().tokens().to();
        }
        return form(verb).equals(head(verb)) || !form(verb).equals(phrasal(verb))
                ? verb.tokens().to()
                : Math.max(verb.tokens().to(), verb.head() + 2);
    }

    /** "paid a courtesy call on", "spent two hours with": the verb with the noun of its object. */
    private Optional<String> light(VerbGroup verb) {
        return object(verb)
                .map(chunk -> head(verb) + " " + article.token(chunk.head()).lower());
    }

    private Optional<Chunk> object(VerbGroup verb) {
        return article.chunkOf(Math.min(verb.tokens().to(), article.tokens().size() - 1))
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) || chunk.is(Chunk.Kind.TIME));
    }

    /** What the verb does with an encounter that is its object or subject. */
    Set<Handling> handling(VerbGroup verb) {
        if (verb.negated() && words.is(Use.PERMITTING, head(verb))) {
            return Set.of(Handling.DECLINE);
        }
        Set<Handling> phrasal = words.handling(phrasal(verb));
        Set<Handling> told = phrasal.isEmpty() ? words.handling(head(verb)) : phrasal;
        return told.contains(Handling.DECLINE) && verb.negated() ? undone(verb) : told;
    }

    /** "did not rule out talks": they are possible; "did not boycott the talks" tells nothing of how far they came. */
    private Set<Handling> undone(VerbGroup verb) {
        return words.is(Use.SKIPPING, head(verb)) ? Set.of() : Set.of(Handling.PROPOSE);
    }

    private String form(VerbGroup verb) {
        String phrasal = phrasal(verb);
        boolean known =
                words.verb(phrasal).isPresent() || !words.handling(phrasal).isEmpty();
        if (!known && words.verb(split(verb)).isPresent()) {
            return split(verb);
        }
        if (!known && light(verb).flatMap(words::verb).isPresent()) {
            return light(verb).orElseThrow();
        }
        return known ? phrasal : head(verb);
    }

    /** "brought Lara and Varga together": the particle stands behind the object. */
    private String split(VerbGroup verb) {
        int from = verb.tokens().to();
        int to = Math.min(article.sentenceOf(verb.head()).tokens().to(), from + OBJECT);
        boolean together = IntStream.range(from, to)
                .takeWhile(
                        i -> article.chunkOf(i).filter(EncounterVerbs::isObject).isPresent()
                                || article.token(i).is(TOGETHER))
                .anyMatch(i -> article.token(i).is(TOGETHER));
        return together ? head(verb) + " " + TOGETHER : head(verb);
    }

    private static boolean isObject(Chunk chunk) {
        return chunk.is(Chunk.Kind.NOUN_PHRASE)
                || chunk.is(Chunk.Kind.CONJUNCTION)
                || chunk.is(Chunk.Kind.COMMA)
                || chunk.is(Chunk.Kind.TIME);
    }

    /** "called on Monday Premier Brandel": the preposition belongs to the day. */
    private boolean isBeforeTime(int particle) {
        return particle + 1 < article.tokens().size()
                && article.token(particle).is("on")
                && article.chunkOf(particle + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .isPresent();
    }

    private String head(VerbGroup verb) {
        return article.token(verb.head()).lower();
    }

    /** The verb with the word behind it: "broke off". */
    String phrasal(VerbGroup verb) {
        int next = verb.head() + 1;
        return next < article.tokens().size() && !isBeforeTime(next)
                ? head(verb) + " " + article.token(next).lower()
                : head(verb);
    }
}
