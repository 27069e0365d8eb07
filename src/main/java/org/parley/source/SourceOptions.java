package org.parley.source;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How input is read where it does not say so itself.
 *
 * @param names for each field of a JSON Lines object or CSV row, the names it may have, the first found wins; case is ignored
 * @param maxCharacters longest text that is still taken for an article, in UTF-16 code units
 * @param charset the character set of all files; found out for each file when empty
 * @param published the day on which all articles were published, whatever they say; empty for what they say
 */
public record SourceOptions(
        Map<Field, List<String>> names, int maxCharacters, Optional<Charset> charset, Optional<LocalDate> published) {

    /** What a row of input may say of an article. */
    public enum Field {
        ID("id", "_id", "article_id", "guid", "uuid"),
        TEXT("text", "body", "content", "article", "articlebody", "maintext", "story"),
        PUBLISHED("published", "date", "published_at", "publishedat", "datepublished", "date_publish", "pubdate"),
        TITLE("title", "headline"),
        SOURCE("source", "publisher", "publication", "outlet", "site"),
        URL("url", "link", "canonical_url");

        private final String usual;

        Field(String... usual) {
            this.usual = String.join(" ", usual);
        }

        List<String> usualNames() {
            return List.of(usual.split(" ", -1));
        }
    }

    public static final SourceOptions DEFAULT = new SourceOptions(
            Arrays.stream(Field.values()).collect(Collectors.toMap(f -> f, Field::usualNames)),
            2_000_000,
            Optional.empty(),
            Optional.empty());

    public SourceOptions {
        names = Map.copyOf(names);
        if (maxCharacters < 1) {
            throw new IllegalArgumentException(
                    "the longest article must have at least 1 character, not " + maxCharacters);
        }
    }

    /** The field is called this and nothing else. */
    public SourceOptions withName(Field field, String name) {
        Map<Field, List<String>> changed = new EnumMap<>(names);
        changed.put(field, List.of(name));
        return new SourceOptions(changed, maxCharacters, charset, published);
    }

    public SourceOptions withMaxCharacters(int limit) {
        return new SourceOptions(names, limit, charset, published);
    }

    public SourceOptions withCharset(Charset set) {
        return new SourceOptions(names, maxCharacters, Optional.of(set), published);
    }

    public SourceOptions withPublished(LocalDate day) {
        return new SourceOptions(names, maxCharacters, charset, Optional.of(day));
    }

    List<String> namesOf(Field field) {
        return names.getOrDefault(field, field.usualNames());
    }
}
