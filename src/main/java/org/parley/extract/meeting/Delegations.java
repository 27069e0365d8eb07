package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.SpokenWords;
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
import org.parley.rules.MeetingWords;

/**
 * Reads who comes to an encounter for a party from sentences that name no encounter: "the Peruvian delegation is led by X",
 * "X is heading the Chilean side", "X and Y will represent Peru". They add to the talks that are told elsewhere.
 */
final class Delegations implements EncounterReader {
    static final String RULE = "delegation-head";

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final Subjects subjects;
    private final StatusReader statuses;
    private final SpokenWords speech;

    Delegations(Scene scene) {
        this.article = scene.article();
        this.words = scene.words();
        this.participants = scene.participants();
        this.subjects = scene.subjects();
        this.statuses = scene.statuses();
        this.speech = scene.speech();
    }

    /** Mentions that point back to the talks told of. */
    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            Set<EntityKey> present = verb.negated() || speech.holds(verb.head()) ? Set.of() : present(verb, sentence);
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
        mention.status = statuses.ofVerb(verb).filter(status -> status != MeetingStatus.HELD || !now);
        mention.evidence = new Range(
                verb.tokens().from(),
                Math.min(sentence.tokens().to(), verb.tokens().to() + 2));
        return mention;
    }

    private Set<EntityKey> present(VerbGroup verb, Sentence sentence) {
        String word = article.token(verb.head()).lower();
        if (words.is(Use.LEADING, word)) {
            return led(verb, sentence);
        }
        boolean finite = verb.form() == VerbGroup.Form.FINITE && !verb.passive();
        return finite && words.is(Use.STANDING_FOR, word) && isOnce(verb) ? representing(verb) : Set.of();
    }

    /** "would represent", "is representing"; who represents somebody always, does so everywhere. */
    private boolean isOnce(VerbGroup verb) {
        boolean coming = verb.modal().isPresent() || verb.tense() != VerbGroup.Tense.PAST;
        return (verb.tokens().size() > 1 && coming) || isAtEncounter(verb);
    }

    /** "represented Peru at the talks". */
    private boolean isAtEncounter(VerbGroup verb) {
        return phraseAt(verb.tokens().to())
                .map(phrase -> phrase.tokens().to())
                .filter(at -> words.is(Use.AFTERWARDS, article.token(at)) || words.is(Use.LOCATIVE, article.token(at)))
                .flatMap(at -> phraseAt(at + 1))
                .filter(phrase ->
                        words.noun(article.token(phrase.head()).lower()).isPresent())
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
                        .flatMap(agent -> participants
                                .list(agent.from(), sentence.tokens().to())
                                .stream())
                        .limit(1)
                        .toList()
                : subjects.of(verb);
        leaders.stream().filter(Delegations::isPerson).forEach(present::add);
        return present;
    }

    /** "X and Y will represent Peru". */
    private Set<EntityKey> representing(VerbGroup verb) {
        List<EntityKey> sent = phraseAt(verb.tokens().to())
                .map(chunk -> participants.of(chunk.tokens()))
                .orElse(List.of());
        boolean party = !sent.isEmpty() && sent.stream().noneMatch(Delegations::isPerson);
        List<EntityKey> envoys = subjects.of(verb);
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
                .filter(chunk -> words.is(Use.TEAM, article.token(chunk.head())))
                .isPresent();
    }

    private static boolean isPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON;
    }
}
