package org.parley.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.generate.Office.Rank;
import org.parley.generate.Tenures.Tenure;
import org.parley.rules.Letters;

/**
 * The invented world: its states, who holds which office when, and envoys, of whom there are more the further the corpus goes.
 *
 * <p>Envoys are made in the order of their numbers, whoever is asked for, so that a number is always the same person.
 */
final class World {
    static final LocalDate BEGIN = LocalDate.of(2010, 1, 4);
    static final int DAYS = 15 * 365;

    private static final List<Rank> IN_TERMS = List.of(Rank.MINISTER, Rank.HEAD, Rank.DEFENCE, Rank.VOICE);
    private static final int RISES = 35;
    private static final int NAMESAKE_EVERY = 4;
    private static final int MOST_ENVOYS = 1200;

    private final long seed;
    private final List<Nation> nations = Nations.read();
    private final List<Office> offices = Office.read();
    private final List<Setting> settings = Setting.read(nations);
    private final List<Organization> organizations = Organization.read();
    private final NamePool names = new NamePool();
    private final Map<String, Tenures> tenures = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final List<Side> envoys = new ArrayList<>();
    private int persons;

    World(long seed) {
        this.seed = seed;
        nations.stream().filter(Nation::isFictional).forEach(this::appoint);
    }

    List<Nation> nations() {
        return nations;
    }

    List<Setting> settings() {
        return settings;
    }

    List<Organization> organizations() {
        return organizations;
    }

    /** Of an invented state. */
    Tenures tenures(Nation nation) {
        return tenures.get(nation.id());
    }

    /** The persons so far. */
    int persons() {
        return persons;
    }

    /** One of the state's envoys, of those that the storyline of that number may send. */
    Side envoy(Nation nation, int storyline, Dice dice) {
        int index = nations.indexOf(nation);
        int limit = Math.min(MOST_ENVOYS, (int) (3 * nations.size() + 4 * Math.sqrt(storyline)));
        int choices = (limit - index + nations.size() - 1) / nations.size();
        int number = index + nations.size() * dice.below(choices);
        while (envoys.size() <= number) {
            envoys.add(newEnvoy(envoys.size()));
        }
        return envoys.get(number);
    }

    private Side newEnvoy(int number) {
        Nation nation = nations.get(number % nations.size());
        int turn = number / nations.size();
        List<Office> posts =
                offices.stream().filter(o -> o.rank() == Rank.ENVOY).toList();
        Dice dice = Dice.of(seed, "envoy", number);
        boolean namesake = (turn + number) % NAMESAKE_EVERY == 1 && families.containsKey(nation.id());
        NamePool.Named named = namesake
                ? names.named(nation.culture(), families.get(nation.id()), dice)
                : names.next(nation.culture(), dice);
        return new Side(person(nation, named), posts.get((turn + number) % posts.size()));
    }

    private void appoint(Nation nation) {
        Tenures all = new Tenures();
        tenures.put(nation.id(), all);
        for (Rank rank : IN_TERMS) {
            appoint(nation, rank, all);
        }
    }

    private void appoint(Nation nation, Rank rank, Tenures all) {
        Office office = offices.stream()
                .filter(o -> rank == Rank.HEAD ? o.id().equals(nation.head()) : o.rank() == rank)
                .findFirst()
                .orElseThrow();
        Dice dice = Dice.of(seed, nation.id() + rank);
        LocalDate end = BEGIN.plusDays(DAYS);
        LocalDate from = BEGIN.minusDays(dice.below(900));
        while (from.isBefore(end)) {
            all.add(new Tenure(new Side(holder(all, rank, dice, nation, from), office), from));
            from = from.plusDays(dice.between(500, 2100));
        }
    }

    /** Some heads were ministers before. */
    private Person holder(Tenures all, Rank rank, Dice dice, Nation nation, LocalDate from) {
        if (rank == Rank.HEAD && from.isAfter(BEGIN) && dice.percent(RISES)) {
            return all.on(Rank.MINISTER, from.minusDays(1)).side().person();
        }
        NamePool.Named named = names.next(nation.culture(), dice);
        families.putIfAbsent(nation.id(), named.family());
        return person(nation, named);
    }

    private Person person(Nation nation, NamePool.Named named) {
        persons++;
        String id = "%s-%d".formatted(Letters.slug(named.spellings().get(0).full()), persons);
        return new Person(id, named.female(), nation, named.spellings());
    }
}
