package org.parley.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordSet;

/** The names and titles of an article by where they begin and end, and whom each name stands for. */
final class Words {
    private static final Set<String> HONORIFICS = OfficeClass.HONORIFIC.words();

    private static final int LONGEST_BRACKET = 4;

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

    boolean is(int i, WordSet words) {
        return has(i) && words.holds(token(i));
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
        boolean two = (is(i, "tan", "dato") && is(i + 1, "sri")) || (is(i, "sri") && is(i - 1, "tan", "dato"));
        return two || (has(i) && (HONORIFICS.contains(token(i).lower()) || isRespect(token(i).lower()) || is(i, "'")));
    }

    private static boolean isRespect(String word) {
        return OfficeClass.RESPECT.holds(word) || OfficeClass.OFFICE_BEFORE_NAME.holds(word);
    }

    private static boolean isBody(Name name) {
        return name.kind() == EntityKind.ORGANIZATION;
    }

    /** Behind "61-year-old"; else the place itself. */
    int pastAge(int i) {
        boolean whole = has(i) && token(i).lower().endsWith("-year-old");
        boolean parted = is(i + 1, "-") && is(i + 2, "year", "year-old");
        return whole ? i + 1 : !parted ? i : is(i + 2, "year-old") ? i + 3 : i + 5;
    }

    /**
     * Behind the given names that an editor put into brackets, "President (Ana Maria) Lara", or the short form of a body, "head of the
     * Free People's Union (FPU) Ana Lara"; else the place itself.
     */
    int pastBracket(int i) {
        if (!is(i, "(", "[")) {
            return i;
        }
        if (is(i + 2, ")") && nameAt(i + 1).filter(Words::isBody).isPresent()) {
            return i + 3;
        }
        for (int k = i + 1; k < i + LONGEST_BRACKET && has(k) && nameAt(k).isEmpty(); k++) {
            if (is(k, ")", "]")) {
                return k + 1;
            }
        }
        return i;
    }
}
