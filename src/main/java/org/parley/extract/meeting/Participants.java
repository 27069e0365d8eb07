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
    private final GroupStates groups;
    private final KnownDelegation delegations;
    private final PairedStates paired;
    private final PairedNames pairs;
    private final OfficeStates offices;

    Participants(LinkedArticle linked, MeetingWords words) {
        this.words = words;
        this.linked = linked;
        this.article = linked.parsed();
        this.actors = new ActorResolver(linked);
        this.groups = new GroupStates(linked, words);
        this.delegations = new KnownDelegation(linked, words);
        this.offices = new OfficeStates(linked);
        this.paired = new PairedStates(linked);
        this.pairs = new PairedNames(linked);
    }

    /** The actors of one noun phrase; an unnamed group counts as the states named in it. */
    List<EntityKey> of(Range phrase) {
        int head = groups.headOf(phrase);
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
        keys.addAll(found.isEmpty() ? groups.of(phrase) : known(found.get().keys(), phrase, head));
        List<EntityKey> named = groups.isPeople(head) ? examples(phrase) : List.of();
        boolean persons = named.stream().anyMatch(key -> key.kind() == EntityKind.PERSON);
        return keys.isEmpty() || persons ? named : List.copyOf(keys);
    }

    /** "regional leaders such as Lara", "rebel commanders including Moe": those named. */
    private List<EntityKey> examples(Range phrase) {
        int end = article.sentenceOf(phrase.from()).tokens().to();
        boolean comma =
                phrase.to() + 1 < end && article.token(phrase.to()).text().equals(",");
        int at = comma && article.token(phrase.to() + 1).is("including") ? phrase.to() + 1 : phrase.to();
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
            List<EntityKey> states = person.isEmpty() ? groups.of(phrase) : person;
            List<EntityKey> told = states.isEmpty() ? groups.named(key) : states;
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
        int at = behindOrigin(comma ? phrase.to() + 1 : phrase.to());
        boolean led = words.is(Use.GROUP, article.token(head))
                && at + 2 < article.tokens().size()
                && (article.token(at).is("led") || article.token(at).is("headed"))
                && article.token(at + 1).is("by");
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>();
        if (led) {
            keys.addAll(list(at + 2, article.sentenceOf(at).tokens().to()));
            keys.addAll(keys.isEmpty() ? List.of() : groups.around(phrase));
        }
        return List.copyOf(keys);
    }

    /** "a delegation from Peru led by X". */
    private int behindOrigin(int at) {
        boolean from = at + 1 < article.tokens().size() && article.token(at).is("from");
        return from ? article.chunkOf(at + 1).map(chunk -> chunk.tokens().to()).orElse(at) : at;
    }

    /** "Peru's eastern commander", "Lara's envoy": the whole phrase means a person. */
    boolean isBearer(Range phrase) {
        return linked.referencesIn(phrase).stream()
                .anyMatch(reference -> reference.entity().kind() == EntityKind.PERSON
                        && reference.form() == Reference.Form.DESCRIPTION
                        && !linked.entity(reference.entity()).anonymous()
                        && reference.tokens().last() == phrase.last());
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
                reference.entities().forEach(key -> keys.addAll(groups.named(key)));
            }
        }
        return List.copyOf(keys);
    }

    /** The parties named as modifiers inside the trigger's own phrase: "Russia-Ukraine talks", "the Lara-Varga summit". */
    List<EntityKey> modifiers(Chunk phrase) {
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>();
        for (Reference reference : linked.referencesIn(phrase.tokens())) {
            boolean inside = reference.tokens().last() < phrase.head()
                    && reference.entity().kind() != EntityKind.PLACE;
            if (inside && !offices.holds(reference, phrase)) {
                reference.entities().forEach(key -> keys.addAll(groups.named(key)));
            }
        }
        new Range(phrase.tokens().from(), phrase.head()).indices().forEach(i -> keys.addAll(pairs.of(i)));
        return List.copyOf(keys);
    }
}
