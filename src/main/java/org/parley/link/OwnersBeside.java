package org.parley.link;

import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

/** Finds the owner of an office outside of its phrase: behind the holder's name, or with the office before or behind it. */
final class OwnersBeside {
    private static final Set<String> OF_OBJECT = OfficeClass.WITH_OF_OBJECT.words();

    private final Words words;
    private final TitlePhrases phrases;

    OwnersBeside(Words words, TitlePhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    Optional<Owner> of(TitlePhrase phrase, Name person) {
        return ofNext(phrase)
                .or(() -> behindName(phrase, person))
                .or(() -> ofOthers(person))
                .or(() -> ofNeighbour(phrase, person));
    }

    /** The state after the holder's name: "President Lara of Peru", "for Peru" between marks. */
    private Optional<Owner> behindName(TitlePhrase phrase, Name person) {
        int at = person.tokens().to();
        int name = words.is(at + 1, "the") ? at + 2 : at + 1;
        boolean inner = words.nameAt(name).isEmpty()
                && words.has(name)
                && words.token(name).isCapitalised()
                && words.is(name + 1, "of");
        name = inner ? name + 2 : name;
        Optional<Name> state = words.nameAt(name)
                .filter(found -> (found.kind() == EntityKind.STATE || found.kind() == EntityKind.ORGANIZATION)
                        && found.form() == Name.Form.NAME);
        int end = state.map(found -> found.tokens().to()).orElse(name);
        if (isObject(phrase) && !words.is(end, "that", "not")) {
            return Optional.empty();
        }
        boolean closed = !words.has(end) || words.is(end, ",", ".", ";", "and", ")");
        boolean party = Callings.isOfState(phrase.title())
                && state.filter(found -> words.is(found.tokens().last(), "party")
                                || words.is(
                                        found.tokens().from()
                                                + Math.min(1, found.tokens().size() - 1),
                                        "party"))
                        .isPresent();
        return !party && (words.is(at, "of") || (words.is(at, "for") && closed))
                ? state.flatMap(words::keyOf).map(Owner.Named::new)
                : Optional.empty();
    }

    /** "President Lara and other members of the Harbour Front". */
    private Optional<Owner> ofOthers(Name person) {
        int other = person.tokens().to() + 1;
        int of = words.is(other + 1, "senior", "top") ? other + 3 : other + 2;
        int name = words.is(of + 1, "the") ? of + 2 : of + 1;
        return words.is(other - 1, "and") && words.is(other, "other") && words.is(of, "of", "from")
                ? words.nameAt(name)
                        .filter(body -> body.kind() == EntityKind.ORGANIZATION)
                        .flatMap(words::keyOf)
                        .map(Owner.Named::new)
                : Optional.empty();
    }

    /** "assured the king of support": the "of" belongs to the verb. */
    private boolean isObject(TitlePhrase phrase) {
        for (int i = Math.max(0, phrase.from() - 1); i < phrase.title().tokens().from(); i++) {
            if (OF_OBJECT.contains(words.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "Ukraine's chief negotiator, Defence Minister X", "X, Iranian president and chief of staff": the first one's owner. */
    private Optional<Owner> ofNeighbour(TitlePhrase phrase, Name person) {
        int at = phrase.from() - 1;
        int verb = person.tokens().to();
        boolean acts = words.is(at, ",")
                && words.has(verb)
                && (words.token(verb).pos() == Pos.VERB || words.token(verb).pos() == Pos.AUX);
        return words.is(at, ",", "and", "/") && !acts && !Callings.isRank(phrase.title())
                ? titleEnding(at).flatMap(title -> phrases.of(title).owner())
                : Optional.empty();
    }

    /**
     * "a senior fellow and energy analyst at the institute", "a health minister and a deputy premier of the authority": the body
     * behind the second is the first one's too.
     */
    private Optional<Owner> ofNext(TitlePhrase phrase) {
        return words.is(phrase.to(), "and")
                ? phrases.at(phrase.to() + 1)
                        .filter(next -> isOfKind(phrase.title(), next.title()))
                        .flatMap(TitlePhrase::owner)
                : Optional.empty();
    }

    private static boolean isOfKind(Title title, Title next) {
        boolean callings = Callings.is(title) && Callings.is(next);
        return callings || (Callings.isOfState(title) && Callings.isOfState(next));
    }

    /** The title in the singular whose phrase ends here. */
    Optional<Title> titleEnding(int end) {
        return phrases.all().stream()
                .filter(phrase -> phrase.to() == end && !phrase.title().plural())
                .map(TitlePhrase::title)
                .findFirst();
    }
}
