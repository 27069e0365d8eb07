package org.parley.link;

import java.util.Optional;
import org.parley.link.TitlePhrases.Side;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.model.Token;

/** Reads the prepositional phrases behind a title: "of the trade agency", "for the dialogue", "to President Lara". */
final class OwnerBehind {
    private static final int PHRASES = 3;

    private final Words words;
    private final OwnerBefore before;

    OwnerBehind(Words words, OwnerBefore before) {
        this.words = words;
        this.before = before;
    }

    /** A noun phrase behind a preposition. */
    private static final class Noun {
        int to;
        Optional<Name> name = Optional.empty();
        Optional<Title> title = Optional.empty();
        Optional<Owner> person = Optional.empty();
        int back = -1;
    }

    Side read(Title title) {
        int to = title.tokens().to();
        Optional<Owner> owner = Optional.empty();
        for (int k = 0; k < PHRASES && isPreposition(title, to); k++) {
            int preposition = to;
            Optional<Owner> first = owner;
            Noun noun = noun(to + 1);
            if (noun.to == to + 1 || !belongs(title, preposition, noun)) {
                break;
            }
            if ((owner.isEmpty() || isLocated(owner.get(), preposition)) && owns(title, preposition)) {
                owner = owner(noun).or(() -> first);
            }
            to = noun.to;
        }
        return new Side(to, owner, false);
    }

    private boolean isPreposition(Title title, int at) {
        return words.is(at, "of", "for", "to", "at", "in", "with", "on")
                || (words.is(at, "from") && Counterparts.is(title));
    }

    private boolean owns(Title title, int preposition) {
        return words.is(preposition, "of", "at", "in", "from", "with")
                || (words.is(preposition, "for", "to") && !Sent.is(title));
    }

    /** "president of the commission in Ruritania": the state tells which commission, but not whose mission. */
    private boolean isLocated(Owner owner, int preposition) {
        return owner instanceof Owner.Back back && !words.is(back.token(), "mission") && words.is(preposition, "in");
    }

    /** "the head of the authority in Ruritania, Ana Lara,", "a spokesman for the rebels, Abu Lara,". */
    private boolean isBeforeName(int preposition, Noun noun) {
        return words.is(preposition, "in", "for")
                && words.is(noun.to, ",")
                && words.nameAt(noun.to + 1)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** "the minister for talks", "the envoy in March" go on with something else. */
    private boolean belongs(Title title, int preposition, Noun noun) {
        if (words.is(preposition, "of")) {
            return true;
        }
        boolean body =
                noun.name.filter(name -> name.kind() == EntityKind.ORGANIZATION).isPresent();
        boolean named = noun.name.isPresent() || noun.person.isPresent() || noun.title.isPresent();
        boolean field = words.token(preposition + 1).pos() == Pos.NOUN
                || words.token(preposition + 1).pos() == Pos.ADJ;
        if (words.is(preposition, "for", "to")) {
            return named || noun.back >= 0 || isBeforeName(preposition, noun) || Sent.is(title);
        }
        return body
                || isBeforeName(preposition, noun)
                || Counterparts.is(title)
                || (Sent.is(title) && named)
                || (words.is(preposition, "on") && field && !named);
    }

    private Optional<Owner> owner(Noun noun) {
        return noun.person
                .or(() -> noun.name.flatMap(before::named))
                .or(() -> noun.title.flatMap(this::ownerOf))
                .or(() -> noun.back < 0 ? Optional.empty() : Optional.of(new Owner.Back(noun.back)));
    }

    /** "envoy of the secretary-general of the United Nations": the owner of the title inside. */
    private Optional<Owner> ownerOf(Title title) {
        return before.read(title)
                .owner()
                .or(() -> words.is(title.tokens().to(), "of") ? read(title).owner() : Optional.empty())
                .or(() -> Optional.of(new Owner.OfHolder(title)));
    }

    private Noun noun(int from) {
        Noun noun = new Noun();
        noun.to = from;
        boolean open = words.has(from);
        int limit = open ? words.article().sentenceOf(from).tokens().to() : from;
        while (open && noun.to < limit) {
            open = step(noun, from);
        }
        while (noun.to > from && !words.token(noun.to - 1).isWord()) {
            noun.to--;
        }
        return noun;
    }

    /** Takes one more word, name or title; false at the end of the phrase. */
    private boolean step(Noun noun, int from) {
        int at = noun.to;
        Optional<Name> name = words.nameAt(at);
        Optional<Title> title = words.titleAt(at);
        if (name.isPresent()) {
            return name(noun, name.get(), from);
        }
        if (title.isPresent() && noun.title.isEmpty()) {
            noun.title = title;
            noun.to = title.get().tokens().to();
            return words.nameAt(noun.to)
                    .filter(found -> found.kind() == EntityKind.PERSON)
                    .isPresent();
        }
        if (title.isPresent() || !isNounWord(at, from)) {
            return false;
        }
        if (BodyNouns.holds(words, at) && !words.is(at + 1, "of")) {
            noun.back = at;
        }
        noun.to = at + 1;
        return true;
    }

    private boolean name(Noun noun, Name name, int from) {
        boolean person = name.kind() == EntityKind.PERSON;
        boolean own = noun.to == from
                || noun.title.filter(t -> t.tokens().to() == noun.to).isPresent();
        if (person && !own) {
            return false;
        }
        if (person) {
            noun.person = before.named(name);
        } else if (!words.is(name.tokens().to(), "-")
                && (noun.name.isEmpty() || before.named(name).isPresent())) {
            noun.name = Optional.of(name);
        }
        noun.to = name.tokens().to();
        boolean possessor = words.has(noun.to) && words.token(noun.to).isPossessive();
        return !person || possessor;
    }

    private boolean isNounWord(int at, int from) {
        Token token = words.token(at);
        boolean first = at == from;
        if (token.isPossessive()) {
            return !first;
        }
        boolean nounNext = words.has(at + 1)
                && (words.nameAt(at + 1).isPresent()
                        || words.token(at + 1).pos() == Pos.NOUN
                        || words.token(at + 1).pos() == Pos.PROPN);
        return switch (token.pos()) {
            case DET -> first;
            case NUM -> !first && words.token(at - 1).pos() == Pos.DET;
            case ADJ, NOUN, PROPN ->
                !Months.is(token) && (first || words.token(at - 1).isWord() || words.is(at - 1, "-"));
            case VERB ->
                !first
                        && nounNext
                        && (token.lower().endsWith("ing") || token.lower().endsWith("ed"));
            case CCONJ ->
                !first
                        && token.is("and")
                        && words.has(at + 1)
                        && words.token(at + 1).pos() == Pos.NOUN
                        && words.token(at - 1).pos() == Pos.NOUN
                        && words.titleAt(at + 1).isEmpty();
            case PUNCT -> !first && token.is("-") && nounNext;
            default -> false;
        };
    }
}
