package org.parley.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** First and last day on which something may have been, both included. */
record Days(LocalDate first, LocalDate last) {

    static Days parse(String text) {
        int slash = text.indexOf('/');
        return new Days(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
    }

    /** At least 1. */
    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean meets(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    Days widened(int days) {
        return new Days(first.minusDays(days), last.plusDays(days));
    }

    /** No more than the limit; the first ones. */
    List<YearMonth> months(int limit) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last)) && months.size() < limit;
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
