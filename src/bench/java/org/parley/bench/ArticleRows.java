package org.parley.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.generate.GeneratedArticle;
import org.parley.generate.Generator;

/** Generated articles as JSON Lines. */
final class ArticleRows {
    private ArticleRows() {}

    static void write(Generator articles, int count, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(row(articles.next()));
                out.write('\n');
            }
        }
    }

    private static String row(GeneratedArticle article) {
        JsonObject row = new JsonObject();
        row.addProperty("id", article.id());
        row.addProperty("published", article.published().toString());
        row.addProperty("title", article.title());
        row.addProperty("source", article.source());
        row.addProperty("text", article.text());
        return row.toString();
    }

    /** The article without its first paragraph, which tells most. */
    static String withoutLead(String line) {
        JsonObject row = JsonParser.parseString(line).getAsJsonObject();
        String text = row.get("text").getAsString().strip();
        int first = text.indexOf("\n\n");
        row.addProperty("text", first < 0 ? text : text.substring(first).strip());
        return row.toString();
    }
}
