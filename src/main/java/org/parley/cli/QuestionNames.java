package org.parley.cli;

import java.util.List;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.rules.Letters;

/** Finds a saved question by its name, and if there is none, those that may be meant. */
final class QuestionNames {
    private static final double NEAR = 0.4;

    private QuestionNames() {}

    static Question require(Questions questions, String name) throws UsageException {
        return questions.find(name).orElseThrow(() -> new UsageException(unknown(questions, name)));
    }

    private static String unknown(Questions questions, String name) {
        List<String> near = questions.all().stream()
                .map(Question::name)
                .filter(known -> isNear(known, name))
                .toList();
        return "%s: no such question; %s"
                .formatted(
                        name,
                        near.isEmpty()
                                ? "parley queries lists all"
                                : "did you mean %s?".formatted(String.join(", ", near)));
    }

    private static boolean isNear(String known, String name) {
        int longer = Math.max(known.length(), name.length());
        return known.contains(name) || Letters.differences(known, name) < NEAR * longer;
    }
}
