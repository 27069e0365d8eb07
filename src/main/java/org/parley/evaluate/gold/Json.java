package org.parley.evaluate.gold;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value in an annotation file. It knows where it stands, so that every complaint can name file and place. */
final class Json {
    private static final int SHOWN = 60;

    private final String file;
    private final String place;
    private final JsonElement value;

    private Json(String file, String place, JsonElement value) {
        this.file = file;
        this.place = place;
        this.value = value;
    }

    static Json read(Path file) throws GoldException {
        try (JsonReader reader = new JsonReader(Files.newBufferedReader(file))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement value = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new GoldException("%s: want one JSON object, got more behind it".formatted(file));
            }
            return new Json(file.toString(), "", value);
        } catch (JsonParseException | IOException e) {
            throw new GoldException("%s: want a JSON object: %s".formatted(file, firstLine(e)), e);
        }
    }

    /** The value of a key that must be there. */
    Json get(String key) throws GoldException {
        return find(key).orElseThrow(() -> fault("the key \"%s\"".formatted(key)));
    }

    Optional<Json> find(String key) throws GoldException {
        if (!value.isJsonObject()) {
            throw fault("an object");
        }
        String inside = place.isEmpty() ? key : place + "." + key;
        return Optional.ofNullable(value.getAsJsonObject().get(key)).map(found -> new Json(file, inside, found));
    }

    boolean isList() {
        return value.isJsonArray();
    }

    List<Json> items() throws GoldException {
        if (!isList()) {
            throw fault("a list");
        }
        List<Json> items = new ArrayList<>();
        for (JsonElement item : value.getAsJsonArray()) {
            items.add(new Json(file, "%s[%d]".formatted(place, items.size()), item));
        }
        return items;
    }

    String text() throws GoldException {
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw fault("a text");
        }
        return value.getAsString();
    }

    List<String> texts() throws GoldException {
        List<String> texts = new ArrayList<>();
        for (Json item : items()) {
            texts.add(item.text());
        }
        return texts;
    }

    boolean truth() throws GoldException {
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
            throw fault("true or false");
        }
        return value.getAsBoolean();
    }

    /** A complaint about this value, to be thrown. */
    GoldException fault(String wanted) {
        String got = value.toString();
        String shown = got.length() > SHOWN ? got.substring(0, SHOWN) + "…" : got;
        return new GoldException(
                "%s: %swant %s, got %s".formatted(file, place.isEmpty() ? "" : place + ": ", wanted, shown));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
