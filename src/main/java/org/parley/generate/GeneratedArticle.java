package org.parley.generate;

import java.time.LocalDate;
import java.util.Set;

/**
 * An article of the invented world.
 *
 * @param gold its annotation, a JSON object
 * @param forms ids of the sentence forms in it
 */
public record GeneratedArticle(
        String id,
        LocalDate published,
        String title,
        String source,
        String url,
        String text,
        String gold,
        Set<String> forms) {
    public GeneratedArticle {
        forms = Set.copyOf(forms);
    }
}
