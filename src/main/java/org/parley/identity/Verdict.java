package org.parley.identity;

/**
 * What is to be said of two names.
 *
 * @param confidence that they are one thing, 0 to 1
 * @param reason for people: what agrees or differs
 */
public record Verdict(Kind kind, double confidence, String reason) {

    /** From one thing to two. */
    public enum Kind {
        /** One thing. */
        SAME,
        /** One thing if nothing else could be meant: a last name with an office, a meeting dated by the month. */
        SAME_IF_ONLY,
        /** Perhaps one thing; kept apart and said to be close. */
        CLOSE,
        /** Nothing speaks for one thing. */
        UNRELATED,
        /** Two things, and nothing may bring them together. */
        DIFFERENT
    }

    static final Verdict DIFFERENT_OFFICES = new Verdict(Kind.DIFFERENT, 0, "different offices");
    static final Verdict MERGED = new Verdict(Kind.SAME, 1, "merged by a curator");
    static final Verdict KEPT_APART = new Verdict(Kind.DIFFERENT, 0, "kept apart by a curator");
    public static final Verdict UNRELATED = new Verdict(Kind.UNRELATED, 0, "");

    static Verdict same(double confidence, String reason) {
        return new Verdict(Kind.SAME, confidence, reason);
    }

    static Verdict sameIfOnly(double confidence, String reason) {
        return new Verdict(Kind.SAME_IF_ONLY, confidence, reason);
    }

    static Verdict close(double confidence, String reason) {
        return new Verdict(Kind.CLOSE, confidence, reason);
    }

    static Verdict different(String reason) {
        return new Verdict(Kind.DIFFERENT, 0, reason);
    }

    boolean joins() {
        return kind == Kind.SAME || kind == Kind.SAME_IF_ONLY;
    }

    String encode() {
        return kind + "\t" + confidence + "\t" + reason;
    }

    static Verdict decode(String text) {
        String[] cells = text.split("\t", 3);
        return new Verdict(Kind.valueOf(cells[0]), Double.parseDouble(cells[1]), cells[2]);
    }
}
