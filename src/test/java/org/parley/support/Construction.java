package org.parley.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.rules.Table;

/**
 * One construction of English with open places, and what a reader takes from it whichever words fill them. The columns are
 * {@code text} and {@code want} with open places like <code>{LEADER}</code>, and {@code fails}: how many of its sentences
 * the program reads otherwise today. A second table has the words: {@code class}, {@code text}, and {@code want}, the name
 * the facts show for it. A number tells open places of one class apart, as in <code>{LEADER2}</code>.
 */
public record Construction(Table.Row row, Map<String, List<Table.Row>> words) {
    /** Stands behind a comma that ends an inserted word. */
    private static final String INSERTED = "\u0000";

    /** Such a comma before the sign that ends the phrase around it; the comma of “Peace,” she said is none. */
    private static final Pattern COMMAS = Pattern.compile("," + INSERTED + "([.,;:?”])");

    /** The slot before the names that fill it. */
    private static final Pattern SLOT = Pattern.compile("^(chair|host|mediator|absent) ");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Z-]+)(\\d?)\\}");

    /** One sentence of a construction; paragraphs are divided by line ends. */
    public record Sentence(String text, List<String> want) {
        /** Without regard to the order of facts and of the names in them. */
        public boolean isReadAs(List<String> got) {
            return sorted(got).equals(sorted(want));
        }

        private static List<String> sorted(List<String> facts) {
            return facts.stream().map(Sentence::sorted).sorted().toList();
        }

        private static String sorted(String fact) {
            int colon = fact.indexOf(':');
            return colon < 0
                    ? fact
                    : fact.substring(0, colon)
                            + Arrays.stream(fact.substring(colon + 1).strip().split("; ?"))
                                    .map(part -> String.join(
                                            ", ",
                                            Stream.of(SLOT.matcher(part)
                                                            .replaceFirst("$1, ")
                                                            .split(", "))
                                                    .sorted()
                                                    .toList()))
                                    .toList();
        }
    }

    /** All constructions of {@code constructions/NAME.tsv}, with the words of all and of {@code constructions/NAME-words.tsv}. */
    public static List<Construction> of(String name) {
        Map<String, List<Table.Row>> words = Stream.of("words", name + "-words")
                .flatMap(table -> Table.read("constructions/%s.tsv".formatted(table)).rows().stream())
                .collect(Collectors.groupingBy(word -> word.get("class")));
        return Table.read("constructions/%s.tsv".formatted(name)).rows().stream()
                .map(row -> new Construction(row, words))
                .toList();
    }

    /** Writes the column {@code fails} of a table anew. */
    public static void renew(String name, ToIntFunction<Construction> fails) throws IOException {
        Map<String, Integer> counted = of(name).stream()
                .collect(Collectors.toMap(Construction::toString, construction -> fails.applyAsInt(construction)));
        Path file = Path.of("src/test/resources/constructions", name + ".tsv");
        List<String> lines = Files.readAllLines(file).stream()
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    int count = counted.getOrDefault(cells[0].strip(), 0);
                    return counted.containsKey(cells[0].strip())
                            ? "%s\t%s\t%s".formatted(cells[0], cells[1], count == 0 ? "" : count)
                            : line;
                })
                .toList();
        Files.write(file, lines);
    }

    /** So many that each word of each class stands in one. */
    public List<Sentence> sentences() {
        int most = PLACE.matcher(row.get("text"))
                .results()
                .mapToInt(place -> words(place.group(1)).size())
                .max()
                .orElse(1);
        return IntStream.range(0, most).mapToObj(this::sentence).toList();
    }

    private Sentence sentence(int index) {
        String text = COMMAS.matcher(filled(row.get("text"), "text", index))
                .replaceAll("$1")
                .replace(INSERTED, "")
                .replace(" // ", "\n");
        List<String> want = row.all("want").stream()
                .map(fact -> filled(fact, "want", index))
                .toList();
        return new Sentence(Character.toUpperCase(text.charAt(0)) + text.substring(1), want);
    }

    private String filled(String pattern, String column, int index) {
        return PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(
                        marked(word(place.group(1), place.group(2), index).get(column), column)));
    }

    private static String marked(String word, String column) {
        return column.equals("text") && word.endsWith(",") ? word + INSERTED : word;
    }

    /** Words of one class keep their distance, so that two open places never have the same one. */
    private Table.Row word(String kind, String number, int index) {
        List<Table.Row> all = words(kind);
        int place = number.isEmpty() ? 0 : Integer.parseInt(number) - 1;
        return all.get((index + place * 3) % all.size());
    }

    private List<Table.Row> words(String kind) {
        List<Table.Row> all = words.get(kind);
        if (all == null) {
            throw new IllegalStateException("no words for {%s} in \"%s\"".formatted(kind, row.get("text")));
        }
        return all;
    }

    /** How many of its sentences the program reads otherwise today. */
    public int fails() {
        return row.get("fails").isEmpty() ? 0 : Integer.parseInt(row.get("fails"));
    }

    @Override
    public String toString() {
        return row.get("text");
    }
}
