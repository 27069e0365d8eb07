package org.parley.corpus;

import java.util.Optional;
import org.parley.model.EntityKind;
import org.parley.rules.Gazetteer;

/**
 * What the gazetteer knows of the things that articles speak of.
 *
 * @param terms of the offices of persons
 */
record KnownWorld(Gazetteer gazetteer, TermsOfOffice terms) {
    private static final String PLACE = "place/";
    private static final String STATE = "state/";

    KnownWorld(Gazetteer gazetteer) {
        this(gazetteer, new TermsOfOffice(gazetteer));
    }

    /**
     * The state that a place lies in.
     *
     * @param place key, {@code place/geneva}
     * @return key of the state; empty where disputed, shared or unknown
     */
    Optional<String> country(String place) {
        return gazetteer
                .find(EntityKind.PLACE, place.substring(PLACE.length()))
                .flatMap(Gazetteer.Entry::state)
                .map(STATE::concat);
    }
}
