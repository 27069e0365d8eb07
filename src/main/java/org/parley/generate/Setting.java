package org.parley.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.rules.Table;

/** Where an encounter happens: a house in a city of a state. */
record Setting(String city, String venue, Nation host) {
    private static final Pattern WITHOUT_ARTICLE = Pattern.compile(".* (House|Hall)");

    /** The cities of the table and the capitals of the invented states. */
    static List<Setting> read(List<Nation> nations) {
        Map<String, Nation> byId = nations.stream().collect(Collectors.toMap(Nation::id, Function.identity()));
        List<Setting> all = new ArrayList<>();
        for (Table.Row row : Table.read("generate/places.tsv").rows()) {
            Nation host = byId.get(row.get("host"));
            if (host == null) {
                throw row.fault("no such state: " + row.get("host"));
            }
            all.add(new Setting(row.get("city"), row.get("venue"), host));
        }
        nations.stream().filter(Nation::isFictional).map(Setting::capital).forEach(all::add);
        return List.copyOf(all);
    }

    static Setting capital(Nation nation) {
        return new Setting(nation.capital(), nation.seat(), nation);
    }

    /** "at the Birch Palace". */
    String atVenue() {
        return (WITHOUT_ARTICLE.matcher(venue).matches() ? "at " : "at the ") + venue;
    }
}
