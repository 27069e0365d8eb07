package org.parley.bench;

/** A figure and what it may be. */
record Bar(String what, double got, String side, double limit, boolean holds) {
    static Bar most(String what, double got, double most) {
        return new Bar(what, got, "at most", most, got <= most);
    }

    static Bar least(String what, double got, double least) {
        return new Bar(what, got, "at least", least, got >= least);
    }

    String line() {
        return "%-48s %5.2f  (%s %.2f: %s)".formatted(what, got, side, limit, holds ? "holds" : "DOES NOT HOLD");
    }
}
