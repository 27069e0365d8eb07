package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds who stayed away: "opted not to attend", "would not take part", "X's absence". */
final class Absences {
    static final String RULE = "absence";

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;

    Absences(LinkedArticle linked, MeetingWords words) {
        this.words = words;
        this.linked = linked;
        this.article = linked.parsed();
    }

    /** Mentions that only tell of absentees, pointing back to an encounter told elsewhere. */
    List<Encounter> find(List<Encounter> known) {
        List<Encounter> absences = new ArrayList<>();
        ActorResolver actors = new ActorResolver(linked);
        for (VerbGroup verb : article.verbs()) {
            if (!isAbsence(verb)) {
                continue;
            }
            Optional<EntityKey> person = actors.of(verb.subjects())
                    .map(ActorResolver.Actors::first)
                    .filter(key -> key.kind() == EntityKind.PERSON
                            && !linked.entity(key).anonymous());
            boolean taken = known.stream().anyMatch(m -> m.evidence.contains(verb.tokens()) && !m.absentees.isEmpty());
            if (person.isPresent() && !taken) {
                Encounter absence = new Encounter(verb.tokens(), MeetingKind.TALKS, RULE);
                absence.absentees.add(person.get());
                absence.definite = true;
                absences.add(absence);
            }
        }
        return absences;
    }

    /** "would not attend", "stayed away", "was absent", "was not there". */
    private boolean isAbsence(VerbGroup verb) {
        String head = article.token(verb.head()).lower();
        String next = verb.tokens().to() < article.tokens().size()
                ? article.token(verb.tokens().to()).lower()
                : "";
        boolean negated = verb.negated()
                || (verb.tokens().from() > 0
                        && article.token(verb.tokens().from() - 1).is("not"));
        boolean being = Set.of("be", "is", "was", "were", "been", "are").contains(head);
        boolean gone = being && (negated ? next.equals("there") || next.equals("present") : next.equals("absent"));
        return gone || words.is(Use.STAYING_AWAY, head + " " + next) || (negated && words.is(Use.ATTENDING, head));
    }
}
