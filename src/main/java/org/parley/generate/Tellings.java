package org.parley.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.generate.Telling.Phase;

/** Which articles tell of the rounds of a storyline: one to five each, announcements first, most within
 * weeks. */
final class Tellings {
    private static final int LOOK_BACK = 6;

    private final long seed;
    private final List<Publisher> publishers = Publisher.read();
    private final List<Publisher> agencies =
            publishers.stream().filter(Publisher::wire).toList();

    Tellings(long seed) {
        this.seed = seed;
    }

    /** In order of publication. */
    List<Telling> of(int storyline, List<Encounter> rounds) {
        List<Telling> all = new ArrayList<>();
        for (Encounter encounter : rounds) {
            Dice dice = Dice.of(seed, "tellings", storyline, encounter.round());
            int count = 1 + dice.share(40, 30, 18, 8, 4);
            boolean announced = count > 1 ? dice.percent(50) : dice.percent(12);
            List<Encounter> earlier = rounds.subList(0, encounter.round() - 1);
            for (int number = 0; number < count; number++) {
                Phase phase = number == 0 && announced ? Phase.PLANNED : phase(encounter, number, dice);
                all.add(telling(encounter, number, phase, dice).withEarlier(earlier));
            }
        }
        all.sort(Comparator.comparing(Telling::published).thenComparing(Telling::id));
        return all;
    }

    private static Phase phase(Encounter encounter, int number, Dice dice) {
        if (encounter.cancelled()) {
            return Phase.CANCELLED;
        }
        return number > 1 || dice.percent(15) ? Phase.PAST : Phase.HELD;
    }

    private Telling telling(Encounter encounter, int number, Phase phase, Dice dice) {
        Publisher publisher = dice.pick(publishers);
        Optional<Publisher> wire = publisher.wire() || dice.percent(50) ? Optional.empty() : agency(dice);
        return new Telling(
                encounter, number, phase, published(phase, encounter.date(), dice), publisher, wire, List.of());
    }

    private Optional<Publisher> agency(Dice dice) {
        return Optional.of(dice.pick(agencies));
    }

    private static LocalDate published(Phase phase, LocalDate day, Dice dice) {
        return switch (phase) {
            case PLANNED -> day.minusDays(dice.between(2, 6));
            case CANCELLED -> day.minusDays(dice.between(0, 1));
            case HELD -> day.plusDays(dice.share(55, 35, 10));
            case PAST -> day.plusDays(dice.percent(LOOK_BACK) ? dice.between(200, 500) : dice.between(4, 40));
        };
    }
}
