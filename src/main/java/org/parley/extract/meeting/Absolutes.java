package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.rules.EncounterWords.Use;

/**
 * Reads who is what in an encounter by phrases with "with": "with Lara presiding", "with Qatar acting as mediator", "with Norway
 * as host and Cuba as guarantor", "with Lara in the chair", "with Chile absent".
 */
final class Absolutes {
    /** Words between "with" and what is said of those named. */
    private static final int REACH = 14;

    private final Scene scene;
    private final ParsedArticle article;

    Absolutes(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    void tell(Encounter encounter, int with, Range sentence) {
        int tail = tail(with, sentence);
        if (tail == with) {
            return;
        }
        Optional<Set<EntityKey>> part = partAt(encounter, tail);
        part.ifPresent(keys -> {
            List<EntityKey> who = scene.participants().list(with + 1, tail, true);
            keys.addAll(who);
            if (!keys.equals(encounter.participants)) {
                encounter.participants.removeAll(who);
            }
            int and = article.chunkOf(Math.min(office(tail), sentence.last()))
                    .map(chunk -> chunk.tokens().to())
                    .orElse(sentence.to());
            if (and + 1 < sentence.to() && article.token(and).is("and")) {
                tell(encounter, and, sentence);
            }
        });
    }

    /** Behind those named: the first token of what is said of them. */
    private int tail(int with, Range sentence) {
        int limit = Math.min(sentence.to(), with + REACH);
        int i = with + 1;
        while (i < limit) {
            Optional<Chunk> chunk = article.chunkOf(i);
            boolean list = chunk.filter(c -> c.is(Kind.NOUN_PHRASE) || c.is(Kind.CONJUNCTION) || c.is(Kind.COMMA))
                    .isPresent();
            boolean manner = i > with + 1 && i + 1 < limit && article.token(i).pos() == Pos.ADV;
            if (manner && scene.is(Use.BEING_AWAY, i + 1)) {
                return i + 1;
            }
            boolean sent = i > with + 1 && scene.is(Use.ORIGIN, i) && scene.is(Use.PARTY_HEAD, i - 1);
            if (!(list || sent) || scene.is(Use.BEING_AWAY, i)) {
                boolean other = chunk.isEmpty() || chunk.get().is(Kind.OTHER);
                return other && !scene.is(Use.BEING_THERE, i) ? with : i;
            }
            i = chunk.get().tokens().to();
        }
        return with;
    }

    private Optional<Set<EntityKey>> partAt(Encounter encounter, int tail) {
        String word = article.token(tail).lower();
        if (scene.is(Use.BEING_AWAY, tail)) {
            return Optional.of(encounter.absentees);
        }
        int office = office(tail);
        if (office > tail) {
            return ofOffice(encounter, office);
        }
        return word.endsWith("ing") ? encounter.part(scene.words().handling(word), false) : Optional.empty();
    }

    /** Where the office begins of "as mediator", "serving as mediator", "present as observers", "in the chair"; else the tail. */
    private int office(int tail) {
        boolean verb = scene.is(Use.SERVING, tail) || scene.is(Use.BEING_THERE, tail);
        int as = Math.min(verb ? tail + 1 : tail, article.tokens().size() - 1);
        boolean opens =
                article.token(as).is("as") || (as == tail && article.token(tail).is("in"));
        return opens ? as + 1 : tail;
    }

    /** "mediator", "guarantor countries", "host", "the chair", "attendance". */
    private Optional<Set<EntityKey>> ofOffice(Encounter encounter, int at) {
        int token = Math.min(at, article.tokens().size() - 1);
        int head = article.chunkOf(token).map(Chunk::head).orElse(token);
        boolean modified = head > token && scene.is(Use.MEDIATOR_NOUN, head - 1);
        if (scene.is(Use.MEDIATOR_NOUN, head) || modified) {
            return Optional.of(encounter.mediators);
        }
        if (scene.is(Use.HOST_NOUN, head)) {
            return Optional.of(encounter.hosts);
        }
        if (scene.is(Use.CHAIR_NOUN, head)) {
            return Optional.of(encounter.chairs);
        }
        return scene.is(Use.BEING_THERE, head) ? Optional.of(encounter.participants) : Optional.empty();
    }
}
