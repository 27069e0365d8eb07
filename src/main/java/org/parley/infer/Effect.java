package org.parley.infer;

/** What it means for a rule's conclusions that a triple comes, which fits one of its patterns. */
enum Effect {
    /** A premise: conclusions may come with it and go with it, and those that come can be asked for with its values. */
    SUPPORTS,
    /** It must not hold: conclusions may go with it, and come when it goes. */
    HINDERS,
    /** Either, as within a query inside that counts. */
    ALTERS;

    /** Of a pattern within one of this effect, where it must not hold. */
    Effect negated() {
        return this == SUPPORTS ? HINDERS : ALTERS;
    }
}
