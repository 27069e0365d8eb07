package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;

/**
 * Offices in the plural with their holders: "Presidents A and B of X", "the foreign ministers of X and Y, A and B", "A and
 * B, the Ruritanian and Freedonian presidents".
 */
final class SharedOffices {
    private final Words words;
    private final TitlePhrases phrases;

    SharedOffices(Words words, TitlePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    List<Holding> find(TitlePhrase phrase) {
        Names behind = namesBehind(phrase);
        if (behind.persons.isEmpty()) {
            behind.persons.addAll(personsBefore(phrase));
            behind.persons.forEach(person -> behind.own.add(Optional.empty()));
        }
        List<Owner> owners = owners(phrase, behind.owners);
        List<Holding> found = new ArrayList<>();
        for (int i = 0; i < behind.persons.size(); i++) {
            Name person = behind.persons.get(i);
            Optional<Owner> owner = behind.own.get(i).or(() -> owner(owners, behind.persons, person));
            words.keyOf(person)
                    .ifPresent(key -> found.add(
                            Holding.of(key, phrase, person, "office-shared").of(owner)));
        }
        return found;
    }

    /** One for all, or as many as there are holders, in the same order. */
    private static Optional<Owner> owner(List<Owner> owners, List<Name> persons, Name person) {
        if (owners.size() == 1) {
            return Optional.of(owners.get(0));
        }
        return owners.size() == persons.size() ? Optional.of(owners.get(persons.indexOf(person))) : Optional.empty();
    }

    private List<Owner> owners(TitlePhrase phrase, List<Owner> behind) {
        if (!behind.isEmpty()) {
            return behind;
        }
        List<Owner> before = new ArrayList<>();
        for (int i = phrase.from(); i < phrase.title().tokens().from(); i++) {
            words.nameAt(i)
                    .filter(name -> name.kind() != EntityKind.PERSON && name.kind() != EntityKind.PLACE)
                    .flatMap(words::keyOf)
                    .map(Owner.Named::new)
                    .ifPresent(before::add);
        }
        return before.isEmpty() ? phrase.owner().stream().toList() : before;
    }

    /** The enumeration of states and of persons behind the title. */
    private static final class Names {
        final List<Owner> owners = new ArrayList<>();
        final List<Name> persons = new ArrayList<>();
        final List<Optional<Owner>> own = new ArrayList<>();
    }

    private Names namesBehind(TitlePhrase phrase) {
        Names names = new Names();
        int i = phrase.title().tokens().to();
        Range sentence = words.article().sentenceOf(i - 1).tokens();
        boolean other = words.is(i, "and");
        while (i < sentence.to() && !other) {
            Optional<Name> name = words.nameAt(i);
            if (name.isPresent()) {
                take(names, name.get(), i);
                i = name.get().tokens().to();
            } else if (isLink(i) || words.isHonorific(i) || rankEnd(i).isPresent()) {
                i = rankEnd(i).orElse(i + 1);
            } else {
                break;
            }
        }
        return names;
    }

    /** "A and B, the presidents of X and Y": two names before the mark. */
    private List<Name> personsBefore(TitlePhrase phrase) {
        int mark = phrase.from() - 1;
        Optional<Name> second =
                words.is(mark, ",", "(", "\u2014", "\u2013") ? words.nameBefore(mark) : Optional.empty();
        Optional<Name> first = second.map(name -> name.tokens().from() - 1)
                .filter(and -> words.is(and, "and"))
                .flatMap(words::nameBefore);
        return first.isPresent() && isPerson(first.get()) && isPerson(second.get())
                ? List.of(first.get(), second.get())
                : List.of();
    }

    private static boolean isPerson(Name name) {
        return name.kind() == EntityKind.PERSON;
    }

    private Optional<Integer> rankEnd(int i) {
        return words.titleAt(i)
                .filter(title -> !title.plural() && phrases.of(title).owner().isEmpty())
                .map(title -> title.tokens().to());
    }

    private boolean isLink(int i) {
        return words.is(
                i,
                ",",
                "and",
                "(",
                ")",
                "the",
                "of",
                ":",
                "\u2014",
                "\u2013",
                "-",
                "respectively",
                "republic",
                "kingdom");
    }

    private void take(Names names, Name name, int at) {
        if (isPerson(name)) {
            names.persons.add(name);
            names.own.add(Optional.empty());
            return;
        }
        Optional<Owner> owner = words.keyOf(name).filter(OwnerBefore::mayOwn).map(Owner.Named::new);
        int before = words.is(at - 1, "the") ? at - 2 : at - 1;
        if (names.persons.isEmpty()) {
            owner.ifPresent(names.owners::add);
        } else if (words.is(before, "of", "(")) {
            names.own.set(names.own.size() - 1, owner);
        }
    }
}
