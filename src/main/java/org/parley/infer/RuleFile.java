package org.parley.infer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;

/**
 * Reads the text of a rule: comment lines, then a CONSTRUCT query. The first comment is the meaning; {@code # anchor: ?a ?b}
 * names the anchor; the lines after {@code # fires:}, {@code # gives:} and {@code # misses:} hold an example's data, what is
 * concluded from it, and the data of a near miss. They know the prefixes of the query, and the empty one for things.
 */
final class RuleFile {
    private static final Pattern KEY = Pattern.compile("# (anchor|fires|gives|misses):(.*)");
    private static final String THINGS = "PREFIX : <https://example.org/id/>\n";

    private final String id;
    private final List<String> lines;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String key, List<String> lines) {
        String text() {
            return String.join("\n", lines);
        }
    }

    private RuleFile(String id, String text) {
        this.id = id;
        this.lines = text.lines().toList();
    }

    /** @throws RuleFault that names the file and says what was expected */
    static Rule parse(String id, String text) {
        return new RuleFile(id, text).rule();
    }

    private Rule rule() {
        readHeader();
        Query query = query();
        String prefixes = THINGS
                + query.getPrefixMapping().getNsPrefixMap().entrySet().stream()
                        .map(entry -> "PREFIX %s: <%s>\n".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
        return new Rule(id, meaning(), query, anchor(), examples(prefixes));
    }

    private void readHeader() {
        parts.add(new Part("meaning", new ArrayList<>()));
        for (String line : lines.stream().takeWhile(l -> l.startsWith("#")).toList()) {
            var key = KEY.matcher(line);
            if (key.matches()) {
                parts.add(new Part(
                        key.group(1), new ArrayList<>(List.of(key.group(2).strip()))));
            } else {
                parts.get(parts.size() - 1).lines().add(line.substring(1).strip());
            }
        }
    }

    private Query query() {
        try {
            return QueryFactory.create(String.join("\n", lines));
        } catch (QueryParseException e) {
            throw new RuleFault("%s:%d: %s".formatted(name(), e.getLine(), e.getMessage()), e);
        }
    }

    private String meaning() {
        String meaning = String.join(" ", parts.get(0).lines()).strip();
        return Optional.of(meaning)
                .filter(text -> !text.isEmpty())
                .orElseThrow(
                        () -> new RuleFault("%s:1: want a comment that says what the rule means".formatted(name())));
    }

    private List<Var> anchor() {
        List<Var> anchor = parts.stream()
                .filter(part -> part.key().equals("anchor"))
                .flatMap(part -> Arrays.stream(part.text().strip().split("\\s+")))
                .filter(word -> word.startsWith("?"))
                .map(word -> Var.alloc(word.substring(1)))
                .toList();
        if (anchor.isEmpty()) {
            throw new RuleFault("%s: want a line '# anchor: ?one ?other'".formatted(name()));
        }
        return anchor;
    }

    private List<Rule.Example> examples(String prefixes) {
        List<Rule.Example> examples = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String data = prefixes + parts.get(i).text();
            if (parts.get(i).key().equals("fires")) {
                if (i + 1 == parts.size() || !parts.get(i + 1).key().equals("gives")) {
                    throw new RuleFault("%s: want '# gives:' after '# fires:'".formatted(name()));
                }
                examples.add(new Rule.Example(data, prefixes + parts.get(i + 1).text()));
            } else if (parts.get(i).key().equals("misses")) {
                examples.add(new Rule.Example(data, ""));
            }
        }
        return examples;
    }

    private String name() {
        return "ontology/rules/%s.rq".formatted(id);
    }
}
