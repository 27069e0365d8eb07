package org.parley.link;

import java.util.Optional;
import org.parley.link.TitlePhrases.Side;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Reads the prepositional phrases behind a title: "of the trade agency", "for the dialogue", "to President Lara". */
final class OwnerBehind {
    private static final int PHRASES = 3;

    private final Words words;
    private final OwnerBefore before;
    private final NounWords nouns;
    private final FieldRows rows;

    OwnerBehind(Words words, OwnerBefore before) {
        this.words = words;
        this.before = before;
        this.nouns = new NounWords(words);
        this.rows = new FieldRows(words);
    }

    /** A noun phrase behind a preposition. */
    private static final class Noun {
        int to;
        Optional<Name> name = Optional.empty();
        Optional<Title> title = Optional.empty();
        Optional<Owner> person = Optional.empty();
        int back = -1;
        boolean unnamed;
    }

    Side read(Title title) {
        int to = title.tokens().to();
        Optional<Owner> owner = Optional.empty();
        for (int k = 0; k < PHRASES && isPreposition(title, to); k++) {
            int preposition = to;
            Optional<Owner> first = owner;
            Noun noun = noun(to + 1);
            if (noun.to == to + 1 || !belongs(title, preposition, noun)) {
                return new Side(to, owner.or(() -> elsewhere(title, preposition, noun)), false);
            }
            if ((owner.isEmpty() || isOpen(owner.get(), preposition)) && owns(title, preposition)) {
                owner = apposed(noun)
                        .or(() -> owner(noun))
                        .filter(found -> mayEmploy(title, found, noun.to))
                        .or(() -> first);
            }
            to = noun.to;
        }
        return new Side(rows.end(title, to), owner, false);
    }

    private boolean isPreposition(Title title, int at) {
        return words.is(at, "of", "for", "to", "at", "in", "with", "on")
                || (words.is(at, "from") && (Counterparts.is(title) || Callings.is(title) || isBody(at + 1)));
    }

    /** "a mediator from the Harbour Council". */
    private boolean isBody(int noun) {
        return words.nameAt(words.is(noun, "the") ? noun + 1 : noun)
                .filter(name -> name.kind() == EntityKind.ORGANIZATION)
                .isPresent();
    }

    private boolean owns(Title title, int preposition) {
        boolean posted = Sent.is(title) && words.is(preposition, "in", "at");
        return (words.is(preposition, "of", "at", "in", "from", "with") && !posted)
                || Callings.is(title)
                || (words.is(preposition, "for", "to") && !Sent.is(title))
                || (words.is(preposition, "for")
                        && (title.label().endsWith("negotiator")
                                || (title.label().endsWith("mediator") && isBody(preposition + 1))));
    }

    /** Behind "of a new initiative" a body may still follow: "at the institute". */
    private boolean isOpen(Owner owner, int preposition) {
        return owner instanceof Owner.Unnamed
                ? words.is(preposition, "at", "of", "with")
                : isLocated(owner, preposition);
    }

    /** "an expert on Ruritania", "professor of Ruritanian history": a field, for only a body has experts. */
    private boolean mayEmploy(Title title, Owner owner, int to) {
        return !Callings.is(title)
                || words.is(to - 1, "government", "army", "military")
                || !(owner instanceof Owner.Named named)
                || named.key().kind() == EntityKind.ORGANIZATION;
    }

    /** "president of the commission in Ruritania": the state tells which commission, but not whose mission. */
    private boolean isLocated(Owner owner, int preposition) {
        return owner instanceof Owner.Back back && !words.is(back.token(), "mission") && words.is(preposition, "in");
    }

    /** "the head of the authority in Ruritania, Ana Lara,", "a spokesman for the rebels, Abu Lara,". */
    private boolean isBeforeName(int preposition, Noun noun) {
        boolean talks = words.is(preposition, "at", "to") && words.is(noun.to - 1, OfficeClass.MEDIATED);
        return (talks || words.is(preposition, "in", "for"))
                && words.is(noun.to, ",")
                && words.nameAt(noun.to + 1)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isPresent();
    }

    /** "the minister for talks", "the envoy in March" go on with something else. */
    private boolean belongs(Title title, int preposition, Noun noun) {
        if (words.is(preposition, "of") || Callings.is(title)) {
            return true;
        }
        boolean body =
                noun.name.filter(name -> name.kind() == EntityKind.ORGANIZATION).isPresent();
        boolean named = noun.name.isPresent() || noun.person.isPresent() || noun.title.isPresent();
        boolean field = isField(title, preposition);
        if (words.is(preposition, "for", "to")) {
            return named
                    || noun.back >= 0
                    || isBeforeName(preposition, noun)
                    || Sent.is(title)
                    || isBeforeBody(noun)
                    || isWing(noun);
        }
        return body
                || isMinistry(noun)
                || isBeforeName(preposition, noun)
                || Counterparts.is(title)
                || (Sent.is(title) && named)
                || (words.is(preposition, "on") && field && !named);
    }

    /** "a secretary at Ruritania's foreign ministry". */
    private boolean isMinistry(Noun noun) {
        return noun.name.filter(name -> name.kind() == EntityKind.STATE).isPresent()
                && WordClass.BODY_IN_LOWER_CASE.holds(words.token(noun.to - 1));
    }

    /** "on trade policy"; with capitals, "Presidential Adviser on the Peace Process". */
    private boolean isField(Title title, int preposition) {
        int at = words.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        if (!words.has(at)) {
            return false;
        }
        boolean desk = words.token(title.tokens().from()).isCapitalised()
                && words.token(at).isCapitalised()
                && words.token(at).pos() == Pos.PROPN
                && words.nameAt(at).isEmpty()
                && !Months.is(words.token(at));
        boolean bare = at == preposition + 1
                && (words.token(at).pos() == Pos.NOUN || words.token(at).pos() == Pos.ADJ);
        return bare || desk;
    }

    /** "spokesman for the armed wing of the front". */
    private boolean isWing(Noun noun) {
        int name = words.is(noun.to + 1, "the") ? noun.to + 2 : noun.to + 1;
        return words.is(noun.to, "of")
                && words.token(noun.to - 1).pos() == Pos.NOUN
                && words.nameAt(name)
                        .filter(found -> found.kind() == EntityKind.ORGANIZATION)
                        .isPresent();
    }

    /** "vice president for research at the institute". */
    private boolean isBeforeBody(Noun noun) {
        return words.is(noun.to, "at") && words.token(noun.to - 1).pos() == Pos.NOUN;
    }

    /** "a director at Zarmund Advisers": a name that no rule knows is still not what the passage is about. */
    private Optional<Owner> elsewhere(Title title, int preposition, Noun noun) {
        int at = words.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        boolean unknown = words.is(preposition, "at")
                && !title.plural()
                && words.has(at)
                && words.token(at).isCapitalised()
                && noun.name.isEmpty();
        return unknown ? Optional.of(new Owner.Unnamed()) : Optional.empty();
    }

    /** "of the main opposition bloc, the Harbour Front (HF),": the body that a common noun is explained by. */
    private Optional<Owner> apposed(Noun noun) {
        int at = words.is(noun.to + 1, "the") ? noun.to + 2 : noun.to + 1;
        boolean common = noun.name.isEmpty()
                && noun.person.isEmpty()
                && words.is(noun.to, ",")
                && BodyNouns.BODIES.contains(words.token(noun.to - 1).lower());
        Optional<Name> body = common
                ? words.nameAt(at)
                        .filter(name -> name.kind() == EntityKind.ORGANIZATION
                                && words.is(name.tokens().to(), ",", "(", "."))
                : Optional.empty();
        body.ifPresent(name -> noun.to = name.tokens().to());
        return body.flatMap(before::named);
    }

    private Optional<Owner> owner(Noun noun) {
        Optional<Owner> named = noun.person
                .or(() -> noun.name.flatMap(before::named))
                .or(() -> noun.title.flatMap(this::ownerOf))
                .or(() -> noun.back < 0 ? Optional.empty() : Optional.of(new Owner.Back(noun.back)));
        return named.isEmpty() && noun.unnamed ? Optional.of(new Owner.Unnamed()) : named;
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
        if (nouns.isField(noun.name, noun.to)) {
            noun.name = Optional.empty();
            noun.unnamed = true;
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
        if (at == from && words.is(at, "its", "their") && BodyNouns.holds(words, at + 1)) {
            noun.back = at;
            noun.to = at + 2;
            return true;
        }
        if (title.isPresent() || !nouns.goOn(at, from)) {
            return false;
        }
        if (nouns.isPossessive(at)) {
            noun.unnamed |= noun.back != at - 1 && noun.name.isEmpty();
        } else if (words.is(at, "a", "an")) {
            noun.unnamed = true;
        }
        if (BodyNouns.holds(words, at) && !words.is(at + 1, "of") && !noun.unnamed) {
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
        } else if (name.form() == Name.Form.PEOPLE && noun.name.isPresent()) {
            noun.name = Optional.empty();
            noun.unnamed = true;
        } else if (!words.is(name.tokens().to(), "-")
                && (noun.name.isEmpty() || (before.named(name).isPresent() && !isBranch(noun, name)))) {
            noun.name = Optional.of(name);
            noun.person = name.kind() == EntityKind.ORGANIZATION ? Optional.empty() : noun.person;
        }
        noun.to = name.tokens().to();
        boolean possessor = words.has(noun.to) && words.token(noun.to).isPossessive();
        return !person || possessor;
    }

    /** "of Harbour Watch Ruritania": the body in that state. */
    private static boolean isBranch(Noun noun, Name name) {
        return name.kind() == EntityKind.STATE
                && name.form() == Name.Form.NAME
                && noun.name
                        .filter(body -> body.kind() == EntityKind.ORGANIZATION
                                && body.tokens().to() == name.tokens().from())
                        .isPresent();
    }
}
