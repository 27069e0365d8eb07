package org.parley.evaluate.names;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.Span;

/**
 * Reads a file of texts with marked names, one JSON object a line: {@code text}, and {@code gold} with {@code start} and
 * {@code end} in code points and the {@code type} of each name.
 */
public final class MarkedTexts {
    private final Path file;

    public MarkedTexts(Path file) {
        this.file = file;
    }

    /** The texts in the order of the lines. */
    public List<MarkedText> read() throws IOException {
        List<MarkedText> texts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                texts.add(text(lines.get(i), i + 1));
            }
        }
        return texts;
    }

    private MarkedText text(String line, int number) throws IOException {
        try {
            JsonObject object = JsonParser.parseString(line).getAsJsonObject();
            String text = object.get("text").getAsString();
            List<MarkedName> names = new ArrayList<>();
            for (JsonElement mark : object.getAsJsonArray("gold")) {
                names.add(name(text, mark.getAsJsonObject()));
            }
            return new MarkedText(text, names);
        } catch (JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            throw new IOException(
                    "%s:%d: want an object with text and gold (start, end, type): %s".formatted(file, number, e), e);
        }
    }

    private static MarkedName name(String text, JsonObject mark) {
        int begin = text.offsetByCodePoints(0, mark.get("start").getAsInt());
        int end = text.offsetByCodePoints(0, mark.get("end").getAsInt());
        String type = mark.get("type").getAsString().toUpperCase(Locale.ROOT);
        return new MarkedName(new Span(begin, end), NameSort.valueOf(type));
    }
}
