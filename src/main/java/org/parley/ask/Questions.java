package org.parley.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** All saved questions, in the order of {@code queries/index.txt}, which names every one: a jar has no folders to list. */
public final class Questions {
    private static final String INDEX = "/queries/index.txt";

    private final List<Question> all;

    private Questions(List<Question> all) {
        this.all = List.copyOf(all);
    }

    public static Questions load() {
        return new Questions(read(INDEX)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(name -> QuestionFile.read(name, read("/queries/%s.rq".formatted(name))))
                .toList());
    }

    public List<Question> all() {
        return all;
    }

    public Optional<Question> find(String name) {
        return all.stream().filter(question -> question.name().equals(name)).findFirst();
    }

    private static String read(String resource) {
        try (InputStream in = Questions.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("%s: not in the program's jar".formatted(resource));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
