package org.parley.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.model.Block.Kind;
import org.parley.source.PageLine.Piece;

/**
 * The day that a story was written, from its dateline ("BAGHDAD, Feb. 22 —"): its "today" is that day, not the next
 * morning on which the paper came out.
 */
final class DatelineDay {
    /** Nothing waits longer in a newsroom; an older day is of another story, a newer one of another time zone. */
    private static final int MOST_DAYS = 3;

    private DatelineDay() {}

    /** The day in the first dateline of these lines; else the day of publication. */
    static Optional<LocalDate> of(Page page, List<PageLine> lines, Optional<LocalDate> published) {
        return published
                .flatMap(day -> lines.stream()
                        .flatMap(line -> line.pieces().stream())
                        .filter(piece -> piece.kind() == Kind.DATELINE)
                        .findFirst()
                        .flatMap(dateline -> written(page, dateline, day)))
                .or(() -> published);
    }

    private static Optional<LocalDate> written(Page page, Piece dateline, LocalDate published) {
        return EnglishDates.lastBefore(page.words(dateline), published)
                .filter(day -> !day.isBefore(published.minusDays(MOST_DAYS)));
    }
}
