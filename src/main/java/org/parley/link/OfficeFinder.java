package org.parley.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.VerbGroup;
import org.parley.rules.WordClass;

/**
 * Finds who holds which title by where title and name stand to each other: before the name, after it between commas, by a
 * copula; {@link SharedOffices} does so for titles in the plural.
 */
final class OfficeFinder {
    private static final int FRONTED = 8;
    private static final String IN_TURN = "office-in-turn";
    private static final int LONGEST_CLAUSE = 14;
    private static final Set<String> RANKED = WordClass.ORDER.words();

    private final Words words;
    private final TitlePhrases phrases;
    private final HolderBefore holderBefore;
    private final SharedOffices shared;
    private final Appointments appointments;
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
        this.shared = new SharedOffices(words, phrases);
        this.appointments = new Appointments(words);
        this.beside = new OwnersBeside(words, phrases);
    }

    /** Offices in the order of their titles. */
    List<Holding> find() {
        for (TitlePhrase phrase : phrases.all()) {
            boolean inside = phrase.title().tokens().from() < covered;
            if (phrase.title().plural()) {
                found.addAll(shared.find(phrase));
            } else if (!inTurn(phrase, inside) && !nameBehind(phrase, inside) && !inside) {
                nameBefore(phrase);
            }
            outermost = inside ? outermost : phrase.from();
            covered = Math.max(covered, phrase.to());
        }
        return found;
    }

    private boolean nameBehind(TitlePhrase phrase, boolean inside) {
        Optional<Name> told = throughTitle(phrase);
        if (told.isPresent() && Counterparts.is(phrase.title())) {
            return true;
        }
        Optional<Name> person = adjacent(phrase.to()).or(() -> told);
        boolean comma = person.isEmpty() && !inside;
        if (comma
                && holderBefore
                        .find(phrase)
                        .filter(HolderBefore.Match::apposition)
                        .isEmpty()) {
            person = behindMark(phrase);
        }
        person =
                person.or(() -> inside ? inner(phrase) : behindCopula(phrase)).filter(name -> isTogether(phrase, name));
        person.ifPresent(name -> add(phrase, name, "office-before-name"));
        return person.isPresent();
    }

    /** "the president and prime minister of Ruritania, A and B": each has the office in its place. */
    private boolean inTurn(TitlePhrase phrase, boolean inside) {
        Optional<Title> first = !inside && words.is(phrase.from() - 1, "and")
                ? beside.titleEnding(phrase.from() - 1)
                : Optional.empty();
        Optional<Name> one = words.is(phrase.to(), ",") ? adjacent(phrase.to() + 1) : Optional.empty();
        Optional<Name> two = one.filter(name -> words.is(name.tokens().to(), "and"))
                .flatMap(name -> adjacent(name.tokens().to() + 1));
        if (first.isEmpty() || two.isEmpty()) {
            return false;
        }
        TitlePhrase other = phrases.of(first.get());
        Optional<Owner> owner = other.owner().or(phrase::owner);
        add(new TitlePhrase(first.get(), other.tokens(), owner), one.get(), IN_TURN);
        add(new TitlePhrase(phrase.title(), phrase.tokens(), phrase.owner().or(() -> owner)), two.get(), IN_TURN);
        return true;
    }

    /** In one sentence: the end of a headline says nothing of the first words of the story. */
    private boolean isTogether(TitlePhrase phrase, Name name) {
        return words.article().sentenceOf(phrase.title().tokens().from()).index()
                == words.article().sentenceOf(name.tokens().from()).index();
    }

    private Optional<Name> adjacent(int at) {
        int i = at;
        while (words.isHonorific(i) && words.nameAt(i).isEmpty()) {
            i++;
        }
        return words.nameAt(words.pastBracket(i)).filter(name -> name.kind() == EntityKind.PERSON);
    }

    /** "chief negotiator, Defence Minister Rustem Umerov", "Prime Minister and Foreign Minister Sheikh …". */
    private Optional<Name> throughTitle(TitlePhrase phrase) {
        int at = phrase.to();
        boolean and = words.is(at, "and", "/");
        boolean linked = and || words.is(at, ",");
        Optional<TitlePhrase> next = phrases.at(linked ? at + 1 : at)
                .filter(other -> !other.title().plural() && !other.title().equals(phrase.title()));
        boolean other = and
                && next.filter(second -> second.owner().isPresent() || isDefinite(phrase))
                        .isPresent();
        return other
                        || next.filter(second -> HolderBefore.isOtherState(phrase, second))
                                .isPresent()
                ? Optional.empty()
                : next.flatMap(second -> adjacent(second.to()))
                        .filter(name -> !words.is(at, ",") || !isFrontedObject(phrase, name))
                        .filter(name -> !linked || !words.is(name.tokens().to(), ",") || !and)
                        .or(() -> and && phrase.owner().isPresent() ? next.flatMap(this::enclosed) : Optional.empty());
    }

    /** "Ruritania's vice president and foreign minister, Ana Lara, said": both are hers. */
    private Optional<Name> enclosed(TitlePhrase second) {
        return words.is(second.to(), ",")
                ? adjacent(second.to() + 1)
                        .filter(name -> words.is(name.tokens().to(), ","))
                : Optional.empty();
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
        return words.is(phrase.from(), "the", "a", "an", "his", "her", "its", "their");
    }

    /** The name after "president," or "president, Dr."; it must end with a mark or stand at the head of the sentence. */
    private Optional<Name> behindMark(TitlePhrase phrase) {
        int mark = phrase.to();
        boolean indefinite = words.is(phrase.from(), "a", "an");
        if (!words.is(mark, ",", ":", "(", "\u2014", "\u2013") || (indefinite && !mayName(phrase))) {
            return Optional.empty();
        }
        return adjacent(mark + 1)
                .filter(name -> !indefinite || words.is(name.tokens().to(), ",", "of"))
                .filter(name -> closes(name, mark) && (phrase.owner().isPresent() || !isEnumeration(name)));
    }

    /** "a spokesman for the Ruritanian president, Ana Lara, said": hers is the definite one of the two offices. */
    private Optional<Name> inner(TitlePhrase phrase) {
        boolean outer = words.is(outermost, "a", "an")
                && words.is(phrase.from(), "the")
                && phrase.owner().isPresent();
        return outer && words.is(phrase.to(), ",")
                ? adjacent(phrase.to() + 1)
                        .filter(name -> words.is(name.tokens().to(), ","))
                : Optional.empty();
    }

    /** "A spokesman for the rebels, Abu Lara, denied it", but not "A spokesman for the minister, Abu Lara, denied it". */
    private boolean mayName(TitlePhrase phrase) {
        boolean opens = phrase.from()
                == words.article().sentenceOf(phrase.from()).tokens().from();
        return opens
                && words.is(phrase.to(), ",")
                && phrases.all().stream().noneMatch(other -> !other.equals(phrase) && other.to() == phrase.to());
    }

    /** "the last president to visit Ruritania was Ana Lara": one of a row, told apart by what he did. */
    private Optional<Name> behindCopula(TitlePhrase phrase) {
        Range before = new Range(phrase.from(), phrase.title().tokens().from() + 1);
        boolean one =
                before.indices().anyMatch(i -> RANKED.contains(words.token(i).lower()));
        if (!one || !words.is(phrase.to(), "to", "who")) {
            return Optional.empty();
        }
        int limit = Math.min(
                phrase.to() + LONGEST_CLAUSE,
                words.article().sentenceOf(phrase.to()).tokens().to());
        for (int i = phrase.to() + 2; i < limit; i++) {
            if (words.is(i, "was", "is")) {
                return adjacent(i + 1);
            }
        }
        return Optional.empty();
    }

    private boolean closes(Name name, int mark) {
        int end = name.tokens().to();
        Range sentence = words.article().sentenceOf(mark).tokens();
        boolean ofState = words.is(end, "of", "from")
                && words.nameAt(end + 1)
                        .filter(from -> from.kind() != EntityKind.PERSON)
                        .isPresent();
        return end >= sentence.to()
                || ofState
                || words.is(end, ",", ".", ")", ";", "\u2014", "\u2013", "-", "and", "who", "?", "!", "(", "\"")
                || (mark - sentence.from() <= FRONTED && !isGoverned(mark, sentence));
    }

    /** "Speaking after the president, Lavrov said": the title belongs to the verb or preposition before it. */
    private boolean isGoverned(int mark, Range sentence) {
        return phrases.all().stream()
                .filter(phrase -> phrase.to() == mark && phrase.from() > sentence.from())
                .anyMatch(phrase -> !words.is(phrase.from() - 1, "as", "\""));
    }

    /** "the president, Lavrov, and Rubio": names of a list, not an apposition. */
    private boolean isEnumeration(Name person) {
        int after = person.tokens().to() + 1;
        return words.is(after - 1, ",")
                && words.is(after, "and")
                && words.nameAt(after + 1)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    private void nameBefore(TitlePhrase phrase) {
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
            add(phrase, name, "office-after-name");
            if (match.get().past()) {
                found.set(found.size() - 1, found.get(found.size() - 1).past());
            }
            holderByEnd.put(phrase.to(), name);
            return;
        }
        // "X, the army chief and the head of the council": both are X's.
        int joint = words.is(phrase.from() - 1, "now", "also", "currently", "later")
                ? phrase.from() - 2
                : phrase.from() - 1;
        if (words.is(joint, "and") && !words.is(joint - 1, ",") && isRow(phrase)) {
            found.remove(found.size() - 1);
        } else if (words.is(joint, "and")) {
            Optional.ofNullable(holderByEnd.get(joint)).ifPresent(name -> {
                add(phrase, name, "office-after-name");
                holderByEnd.put(phrase.to(), name);
            });
        }
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

    private void add(TitlePhrase phrase, Name person, String rule) {
        Optional<Owner> owner = phrase.owner().or(() -> beside.of(phrase, person));
        words.keyOf(person)
                .filter(key -> owner.filter(new Owner.Named(key)::equals).isEmpty())
                .ifPresent(
                        key -> found.add(Holding.of(key, phrase, person, rule).of(owner)));
    }
}
