package org.parley.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class SeriesTest {
    private final MvLedger ledger = MvLedger.inMemory();
    private final Series series = new Series(ledger);

    @Test
    void before_ofRoundsInAnyOrderOfReports_isTheRoundBefore() {
        report("third", "2031-07-01", "held", "state/a", "state/b");
        report("first", "2031-05-01", "held", "state/a", "state/b");
        report("second", "2031-06-01", "planned", "state/a", "state/b");
        assertThat(series.before("meeting/third")).contains("meeting/second");
        assertThat(series.before("meeting/second")).contains("meeting/first");
        assertThat(series.before("meeting/first")).isEmpty();
    }

    @Test
    void before_whenTheRoundBetweenIsRemoved_isTheOneBeforeIt() {
        report("first", "2031-05-01", "held", "state/a", "state/b");
        report("second", "2031-06-01", "held", "state/a", "state/b");
        report("third", "2031-07-01", "held", "state/a", "state/b");
        Identification batch = batch();
        batch.remove("second");
        assertThat(batch.finish().names()).contains("meeting/third");
        assertThat(series.before("meeting/third")).contains("meeting/first");
    }

    @Test
    void before_ofOtherPartiesACancelledRoundOrALongPause_isNothing() {
        report("others", "2031-05-01", "held", "state/a", "state/c");
        report("cancelled", "2031-05-02", "cancelled", "state/a", "state/b");
        report("old", "2030-01-01", "held", "state/a", "state/b");
        report("round", "2031-06-01", "held", "state/a", "state/b");
        assertThat(series.before("meeting/round")).isEmpty();
    }

    private void report(String article, String day, String status, String... sides) {
        NavigableSet<Trait> traits = new TreeSet<>();
        for (String side : sides) {
            traits.add(new Trait(Trait.Type.SIDE, side));
            traits.add(new Trait(Trait.Type.PARTY, side));
        }
        traits.add(new Trait(Trait.Type.DAYS, day + "/" + day));
        traits.add(new Trait(Trait.Type.KIND, "Talks"));
        traits.add(new Trait(Trait.Type.STATUS, status));
        TreeMap<String, NavigableSet<Trait>> things = new TreeMap<>();
        things.put("meeting/" + article, traits);
        Identification batch = batch();
        batch.add(new ArticleReport(article, "0", things));
        batch.finish();
    }

    private Identification batch() {
        return new Identification(ledger, List.of(new MeetingMatcher(ledger::canonical, (place, in) -> false)));
    }
}
