package org.parley.extract.meeting;

import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells of those who sign papers whether they sat together for it, where their names are not those of persons. */
final class Signers {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;

    Signers(LinkedArticle linked, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
    }

    boolean sitTogether(VerbGroup verb) {
        return isKnownPeople(verb) || isInside(verb) || isPeaceInTown(verb);
    }

    /** "The two factions signed a truce in Cairo on Monday": those who fight come together for it, on a day and in a town. */
    private boolean isPeaceInTown(VerbGroup verb) {
        int at = verb.tokens().to();
        Range sentence = article.sentenceOf(verb.head()).tokens();
        Optional<Chunk> paper = at < sentence.to() ? article.chunkOf(at) : Optional.empty();
        boolean peace = verb.form() == VerbGroup.Form.FINITE
                && !verb.passive()
                && paper.filter(chunk -> words.is(Use.PEACE_PAPER, article.token(chunk.head())))
                        .isPresent();
        int in = paper.map(chunk -> chunk.tokens().to()).orElse(sentence.to());
        Optional<Chunk> town =
                peace && in + 1 < sentence.to() && article.token(in).is("in")
                        ? article.chunkOf(in + 1)
                        : Optional.empty();
        return town.filter(chunk -> linked.referencesIn(chunk.tokens()).stream()
                                .anyMatch(reference -> reference.entity().kind() == EntityKind.PLACE))
                        .isPresent()
                && IntStream.range(in, sentence.to()).anyMatch(i -> article.chunkOf(i)
                        .filter(chunk -> chunk.is(Chunk.Kind.TIME))
                        .isPresent());
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
