package org.parley.generate;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.generate.Encounter.Kind;
import org.parley.generate.Office.Rank;
import org.parley.rules.Table;

/**
 * What happens in the world: the encounter of that number, and the rounds that follow it.
 *
 * <p>Days are spread evenly over the years however many storylines are asked for: a smaller corpus is no shorter time.
 */
final class Storylines {
    private static final double GOLDEN = 0.6180339887498949;
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int LAST_ROUNDS = 500;

    private final long seed;
    private final World world;
    private final Speeches speeches;
    private final List<String> topics;

    Storylines(long seed, World world, Speeches speeches) {
        this.seed = seed;
        this.world = world;
        this.speeches = speeches;
        this.topics = Table.read("generate/topics.tsv").rows().stream()
                .map(row -> row.get("topic"))
                .toList();
    }

    /** What the rounds of a storyline share. */
    private record Frame(int number, Kind kind, List<Nation> nations, Rank rank, String topic) {}

    /** The rounds of one storyline, in order. */
    List<Encounter> rounds(int number) {
        Dice dice = Dice.of(seed, "storyline", number);
        Kind kind = KINDS.get(dice.share(45, 20, 15, 8, 12));
        List<Nation> nations = nations(kind, dice);
        Frame frame = new Frame(number, kind, nations, rank(kind, dice), dice.pick(topics));
        int count = kind == Kind.TALKS ? 1 + dice.share(40, 20, 15, 15, 10) : 1;
        LocalDate day = day(number);
        List<Encounter> rounds = new ArrayList<>();
        for (int round = 1; round <= count; round++) {
            rounds.add(encounter(frame, round, day));
            day = day.plusDays(dice.between(14, LAST_ROUNDS / 5));
        }
        return rounds;
    }

    private LocalDate day(int number) {
        double turn = (number + 1) * GOLDEN;
        double offset = Dice.of(seed, "begin").below(1000) / 1000.0;
        double part = turn + offset - Math.floor(turn + offset);
        return World.BEGIN.plusDays((long) (part * (World.DAYS - LAST_ROUNDS)));
    }

    /** Neighbours meet more often than others; one of two is always invented, and all at summits are. */
    private List<Nation> nations(Kind kind, Dice dice) {
        List<Nation> all = world.nations();
        List<Nation> fictional = all.stream().filter(Nation::isFictional).toList();
        int first = dice.below(fictional.size());
        int step = dice.between(1, 4);
        List<Nation> chosen = new ArrayList<>(List.of(fictional.get(first)));
        if (kind == Kind.SUMMIT) {
            chosen.add(fictional.get((first + step) % fictional.size()));
            chosen.add(fictional.get((first + step + 3) % fictional.size()));
        } else if (dice.percent(60)) {
            chosen.add(fictional.get((first + step) % fictional.size()));
        } else {
            chosen.add(all.get((first + dice.between(1, all.size() - 1)) % all.size()));
        }
        return chosen;
    }

    private static Rank rank(Kind kind, Dice dice) {
        return switch (kind) {
            case TALKS -> dice.percent(60) ? Rank.MINISTER : Rank.ENVOY;
            case BILATERAL -> List.of(Rank.HEAD, Rank.MINISTER, Rank.DEFENCE).get(dice.below(3));
            case CALL -> dice.percent(60) ? Rank.HEAD : Rank.MINISTER;
            case SUMMIT -> Rank.HEAD;
            case CONSULTATION -> dice.percent(50) ? Rank.MINISTER : Rank.ENVOY;
        };
    }

    private Encounter encounter(Frame frame, int round, LocalDate day) {
        Dice dice = Dice.of(seed, "encounter", frame.number, round);
        List<Side> sides = sides(frame, day, dice);
        List<Side> aides = aides(frame, sides, dice);
        Optional<Side> mediator = mediator(frame, dice);
        return new Encounter(
                "enc-%06d-%d".formatted(frame.number, round),
                "series-%06d".formatted(frame.number),
                round,
                frame.kind,
                day,
                LocalTime.of(dice.between(8, 17), 15 * dice.below(4)),
                dice.between(6, 40),
                frame.topic,
                setting(frame, dice),
                sides,
                aides,
                mediator,
                speeches.at(day, sides, aides, Dice.of(seed, "speeches", frame.number, round)),
                dice.percent(8));
    }

    private List<Side> sides(Frame frame, LocalDate day, Dice dice) {
        List<Side> sides = new ArrayList<>();
        for (Nation nation : frame.nations) {
            sides.add(
                    nation.isFictional() && frame.rank != Rank.ENVOY
                            ? world.tenures(nation).on(frame.rank, day).side()
                            : world.envoy(nation, frame.number, dice));
        }
        return sides;
    }

    private List<Side> aides(Frame frame, List<Side> sides, Dice dice) {
        if (frame.kind == Kind.CALL || dice.percent(50)) {
            return List.of();
        }
        Side aide = world.envoy(frame.nations.get(0), frame.number, dice);
        boolean free = sides.stream().noneMatch(side -> side.person().equals(aide.person()));
        return free ? List.of(aide) : List.of();
    }

    private Optional<Side> mediator(Frame frame, Dice dice) {
        Nation nation = dice.pick(world.nations());
        boolean wanted = frame.kind == Kind.TALKS && dice.percent(55) && !frame.nations.contains(nation);
        return wanted ? Optional.of(world.envoy(nation, frame.number, dice)) : Optional.empty();
    }

    private Setting setting(Frame frame, Dice dice) {
        Nation guestOf = frame.nations.get(0);
        return dice.percent(25) ? Setting.capital(guestOf) : dice.pick(world.settings());
    }

    static String ordinal(int round) {
        List<String> words = List.of("first", "second", "third", "fourth", "fifth", "sixth");
        return words.get(round - 1);
    }
}
