package org.parley.extract.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds the states and bodies that people without a name stand for: "Turkish and Ukrainian officials", "Lara's team". */
final class GroupStates {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;

    GroupStates(LinkedArticle linked, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
    }

    /** "Turkish, US and Ukrainian officials", "ministers of Peru and Chile": the states beside a noun for people. */
    List<EntityKey> of(Range phrase) {
        int head = headOf(phrase);
        List<EntityKey> people = people(phrase, head);
        List<EntityKey> inside = people.isEmpty() ? statesInside(phrase, head) : people;
        boolean sent = phrase.to() + 1 < article.tokens().size() && words.is(Use.ORIGIN, article.token(phrase.to()));
        List<EntityKey> owner = words.is(Use.GROUP, article.token(head)) ? owner(phrase, head) : List.of();
        if (inside.isEmpty() && !owner.isEmpty()) {
            return owner;
        }
        if (!inside.isEmpty() || !sent || !isPeople(head)) {
            return inside;
        }
        int end = article.sentenceOf(head).tokens().to();
        List<EntityKey> senders = new PartyList(article, words, this::around).from(phrase.to() + 1, end, true);
        return senders.isEmpty() && words.is(Use.GROUP, article.token(head))
                ? new PartyList(article, words, this::persons).from(phrase.to() + 1, end, true)
                : senders;
    }

    /** "the teams of President Lara and Premier Soto": they stand for them. */
    private List<EntityKey> persons(Range phrase) {
        return linked.referencesIn(phrase).stream()
                .filter(reference -> reference.form() == Reference.Form.NAME
                        && reference.entity().kind() == EntityKind.PERSON)
                .flatMap(reference -> reference.entities().stream())
                .distinct()
                .toList();
    }

    private List<EntityKey> statesInside(Range phrase, int head) {
        LinkedHashSet<EntityKey> states = new LinkedHashSet<>();
        for (Reference reference : isPeople(head) ? linked.referencesIn(phrase) : List.<Reference>of()) {
            if (reference.tokens().last() < head && isState(reference.entity()) && isRepresented(reference, head)) {
                states.addAll(reference.entities());
            }
        }
        return List.copyOf(states);
    }

    /** "Peruvian ministers" stand for their state, "Peruvian rebel leaders" do not, nor the second of "Peruvian ministers and rebels". */
    private boolean isRepresented(Reference reference, int head) {
        boolean named = false;
        for (int i = reference.tokens().to(); i <= head; i++) {
            if (named && article.token(i).pos() == Pos.CCONJ) {
                return true;
            }
            if (reference.entity().kind() == EntityKind.STATE && words.is(Use.NON_STATE, article.token(i))) {
                return false;
            }
            named |= article.token(i).pos() == Pos.NOUN;
        }
        return true;
    }

    /** "Israelis and Palestinians": a people stands for its state; "Kosovo's Albanians" for the owner. */
    private List<EntityKey> people(Range phrase, int head) {
        boolean people = article.token(head).lower().endsWith("s")
                && linked.referencesIn(phrase).stream()
                        .anyMatch(reference -> reference.form() == Reference.Form.MODIFIER
                                && reference.tokens().last() == head
                                && reference.entity().kind() == EntityKind.STATE);
        return people
                ? linked.referencesIn(phrase).stream()
                        .filter(reference -> reference.entity().kind() == EntityKind.STATE)
                        .findFirst()
                        .map(Reference::entities)
                        .orElse(List.of())
                : List.of();
    }

    /** "Lara's party", "Lara's team": she stands for it. */
    private List<EntityKey> owner(Range phrase, int head) {
        return linked.referencesIn(phrase).stream()
                .filter(reference -> reference.form() == Reference.Form.NAME
                        && reference.entity().kind() == EntityKind.PERSON
                        && reference.tokens().to() < head
                        && article.token(reference.tokens().to()).isPossessive())
                .findFirst()
                .map(Reference::entities)
                .orElse(List.of());
    }

    /**
     * Those named in a phrase, or else behind its noun. The members of an unnamed group are not asked for: it may be the one whose
     * states are looked for.
     */
    List<EntityKey> around(Range phrase) {
        List<EntityKey> named = linked.referencesIn(phrase).stream()
                .flatMap(reference -> reference.entities().stream())
                .filter(key -> isState(key) && !linked.entity(key).anonymous())
                .distinct()
                .toList();
        return named.isEmpty() ? of(phrase) : named;
    }

    /** The actor itself, or for an unnamed group the states in the words that first described it. */
    List<EntityKey> named(EntityKey key) {
        if (!linked.entity(key).anonymous()) {
            return List.of(key);
        }
        return linked.references().stream()
                .filter(reference -> reference.form() == Reference.Form.DESCRIPTION
                        && reference.entity().equals(key))
                .findFirst()
                .flatMap(reference -> article.chunkOf(reference.tokens().from()))
                .map(chunk -> of(chunk.tokens()))
                .orElse(List.of());
    }

    boolean isPeople(int head) {
        return words.is(Use.PARTY_HEAD, article.token(head)) || isOppositeNumber(head);
    }

    private boolean isOppositeNumber(int head) {
        return head > 0
                && article.token(head).lower().startsWith("number")
                && article.token(head - 1).is("opposite");
    }

    /** The noun that a phrase, or what is left of one, is about; "head" of "the Peruvian head of state". */
    int headOf(Range phrase) {
        int head = article.chunkOf(phrase.last())
                .map(Chunk::head)
                .filter(phrase::contains)
                .orElse(phrase.last());
        boolean of = head - 2 >= phrase.from() && article.token(head - 1).is("of") && isPeople(head - 2);
        return of ? head - 2 : head;
    }

    private static boolean isState(EntityKey key) {
        return key.kind() == EntityKind.STATE || key.kind() == EntityKind.ORGANIZATION;
    }
}
