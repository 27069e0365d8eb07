package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds who takes part, from the phrases around a trigger. */
final class Participants {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final ActorResolver actors;
    private final MeetingWords words;
    private final KnownDelegation delegations;
    private final PairedStates paired;
    private final OfficeStates offices;

    Participants(LinkedArticle linked, MeetingWords words) {
        this.words = words;
        this.linked = linked;
        this.article = linked.parsed();
        this.actors = new ActorResolver(linked);
        this.delegations = new KnownDelegation(linked, words);
        this.offices = new OfficeStates(linked);
        this.paired = new PairedStates(linked);
    }

    /** The actors of one noun phrase; an unnamed group counts as the states named in it. */
    List<EntityKey> of(Range phrase) {
        int head = headOf(phrase);
        if (words.is(Use.AUDIENCE, article.token(head))) {
            return List.of();
        }
        Optional<Range> members = members(phrase);
        if (members.isPresent()) {
            return of(members.get());
        }
        List<EntityKey> pair = paired.of(head);
        if (!pair.isEmpty()) {
            return pair;
        }
        List<EntityKey> leader = ledBy(phrase, head);
        if (!leader.isEmpty()) {
            return leader;
        }
        Optional<ActorResolver.Actors> found = actors.of(phrase);
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>(coordinated(phrase));
        keys.addAll(
                found.isEmpty() ? groupStates(phrase, head) : known(found.get().keys(), phrase, head));
        return keys.isEmpty() && isPeople(head) ? examples(phrase) : List.copyOf(keys);
    }

    /** "regional leaders such as Lara", "rebel commanders including Moe": those named. */
    private List<EntityKey> examples(Range phrase) {
        int at = phrase.to();
        int end = article.sentenceOf(phrase.from()).tokens().to();
        boolean such =
                at < end && article.token(at).is("as") && article.token(at - 1).is("such");
        boolean including = at < end && article.token(at).is("including");
        boolean apart = at + 1 < end
                && article.token(at).is("such")
                && article.token(at + 1).is("as");
        return such || including ? list(at + 1, end) : apart ? list(at + 2, end) : List.of();
    }

    /** The two persons whom a plural subject of no number means: "the leaders", "the pair". */
    List<EntityKey> couple(Range phrase) {
        return new Couple(linked, words).of(phrase);
    }

    /** "envoy Henrik Moe and European officials" in one phrase: persons before "and". */
    private List<EntityKey> coordinated(Range phrase) {
        return linked.referencesIn(phrase).stream()
                .filter(reference -> reference.form() == Reference.Form.NAME
                        && reference.entity().kind() == EntityKind.PERSON
                        && reference.tokens().to() < phrase.last()
                        && article.token(reference.tokens().to()).is("and"))
                .flatMap(reference -> reference.entities().stream())
                .toList();
    }

    private List<EntityKey> known(List<EntityKey> found, Range phrase, int head) {
        List<EntityKey> keys = new ArrayList<>();
        for (EntityKey key : found) {
            if (!linked.entity(key).anonymous()) {
                if (key.kind() != EntityKind.PLACE) {
                    keys.add(key);
                }
                continue;
            }
            List<EntityKey> person = personIn(phrase);
            List<EntityKey> states = person.isEmpty() ? groupStates(phrase, head) : person;
            List<EntityKey> told = states.isEmpty() ? named(key) : states;
            keys.addAll(told.isEmpty() ? delegations.of(phrase, head) : told);
        }
        return keys;
    }

    /** "both of them", "each of the ministers": those behind "of"; "the rebel group known as the Front": the name. */
    private Optional<Range> members(Range phrase) {
        int at = phrase.to();
        boolean known = at + 2 < article.tokens().size()
                && article.token(at).is("known")
                && article.token(at + 1).is("as");
        if (known) {
            return article.chunkOf(at + 2)
                    .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                    .map(Chunk::tokens);
        }
        boolean partitive = phrase.size() == 1
                && phrase.to() + 1 < article.tokens().size()
                && Set.of("both", "all", "each", "some", "most", "two", "three")
                        .contains(article.token(phrase.from()).lower())
                && article.token(phrase.to()).is("of");
        return partitive
                ? article.chunkOf(phrase.to() + 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .map(Chunk::tokens)
                : Optional.empty();
    }

    /** "Henrik Moe, special envoy": a phrase that begins with a name means its bearer. */
    private List<EntityKey> personIn(Range phrase) {
        return linked.referencesIn(phrase).stream()
                .filter(reference -> reference.form() == Reference.Form.NAME
                        && reference.entity().kind() == EntityKind.PERSON
                        && reference.tokens().from() == phrase.from())
                .findFirst()
                .map(Reference::entities)
                .orElse(List.of());
    }

    /** "the group led by X", "delegations led by X for A and Y for B": they stand for it. */
    private List<EntityKey> ledBy(Range phrase, int head) {
        boolean comma = phrase.to() < article.tokens().size()
                && article.token(phrase.to()).text().equals(",");
        int at = comma ? phrase.to() + 1 : phrase.to();
        boolean led = words.is(Use.GROUP, article.token(head))
                && at + 2 < article.tokens().size()
                && (article.token(at).is("led") || article.token(at).is("headed"))
                && article.token(at + 1).is("by");
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>();
        if (led) {
            keys.addAll(list(at + 2, article.sentenceOf(at).tokens().to()));
            keys.addAll(keys.isEmpty() ? List.of() : states(phrase));
        }
        return List.copyOf(keys);
    }

    /** "Peru's eastern commander", "Lara's envoy": the whole phrase means a person. */
    boolean isBearer(Range phrase) {
        return linked.referencesIn(phrase).stream()
                .anyMatch(reference -> reference.entity().kind() == EntityKind.PERSON
                        && reference.form() == Reference.Form.DESCRIPTION
                        && !linked.entity(reference.entity()).anonymous()
                        && reference.tokens().last() == phrase.last());
    }

    /** "Turkish, US and Ukrainian officials", "ministers of Peru and Chile": the states beside a noun for people. */
    private List<EntityKey> groupStates(Range phrase, int head) {
        List<EntityKey> people = people(phrase, head);
        List<EntityKey> inside = people.isEmpty() ? statesInside(phrase, head) : people;
        boolean sent = phrase.to() + 1 < article.tokens().size()
                && Set.of("of", "from", "for")
                        .contains(article.token(phrase.to()).lower());
        List<EntityKey> owner = words.is(Use.GROUP, article.token(head)) ? owner(phrase, head) : List.of();
        if (inside.isEmpty() && !owner.isEmpty()) {
            return owner;
        }
        if (!inside.isEmpty() || !sent || !isPeople(head)) {
            return inside;
        }
        return new PartyList(article, words, this::states)
                .from(phrase.to() + 1, article.sentenceOf(head).tokens().to(), true);
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

    private boolean isPeople(int head) {
        return words.is(Use.PARTY_HEAD, article.token(head));
    }

    private List<EntityKey> statesInside(Range phrase, int head) {
        LinkedHashSet<EntityKey> states = new LinkedHashSet<>();
        for (Reference reference : isPeople(head) ? linked.referencesIn(phrase) : List.<Reference>of()) {
            if (reference.tokens().last() < head && isState(reference.entity())) {
                states.addAll(reference.entities());
            }
        }
        return List.copyOf(states);
    }

    /**
     * Those named in a phrase, or else behind its noun. The members of an unnamed group are not asked for: it may be the one whose
     * states are looked for.
     */
    private List<EntityKey> states(Range phrase) {
        List<EntityKey> named = linked.referencesIn(phrase).stream()
                .flatMap(reference -> reference.entities().stream())
                .filter(key -> isState(key) && !linked.entity(key).anonymous())
                .distinct()
                .toList();
        return named.isEmpty() ? groupStates(phrase, headOf(phrase)) : named;
    }

    private int headOf(Range phrase) {
        return article.chunkOf(phrase.last())
                .map(Chunk::head)
                .filter(phrase::contains)
                .orElse(phrase.last());
    }

    private static boolean isState(EntityKey key) {
        return key.kind() == EntityKind.STATE || key.kind() == EntityKind.ORGANIZATION;
    }

    /** The actors of coordinated phrases that begin at a token: "A, B and C". */
    List<EntityKey> list(int from, int limit) {
        return list(from, limit, false);
    }

    /** @param closed the phrases belong to a noun before them, so that a verb behind "and" does not part them */
    List<EntityKey> list(int from, int limit, boolean closed) {
        return new PartyList(article, words, this::of).from(from, limit, closed);
    }

    /** Whose the thing of a phrase is: "his", "Mr. Moe's trip". */
    List<EntityKey> possessors(Chunk phrase) {
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>();
        for (Reference reference : linked.referencesIn(phrase.tokens())) {
            int next = reference.tokens().to();
            boolean owns = reference.form() == Reference.Form.PRONOUN
                    || (next < article.tokens().size() && article.token(next).isPossessive());
            if (owns && reference.tokens().last() < phrase.head()) {
                reference.entities().forEach(key -> keys.addAll(named(key)));
            }
        }
        return List.copyOf(keys);
    }

    /** The states named as modifiers inside the trigger's own phrase: "Russia-Ukraine talks". */
    List<EntityKey> modifiers(Chunk phrase) {
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>();
        for (Reference reference : linked.referencesIn(phrase.tokens())) {
            boolean inside = reference.tokens().last() < phrase.head()
                    && reference.entity().kind() != EntityKind.PLACE;
            if (inside && !offices.holds(reference, phrase)) {
                reference.entities().forEach(key -> keys.addAll(named(key)));
            }
        }
        return List.copyOf(keys);
    }

    /** The actor itself, or for an unnamed group the states in the words that first described it. */
    private List<EntityKey> named(EntityKey key) {
        if (!linked.entity(key).anonymous()) {
            return List.of(key);
        }
        return linked.references().stream()
                .filter(reference -> reference.form() == Reference.Form.DESCRIPTION
                        && reference.entity().equals(key))
                .findFirst()
                .flatMap(reference -> article.chunkOf(reference.tokens().from()))
                .map(chunk -> groupStates(chunk.tokens(), chunk.head()))
                .orElse(List.of());
    }
}
