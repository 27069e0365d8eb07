package org.parley.evaluate;

/** A figure that is a plain share: of the items it applies to, how many are right. In order of their titles. */
public enum Share {
    ADDRESSEE("addressee"),
    ANONYMOUS("anonymous sources"),
    FORMER("former or current"),
    WIKIDATA("linked to Wikidata"),
    QUOTED("quoted or not"),
    ACT("speech act"),
    DATE("statement date"),
    FOUND("statement found, any speaker");

    private final String title;

    Share(String title) {
        this.title = title;
    }

    @Override
    public String toString() {
        return title;
    }
}
