package org.parley.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.VerbGroup;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/**
 * Finds who holds which title by where title and name stand to each other: before the name, after it between commas, by a
 * copula; {@link SharedOffices} does so for titles in the plural.
 */
final class OfficeFinder {
    private static final String BEFORE_NAME = "office-before-name";
    private static final String IN_TURN = "office-in-turn";
    private static final String SUCCEEDED = "office-succeeded";

    private final Words words;
    private final TitlePhrases phrases;
    private final HolderBefore holderBefore;
    private final HolderBehind behind;
    private final SharedOffices shared;
    private final Appointments appointments;
    private final Successions successions;
    private final OwnersBeside beside;
    private final List<Holding> found = new ArrayList<>();
    private final Map<Integer, Name> holderByEnd = new HashMap<>();
    private int covered;
    /** Where the phrase begins that the last ones stand in. */
    private int outermost;

    OfficeFinder(Shared shared) {
        this.words = shared.words();
        this.phrases = shared.phrases();
        this.holderBefore = new HolderBefore(words, phrases);
        this.behind = new HolderBehind(words, phrases);
        this.shared = new SharedOffices(words, phrases);
        this.appointments = new Appointments(words);
        this.successions = new Successions(words);
        this.beside = new OwnersBeside(words, phrases);
    }

    /** Offices in the order of their titles. */
    List<Holding> find() {
        for (TitlePhrase phrase : phrases.all()) {
            boolean inside = phrase.title().tokens().from() < covered;
            if (oneOf(phrase)) {
                outermost = phrase.from();
            } else if (phrase.title().plural()) {
                found.addAll(shared.find(phrase));
            } else if (!inTurn(phrase, inside) && !nameBehind(phrase, inside) && !inside) {
                nameBefore(phrase);
            }
            outermost = inside ? outermost : phrase.from();
            covered = Math.max(covered, phrase.to());
        }
        return found;
    }

    /** "Ana Lara, one of Peru's negotiators,": one office of several; whose it is "their" does not tell. */
    private boolean oneOf(TitlePhrase phrase) {
        Title title = phrase.title();
        int one = phrase.from() - 2;
        if (!title.plural() || !words.is(one, "one") || !words.is(one + 1, "of")) {
            return false;
        }
        Optional<Owner> owner = phrase.owner().map(told -> told instanceof Owner.Back ? new Owner.Unnamed() : told);
        TitlePhrase single = new TitlePhrase(title.singular(), new Range(one, phrase.to()), owner);
        Optional<Name> person = holderBefore
                .find(single)
                .map(HolderBefore.Match::person)
                .or(() -> behind.behindMark(single))
                .or(() -> words.is(one - 1, "and") ? holder(one - 1) : Optional.empty())
                .filter(name -> isTogether(phrase, name));
        person.ifPresent(name -> add(single, name, "office-one-of"));
        return person.isPresent();
    }

    private boolean nameBehind(TitlePhrase phrase, boolean inside) {
        Optional<Name> told = throughTitle(phrase);
        if (told.isPresent() && Counterparts.is(phrase.title())) {
            return true;
        }
        Optional<Name> person =
                behind.adjacent(phrase.to()).or(() -> told).or(() -> behind.adjacentToPlace(phrase.to()));
        boolean comma = person.isEmpty() && !inside;
        if (comma
                && (isAnother(phrase)
                        || holderBefore
                                .find(phrase)
                                .filter(HolderBefore.Match::apposition)
                                .isEmpty())) {
            person = behind.behindMark(phrase);
        }
        person = person.or(() -> inside ? behind.inner(phrase, outermost) : behind.behindCopula(phrase))
                .filter(name -> isTogether(phrase, name));
        boolean past = behind.isOnce(phrase)
                || Tenure.behind(words, phrase).filter(Tenure::past).isPresent();
        person.ifPresent(name -> add(phrase, name, BEFORE_NAME, past));
        return person.isPresent();
    }

    /** "the president and prime minister of Ruritania, A and B": each has the office in its place. */
    private boolean inTurn(TitlePhrase phrase, boolean inside) {
        Optional<Title> first = !inside && words.is(phrase.from() - 1, "and")
                ? beside.titleEnding(phrase.from() - 1)
                : Optional.empty();
        Optional<Name> last = first.flatMap(title -> apiece(phrases.of(title), phrase));
        Optional<Name> one = last.isPresent()
                ? words.nameBefore(last.get().tokens().from() - 1)
                : words.is(phrase.to(), ",") ? behind.adjacent(phrase.to() + 1) : Optional.empty();
        Optional<Name> two = last.isPresent()
                ? last
                : one.filter(name -> words.is(name.tokens().to(), "and"))
                        .flatMap(name -> behind.adjacent(name.tokens().to() + 1));
        if (first.isEmpty() || two.isEmpty()) {
            return false;
        }
        found.removeIf(held -> held.title().equals(first.get()));
        TitlePhrase other = phrases.of(first.get());
        Optional<Owner> owner = other.owner().or(phrase::owner);
        add(new TitlePhrase(first.get(), other.tokens(), owner), one.get(), IN_TURN);
        add(new TitlePhrase(phrase.title(), phrase.tokens(), phrase.owner().or(() -> owner)), two.get(), IN_TURN);
        return true;
    }

    /** B in "A and B, president and prime minister of Ruritania, respectively". */
    private Optional<Name> apiece(TitlePhrase first, TitlePhrase second) {
        int behind = words.is(second.to(), ",") ? second.to() + 1 : second.to();
        int before = words.is(first.from() - 1, "respectively") ? first.from() - 2 : first.from() - 1;
        boolean apiece = before < first.from() - 1 || words.is(behind, "respectively");
        return apiece && words.is(before, ",")
                ? words.nameBefore(before)
                        .filter(name -> name.kind() == EntityKind.PERSON
                                && words.is(name.tokens().from() - 1, "and")
                                && words.nameBefore(name.tokens().from() - 1)
                                        .filter(other -> other.kind() == EntityKind.PERSON)
                                        .isPresent())
                : Optional.empty();
    }

    /** "Ruritania's president, A, Freedonia's prime minister, B, and": the name before has an office already. */
    private boolean isAnother(TitlePhrase phrase) {
        int last = found.size() - 1;
        return last >= 0
                && found.get(last).evidence().to() == phrase.from() - 1
                && found.get(last).rule().equals(BEFORE_NAME)
                && phrase.owner().isPresent()
                && found.get(last).owner().isPresent()
                && !phrase.owner().equals(found.get(last).owner());
    }

    /** In one sentence: the end of a headline says nothing of the first words of the story. */
    private boolean isTogether(TitlePhrase phrase, Name name) {
        return words.article().sentenceOf(phrase.title().tokens().from()).index()
                == words.article().sentenceOf(name.tokens().from()).index();
    }

    /** "chief negotiator, Defence Minister Rustem Umerov", "Prime Minister and Foreign Minister Sheikh …". */
    private Optional<Name> throughTitle(TitlePhrase phrase) {
        int at = behind.pastPlace(phrase.to());
        boolean and = words.is(at, "and", "/");
        boolean linked = and || words.is(at, ",");
        Optional<TitlePhrase> next = phrases.at(linked ? at + 1 : at)
                .filter(other -> !other.title().plural() && !other.title().equals(phrase.title()))
                .filter(other -> linked || !phrase.isServedBy(other));
        boolean other = and
                && next.filter(second -> second.owner().isPresent() || isDefinite(phrase))
                        .isPresent();
        return other || next.filter(phrase::isOfOtherState).isPresent()
                ? Optional.empty()
                : next.flatMap(second -> behind.adjacent(second.to()))
                        .filter(name -> !words.is(at, ",") || !isFrontedObject(phrase, name))
                        .filter(name -> !linked || !words.is(name.tokens().to(), ",") || !and)
                        .or(() ->
                                and && phrase.owner().isPresent() ? next.flatMap(behind::enclosed) : Optional.empty());
    }

    /** "by hosting the Ruritanian leader, President Lara sent": what the fronted words govern is not who acts. */
    private boolean isFrontedObject(TitlePhrase phrase, Name name) {
        int before = phrase.from() - 1;
        boolean governed = words.has(before)
                && (words.token(before).pos() == Pos.VERB || words.token(before).pos() == Pos.ADP);
        int verb = name.tokens().to();
        boolean acts = words.has(verb)
                && (words.token(verb).pos() == Pos.VERB || words.token(verb).pos() == Pos.AUX);
        return governed && acts;
    }

    private boolean isDefinite(TitlePhrase phrase) {
        boolean state = words.nameAt(phrase.from())
                .or(() -> words.nameAt(phrase.from() + 1))
                .filter(name -> words.has(name.tokens().to())
                        && words.token(name.tokens().to()).isPossessive())
                .isPresent();
        return !state && words.is(phrase.from(), WordClass.NOUN_OPENER);
    }

    private void nameBefore(TitlePhrase phrase) {
        List<Successions.Successor> successors = successions.before(phrase);
        if (!successors.isEmpty()) {
            successors.forEach(one -> add(phrase, one.person(), SUCCEEDED, one.past()));
            return;
        }
        Optional<Appointments.Appointment> appointed = appointments.find(phrase);
        if (appointed.isPresent()) {
            Optional<Owner> owner = phrase.owner()
                    .filter(Owner.Named.class::isInstance)
                    .or(appointed.get()::owner)
                    .or(phrase::owner);
            add(
                    new TitlePhrase(phrase.title(), phrase.tokens(), owner),
                    appointed.get().person(),
                    "office-appointed");
            return;
        }
        Optional<HolderBefore.Match> match =
                holderBefore.find(phrase).filter(found -> isTogether(phrase, found.person()));
        if (match.isPresent()) {
            Name name = match.get().person();
            add(phrase, name, "office-after-name", match.get().past());
            if (!match.get().apposition()) {
                successions.replaced(phrase).ifPresent(left -> add(phrase, left, SUCCEEDED, true));
            }
            holderByEnd.put(phrase.to(), name);
            return;
        }
        Optional<Name> described = Optional.ofNullable(holderByEnd.get(holderBefore.relative(phrase)));
        if (described.isPresent()) {
            add(phrase, described.get(), "office-after-name");
            return;
        }
        joined(phrase);
    }

    /** "X, the army chief and the head of the council": both are X's. */
    private void joined(TitlePhrase phrase) {
        int joint = words.is(phrase.from() - 1, OfficeClass.BESIDE_AN_OFFICE) ? phrase.from() - 2 : phrase.from() - 1;
        if (words.is(joint, "and") && !words.is(joint - 1, ",") && isRow(phrase)) {
            found.remove(found.size() - 1);
        } else if (words.is(joint, "and")) {
            holder(joint).ifPresent(name -> {
                add(phrase, name, "office-after-name");
                holderByEnd.put(phrase.to(), name);
            });
        }
    }

    /** Whom the words before "and" describe, by an office or a calling: "Ana Lara, a beekeeper and former envoy". */
    private Optional<Name> holder(int and) {
        return Optional.ofNullable(holderByEnd.get(and)).or(() -> holderBefore.called(and));
    }

    private boolean isBeforeVerb(TitlePhrase phrase) {
        return words.article().verbsIn(words.article().sentenceOf(phrase.from())).stream()
                .anyMatch(verb ->
                        verb.form() == VerbGroup.Form.FINITE && verb.tokens().from() == phrase.to());
    }

    /** "Lind, the UN envoy and Peru's premier met": three persons, for no comma closes what would describe the first. */
    private boolean isRow(TitlePhrase phrase) {
        int last = found.size() - 1;
        boolean beside = last >= 0
                && Math.abs(phrase.from() - found.get(last).title().tokens().to()) <= 2
                && found.get(last).rule().equals("office-after-name");
        return beside
                && isBeforeVerb(phrase)
                && phrase.owner().isPresent()
                && found.get(last).owner().isPresent()
                && !phrase.owner().equals(found.get(last).owner());
    }

    private void add(TitlePhrase phrase, Name person, String rule, boolean past) {
        int before = found.size();
        add(phrase, person, rule);
        if (past && found.size() > before) {
            found.set(before, found.get(before).past());
        }
    }

    private void add(TitlePhrase phrase, Name person, String rule) {
        Optional<Owner> owner = phrase.owner().or(() -> beside.of(phrase, person));
        words.keyOf(person)
                .filter(key -> owner.filter(new Owner.Named(key)::equals).isEmpty())
                .ifPresent(
                        key -> found.add(Holding.of(key, phrase, person, rule).of(owner)));
    }
}
