package org.parley.evaluate;

/**
 * Counts of one measure.
 *
 * @param right found and wanted
 * @param wrong found and not wanted
 * @param missed wanted and not found
 */
record Tally(int right, int wrong, int missed) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    int wanted() {
        return right + missed;
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, wanted());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
