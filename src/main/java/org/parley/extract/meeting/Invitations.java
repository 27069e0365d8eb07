package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;

/** Reads visits to which one official invites another: "Lara invited Varga to visit Lima", planned if the invitation was accepted. */
final class Invitations implements EncounterReader {
    static final String RULE = "invitation";

    /** Words between the one who is invited and the visit. */
    private static final int REACH = 5;

    /** Words between the invitation and where to. */
    private static final int GUEST = 14;

    private final Scene scene;
    private final ParsedArticle article;
    private final Goals goals;

    Invitations(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.goals = new Goals(scene);
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean invites = scene.is(Use.INVITING, verb.head()) && !verb.negated();
            if (invites && !scene.speech().holds(verb.head())) {
                invitation(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> invitation(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        List<EntityKey> hosts = verb.passive()
                ? verb.agent().map(scene.participants()::of).orElse(List.of())
                : scene.subjects().of(verb);
        List<EntityKey> guests = verb.passive() ? scene.subjects().of(verb) : guests(at, sentence);
        boolean two =
                hosts.size() == 1 && guests.size() == 1 && scene.isNamedPerson(guests.get(0)) && !isSame(hosts, guests);
        if (!two || !isToVisit(verb, sentence)) {
            return Optional.empty();
        }
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(hosts);
        encounter.participants.addAll(guests);
        encounter.status = Optional.of(isAccepted(at, sentence) ? MeetingStatus.PLANNED : MeetingStatus.PROPOSED);
        place(verb, sentence).ifPresent(place -> {
            encounter.place = Optional.of(place);
            encounter.hosts.addAll(hosts);
        });
        encounter.verbal = true;
        encounter.confidence = 0.55;
        return Optional.of(encounter);
    }

    /** "invited Lara to Lima": where the host would receive her. */
    private Optional<EntityKey> place(VerbGroup verb, Range sentence) {
        int from = verb.tokens().to();
        return goals.of(new Range(from, Math.min(sentence.to(), from + GUEST)))
                .map(Reference::entity)
                .filter(key -> key.kind() == EntityKind.PLACE);
    }

    private List<EntityKey> guests(int at, Range sentence) {
        return at < sentence.to() ? scene.participants().list(at, sentence.to()) : List.of();
    }

    private boolean isSame(List<EntityKey> hosts, List<EntityKey> guests) {
        return scene.parties().party(hosts.get(0)).equals(scene.parties().party(guests.get(0)));
    }

    /** "to visit", "to come to", "to Lima", "for talks". */
    private boolean isToVisit(VerbGroup verb, Range sentence) {
        int from = verb.tokens().to();
        int guest = verb.passive()
                ? from
                : article.chunkOf(from).map(chunk -> chunk.tokens().to()).orElse(from);
        return IntStream.range(guest, Math.min(sentence.to() - 1, guest + REACH))
                .filter(i -> article.token(i).is("to") || article.token(i).is("for"))
                .anyMatch(
                        i -> scene.is(Use.VISIT, i + 1) || article.token(i + 1).is("come") || isNounOfVisit(i + 1));
    }

    private boolean isNounOfVisit(int token) {
        Optional<Chunk> phrase = article.chunkOf(token).filter(chunk -> chunk.is(Kind.NOUN_PHRASE));
        return phrase.filter(chunk -> scene.linked()
                                .referenceEndingAt(chunk.tokens().last())
                                .filter(reference -> reference.entity().kind() == EntityKind.PLACE)
                                .isPresent()
                        || scene.is(Use.VISIT, chunk.head())
                        || scene.words()
                                .noun(article.token(chunk.head()).lower())
                                .isPresent())
                .isPresent();
    }

    private boolean isAccepted(int from, Range sentence) {
        return IntStream.range(from, sentence.to()).anyMatch(i -> scene.is(Use.ACCEPTING, i));
    }
}
