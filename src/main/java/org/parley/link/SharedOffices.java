package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.rules.SpeechClass;

/**
 * Offices in the plural with their holders: "Presidents A and B of X", "the foreign ministers of X and Y, A and B", "A and
 * B, the Ruritanian and Freedonian presidents", "their presidents, A and B". Where the words leave open whose office it is,
 * it is nobody's.
 */
final class SharedOffices {
    static final String RULE = "office-shared";

    private final Words words;
    private final TitlePhrases phrases;

    SharedOffices(Words words, TitlePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    List<Holding> find(TitlePhrase phrase) {
        List<Holding> found = new ArrayList<>();
        List<Enumeration.Holder> holders = holders(phrase);
        Title title = phrase.title();
        Optional<Title> joint = JointPortfolios.at(words, title, title.tokens().from());
        if (joint.isPresent() && holders.size() != 2) {
            return found;
        }
        if (holders.size() == 1 && isHearers(title)) {
            return found;
        }
        for (Enumeration.Holder holder : holders) {
            TitlePhrase own = joint.filter(first -> found.isEmpty())
                    .map(first -> new TitlePhrase(first, phrase.tokens(), phrase.owner()))
                    .orElse(phrase);
            Name person = holder.person();
            String rule = joint.isPresent() ? "office-joint" : RULE;
            words.keyOf(person)
                    .ifPresent(key -> found.add(
                            told(Holding.of(key, own, person, rule), person).of(holder.owner())));
        }
        return found;
    }

    /** "told reporters Ms Lara was ill": one name behind several hearers is another phrase. */
    private boolean isHearers(Title title) {
        int before = title.tokens().from() - 1;
        return before >= 0 && SpeechClass.TELLING.holds(words.token(before));
    }

    /** What tells of a holder in a later sentence is that sentence's name. */
    private Holding told(Holding holding, Name person) {
        boolean later =
                words.article().sentenceOf(holding.title().tokens().from()).index()
                        < words.article().sentenceOf(person.tokens().from()).index();
        return later ? holding.by(person.tokens()) : holding;
    }

    private List<Enumeration.Holder> holders(TitlePhrase phrase) {
        Enumeration row = new Enumeration(words, phrases);
        int title = phrase.title().tokens().to();
        row.read(isClosedPhrase(phrase) || isPosted(phrase) ? phrase.to() : title);
        if (row.persons() > 0 && !row.isServed()) {
            return row.holders(before(phrase, row.persons()));
        }
        List<Enumeration.Holder> bound = boundBefore(phrase.from() - 1);
        if (bound.size() > 1) {
            return bound;
        }
        List<Name> persons = personsBefore(phrase);
        List<Owner> owners = row.ahead().isEmpty() ? before(phrase, persons.size()) : row.ahead();
        return persons.isEmpty() && OwnersAround.isSingle(phrase.title())
                ? later(phrase, owners)
                : Enumeration.paired(persons, owners);
    }

    private List<Enumeration.Holder> later(TitlePhrase phrase, List<Owner> owners) {
        HoldersLater later = new HoldersLater(words);
        int from = phrase.title().tokens().to();
        List<Owner> states = owners.isEmpty() ? before(phrase, 2) : owners;
        List<Enumeration.Holder> found = later.of(states, from);
        return found.isEmpty() ? later.pair(states, from) : found;
    }

    /** "the heads of the two delegations, A of X and B of Y": what they lead tells no owner. */
    private boolean isClosedPhrase(TitlePhrase phrase) {
        boolean unnamed = new Range(phrase.title().tokens().to(), phrase.to())
                .indices()
                .noneMatch(i -> words.nameAt(i).isPresent());
        return phrase.to() > phrase.title().tokens().to() && unnamed && words.is(phrase.to(), ",", ":", "(");
    }

    /** "the Peruvian and Chilean ambassadors to Norway, A and B": whom they are sent to owns nothing. */
    private boolean isPosted(TitlePhrase phrase) {
        return Sent.is(phrase.title())
                && words.is(phrase.title().tokens().to(), "to", "in", "at")
                && phrase.from() < phrase.title().tokens().from()
                && phrase.to() > phrase.title().tokens().to();
    }

    /** The owners before the title, or those that "their" points to. */
    private List<Owner> before(TitlePhrase phrase, int holders) {
        List<Owner> before = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.title().tokens().from(); i++) {
            words.nameAt(i)
                    .filter(name -> name.kind() != EntityKind.PERSON && name.kind() != EntityKind.PLACE)
                    .flatMap(words::keyOf)
                    .map(Owner.Named::new)
                    .ifPresent(before::add);
        }
        if (!before.isEmpty()) {
            return before;
        }
        List<Owner> leaders = ofLeaders(phrase, holders);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        Optional<Integer> their = phrase.owner()
                .filter(Owner.Back.class::isInstance)
                .map(owner -> ((Owner.Back) owner).token())
                .filter(token -> words.is(token, "their"));
        return their.isPresent()
                ? together(their.get(), holders)
                : phrase.owner().stream().toList();
    }

    /** "the leaders of X and Y, Presidents A and B": the states of the office before the mark, if they are as many. */
    private List<Owner> ofLeaders(TitlePhrase phrase, int holders) {
        int mark = phrase.from() - 1;
        List<Owner> row =
                phrase.owner().isEmpty() && words.is(mark, ",", "\u2014", "\u2013") ? rowEnding(mark) : List.of();
        return row.size() > 1 && row.size() == holders ? row : List.of();
    }

    /** The states last named together before "their", if they are as many as the holders. */
    private List<Owner> together(int their, int holders) {
        int sentence = words.article().sentenceOf(their).index();
        for (int end = their; end > 0 && words.article().sentenceOf(end - 1).index() >= sentence - 1; end--) {
            List<Owner> row = rowEnding(end);
            if (row.size() > 1) {
                return row.size() == holders ? row : List.of();
            }
        }
        return List.of();
    }

    private List<Owner> rowEnding(int end) {
        List<Owner> row = new ArrayList<>();
        int at = end;
        boolean joined = true;
        while (joined) {
            Optional<Name> name = words.nameBefore(at).filter(found -> found.kind() == EntityKind.STATE);
            Optional<Owner> owner = name.flatMap(words::keyOf).map(Owner.Named::new);
            owner.ifPresent(one -> row.add(0, one));
            int before = name.map(found -> found.tokens().from()).orElse(at);
            before = words.is(before - 1, "the") ? before - 1 : before;
            joined = owner.isPresent() && words.is(before - 1, "and", ",");
            at = before - 1;
        }
        return row;
    }

    /** "A of X and B of Y, the two presidents": the names before the mark with their states. */
    private List<Enumeration.Holder> boundBefore(int mark) {
        List<Enumeration.Holder> holders = new ArrayList<>();
        int end = words.is(mark, ",", "\u2014", "\u2013") ? mark : -1;
        boolean and = false;
        while (end > 0) {
            Optional<Name> state = words.nameBefore(end).filter(name -> name.kind() == EntityKind.STATE);
            int of = state.map(name -> name.tokens().from() - 1).orElse(-1);
            of = words.is(of, "the") ? of - 1 : of;
            Optional<Name> person = words.is(of, "of") ? personEnding(of) : Optional.empty();
            if (person.isEmpty()) {
                break;
            }
            Optional<Owner> owner = state.flatMap(words::keyOf).map(Owner.Named::new);
            holders.add(0, new Enumeration.Holder(person.get(), owner));
            int before = person.get().tokens().from() - 1;
            and |= words.is(before, "and");
            end = words.is(before, "and") || (and && words.is(before, ",")) ? before : -1;
        }
        return holders;
    }

    /** "A, B and C, the presidents of X, Y and Z": the names before the mark. */
    private List<Name> personsBefore(TitlePhrase phrase) {
        int mark = phrase.from() - 1;
        List<Name> persons = new ArrayList<>();
        Optional<Name> last = words.is(mark, ",", "(", "\u2014", "\u2013") ? personEnding(mark) : Optional.empty();
        boolean and = false;
        while (last.isPresent()) {
            persons.add(0, last.get());
            int before = last.get().tokens().from() - 1;
            before = words.isHonorific(before) ? before - 1 : before;
            boolean joined = words.is(before, "and") ? !and : and && words.is(before, ",");
            and |= words.is(before, "and");
            last = joined ? personEnding(before) : Optional.empty();
        }
        return persons.size() > 1 ? persons : List.of();
    }

    private Optional<Name> personEnding(int end) {
        return words.nameBefore(end).filter(name -> name.kind() == EntityKind.PERSON);
    }
}
