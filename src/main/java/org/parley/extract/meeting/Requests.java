package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/**
 * Reads encounters that somebody asked for, and what came of it: "turned down a request from Lara for talks with Varga", "denied
 * Lara a meeting with Varga". Who asks takes part; who answers only if nobody else is to be met.
 */
final class Requests {
    private static final Set<String> ASKER = Set.of("from", "by", "of");

    /** "a request for talks", "an offer of talks", "an invitation to talks". */
    private static final Set<String> LINK = Set.of("for", "of", "to");

    /** Words between the request and what it is for. */
    private static final int REACH = 14;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final Subjects subjects;
    private final GoverningVerb governing;
    private final EncounterVerbs verbs;

    Requests(Scene scene) {
        this.article = scene.article();
        this.words = scene.words();
        this.participants = scene.participants();
        this.subjects = scene.subjects();
        this.governing = new GoverningVerb(article, words);
        this.verbs = new EncounterVerbs(article, words);
    }

    /** Whether the phrase is what somebody asks for; then its mention tells who does, and the answer. */
    boolean tell(Encounter encounter, Chunk phrase) {
        return asked(encounter, phrase) || withheld(encounter, phrase);
    }

    private boolean asked(Encounter encounter, Chunk phrase) {
        int link = phrase.tokens().from() - 1;
        boolean linked = link > 0 && LINK.contains(article.token(link).lower());
        Optional<Chunk> request = linked ? request(link) : Optional.empty();
        List<EntityKey> askers = request.map(noun -> askers(noun, link)).orElse(List.of());
        if (askers.isEmpty()) {
            return false;
        }
        Optional<VerbGroup> answer = passive(phrase).or(() -> governing.over(request.get()));
        answer(encounter, answer, encounter.participants.isEmpty());
        if (encounter.participants.size() < 2) {
            encounter.participants.addAll(askers);
        }
        return true;
    }

    /** Who wants to do what an infinitive says: "a request from Lara to meet Varga", "Lara's request to meet". */
    List<EntityKey> askers(VerbGroup infinitive) {
        return infinitive.form() == VerbGroup.Form.INFINITIVE
                ? asked(infinitive)
                        .map(noun -> askers(noun, infinitive.tokens().from()))
                        .orElse(List.of())
                : List.of();
    }

    /** What came of such a request. */
    Optional<MeetingStatus> answer(VerbGroup infinitive) {
        return askers(infinitive).isEmpty()
                ? Optional.empty()
                : asked(infinitive)
                        .flatMap(governing::over)
                        .map(this::status)
                        .filter(status -> status != MeetingStatus.PROPOSED);
    }

    private Optional<Chunk> asked(VerbGroup infinitive) {
        int from = infinitive.tokens().from();
        return article.token(from).is("to") ? request(from) : Optional.empty();
    }

    private void answer(Encounter encounter, Optional<VerbGroup> answer, boolean unnamed) {
        encounter.status = Optional.of(answer.map(this::status).orElse(MeetingStatus.PROPOSED));
        encounter.decided =
                encounter.status.filter(MeetingStatus.DECLINED::equals).isPresent();
        encounter.unreal = false;
        answer.filter(verb -> unnamed)
                .map(verb -> verb.passive() ? subjects.agents(verb) : subjects.of(verb))
                .ifPresent(encounter.participants::addAll);
    }

    private MeetingStatus status(VerbGroup verb) {
        boolean refuses = isRefusal(verb);
        boolean accepts = words.is(Use.ACCEPTING, article.token(verb.head()));
        return refuses && !verb.negated()
                ? MeetingStatus.DECLINED
                : accepts && !verb.negated() ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED;
    }

    private boolean isRefusal(VerbGroup verb) {
        return verbs.handling(verb).contains(Handling.DECLINE) || words.is(Use.WITHHOLDING, article.token(verb.head()));
    }

    /** The noun of "a request from Lara for", "Lara's request for". */
    private Optional<Chunk> request(int link) {
        int from = Math.max(article.sentenceOf(link).tokens().from(), link - REACH);
        return IntStream.iterate(link - 1, i -> i >= from, i -> i - 1)
                .takeWhile(i -> article.chunkOf(i)
                        .filter(chunk -> !chunk.is(Kind.VERB_GROUP) && !chunk.is(Kind.SUBORDINATOR))
                        .isPresent())
                .filter(i -> words.is(Use.REQUEST, article.token(i)))
                .mapToObj(i -> article.chunkOf(i).orElseThrow())
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                .findFirst();
    }

    private List<EntityKey> askers(Chunk request, int link) {
        int by = request.tokens().to();
        return by == link
                ? owners(request)
                : ASKER.contains(article.token(by).lower()) ? participants.list(by + 1, link, true) : List.of();
    }

    /** "Lara's request", "a Peruvian request". */
    private List<EntityKey> owners(Chunk request) {
        List<EntityKey> owners = participants.possessors(request);
        return owners.isEmpty() ? participants.modifiers(request) : owners;
    }

    /** "A request for talks was turned down": the passive behind it. */
    private Optional<VerbGroup> passive(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.tokens().from() >= phrase.tokens().to())
                .findFirst()
                .filter(verb -> verb.passive() && verb.form() == VerbGroup.Form.FINITE);
    }

    /** "denied Lara a meeting with Varga", "was refused talks with Varga". */
    private boolean withheld(Encounter encounter, Chunk phrase) {
        Optional<VerbGroup> verb = article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(before -> before.tokens().to() <= phrase.tokens().from())
                .reduce((first, last) -> last)
                .filter(before -> words.is(Use.WITHHOLDING, article.token(before.head())) && !before.negated());
        List<EntityKey> whom = verb.map(denying -> whom(denying, phrase)).orElse(List.of());
        if (whom.isEmpty()) {
            return false;
        }
        answer(encounter, verb, encounter.participants.isEmpty());
        encounter.participants.addAll(whom);
        return true;
    }

    /** The object before the phrase, or the subject of the passive. */
    private List<EntityKey> whom(VerbGroup verb, Chunk phrase) {
        int at = verb.tokens().to();
        if (at == phrase.tokens().from()) {
            return verb.passive() ? subjects.of(verb) : List.of();
        }
        List<EntityKey> object = new ArrayList<>();
        boolean adjacent = new Range(at, phrase.tokens().from()).indices().allMatch(i -> article.chunkOf(i)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.CONJUNCTION))
                .isPresent());
        if (adjacent) {
            article.chunkOf(at).map(Chunk::tokens).map(participants::of).ifPresent(object::addAll);
        }
        return object;
    }
}
