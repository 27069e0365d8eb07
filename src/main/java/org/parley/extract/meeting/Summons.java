package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Reads how a state calls in the envoy of another: "Peru summoned the Chilean ambassador to protest". */
final class Summons implements EncounterReader {
    static final String RULE = "summon-envoy";

    private final Scene scene;
    private final ParsedArticle article;

    Summons(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            if (scene.is(Use.SUMMONING, verb.head()) && !scene.speech().holds(verb.head())) {
                summons(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> summons(VerbGroup verb, Range sentence) {
        Optional<Range> envoy = verb.passive()
                ? verb.subjects().stream().filter(this::isEnvoy).findFirst()
                : phraseAt(verb.tokens().to(), sentence).filter(this::isEnvoy);
        Optional<MeetingStatus> status = scene.statuses().ofVerb(verb);
        if (envoy.isEmpty() || status.isEmpty()) {
            return Optional.empty();
        }
        Set<EntityKey> sent = new LinkedHashSet<>(senders(envoy.get()));
        Set<EntityKey> who = new LinkedHashSet<>(summoners(verb, envoy.get(), sentence));
        if (sent.isEmpty() || who.isEmpty() || who.equals(sent)) {
            return Optional.empty();
        }
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(sent);
        encounter.participants.addAll(who);
        encounter.status = status;
        encounter.verbal = true;
        encounter.confidence = 0.7;
        encounter.evidence = Range.covering(verb.tokens(), envoy.get());
        return Optional.of(encounter);
    }

    private boolean isEnvoy(Range phrase) {
        return phrase.indices().anyMatch(i -> scene.is(Use.ENVOY, i));
    }

    /** The envoy with a name, or else the state. */
    private List<EntityKey> senders(Range envoy) {
        List<EntityKey> named = scene.participants().of(envoy);
        return named.isEmpty()
                ? scene.linked().referencesIn(envoy).stream()
                        .filter(reference -> reference.entity().kind() == EntityKind.STATE)
                        .findFirst()
                        .map(Reference::entities)
                        .orElse(List.of())
                : named;
    }

    /** The subject, the agent, or where to: "was summoned to the Peruvian foreign ministry"; else the state the envoy is sent to. */
    private List<EntityKey> summoners(VerbGroup verb, Range envoy, Range sentence) {
        if (!verb.passive()) {
            return scene.subjects().of(verb);
        }
        List<EntityKey> agent = verb.agent().map(scene.participants()::of).orElse(List.of());
        if (!agent.isEmpty()) {
            return agent;
        }
        List<EntityKey> ministry = behind(verb.tokens().to(), sentence);
        return ministry.isEmpty() ? behind(envoy.to(), sentence) : ministry;
    }

    private List<EntityKey> behind(int at, Range sentence) {
        boolean to = at + 1 < sentence.to()
                && (article.token(at).is("to") || article.token(at).is("in"));
        return to ? phraseAt(at + 1, sentence).map(scene.participants()::of).orElse(List.of()) : List.of();
    }

    private Optional<Range> phraseAt(int at, Range sentence) {
        return at < sentence.to()
                ? article.chunkOf(at)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .map(Chunk::tokens)
                : Optional.empty();
    }
}
