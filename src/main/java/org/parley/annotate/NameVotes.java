package org.parley.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.Letters;

/** One name, one kind: what the clear mentions of a name say decides for the unclear ones of the same article. */
final class NameVotes {
    private static final int LONGEST_ACRONYM = 4;
    private static final Pattern ARTICLE = Pattern.compile("[AaEe]l-(\\p{Lu}.+)");

    private NameVotes() {}

    /** The last word of a personal name, with and without an Arabic article. */
    static List<String> lastNames(List<Token> tokens, Range person) {
        List<String> names = new ArrayList<>(withArticle(tokens, person.last()));
        names.add(tokens.get(person.last()).text());
        return names;
    }

    static void add(Map<String, Map<EntityKind, Integer>> votes, List<Token> tokens, Name name) {
        int weight = name.confidence() >= 0.8 ? 2 : 1;
        String text = text(tokens, name.tokens());
        vote(votes, text, name.kind(), weight);
        if (name.kind() == EntityKind.PERSON && name.tokens().size() > 1) {
            int last = PersonNames.lastName(tokens, name.tokens());
            vote(votes, folded(tokens.get(last)), name.kind(), 1);
            vote(votes, folded(tokens.get(name.tokens().from())), name.kind(), 1);
            withArticle(tokens, last).forEach(form -> vote(votes, form, name.kind(), 1));
        }
    }

    /** "Al-Busaidi", "al-Busaidi" and "Busaidi" are short for "Badr Al Busaidi" and "Badr al-Busaidi". */
    private static List<String> withArticle(List<Token> tokens, int last) {
        String word = folded(tokens.get(last));
        Matcher joined = ARTICLE.matcher(word);
        boolean apart = last > 0
                && (tokens.get(last - 1).is("al") || tokens.get(last - 1).is("el"));
        if (!joined.matches() && !apart) {
            return List.of();
        }
        String bare = apart ? word : joined.group(1);
        return List.of(bare, "Al-" + bare, "al-" + bare);
    }

    private static void vote(Map<String, Map<EntityKind, Integer>> votes, String text, EntityKind kind, int weight) {
        votes.computeIfAbsent(text, unseen -> new EnumMap<>(EntityKind.class)).merge(kind, weight, Integer::sum);
    }

    private static String text(List<Token> tokens, Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            text.append(i > range.from() ? " " : "").append(folded(tokens.get(i)));
        }
        return text.toString();
    }

    /** Without accents; a word in capitals as it is written elsewhere. */
    private static String folded(Token token) {
        String plain = Letters.plain(token.text());
        boolean shouted = token.isAllCaps() && plain.length() > LONGEST_ACRONYM;
        return shouted ? plain.charAt(0) + plain.substring(1).toLowerCase(Locale.ROOT) : plain;
    }

    /** The candidate as a name of the kind that its namesakes have. */
    static Optional<Name> winner(Map<String, Map<EntityKind, Integer>> votes, List<Token> tokens, Range candidate) {
        return kind(votes, text(tokens, candidate))
                .map(kind -> new Name(candidate, kind, Form.NAME, Optional.empty(), 0.8, "name-again"));
    }

    private static Optional<EntityKind> kind(Map<String, Map<EntityKind, Integer>> votes, String text) {
        return votes.getOrDefault(text, new HashMap<>()).entrySet().stream()
                .max(Map.Entry.<EntityKind, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<EntityKind, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** Weakly classified names take the kind of their strongly classified namesakes. */
    static List<Name> agreed(Map<String, Map<EntityKind, Integer>> votes, List<Token> tokens, List<Name> names) {
        return names.stream()
                .map(name -> {
                    EntityKind kind = kind(votes, text(tokens, name.tokens())).orElse(name.kind());
                    return kind == name.kind() || name.confidence() >= 0.8
                            ? name
                            : new Name(name.tokens(), kind, name.form(), name.id(), name.confidence(), "name-agreed");
                })
                .toList();
    }

    /** "the Ministry" where a longer name of the article has that word: its short form. */
    static List<Name> shortForms(List<Token> tokens, List<Name> known, List<Name> found, List<Range> open) {
        Set<String> words = new HashSet<>();
        Set<Range> named = found.stream().map(Name::tokens).collect(Collectors.toSet());
        Stream.concat(known.stream(), found.stream())
                .filter(name ->
                        name.kind() == EntityKind.ORGANIZATION && name.tokens().size() > 1)
                .forEach(name -> words.addAll(NameClassifier.words(tokens, name.tokens())));
        return open.stream()
                .filter(range -> range.size() == 1 && range.from() > 0)
                .filter(range -> tokens.get(range.from() - 1).is("the"))
                .filter(range -> words.contains(tokens.get(range.from()).text()))
                .filter(range -> !named.contains(range))
                .map(range -> new Name(range, EntityKind.ORGANIZATION, Form.NAME, Optional.empty(), 0.7, "org-short"))
                .toList();
    }
}
