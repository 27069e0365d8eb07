package org.parley.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Pos;
import org.parley.model.Token;
import org.parley.rules.Gazetteer;
import org.parley.rules.WordClass;

/**
 * Finds the states and regions that only say where a town is: "in Geneva, Switzerland,", "in Tampa, Florida". They are neither
 * parties nor items of a list, and the commas around them part nothing.
 */
final class Containers {
    private static final Set<String> PLACE_PREPOSITIONS = WordClass.PLACE_PREPOSITION.words();
    private static final String REGION = "region";

    private final Gazetteer gazetteer;

    Containers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Marks them among the names, which are in text order. */
    void mark(List<Token> tokens, List<Name> names) {
        for (int i = 1; i < names.size(); i++) {
            Name town = names.get(i - 1);
            Name around = names.get(i);
            boolean beside = around.tokens().from() == town.tokens().to() + 1
                    && tokens.get(town.tokens().to()).is(",")
                    && isClosed(tokens, around.tokens().to());
            if (beside && holds(around, town, tokens)) {
                names.set(i, around.withForm(Form.CONTAINER));
            }
        }
    }

    /** Behind it the phrase is over: in "signed in Lima, Peru said" and "Tampa, Florida and Texas" something else begins. */
    private static boolean isClosed(List<Token> tokens, int next) {
        return next >= tokens.size()
                || tokens.get(next).pos() == Pos.PUNCT
                || tokens.get(next).pos() == Pos.ADP;
    }

    private boolean holds(Name around, Name town, List<Token> tokens) {
        boolean place = town.kind() == EntityKind.PLACE || town.form() == Form.CAPITAL || town.form() == Form.SEAT;
        if (!place || town.form() == Form.CONTAINER) {
            return false;
        }
        Optional<String> land = land(around);
        Optional<String> of = stateOf(town);
        return land.isPresent() && (of.isPresent() ? of.equals(land) : isAt(tokens, town));
    }

    /** The state that a name of a state or region means. */
    private Optional<String> land(Name name) {
        if (name.kind() == EntityKind.STATE) {
            return name.form() == Form.NAME ? name.id() : Optional.empty();
        }
        return name.id()
                .flatMap(id -> gazetteer.find(name.kind(), id))
                .filter(entry ->
                        entry.kind() == EntityKind.PLACE && entry.category().equals(REGION))
                .flatMap(Gazetteer.Entry::state);
    }

    private Optional<String> stateOf(Name town) {
        return town.form() == Form.CAPITAL
                ? town.id()
                : town.id().flatMap(id -> gazetteer.find(EntityKind.PLACE, id)).flatMap(Gazetteer.Entry::state);
    }

    private static boolean isAt(List<Token> tokens, Name town) {
        int before = town.tokens().from() - 1;
        return before >= 0 && PLACE_PREPOSITIONS.contains(tokens.get(before).lower());
    }
}
