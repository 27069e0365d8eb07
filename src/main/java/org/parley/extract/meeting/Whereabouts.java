package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.model.Chunk;
import org.parley.model.Dateline;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the place of an encounter that its clause only points at: "where", "there", "here", "in the Peruvian capital". */
final class Whereabouts {
    /** "met here on Monday", "the talks here" stand so near; "said here" tells of something else. */
    private static final int HERE = 4;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;

    Whereabouts(LinkedArticle linked, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
    }

    /** The place that such a word of the clause means. */
    Optional<EntityKey> of(Encounter encounter, Range clause) {
        Optional<EntityKey> capital = capital(clause, encounter);
        if (capital.isPresent()) {
            return capital;
        }
        Optional<EntityKey> event = event(encounter, clause);
        if (event.isPresent()) {
            return event;
        }
        if (isSaidNear(encounter, clause, "here") || isHeldHere(encounter, clause)) {
            return linked.dateline().map(Dateline::place);
        }
        return isSaidNear(encounter, clause, "there") || isSameTown(encounter, clause)
                ? there(encounter).map(Reference::entity)
                : Optional.empty();
    }

    /** "at the Oslo Security Conference", "attended the Lima Forum": the town that the event is called after. */
    private Optional<EntityKey> event(Encounter encounter, Range clause) {
        return linked.referencesIn(clause).stream()
                .filter(event -> event.entity().kind() == EntityKind.ORGANIZATION
                        && (isAttended(event.tokens()) || event.tokens().overlaps(encounter.trigger)))
                .flatMap(event -> linked.referencesIn(event.tokens()).stream()
                        .filter(town -> town.form() == Reference.Form.CONTAINER
                                && town.tokens().from() == event.tokens().from()))
                .map(Reference::entity)
                .findFirst();
    }

    private boolean isAttended(Range event) {
        int before = article.beforeChunk(event.from());
        int beside = before > 0 && article.token(before).is("of") ? before - 1 : before;
        return before >= 0
                && (words.is(Use.AT_OCCASION, article.token(before)) || words.is(Use.SIDELINES, article.token(beside)));
    }

    /** "met him in the city", "in the same town": one that was told before. */
    private boolean isSameTown(Encounter encounter, Range clause) {
        return IntStream.range(encounter.trigger.to(), clause.to())
                .filter(i -> words.is(Use.TOWN, article.token(i)))
                .mapToObj(article::chunkOf)
                .flatMap(Optional::stream)
                .anyMatch(this::isSameTown);
    }

    private boolean isSameTown(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        int next = phrase.tokens().to();
        boolean bare = phrase.tokens().size() == 2
                || (phrase.tokens().size() == 3
                        && article.token(phrase.tokens().from() + 1).is("same"));
        return bare
                && before >= 0
                && words.is(Use.DEFINITE, article.token(phrase.tokens().from()))
                && words.is(Use.LOCATIVE, article.token(before))
                && (next >= article.tokens().size() || !article.token(next).is("of"));
    }

    private static boolean isPlace(Reference reference) {
        return reference.entity().kind() == EntityKind.PLACE && reference.form() != Reference.Form.CONTAINER;
    }

    private boolean isSaidNear(Encounter encounter, Range clause, String word) {
        int object = article.chunkOf(Math.min(encounter.trigger.to(), clause.last()))
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                .map(chunk -> chunk.tokens().to())
                .orElse(encounter.trigger.to());
        int behind = behindApposition(object, clause.to());
        int to = Math.min(clause.to(), Math.max(behind + HERE, dated(word, behind, clause.to())));
        return IntStream.range(behind > object ? behind : encounter.trigger.to(), to)
                .takeWhile(i -> !words.is(Use.SAID, article.token(i)) && !words.is(Use.BREAK, article.token(i)))
                .anyMatch(i -> article.token(i).is(word));
    }

    /** "began a round of talks on the islands here on Monday": behind the word that a day follows, else {@code from}. */
    private int dated(String word, int from, int to) {
        return IntStream.range(from, to - 2)
                .takeWhile(i -> article.chunkOf(i)
                        .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP) || chunk.is(Chunk.Kind.COMMA))
                        .isEmpty())
                .filter(i -> article.token(i).is(word))
                .filter(i -> article.isTime(i + 1) || (article.token(i + 1).is("on") && article.isTime(i + 2)))
                .map(i -> i + 1)
                .findFirst()
                .orElse(from);
    }

    /** "talks between Peru and Chile, which were to be held here on Friday". */
    private boolean isHeldHere(Encounter encounter, Range clause) {
        return IntStream.range(encounter.trigger.to() + 1, clause.to())
                .anyMatch(i -> article.token(i).is("here")
                        && (words.is(Use.HOLDING, article.token(i - 1))
                                || words.is(Use.TAKING_PLACE, article.token(i - 1))
                                || article.token(i - 1).is("place")));
    }

    /** "met the commander, Otto Soto, there". */
    private int behindApposition(int object, int limit) {
        Optional<Chunk> name =
                object + 1 < limit && article.token(object).text().equals(",")
                        ? article.chunkOf(object + 1).filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        : Optional.empty();
        return name.map(chunk -> chunk.tokens().to())
                .filter(to -> to < limit && article.token(to).text().equals(","))
                .map(comma -> comma + 1)
                .orElse(object);
    }

    /** "In Lima the congress cheered. Lara met Soto there": the place told last, in this sentence or the one before. */
    private Optional<Reference> there(Encounter encounter) {
        int index = article.sentenceOf(encounter.trigger.from()).index();
        int from = article.sentences().get(Math.max(0, index - 1)).tokens().from();
        return linked.referencesIn(new Range(from, encounter.trigger.from())).stream()
                .filter(place -> isPlace(place) && isAfterReached(place))
                .reduce((earlier, later) -> later);
    }

    /** "in the Peruvian capital": the town of Peru in the dateline, or the one that the article names. */
    Optional<EntityKey> capital(Range clause, Encounter encounter) {
        int from = Math.max(encounter.trigger.to(), clause.from() + 2);
        return from < clause.to() ? capital(new Range(from, clause.to())) : Optional.empty();
    }

    /** The capital that such words among these mean. */
    Optional<EntityKey> capital(Range phrase) {
        return phrase.indices()
                .filter(i -> article.token(i).is("capital") || article.token(i).is("city"))
                .mapToObj(article::chunkOf)
                .flatMap(Optional::stream)
                .filter(chunk -> chunk.tokens().from() > 0
                        && words.is(Use.LOCATIVE, article.token(chunk.tokens().from() - 1)))
                .flatMap(chunk -> linked.referencesIn(chunk.tokens()).stream())
                .filter(reference -> reference.form() == Reference.Form.MODIFIER)
                .flatMap(reference -> townOf(reference.entity()).stream())
                .findFirst();
    }

    private Optional<EntityKey> townOf(EntityKey state) {
        Stream<EntityKey> named = linked.references().stream().map(Reference::entity);
        return Stream.concat(linked.dateline().map(Dateline::place).stream(), named)
                .filter(key -> key.kind() == EntityKind.PLACE)
                .filter(key -> linked.territoryOf(key)
                        .filter(lies -> lies.state().equals(state) && !lies.whole())
                        .isPresent())
                .findFirst();
    }

    private boolean isAfterReached(Reference place) {
        int before = article.beforeChunk(place.tokens().from());
        return before >= 0 && words.is(Use.REACHED, article.token(before));
    }

    /** "Lima will be the venue of the meeting", "the Carlton Hotel in Lima, the venue of the talks". */
    List<Reference> seat(Encounter encounter) {
        int of = encounter.trigger.from() - 1;
        Range sentence = article.sentenceOf(encounter.trigger.from()).tokens();
        boolean behind = of > sentence.from()
                && (article.token(of).is("of") || article.token(of).is("for"))
                && words.is(Use.SEAT, article.token(of - 1));
        int from = !behind
                ? -1
                : article.chunkOf(of - 1).map(chunk -> chunk.tokens().from()).orElse(-1);
        if (from <= sentence.from()) {
            return List.of();
        }
        if (article.token(from - 1).text().equals(",")) {
            return linked.referenceEndingAt(from - 2).filter(Whereabouts::isPlace).stream()
                    .toList();
        }
        return article.verbsIn(article.sentenceOf(of)).stream()
                .filter(verb -> verb.tokens().to() == from && !verb.negated())
                .flatMap(verb -> verb.subjects().stream())
                .flatMap(subject -> linked.referenceEndingAt(subject.last()).stream())
                .filter(Whereabouts::isPlace)
                .toList();
    }

    /** "in Havana, where talks were held", "the Doha meeting where they met": the place before "where". */
    Optional<Reference> behindWhere(Range clause, Range trigger) {
        int where = trigger.from() - 1;
        while (where > clause.from() && !article.token(where).is("where")) {
            where--;
        }
        if (where < 2 || !article.token(where).is("where")) {
            return Optional.empty();
        }
        int last = article.token(where - 1).text().equals(",") ? where - 2 : where - 1;
        return linked.referenceEndingAt(last)
                .filter(Whereabouts::isPlace)
                .or(() -> ofEncounter(last))
                .or(() -> reachedBefore(last));
    }

    /** "flew to Lima with Soto, where talks opened": the place behind the verb of going. */
    private Optional<Reference> reachedBefore(int last) {
        for (int i = last; i >= article.sentenceOf(last).tokens().from(); i--) {
            if (article.chunkOf(i)
                    .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                    .isPresent()) {
                return Optional.empty();
            }
            Optional<Reference> place =
                    linked.referenceEndingAt(i).filter(Whereabouts::isPlace).filter(this::isAfterReached);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<Reference> ofEncounter(int last) {
        return article.chunkOf(last)
                .filter(chunk -> words.noun(article.token(chunk.head()).lower()).isPresent())
                .flatMap(chunk -> linked.referencesIn(chunk.tokens()).stream()
                        .filter(Whereabouts::isPlace)
                        .findFirst());
    }
}
