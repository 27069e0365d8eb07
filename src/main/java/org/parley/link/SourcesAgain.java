package org.parley.link;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;

/** Later mentions of an unnamed source: "a senior port official … the official said". */
final class SourcesAgain {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private static final Pattern ORIGIN = Pattern.compile(" (?:of|from|in|at|with) ");

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;

    SourcesAgain(ParsedArticle article, EntityBook book, Salience salience) {
        this.article = article;
        this.book = book;
        this.salience = salience;
    }

    /** The source mentioned before whose description has all the words of a definite one; else the reference itself. */
    Reference merged(Chunk phrase, Reference reference) {
        EntityKey key = reference.entity();
        boolean definite =
                DEFINITE.contains(article.token(phrase.tokens().from()).lower());
        boolean bare = phrase.tokens().size() == 1 && book.isPlural(key);
        if (!(definite || bare) || !book.isAnonymous(key)) {
            return reference;
        }
        return before(key, headOf(book.label(key)), bare)
                .flatMap(earlier -> DescriptionResolver.reference(phrase, List.of(earlier), 0.7, "source-again"))
                .orElse(reference);
    }

    /** @param only of several sources so described it is none: "officials" */
    private Optional<EntityKey> before(EntityKey key, String head, boolean only) {
        Set<String> wanted = wordsOf(book.label(key));
        List<EntityKey> found = salience.latestDistinct(
                2,
                earlier -> !earlier.equals(key)
                        && book.isAnonymous(earlier)
                        && book.isPlural(earlier) == book.isPlural(key)
                        && headOf(book.label(earlier)).equals(head)
                        && wordsOf(book.label(earlier)).containsAll(wanted));
        return found.stream().findFirst().filter(source -> !only || found.size() == 1);
    }

    /** The last word before "of", "from" and the like: "official" of "port official in Lima". */
    private static String headOf(String label) {
        String core = ORIGIN.split(label.toLowerCase(Locale.ROOT), 2)[0];
        return core.substring(core.lastIndexOf(' ') + 1);
    }

    private static Set<String> wordsOf(String label) {
        return new HashSet<>(Arrays.asList(label.toLowerCase(Locale.ROOT).split("[ \\-]+")));
    }
}
