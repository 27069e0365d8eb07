package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.ask.Parameter;
import org.parley.ask.Question;
import org.parley.show.Columns;

/** A saved question as a page for the terminal. */
final class QuestionPage {
    private static final String INDENT = "  ";

    private QuestionPage() {}

    static List<String> lines(Question question) {
        List<String> lines = new ArrayList<>(List.of(question.name() + ": " + question.title()));
        if (!question.explanation().isEmpty()) {
            lines.add(question.explanation());
        }
        lines.add("tags: " + String.join(", ", question.tags()));
        if (!question.parameters().isEmpty()) {
            lines.addAll(List.of("", "parameters:"));
            lines.addAll(indented(Columns.lines(
                    question.parameters().stream().map(QuestionPage::row).toList())));
        }
        lines.addAll(List.of("", "for example:", INDENT + call(question), ""));
        lines.addAll(question.body().lines().toList());
        return lines;
    }

    private static List<String> row(Parameter parameter) {
        return List.of(
                parameter.name(),
                parameter.type().word(),
                parameter.description(),
                parameter.required()
                        ? "required"
                        : parameter.initial().map(value -> "default: " + value).orElse("may be left out"));
    }

    private static String call(Question question) {
        StringBuilder call = new StringBuilder("parley query %s --store my-store".formatted(question.name()));
        for (Map.Entry<String, String> value : new TreeMap<>(question.example()).entrySet()) {
            call.append(" --param %s=%s".formatted(value.getKey(), quoted(value.getValue())));
        }
        return call.toString();
    }

    private static String quoted(String value) {
        return value.matches("[\\w./:-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> INDENT + line).toList();
    }
}
