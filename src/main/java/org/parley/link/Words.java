package org.parley.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.Name;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Token;

/** The names and titles of an article by where they begin and end, and whom each name stands for. */
final class Words {
    private static final int LONGEST_TITLE = 12;

    private final ParsedArticle article;
    private final Map<Integer, Name> namesByBegin = new HashMap<>();
    private final Map<Integer, Name> namesByEnd = new HashMap<>();
    private final Map<Integer, Title> titlesByBegin = new HashMap<>();
    private final Map<Integer, Title> titlesByEnd = new HashMap<>();
    private final Map<Range, EntityKey> keys;

    /** @param keys the entity of each name, by the name's tokens */
    Words(ParsedArticle article, Map<Range, EntityKey> keys) {
        this.article = article;
        this.keys = keys;
        for (Name name : article.annotated().names()) {
            namesByBegin.put(name.tokens().from(), name);
            namesByEnd.put(name.tokens().to(), name);
        }
        for (Title title : article.annotated().titles()) {
            titlesByBegin.put(title.tokens().from(), title);
            titlesByEnd.put(title.tokens().to(), title);
        }
    }

    ParsedArticle article() {
        return article;
    }

    Token token(int i) {
        return article.token(i);
    }

    boolean has(int i) {
        return i >= 0 && i < article.tokens().size();
    }

    boolean is(int i, String... words) {
        if (!has(i)) {
            return false;
        }
        for (String word : words) {
            if (article.token(i).lower().equals(word)) {
                return true;
            }
        }
        return false;
    }

    Optional<Name> nameAt(int begin) {
        return Optional.ofNullable(namesByBegin.get(begin));
    }

    Optional<Name> nameBefore(int end) {
        return Optional.ofNullable(namesByEnd.get(end));
    }

    Optional<Title> titleAt(int begin) {
        return Optional.ofNullable(titlesByBegin.get(begin));
    }

    Optional<Title> titleBefore(int end) {
        return Optional.ofNullable(titlesByEnd.get(end));
    }

    /** "ambassador to the UN": the name is a word of an office. */
    boolean isInsideTitle(Name name) {
        int at = name.tokens().from();
        for (int i = at - 1; i > at - LONGEST_TITLE && i >= 0; i--) {
            if (titlesByBegin.containsKey(i)) {
                return titlesByBegin.get(i).tokens().contains(at);
            }
        }
        return false;
    }

    Optional<EntityKey> keyOf(Name name) {
        return Optional.ofNullable(keys.get(name.tokens()));
    }

    /** "Mr", "Dr.", "Sheikh": a word of respect between title and name. */
    boolean isHonorific(int i) {
        return is(
                i,
                "mr",
                "mr.",
                "mrs",
                "mrs.",
                "ms",
                "ms.",
                "dr",
                "dr.",
                "sir",
                "sheikh",
                "prince",
                "gen.",
                "amb.",
                "hon.",
                "sayyid",
                "lord",
                "dame",
                "ayatollah",
                "maulana",
                "mullah",
                "dato",
                "datuk",
                "datin",
                "seri",
                "samdech",
                "techo",
                "moha",
                "borvor",
                "thipadei",
                "alhaji",
                "haji",
                "shri",
                "'");
    }
}
