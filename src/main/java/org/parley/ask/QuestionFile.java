package org.parley.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementData;

/**
 * The text of a file of {@code queries} -> a question. The comments at its top are the header: the question in the first line,
 * then what explains it, then lines with a key:
 *
 * <pre>
 * # tags: offices, time
 * # parameter day (date): the day
 * # articles: a01-helsinki-final-act
 * # example day: 1975-08-01
 * </pre>
 */
final class QuestionFile {
    private static final Pattern KEYED =
            Pattern.compile("(?<key>tags|articles|(?:parameter|example) .+?): (?<value>.+)");
    private static final Pattern PARAMETER =
            Pattern.compile("parameter (?<name>\\w+) \\((?<type>\\w+)(?<required>, required)?\\)");
    private static final String EXAMPLE = "example ";

    private final String name;
    private final List<String> explanation = new ArrayList<>();
    private final Map<String, String> keyed = new HashMap<>();
    private final List<String> parameters = new ArrayList<>();
    private final Map<String, String> example = new HashMap<>();

    private QuestionFile(String name) {
        this.name = name;
    }

    static Question read(String name, String text) {
        return new QuestionFile(name).question(text.strip().lines().toList());
    }

    private Question question(List<String> lines) {
        int end = (int) lines.stream().takeWhile(line -> line.startsWith("#")).count();
        lines.subList(Math.min(1, end), end)
                .forEach(line -> header(line.substring(1).strip()));
        String body = String.join("\n", lines.subList(end, lines.size()));
        Query query = query(body);
        List<Parameter> read = parameters.stream()
                .map(line -> parameter(line, keyed.get(line), query))
                .toList();
        return new Question(
                name,
                end == 0 ? "" : lines.get(0).substring(1).strip(),
                String.join(" ", explanation),
                list("tags"),
                read,
                list("articles"),
                example,
                query.getPrefixMapping().getNsPrefixMap(),
                body);
    }

    private void header(String line) {
        Matcher matcher = KEYED.matcher(line);
        if (!matcher.matches()) {
            if (!line.isEmpty()) {
                explanation.add(line);
            }
            return;
        }
        String key = matcher.group("key");
        if (key.startsWith(EXAMPLE)) {
            example.put(key.substring(EXAMPLE.length()), matcher.group("value"));
            return;
        }
        keyed.put(key, matcher.group("value"));
        if (key.startsWith("parameter ")) {
            parameters.add(key);
        }
    }

    private Parameter parameter(String key, String description, Query query) {
        Matcher matcher = PARAMETER.matcher(key);
        if (!matcher.matches()) {
            throw wrong("%s: want: parameter NAME (TYPE) or (TYPE, required)".formatted(key));
        }
        ParameterType type = type(matcher.group("type"));
        return new Parameter(
                matcher.group("name"),
                type,
                matcher.group("required") != null,
                description,
                initial(matcher.group("name"), query).map(type::typed));
    }

    private ParameterType type(String word) {
        for (ParameterType type : ParameterType.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw wrong("no type of parameter is called " + word);
    }

    private Optional<Node> initial(String parameter, Query query) {
        List<ElementData> blocks = new ValuesBlocks(parameter).in(query);
        if (blocks.isEmpty()) {
            throw wrong("parameter %s: want a block VALUES ?%s { … } in the query".formatted(parameter, parameter));
        }
        ElementData first = blocks.get(0);
        return Optional.ofNullable(first.getRows().get(0).get(first.getVars().get(0)));
    }

    private List<String> list(String key) {
        return keyed.containsKey(key) ? List.of(keyed.get(key).split(",\\s*")) : List.of();
    }

    private Query query(String body) {
        try {
            return QueryText.parse(body);
        } catch (AskException e) {
            throw new IllegalStateException("queries/%s.rq: %s".formatted(name, e.getMessage()), e);
        }
    }

    private IllegalStateException wrong(String what) {
        return new IllegalStateException("queries/%s.rq: %s".formatted(name, what));
    }
}
