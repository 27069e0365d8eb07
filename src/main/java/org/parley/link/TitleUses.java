package org.parley.link;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;
import org.parley.rules.TitleStates;

/** Asks which state alone uses a title, by itself, with the party before it or without the field behind it. */
final class TitleUses {
    private static final String SEAT = "[DR]-\\p{Lu}[\\p{L}.]*";

    private final Words words;
    private final TitleStates states;

    TitleUses(Words words, TitleStates states) {
        this.words = words;
        this.states = states;
    }

    /** "Republican senator", "Senator Lara, D-Ohio": the party tells the state. */
    Optional<String> partisan(Holding holding) {
        Title title = holding.title();
        int before = title.tokens().from() - 1;
        int seat = holding.evidence().to() + 1;
        if (words.is(seat - 1, ",", "(")
                && words.has(seat)
                && words.token(seat).text().matches(SEAT)) {
            boolean republican = words.token(seat).text().startsWith("R");
            return states.state((republican ? "republican " : "democratic ") + title.label());
        }
        if (!words.has(before)) {
            return Optional.empty();
        }
        return states.state(words.token(before).lower() + " " + title.label())
                .or(() -> isParty(before) ? Optional.of("usa") : Optional.empty());
    }

    private boolean isParty(int i) {
        return words.token(i).isCapitalised() && OfficeClass.US_PARTY.holds(words.token(i));
    }

    /** Ids of the states that use the title, with or without the field behind it, the one meant most first. */
    List<String> all(Title title) {
        String label = title.label();
        int field = label.indexOf(" for ");
        List<String> all = states.all(label);
        return all.isEmpty() && field > 0 ? states.all(label.substring(0, field)) : all;
    }

    /** "the Lakeland president", "President Lara of Lakeland": no office of the state that the part of it lies in. */
    boolean isOfPart(Holding holding) {
        Title title = holding.title();
        int of = holding.evidence().to();
        return isOfWhole(title)
                && (isPart(title.tokens().to())
                        || isPart(of)
                        || isPartBefore(title.tokens().from()));
    }

    private static boolean isOfWhole(Title title) {
        return OwnersAround.isSingle(title)
                || title.label().endsWith(" president")
                || title.label().endsWith(" prime minister");
    }

    /** "of Lakeland", a place or a name in no list. */
    private boolean isPart(int of) {
        int at = words.is(of + 1, "the") ? of + 2 : of + 1;
        boolean unknown = words.has(at)
                && words.token(at).pos() == Pos.PROPN
                && words.nameAt(at).isEmpty()
                && words.titleAt(at).isEmpty();
        return words.is(of, "of")
                && (unknown
                        || words.nameAt(at)
                                .filter(name -> name.kind() == EntityKind.PLACE)
                                .isPresent());
    }

    private boolean isPartBefore(int title) {
        int end = words.has(title - 1) && words.token(title - 1).isPossessive() ? title - 1 : title;
        return words.nameBefore(end)
                .filter(name -> name.kind() == EntityKind.PLACE)
                .filter(name -> !words.has(name.tokens().from() - 1)
                        || words.token(name.tokens().from() - 1).pos() != Pos.ADP)
                .isPresent();
    }

    /** The place beside a title. */
    Optional<EntityKey> placeOf(Title title) {
        Optional<Name> behind = words.is(title.tokens().to(), "of", "in")
                ? words.nameAt(title.tokens().to() + 1)
                : Optional.empty();
        return behind.or(() -> words.nameBefore(title.tokens().from()))
                .filter(name -> name.kind() == EntityKind.PLACE)
                .flatMap(words::keyOf);
    }
}
