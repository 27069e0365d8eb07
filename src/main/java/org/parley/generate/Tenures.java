package org.parley.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.generate.Office.Rank;

/** Who holds the offices of one state, and when they change hands. */
final class Tenures {
    private final Map<Rank, List<Tenure>> terms = new EnumMap<>(Rank.class);

    /**
     * A term of office.
     *
     * @param from its first day
     */
    record Tenure(Side side, LocalDate from) {}

    void add(Tenure tenure) {
        terms.computeIfAbsent(tenure.side().office().rank(), rank -> new ArrayList<>())
                .add(tenure);
    }

    /** Who holds it on the day. */
    Tenure on(Rank rank, LocalDate day) {
        List<Tenure> all = terms.get(rank);
        return all.get(index(all, day));
    }

    /** Who held it before, if the change lies within the time of the world. */
    Optional<Tenure> before(Rank rank, LocalDate day) {
        List<Tenure> all = terms.get(rank);
        int index = index(all, day);
        return index == 0 ? Optional.empty() : Optional.of(all.get(index - 1));
    }

    private static int index(List<Tenure> all, LocalDate day) {
        int index = 0;
        while (index + 1 < all.size() && !all.get(index + 1).from().isAfter(day)) {
            index++;
        }
        return index;
    }
}
