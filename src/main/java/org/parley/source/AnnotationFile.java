package org.parley.source;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells files of annotations, which {@code evaluate} compares a store with, from other JSON. They often lie beside the articles
 * that they are about.
 */
final class AnnotationFile {
    private AnnotationFile() {}

    /** An object that names its article before a list of actors; no more of the file is read. */
    static boolean isOne(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = new JsonReader(text)) {
            return json.peek() == JsonToken.BEGIN_OBJECT && namesArticleAndActors(json);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean namesArticleAndActors(JsonReader json) throws IOException {
        boolean article = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "article" -> article = json.peek() == JsonToken.STRING;
                case "actors" -> {
                    return article && json.peek() == JsonToken.BEGIN_ARRAY;
                }
                default -> {}
            }
            json.skipValue();
        }
        return false;
    }
}
