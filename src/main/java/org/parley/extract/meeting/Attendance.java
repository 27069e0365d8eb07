package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Reads who was there from sentences that name no encounter: "Peru was represented by X and Chile by Y". */
final class Attendance implements EncounterReader {
    static final String REPRESENTED = "represented";

    private final Scene scene;
    private final ParsedArticle article;

    Attendance(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    /** At most one, which points back to the encounter told of. */
    @Override
    public List<Encounter> in(Sentence sentence) {
        return article.verbsIn(sentence).stream()
                .filter(verb -> verb.passive()
                        && article.token(verb.head()).is("represented")
                        && !scene.longSpeech().holds(verb.head()))
                .flatMap(verb -> mention(verb, sentence.tokens()).stream())
                .limit(1)
                .toList();
    }

    private Optional<Encounter> mention(VerbGroup verb, Range sentence) {
        List<EntityKey> present = represented(verb, sentence);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        Encounter mention = new Encounter(verb.tokens(), MeetingKind.TALKS, REPRESENTED);
        mention.participants.addAll(present);
        mention.absentees.addAll(deputed(verb));
        mention.definite = true;
        mention.status = scene.statuses().ofVerb(verb).filter(status -> status != MeetingStatus.HELD);
        mention.confidence = 0.65;
        mention.evidence = new Range(verb.tokens().from(), sentence.to());
        return Optional.of(mention);
    }

    /** The one behind each "by" whose noun phrase before it is a state or body, or the verb itself. */
    private List<EntityKey> represented(VerbGroup verb, Range sentence) {
        List<EntityKey> present = new ArrayList<>();
        for (int i = verb.tokens().to(); i + 1 < sentence.to(); i++) {
            if (!article.token(i).is("by")) {
                continue;
            }
            Optional<Chunk> deputy = article.chunkOf(i + 1).filter(chunk -> chunk.is(Kind.NOUN_PHRASE));
            List<EntityKey> persons =
                    deputy.map(chunk -> scene.participants().of(chunk.tokens())).orElse(List.of());
            boolean first = i == verb.tokens().to();
            if (first || isState(i - 1)) {
                persons.stream().filter(key -> key.kind() == EntityKind.PERSON).forEach(present::add);
                present.addAll(persons.isEmpty() || first ? List.of() : states(i - 1));
            }
            if (first && !present.isEmpty()) {
                verb.subjects().forEach(subject -> present.addAll(states(subject.last())));
            }
        }
        return present;
    }

    /** "President Lara was represented by his deputy": who sends somebody stays away. */
    private List<EntityKey> deputed(VerbGroup verb) {
        return verb.subjects().stream()
                .flatMap(subject -> scene.participants().of(subject).stream())
                .filter(key -> key.kind() == EntityKind.PERSON)
                .toList();
    }

    private boolean isState(int token) {
        return !states(token).isEmpty();
    }

    private List<EntityKey> states(int token) {
        return article.chunkOf(token).filter(chunk -> chunk.is(Kind.NOUN_PHRASE)).stream()
                .flatMap(chunk -> scene.participants().of(chunk.tokens()).stream())
                .filter(key -> key.kind() == EntityKind.STATE || key.kind() == EntityKind.ORGANIZATION)
                .toList();
    }
}
