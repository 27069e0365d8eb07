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

/**
 * Reads who comes to an encounter for a party from sentences that name no encounter: "the Peruvian delegation is led by X",
 * "X is heading the Chilean side", "X and Y will represent Peru". They add to the talks that are told elsewhere.
 */
final class Delegations implements EncounterReader {
    static final String RULE = "delegation-head";

    private static final Set<String> LEADING =
            Set.of("lead", "leads", "led", "leading", "head", "heads", "headed", "heading");
    private static final Set<String> STANDING_FOR = Set.of("represent", "represented", "representing");
    private static final Set<String> TEAMS = Set.of("delegation", "team", "side", "negotiators", "mission");

    private final ParsedArticle article;
    private final Participants participants;
    private final Subjects subjects;
    private final StatusReader statuses;
    private final SpokenWords speech;

    Delegations(ParsedArticle article, Participants participants, Subjects subjects, StatusReader statuses) {
        this.article = article;
        this.participants = participants;
        this.subjects = subjects;
        this.statuses = statuses;
        this.speech = new SpokenWords(article, 1);
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
        if (LEADING.contains(word)) {
            return led(verb, sentence);
        }
        boolean finite = verb.form() == VerbGroup.Form.FINITE && !verb.passive();
        return finite && STANDING_FOR.contains(word) && isOnce(verb) ? representing(verb) : Set.of();
    }

    /** "would represent", "is representing"; who represents somebody always, does so everywhere. */
    private boolean isOnce(VerbGroup verb) {
        return verb.tokens().size() > 1 && (verb.modal().isPresent() || verb.tense() != VerbGroup.Tense.PAST);
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
                .filter(chunk -> TEAMS.contains(article.token(chunk.head()).lower()))
                .isPresent();
    }

    private static boolean isPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON;
    }
}
