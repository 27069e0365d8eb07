package org.parley.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is, told from its name. */
enum FileKind {
    TEXT,
    HTML,
    JSON_LINES,
    CSV,
    /** Annotations of an article, or something else; never an article. */
    JSON,
    /** {@code metadata.csv}: about the other files of its folder. */
    METADATA,
    /** Hidden, or about the corpus: never an article. */
    NO_ARTICLE,
    UNKNOWN;

    static final String READ_ENDINGS = ".txt, .text, .md, .html, .htm, .xhtml, .jsonl, .ndjson, .csv or no ending";
    static final String METADATA_NAME = "metadata.csv";

    private static final Pattern ENDING = Pattern.compile("(.+)\\.([A-Za-z0-9]{1,6})");
    private static final Set<String> NO_ARTICLES =
            Set.of("readme", "license", "licence", "notice", "copying", "changelog", "contributing", "authors");

    static FileKind of(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        if (name.equals(METADATA_NAME)) {
            return METADATA;
        }
        if (name.startsWith(".") || NO_ARTICLES.contains(stem(file).toLowerCase(Locale.ROOT))) {
            return NO_ARTICLE;
        }
        return ofEnding(ending(name));
    }

    private static FileKind ofEnding(String ending) {
        return switch (ending) {
            case "", "txt", "text", "md" -> TEXT;
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "csv" -> CSV;
            case "json" -> JSON;
            default -> UNKNOWN;
        };
    }

    /** The file's name without its ending. */
    static String stem(Path file) {
        Matcher parts = ENDING.matcher(name(file));
        return parts.matches() ? parts.group(1) : name(file);
    }

    private static String ending(String name) {
        Matcher parts = ENDING.matcher(name);
        return parts.matches() ? parts.group(2) : "";
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
