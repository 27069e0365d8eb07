package org.parley.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.check.Finding;
import org.parley.source.Corpus;
import org.parley.source.ReadResult;

/** Where the articles of a store lie in files, so that a finding can be looked up with an editor. */
final class InputPlaces {
    static final InputPlaces NONE = new InputPlaces();
    /** Their text as read is not the file's, so its lines are not either. */
    private static final Pattern WEB_PAGE = Pattern.compile("(?i).*\\.x?html?$");

    private final Map<String, Input> inputs = new HashMap<>();

    private InputPlaces() {}

    /** A file, or {@code file:line}, and offsets of the first code point of each line; none where the text is not the file's. */
    private static final class Input {
        private final String where;
        private final int[] lines;

        Input(String where, int[] lines) {
            this.where = where;
            this.lines = lines;
        }
    }

    /** @param graphs gives the name of the graph of an article's id */
    static InputPlaces of(Corpus corpus, Function<String, String> graphs) {
        InputPlaces places = new InputPlaces();
        try (Stream<ReadResult> results = corpus.read()) {
            results.forEach(result -> {
                if (result instanceof ReadResult.Read read) {
                    Input input = new Input(read.where(), lines(read));
                    places.inputs.put(graphs.apply(read.article().id().value()), input);
                }
            });
        }
        return places;
    }

    /** {@code file:line:column}, or the file alone where the text is not the file's; empty for an article that was not read. */
    Optional<String> find(Finding finding) {
        return Optional.ofNullable(inputs.get(finding.graph())).map(input -> finding.place()
                .filter(place -> input.lines.length > 0)
                .map(place -> input.where + position(input.lines, place.begin()))
                .orElse(input.where));
    }

    private static String position(int[] lines, int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found < 0 ? -found - 2 : found;
        return String.format(Locale.ROOT, ":%d:%d", line + 1, offset - lines[line] + 1);
    }

    private static int[] lines(ReadResult.Read read) {
        if (!isWholeFile(read)) {
            return new int[0];
        }
        int[] text = read.article().text().codePoints().toArray();
        IntStream afterBreaks = IntStream.range(1, text.length)
                .filter(i -> text[i - 1] == '\n' || (text[i - 1] == '\r' && text[i] != '\n'));
        return IntStream.concat(IntStream.of(0), afterBreaks).toArray();
    }

    /** A row of a file has a line behind the file's name. */
    private static boolean isWholeFile(ReadResult.Read read) {
        return !read.where().matches(".*:\\d+")
                && !WEB_PAGE.matcher(read.where()).matches();
    }
}
