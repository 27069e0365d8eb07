package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.extract.actor.Parties;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Dateline;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.Territory;
import org.parley.model.TimeValue;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;
import org.parley.rules.WordClass;

/** Finds the journeys that an article tells of, from verbs of travel and from nouns like "visit". */
final class Journeys {
    /** Words between a verb of travel, or a noun, and where it goes. */
    private static final int REACH = 10;

    /** Words between "make" or "announce" and the visit. */
    private static final int OBJECT = 5;

    private static final Set<String> BE = WordClass.BE.words();

    static final String RULE = "journey";

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final Participants participants;
    private final MeetingWords words;
    private final ClauseRange clauses;
    private final EncounterDate dates;
    private final Whereabouts whereabouts;
    private final Parties parties;

    /**
     * Words that tell of being somewhere.
     *
     * @param reach words behind them among which the place stands
     * @param direct the place may follow without a preposition
     */
    private record Stay(Range told, VerbGroup verb, int reach, boolean direct) {}

    Journeys(LinkedArticle linked, Participants participants, TimeExpressions times, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.participants = participants;
        this.words = words;
        this.clauses = new ClauseRange(article, words);
        this.dates = new EncounterDate(article, times, words);
        this.whereabouts = new Whereabouts(linked, words);
        this.parties = new Parties(linked);
    }

    /** In text order. */
    List<Journey> find() {
        List<Journey> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (article.annotated().blockOf(sentence).kind() != Block.Kind.BODY) {
                continue;
            }
            for (VerbGroup verb : article.verbsIn(sentence)) {
                byVerb(verb).ifPresent(found::add);
            }
            for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
                byNoun(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Journey> byVerb(VerbGroup verb) {
        boolean reaches = words.is(Use.REACHING, article.token(verb.head()))
                && isNamed(verb.tokens().to());
        boolean travels = reaches || words.is(Use.TRAVEL, article.token(verb.head()));
        String head = article.token(verb.head()).lower();
        if (!travels && !verb.negated() && words.is(Use.BEING_ABROAD, head)) {
            return journey(new Stay(verb.tokens(), verb, REACH, false), subjects(verb))
                    .flatMap(this::abroad);
        }
        if (!travels
                || verb.negated()
                || isNext(verb)
                || isInvited(verb)
                || (head.startsWith("return") && !isForTalks(verb))) {
            return Optional.empty();
        }
        boolean awaited = words.is(
                Use.AWAITED,
                article.token(Math.min(verb.tokens().to(), article.tokens().size() - 1)));
        int reach = BE.contains(head) && !awaited ? 3 : REACH;
        return journey(new Stay(verb.tokens(), verb, reach, reaches || head.startsWith("visit")), subjects(verb));
    }

    /** "met Lara before flying to Oslo": there they did not meet. */
    private boolean isNext(VerbGroup verb) {
        int before = verb.tokens().from() - 1;
        return verb.form() == VerbGroup.Form.PARTICIPLE
                && before >= 0
                && article.token(before).is("before");
    }

    /** "was invited to visit Oslo", "an invitation from Lara to visit Oslo": nobody has gone yet. */
    private boolean isInvited(VerbGroup verb) {
        if (verb.form() != VerbGroup.Form.INFINITIVE) {
            return false;
        }
        int end = verb.tokens().from();
        int from = Math.max(article.sentenceOf(end).tokens().from(), end - REACH);
        int last = article.verbsBetween(from, end).stream()
                .mapToInt(before -> before.tokens().to())
                .max()
                .orElse(from);
        return IntStream.range(Math.max(from, last - 1), end)
                .anyMatch(i -> words.is(Use.INVITING, article.token(i)) || words.is(Use.INVITATION, article.token(i)));
    }

    private boolean isNamed(int token) {
        return token < article.tokens().size() && article.token(token).isCapitalised();
    }

    /** "told students in Lima": who speaks in another state than his own has gone there. */
    private Optional<Journey> abroad(Journey journey) {
        boolean abroad = !journey.ahead()
                && journey.place()
                        .flatMap(linked::territoryOf)
                        .filter(lies -> !lies.whole())
                        .isPresent()
                && journey.state().isPresent()
                && journey.travellers().stream()
                        .allMatch(key -> key.kind() == EntityKind.PERSON
                                && !parties.party(key).equals(key)
                                && !journey.state().equals(Optional.of(parties.party(key))));
        return abroad ? Optional.of(journey) : Optional.empty();
    }

    /** "returned to Lima for another round of talks"; who returns without a purpose goes home. */
    private boolean isForTalks(VerbGroup verb) {
        int end = Math.min(
                article.sentenceOf(verb.head()).tokens().to() - 1, verb.tokens().to() + REACH);
        for (int i = verb.tokens().to(); i < end; i++) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.filter(c -> c.is(Kind.VERB_GROUP) || c.is(Kind.COMMA)).isPresent()) {
                return false;
            }
            if (article.token(i).is("for")) {
                return article.chunkOf(i + 1)
                        .filter(c -> words.noun(article.token(c.head()).lower()).isPresent())
                        .isPresent();
            }
        }
        return false;
    }

    /** "the Peruvian mission in Oslo" sits there. */
    private boolean isLegation(int noun) {
        return words.is(Use.LEGATION, article.token(noun))
                && noun + 1 < article.tokens().size()
                && article.token(noun + 1).is("in");
    }

    /** "his visit to Oslo", "will make a trip to Lima", "announced a visit to Quito". */
    private Optional<Journey> byNoun(int token) {
        Optional<Chunk> phrase = article.chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.head() == token)
                .filter(chunk -> words.is(Use.TOUR, article.token(token)));
        Optional<VerbGroup> over = phrase.flatMap(this::over);
        boolean undone = over.filter(verb -> verb.negated() || isUndone(verb)).isPresent();
        if (phrase.isEmpty() || undone || isLegation(token)) {
            return Optional.empty();
        }
        List<EntityKey> owners = participants.possessors(phrase.get());
        List<EntityKey> travellers = owners.isEmpty() ? over.map(this::subjects).orElse(List.of()) : owners;
        return over.flatMap(verb -> journey(new Stay(phrase.get().tokens(), verb, REACH, false), travellers));
    }

    private boolean isUndone(VerbGroup verb) {
        Set<Handling> handling = words.handling(article.token(verb.head()).lower());
        return handling.contains(Handling.CANCEL) || handling.contains(Handling.DECLINE);
    }

    /** The verb whose object a phrase is, or the main verb of a sentence that it is the subject of. */
    private Optional<VerbGroup> over(Chunk phrase) {
        List<VerbGroup> verbs = article.verbsIn(article.sentenceOf(phrase.head()));
        Optional<VerbGroup> before = verbs.stream()
                .filter(verb -> verb.tokens().to() <= phrase.tokens().from()
                        && phrase.tokens().from() - verb.tokens().to() <= OBJECT)
                .reduce((first, second) -> second);
        return before.or(() -> verbs.stream()
                .filter(verb -> verb.form() == Form.FINITE
                        && verb.tokens().from() >= phrase.tokens().to())
                .findFirst());
    }

    private List<EntityKey> subjects(VerbGroup verb) {
        return verb.subjects().stream()
                .flatMap(subject -> participants.of(subject).stream())
                .distinct()
                .toList();
    }

    private Optional<Journey> journey(Stay stay, List<EntityKey> travellers) {
        Set<EntityKey> who = new LinkedHashSet<>(travellers);
        who.removeIf(key -> key.kind() == EntityKind.ORGANIZATION);
        Range clause = clauses.of(stay.told());
        int limit = Math.min(clause.to(), stay.told().to() + stay.reach());
        Optional<EntityKey> goal = destination(stay.told().to(), limit, stay.direct())
                .or(() -> whereabouts.capital(new Range(stay.told().to(), limit)));
        if (who.isEmpty() || goal.isEmpty()) {
            return Optional.empty();
        }
        Optional<EntityKey> place = goal.filter(key -> key.kind() == EntityKind.PLACE);
        Optional<EntityKey> state =
                place.isEmpty() ? goal : place.flatMap(linked::territoryOf).map(Territory::state);
        Encounter visit = new Encounter(stay.told(), MeetingKind.BILATERAL, RULE);
        visit.told = article.article()
                .sectionOf(article.annotated()
                        .blockOf(article.sentenceOf(stay.told().from())))
                .date();
        Optional<TimeValue> date = dates.of(visit, clause);
        boolean later = date.isPresent()
                && visit.told.filter(day -> date.get().earliest().isAfter(day)).isPresent();
        return Optional.of(new Journey(stay.told(), who, place, state, date, later || isAhead(stay.verb())));
    }

    private static boolean isAhead(VerbGroup verb) {
        return verb.tense() == Tense.FUTURE
                || verb.form() == Form.INFINITIVE
                || verb.modal().isPresent();
    }

    /** The first place behind "to", "in", "for"; "here" is where the article was written. */
    private Optional<EntityKey> destination(int from, int limit, boolean direct) {
        Optional<EntityKey> place = reached(from, limit, direct, EntityKind.PLACE);
        return direct ? place.or(() -> reached(from, limit, true, EntityKind.STATE)) : place;
    }

    private Optional<EntityKey> reached(int from, int limit, boolean direct, EntityKind kind) {
        for (int i = from; i < limit; i++) {
            if (article.token(i).is("here")) {
                return linked.dateline().map(Dateline::place);
            }
            Optional<EntityKey> place = linked.referenceEndingAt(i)
                    .filter(reference -> reference.entity().kind() == kind
                            && !words.is(
                                    Use.CONTINENT,
                                    article.token(reference.tokens().last()))
                            && isReached(reference, from, direct))
                    .map(Reference::entity);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private boolean isReached(Reference place, int from, boolean direct) {
        Optional<Chunk> phrase = article.chunkOf(place.tokens().last());
        boolean head =
                phrase.filter(chunk -> chunk.head() <= place.tokens().last()).isPresent();
        int before =
                phrase.map(chunk -> chunk.tokens().from()).orElse(place.tokens().from()) - 1;
        if (!head || before < from - 1) {
            return false;
        }
        if (before == from - 1) {
            return direct;
        }
        boolean named =
                article.token(before).is("of") || article.token(before).text().equals(",");
        boolean town = named && words.is(Use.TOWN, article.token(before - 1));
        return town || words.is(Use.REACHED, article.token(before));
    }
}
