package org.parley.extract.meeting;

import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells of those who sign papers whether they sat together for it, where their names are not those of persons. */
final class Signers {
    private final ParsedArticle article;
    private final MeetingWords words;

    Signers(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    boolean sitTogether(VerbGroup verb) {
        return isKnownPeople(verb) || isInside(verb);
    }

    /** "Peru and Chile signed the treaty at the Carlton Hotel": in a building people sit together, in a country papers are made. */
    private boolean isInside(VerbGroup verb) {
        int end = article.sentenceOf(verb.head()).tokens().to();
        return IntStream.range(verb.tokens().to(), end - 1)
                .takeWhile(i -> article.chunkOf(i)
                        .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                        .isEmpty())
                .filter(i -> words.is(Use.LOCATIVE, article.token(i)))
                .mapToObj(i -> article.chunkOf(i + 1))
                .anyMatch(chunk -> chunk.filter(place -> place.is(Chunk.Kind.NOUN_PHRASE)
                                && article.token(place.head()).pos() == Pos.PROPN
                                && words.is(Use.VENUE, article.token(place.head())))
                        .isPresent());
    }

    /** "Peruvian and Chilean negotiators will sign": people who stand for their states. */
    private boolean isKnownPeople(VerbGroup verb) {
        return verb.subjects().stream().allMatch(phrase -> {
            String last = article.token(phrase.last()).lower();
            return words.is(Use.PARTY_HEAD, last) && last.endsWith("s");
        });
    }
}
