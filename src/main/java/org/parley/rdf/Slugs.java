package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Last segments of IRIs: readable, safe without percent signs, and different for different keys. */
final class Slugs {
    private static final int HASH_BYTES = 6;
    private static final int READABLE_LENGTH = 60;
    private static final int KEPT_LENGTH = 120;
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slugs() {}

    /** The key itself where it can stand in an IRI, else its readable part and a hash. */
    static String of(String key) {
        if (key.length() <= KEPT_LENGTH && UNRESERVED.matcher(key).matches()) {
            return key;
        }
        return join(readable(key), hash(List.of(key)));
    }

    /** Lower-case ASCII letters, digits and hyphens; may be empty, and different texts may look the same. */
    static String readable(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String words = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = words.length() > READABLE_LENGTH ? words.substring(0, READABLE_LENGTH) : words;
        return cut.replaceAll("^-|-$", "");
    }

    /** The parts that aren't empty, with hyphens between them. */
    static String join(String... parts) {
        return String.join(
                "-", List.of(parts).stream().filter(p -> !p.isEmpty()).toList());
    }

    /** Twelve hexadecimal digits that depend on every part of the key and on their order. */
    static String hash(List<String> key) {
        byte[] digest = Sha256.begin().digest(String.join("\n", key).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    }
}
