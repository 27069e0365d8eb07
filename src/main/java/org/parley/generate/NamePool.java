package org.parley.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.generate.Person.Spelling;
import org.parley.rules.Letters;
import org.parley.rules.Table;

/** Names of invented persons: no two persons share one, and no real person of the gazetteer has one of them. */
final class NamePool {
    private static final String INITIALS = "ABCDEFGHJKLMNPRSTVW";

    private final Map<String, List<Table.Row>> given = byCulture("generate/given-names.tsv");
    private final Map<String, List<Table.Row>> family = byCulture("generate/family-names.tsv");
    private final Set<String> taken = new HashSet<>();

    NamePool() {
        for (Table.Row row : Table.read("gazetteer/persons.tsv").rows()) {
            taken.add(Letters.slug(row.get("name")));
            row.all("aliases").forEach(alias -> taken.add(Letters.slug(alias)));
        }
    }

    /** A name and who it is for. */
    record Named(boolean female, int family, List<Spelling> spellings) {}

    /** A name that nobody has yet. */
    Named next(String culture, Dice dice) {
        return named(culture, dice.below(family.get(culture).size()), dice);
    }

    /** The same, of a family if one of its names is left. */
    Named named(String culture, int wanted, Dice dice) {
        List<Table.Row> firsts = given.get(culture);
        List<Table.Row> lasts = family.get(culture);
        int start = dice.below(firsts.size());
        for (int tried = 0; tried < firsts.size() * lasts.size(); tried++) {
            Table.Row first = firsts.get((start + tried) % firsts.size());
            int last = (wanted + tried / firsts.size()) % lasts.size();
            List<Spelling> spellings = spellings(culture, first, lasts.get(last), dice);
            if (take(spellings)) {
                initial(spellings).ifPresent(spellings::add);
                return new Named(first.get("gender").equals("f"), last, spellings);
            }
        }
        throw new IllegalStateException("no names left of culture " + culture);
    }

    private boolean take(List<Spelling> spellings) {
        List<String> keys =
                spellings.stream().map(s -> Letters.slug(s.full())).distinct().toList();
        if (keys.stream().anyMatch(taken::contains)) {
            return false;
        }
        taken.addAll(keys);
        return true;
    }

    /** "S. Vatrensky", for one person only, and for names of two words. */
    private Optional<Spelling> initial(List<Spelling> spellings) {
        String last = spellings.get(0).last();
        String full = spellings.get(0).full();
        String initial = full.substring(0, 1) + ". " + last;
        return !full.startsWith(last) && !last.contains(" ") && taken.add(Letters.slug(initial))
                ? Optional.of(new Spelling(initial, last))
                : Optional.empty();
    }

    private static List<Spelling> spellings(String culture, Table.Row first, Table.Row last, Dice dice) {
        Set<Spelling> all = new LinkedHashSet<>();
        String middle = String.valueOf(INITIALS.charAt(dice.below(INITIALS.length())));
        for (String a : first.all("forms")) {
            for (String b : last.all("forms")) {
                all.add(new Spelling(order(culture, a, b), b));
                if (culture.equals("english")) {
                    all.add(new Spelling("%s %s. %s".formatted(a, middle, b), b));
                }
                if (culture.equals("korean") || culture.equals("chinese")) {
                    all.add(new Spelling("%s %s".formatted(a, b), b));
                }
                if (culture.equals("arabic") && b.startsWith("al-")) {
                    all.add(new Spelling("%s bin %s %s".formatted(a, father(middle), b), b));
                }
            }
        }
        return new ArrayList<>(all);
    }

    private static String order(String culture, String given, String family) {
        boolean familyFirst = culture.equals("korean") || culture.equals("chinese");
        return familyFirst ? family + " " + given : given + " " + family;
    }

    private static String father(String initial) {
        List<String> fathers = List.of("Hamad", "Rashed", "Saud", "Majid", "Issa");
        return fathers.get(initial.charAt(0) % fathers.size());
    }

    private static Map<String, List<Table.Row>> byCulture(String resource) {
        return Table.read(resource).rows().stream().collect(Collectors.groupingBy(row -> row.get("culture")));
    }
}
