package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Finds the parties of an encounter that a sentence names only as where something was done: "told reporters at the end of a summit",
 * "an accord reached by Lara and Varga at a summit", "led the Peruvian delegation at the talks".
 */
final class DoneThere {
    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final Subjects subjects;

    DoneThere(ParsedArticle article, MeetingWords words, Participants participants, Subjects subjects) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.subjects = subjects;
    }

    /** @param phrase that of the encounter */
    void find(Encounter encounter, Chunk phrase) {
        int at = phrase.tokens().from() - 1;
        int from = isEnd(at) ? at - 3 : at;
        boolean there = from > article.sentenceOf(phrase.head()).tokens().from()
                && (from < at || words.is(Use.AT_OCCASION, article.token(at)));
        if (!there || !encounter.participants.isEmpty()) {
            return;
        }
        List<EntityKey> found = before(from)
                .map(verb -> encounter.kind == MeetingKind.SUMMIT ? summit(verb, from) : delegation(verb, from))
                .orElse(List.of());
        if (!found.isEmpty()) {
            encounter.participants.addAll(found);
            encounter.withGroup = found.size() == 1;
            encounter.confidence = 0.55;
        }
    }

    /** "at the end of". */
    private boolean isEnd(int of) {
        return of - 3 > 0
                && article.token(of).is("of")
                && words.is(Use.SPAN_PART, article.token(of - 1))
                && article.token(of - 3).is("at");
    }

    private Optional<VerbGroup> before(int from) {
        return article.verbsIn(article.sentenceOf(from)).stream()
                .filter(verb -> verb.tokens().to() <= from)
                .reduce((first, last) -> last)
                .filter(verb -> !verb.negated());
    }

    private List<EntityKey> summit(VerbGroup verb, int from) {
        List<EntityKey> agents = agents(verb, from);
        return !agents.isEmpty() ? agents : speaks(verb, from) ? person(verb) : delegation(verb, from);
    }

    /** "reached by Lara and Varga at a summit". */
    private List<EntityKey> agents(VerbGroup verb, int from) {
        List<EntityKey> agents = verb.passive()
                ? verb.agent()
                        .filter(agent -> agent.to() <= from)
                        .map(agent -> participants.list(agent.from(), from))
                        .orElse(List.of())
                : List.of();
        return agents.size() > 1 ? agents : List.of();
    }

    /** "told reporters at", "said on Friday at"; not "said talks at". */
    private boolean speaks(VerbGroup verb, int from) {
        boolean beside = words.is(Use.ADDRESSING, article.token(verb.head()))
                || article.pastTime(verb.tokens().to(), from) == from;
        return verb.form() == VerbGroup.Form.FINITE && words.is(Use.SAID, article.token(verb.head())) && beside;
    }

    private List<EntityKey> person(VerbGroup verb) {
        List<EntityKey> who = subjects.of(verb);
        return who.size() == 1 && who.get(0).kind() == EntityKind.PERSON ? who : List.of();
    }

    /** "Lara led the Peruvian delegation at". */
    private List<EntityKey> delegation(VerbGroup verb, int from) {
        boolean led = Optional.of(verb.tokens().to())
                .filter(next -> next < from && words.is(Use.LEADING, article.token(verb.head())))
                .flatMap(article::chunkOf)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        && words.is(Use.GROUP, article.token(chunk.head()))
                        && chunk.tokens().to() == from)
                .isPresent();
        return led ? person(verb) : List.of();
    }
}
