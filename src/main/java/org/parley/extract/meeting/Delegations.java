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
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;

/**
 * Reads who comes to an encounter for a party from sentences that name no encounter: "the Peruvian delegation is led by X",
 * "X is heading the Chilean side", "X and Y will represent Peru". They add to the talks that are told elsewhere.
 */
final class Delegations implements EncounterReader {
    static final String RULE = "delegation-head";

    private final Scene scene;
    private final ParsedArticle article;

    Delegations(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    /** Mentions that point back to the talks told of. */
    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            Set<EntityKey> present =
                    verb.negated() || scene.speech().holds(verb.head()) ? Set.of() : present(verb, sentence);
            if (present.stream().anyMatch(key -> key.kind() == EntityKind.PERSON)) {
                found.add(mention(verb, present, sentence));
            }
        }
        return found;
    }

    private Encounter mention(VerbGroup verb, Set<EntityKey> present, Sentence sentence) {
        Encounter mention = new Encounter(verb.tokens(), MeetingKind.TALKS, RULE);
        mention.participants.addAll(present);
        mention.definite = true;
        mention.loose = true;
        mention.confidence = 0.6;
        boolean now = verb.tense() == VerbGroup.Tense.PRESENT;
        mention.status = scene.statuses().ofVerb(verb).filter(status -> status != MeetingStatus.HELD || !now);
        if (verb.form() == VerbGroup.Form.PARTICIPLE) {
            mention.scope = Optional.of(verb.tokens());
        }
        mention.evidence = new Range(
                verb.tokens().from(),
                Math.min(sentence.tokens().to(), verb.tokens().to() + 2));
        return mention;
    }

    private Set<EntityKey> present(VerbGroup verb, Sentence sentence) {
        if (scene.is(Use.LEADING, verb.head())) {
            return led(verb, sentence);
        }
        boolean finite = verb.form() == VerbGroup.Form.FINITE && !verb.passive();
        return finite && scene.is(Use.STANDING_FOR, verb.head()) && isOnce(verb) ? representing(verb) : Set.of();
    }

    /** "would represent", "is representing"; who represents somebody always, does so everywhere. */
    private boolean isOnce(VerbGroup verb) {
        boolean coming = verb.modal().isPresent() || verb.tense() != VerbGroup.Tense.PAST;
        return (verb.tokens().size() > 1 && coming) || isAtEncounter(verb) || endsThere(verb);
    }

    /** "Lara represented Peru." */
    private boolean endsThere(VerbGroup verb) {
        return phraseAt(verb.tokens().to())
                .map(phrase -> phrase.tokens().to())
                .filter(at -> at >= article.sentenceOf(verb.head()).tokens().to()
                        || article.token(at).text().equals(".")
                        || article.token(at).is("and")
                        || article.token(at).is("while"))
                .isPresent();
    }

    /** "represented Peru at the talks". */
    private boolean isAtEncounter(VerbGroup verb) {
        return phraseAt(verb.tokens().to())
                .map(phrase -> phrase.tokens().to())
                .filter(at -> scene.is(Use.AFTERWARDS, at) || scene.is(Use.LOCATIVE, at))
                .flatMap(at -> phraseAt(at + 1))
                .filter(phrase ->
                        scene.words().noun(article.token(phrase.head()).lower()).isPresent())
                .isPresent();
    }

    /** "the Peruvian delegation is led by X", "X leads the Peruvian delegation". */
    private Set<EntityKey> led(VerbGroup verb, Sentence sentence) {
        Optional<Range> team = verb.passive()
                ? verb.subjects().stream().findFirst()
                : phraseAt(verb.tokens().to()).map(Chunk::tokens);
        if (team.filter(this::isTeam).isEmpty()) {
            return Set.of();
        }
        Set<EntityKey> present = new LinkedHashSet<>();
        List<EntityKey> leaders = verb.passive()
                ? verb.agent().stream()
                        .flatMap(agent -> scene
                                .participants()
                                .list(agent.from(), sentence.tokens().to())
                                .stream())
                        .limit(1)
                        .toList()
                : scene.subjects().of(verb);
        leaders.stream().filter(Delegations::isPerson).forEach(present::add);
        return present;
    }

    /** "X and Y will represent Peru". */
    private Set<EntityKey> representing(VerbGroup verb) {
        List<EntityKey> sent = phraseAt(verb.tokens().to())
                .map(chunk -> scene.participants().of(chunk.tokens()))
                .orElse(List.of());
        boolean party = !sent.isEmpty() && sent.stream().noneMatch(Delegations::isPerson);
        List<EntityKey> envoys = scene.subjects().of(verb);
        if (!party || envoys.isEmpty() || !envoys.stream().allMatch(Delegations::isPerson)) {
            return Set.of();
        }
        Set<EntityKey> present = new LinkedHashSet<>(envoys);
        present.addAll(sent);
        return present;
    }

    private Optional<Chunk> phraseAt(int token) {
        return token < article.tokens().size()
                ? article.chunkOf(token).filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                : Optional.empty();
    }

    private boolean isTeam(Range phrase) {
        return article.chunkOf(phrase.last())
                .filter(chunk -> scene.is(Use.TEAM, chunk.head()))
                .isPresent();
    }

    private static boolean isPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON;
    }
}
