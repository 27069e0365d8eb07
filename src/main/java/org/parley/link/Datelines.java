package org.parley.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Block;
import org.parley.model.Dateline;
import org.parley.model.EntityKind;
import org.parley.model.Name.Form;
import org.parley.model.ParsedArticle;
import org.parley.model.Span;
import org.parley.rules.Gazetteer;

/** Reads the town in the dateline of an article, if the gazetteer holds it; stateless. */
final class Datelines {
    private static final Pattern TOWN = Pattern.compile("^[\\p{Lu}][\\p{L}\\p{M} .'’-]*[\\p{L}\\p{M}]");

    private static final Pattern COLON = Pattern.compile("(?U)\\p{Lu}[\\p{L}\\p{M} .'’-]{2,40}+ ?: [\\p{Lu}\"“]");

    private static final Pattern SIGNED =
            Pattern.compile("(?:,| in) (\\p{Lu}[\\p{L}\\p{M}'’-]+(?: \\p{Lu}[\\p{L}\\p{M}'’-]+)?)\\.?$");

    private final Map<String, String> towns = new HashMap<>();

    Datelines(Gazetteer gazetteer) {
        for (Gazetteer.Alias alias : gazetteer.aliases()) {
            boolean place = alias.entry().kind() == EntityKind.PLACE || alias.form() == Form.CAPITAL;
            if (place) {
                towns.putIfAbsent(alias.text().toLowerCase(Locale.ROOT), alias.text());
            }
        }
    }

    Optional<Dateline> of(ParsedArticle article, EntityBook book) {
        return article.article().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DATELINE)
                .findFirst()
                .flatMap(block -> read(article, block, book))
                .or(() -> article.article().blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.BYLINE)
                        .limit(1)
                        .flatMap(block -> signed(article, block, book).stream())
                        .findFirst())
                .or(() -> opened(article, book));
    }

    /** "New Delhi: The ministers met here": a town of the gazetteer and a colon before the first words of the story. */
    private Optional<Dateline> opened(ParsedArticle article, EntityBook book) {
        return article.article().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.BODY)
                .findFirst()
                .filter(block ->
                        COLON.matcher(article.article().text(block.span())).lookingAt())
                .flatMap(block -> read(article, block, book));
    }

    /** "By Marta Olin, Lima", "Marta Olin in Lima": where who wrote it stands. */
    private Optional<Dateline> signed(ParsedArticle article, Block block, EntityBook book) {
        Matcher tail = SIGNED.matcher(article.article().text(block.span()));
        if (!tail.find()) {
            return Optional.empty();
        }
        int begin = block.span().begin();
        return Optional.ofNullable(towns.get(tail.group(1).toLowerCase(Locale.ROOT)))
                .map(town -> new Dateline(book.place(town), new Span(begin + tail.start(1), begin + tail.end(1))));
    }

    /** The name of a town of the gazetteer. */
    Optional<String> town(String words) {
        return Optional.ofNullable(towns.get(words.toLowerCase(Locale.ROOT)));
    }

    private Optional<Dateline> read(ParsedArticle article, Block block, EntityBook book) {
        Matcher head = TOWN.matcher(article.article().text(block.span()));
        if (!head.find()) {
            return Optional.empty();
        }
        int begin = block.span().begin();
        return Optional.ofNullable(towns.get(head.group().toLowerCase(Locale.ROOT)))
                .map(town -> new Dateline(book.place(town), new Span(begin, begin + head.end())));
    }
}
