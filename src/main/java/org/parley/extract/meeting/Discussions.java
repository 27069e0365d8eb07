package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.Parties;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Reads what two persons of different parties discuss with each other: "Lara and Varga discussed the truce". It stands for their
 * encounter where the article tells of no other.
 */
final class Discussions {
    static final String RULE = "discussed-jointly";

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final StatusReader statuses;
    private final Subjects subjects;
    private final SpokenWords speech;
    private final Parties parties;

    Discussions(LinkedArticle linked, MeetingWords words, Participants participants, StatusReader statuses) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
        this.statuses = statuses;
        this.subjects = new Subjects(article, words, participants);
        this.speech = new SpokenWords(article, 1);
        this.parties = new Parties(linked);
    }

    List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean discuss =
                    words.is(Use.DISCUSSING, article.token(verb.head()).lower())
                            && verb.form() == VerbGroup.Form.FINITE
                            && !verb.passive()
                            && !verb.negated();
            if (discuss && !speech.holds(verb.head())) {
                discussion(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> discussion(VerbGroup verb) {
        List<EntityKey> who = subjects.of(verb);
        boolean two = who.size() == 2
                && who.stream()
                        .allMatch(key -> key.kind() == EntityKind.PERSON
                                && !linked.entity(key).anonymous())
                && !parties.party(who.get(0)).equals(parties.party(who.get(1)));
        Optional<MeetingStatus> status = statuses.ofVerb(verb);
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
