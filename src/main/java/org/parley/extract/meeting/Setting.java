package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Name;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds place, venue and date of an encounter in the clause around its trigger, the nearest first. */
final class Setting {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;
    private final ClauseRange clauses;
    private final EncounterDate dates;
    private final SentenceDays sentenceDays;
    private final EntryDays entries;
    private final NewDays newDays;
    private final Whereabouts whereabouts;
    private final Elsewhere elsewhere;
    private final PlacePhrases phrases;
    private final Set<Range> stateNames = new HashSet<>();

    Setting(LinkedArticle linked, TimeExpressions times, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
        this.clauses = new ClauseRange(article, words);
        this.dates = new EncounterDate(article, times, words);
        this.sentenceDays = new SentenceDays(article, times, words);
        this.entries = new EntryDays(article, times);
        this.newDays = new NewDays(article, times, words);
        this.whereabouts = new Whereabouts(linked, words);
        this.elsewhere = new Elsewhere(article, words);
        this.phrases = new PlacePhrases(linked, words);
        article.annotated().names().stream()
                .filter(name -> name.kind() == EntityKind.STATE && name.form() == Name.Form.NAME)
                .forEach(name -> stateNames.add(name.tokens()));
    }

    /** Fills place, venue and date from the clause of the trigger. */
    void fill(Encounter encounter) {
        fill(encounter, encounter.scope.orElseGet(() -> clauses.of(encounter.trigger)));
    }

    /** Fills place, venue and date from a stretch of the sentence; a town is a better place than a country. */
    private void fill(Encounter encounter, Range clause) {
        List<Reference> places = linked.referencesIn(clause).stream()
                .filter(place -> isPlace(place) && !isWide(place, encounter.trigger))
                .sorted(Comparator.comparing(this::isContinent)
                        .thenComparingInt(place -> distance(place, encounter.trigger)))
                .toList();
        boolean before = places.stream()
                .filter(place -> !isState(place))
                .allMatch(place -> place.tokens().from() < encounter.trigger.from());
        places.stream()
                .filter(place -> before && isState(place) && isRightBehind(place, encounter.trigger))
                .forEach(place -> place(encounter, place));
        places.stream().filter(place -> !isState(place)).forEach(place -> place(encounter, place));
        places.stream()
                .filter(place -> isState(place) && !isTopic(place, encounter))
                .forEach(place -> place(encounter, place));
        if (encounter.place.isEmpty()) {
            whereabouts.behindWhere(clause, encounter.trigger).ifPresent(place -> {
                located(encounter, place);
                phrases.buildingIn(place).ifPresent(building -> located(encounter, building));
            });
            whereabouts.seat(encounter).forEach(place -> located(encounter, place));
        }
        if (encounter.place.isEmpty() && encounter.venue.isEmpty()) {
            whereabouts.of(encounter, clause).ifPresent(place -> at(encounter, place));
        }
        date(encounter, clause);
        continued(encounter).forEach(more -> linked.referencesIn(more).stream()
                .filter(place -> isPlace(place) && !isState(place))
                .forEach(place -> place(encounter, place)));
        if (encounter.place.isEmpty() && encounter.venue.isEmpty()) {
            continued(encounter)
                    .flatMap(more -> whereabouts.capital(more, encounter).stream())
                    .findFirst()
                    .ifPresent(place -> at(encounter, place));
        }
    }

    private void date(Encounter encounter, Range clause) {
        newDays.tell(encounter);
        encounter.date = encounter
                .date
                .or(() -> sentenceDays.counted(encounter))
                .or(() -> dates.of(encounter, clause))
                .or(() -> dates.ofEntry(encounter))
                .or(() -> sentenceDays.fronted(encounter))
                .or(() -> entries.of(encounter));
    }

    /** "was called off hours before it should have begun in Lima": what "it" does is the encounter's. */
    private Stream<Range> continued(Encounter encounter) {
        Sentence sentence = article.sentenceOf(encounter.trigger.from());
        return article.verbsIn(sentence).stream()
                .filter(verb -> !encounter.verbal
                        && verb.tokens().from() > encounter.trigger.to()
                        && words.is(Use.HAPPENING, article.token(verb.head()))
                        && article.token(verb.head()).pos() == Pos.VERB
                        && verb.subjects().stream().anyMatch(subject -> isIt(subject, encounter)))
                .map(verb -> new Range(
                        verb.tokens().from(),
                        closing(verb.tokens().to(), sentence.tokens().to())));
    }

    private boolean isIt(Range subject, Encounter encounter) {
        return subject.size() == 1
                && subject.from() >= encounter.trigger.to()
                && article.token(subject.from()).is("it");
    }

    private int closing(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> words.is(Use.BREAK, article.token(i)))
                .findFirst()
                .orElse(to);
    }

    private void at(Encounter encounter, EntityKey place) {
        encounter.place = Optional.of(place);
        encounter.territory = linked.territoryOf(place);
    }

    private static boolean isPlace(Reference reference) {
        return reference.entity().kind() == EntityKind.PLACE && reference.form() != Reference.Form.CONTAINER;
    }

    /** "in Oslo on a trip to Europe": the nearer place says more, wherever it stands. */
    private boolean isContinent(Reference place) {
        return words.is(Use.CONTINENT, article.token(place.tokens().last()));
    }

    /** "the Pacific summit": of those who live there, in no state. */
    private boolean isWide(Reference place, Range trigger) {
        return trigger.contains(place.tokens())
                && linked.territoryOf(place.entity()).isEmpty();
    }

    /** Places behind the trigger are nearer than those before it. */
    private static int distance(Reference place, Range trigger) {
        int behind = place.tokens().from() - trigger.to();
        return behind >= 0 ? behind : 1000 - behind;
    }

    private boolean isState(Reference place) {
        return stateNames.contains(place.tokens());
    }

    /** "a meeting in Peru", "a meeting last week in Peru": no town told before is where it was. */
    private boolean isRightBehind(Reference place, Range trigger) {
        int in = place.tokens().from() - 1;
        return in >= trigger.to()
                && words.is(Use.LOCATIVE, article.token(in))
                && new Range(trigger.to(), in)
                        .indices()
                        .allMatch(i -> article.isTime(i) || (article.token(i).is("on") && article.isTime(i + 1)));
    }

    /** "talks on the war in Sudan": the country belongs to what is talked about. */
    private boolean isTopic(Reference place, Encounter encounter) {
        for (int i = place.tokens().from() - 2; i >= encounter.trigger.to(); i--) {
            if (article.chunkOf(i)
                    .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP))
                    .isPresent()) {
                return false;
            }
            if (words.is(Use.TOPICAL, article.token(i)) && !isBeside(i) && !article.isTime(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "met on the sidelines of a summit in Peru", "held a round of talks in Peru": no matter of the encounter. */
    private boolean isBeside(int preposition) {
        String noun = article.chunkOf(preposition + 1)
                .map(chunk -> article.token(chunk.head()).lower())
                .orElse("");
        boolean of = article.token(preposition).is("of");
        return words.is(Use.SIDELINES, noun)
                || (of && words.noun(noun).isPresent())
                || (of && preposition > 0 && words.is(Use.SIDELINES, article.token(preposition - 1)));
    }

    private void place(Encounter encounter, Reference reference) {
        boolean modifier = isModifier(reference, encounter.trigger);
        boolean other = phrases.isOfTrouble(reference)
                || phrases.isOfPost(reference)
                || elsewhere.isBeforeOf(reference.tokens(), encounter.trigger)
                || elsewhere.isOfRelative(encounter.trigger, reference.tokens())
                || elsewhere.isOfApposition(reference.tokens(), encounter.trigger)
                || elsewhere.isOfOtherEncounter(reference.tokens(), encounter.trigger)
                || elsewhere.isOfNextJourney(reference.tokens(), encounter.trigger)
                || elsewhere.isBehindOther(encounter.trigger, reference.tokens());
        if ((modifier || (phrases.isLocated(reference) && !other))
                && !encounter.participants.contains(reference.entity())) {
            located(encounter, reference);
        }
    }

    private void located(Encounter encounter, Reference reference) {
        if (phrases.isVenue(reference)) {
            encounter.venue = encounter.venue.or(() -> Optional.of(reference.entity()));
        } else if (encounter.place.isEmpty()) {
            encounter.place = Optional.of(reference.entity());
            encounter.territory = linked.territoryOf(reference.entity());
        }
    }

    /** "the Istanbul talks". */
    private boolean isModifier(Reference reference, Range trigger) {
        return article.chunkOf(trigger.last())
                .filter(chunk -> chunk.tokens().contains(reference.tokens())
                        && reference.tokens().last() < chunk.head())
                .isPresent();
    }
}
