package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;

/**
 * Reads what two persons of different parties discuss with each other: "Lara and Varga discussed the truce". It stands for their
 * encounter where the article tells of no other.
 */
final class Discussions implements EncounterReader {
    static final String RULE = "discussed-jointly";

    private final Scene scene;
    private final ParsedArticle article;

    Discussions(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean discuss = scene.is(Use.DISCUSSING, verb.head())
                    && verb.form() == VerbGroup.Form.FINITE
                    && !verb.passive()
                    && !verb.negated();
            if (discuss && !scene.speech().holds(verb.head())) {
                discussion(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> discussion(VerbGroup verb) {
        List<EntityKey> who = scene.subjects().of(verb);
        boolean two = who.size() == 2
                && who.stream().allMatch(scene::isNamedPerson)
                && !scene.parties().party(who.get(0)).equals(scene.parties().party(who.get(1)));
        Optional<MeetingStatus> status = scene.statuses().ofVerb(verb);
        if (!two || status.isEmpty()) {
            return Optional.empty();
        }
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(who);
        encounter.status = status;
        encounter.verbal = true;
        encounter.confidence = 0.5;
        return Optional.of(encounter);
    }
}
