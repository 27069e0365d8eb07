package org.parley.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Folds the ways in which names of other scripts are written in Latin letters ({@code rules/transliteration.tsv}): Sergei and
 * Sergey sound alike, Mohammed and Muhammad have one skeleton.
 */
public final class Transliteration {
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiou]");
    /** Words with fewer consonants differ in a vowel without being one: Kim and Kem. */
    private static final int FEWEST_CONSONANTS = 3;

    private final List<Fold> sounds;
    private final List<Fold> skeletons;
    private final List<Fold> articles;
    private final List<Fold> english;
    private final Map<String, Set<String>> words;

    private record Fold(Pattern from, String to) {
        String in(String word) {
            return from.matcher(word).replaceAll(to);
        }
    }

    private Transliteration(Map<String, List<Fold>> folds, Map<String, Set<String>> words) {
        this.sounds = List.copyOf(folds.getOrDefault("sound", List.of()));
        this.skeletons = List.copyOf(folds.getOrDefault("skeleton", List.of()));
        this.articles = List.copyOf(folds.getOrDefault("article", List.of()));
        this.english = List.copyOf(folds.getOrDefault("english", List.of()));
        this.words = Map.copyOf(words);
    }

    public static Transliteration load() {
        Map<String, List<Fold>> folds = new HashMap<>();
        Map<String, Set<String>> words = new HashMap<>();
        for (Table.Row row : Table.read("rules/transliteration.tsv").rows()) {
            String step = row.get("step");
            switch (step) {
                case "sound", "skeleton", "article", "english" ->
                    folds.computeIfAbsent(step, unseen -> new ArrayList<>())
                            .add(new Fold(Pattern.compile(row.get("from")), row.get("to")));
                case "particle", "descent", "generation" ->
                    words.computeIfAbsent(step, unseen -> new HashSet<>()).addAll(row.all("from"));
                default -> throw row.fault("no step \"%s\"".formatted(step));
            }
        }
        return new Transliteration(folds, words);
    }

    /** A word that may be left out of a name: "bin", "al". */
    public boolean isParticle(String word) {
        return is("particle", word) || isDescent(word);
    }

    /** A particle before the name of the father: "bin". */
    public boolean isDescent(String word) {
        return is("descent", word);
    }

    /** A word that tells a father from a son: "jr". */
    public boolean isGeneration(String word) {
        return is("generation", word);
    }

    private boolean is(String step, String word) {
        return words.getOrDefault(step, Set.of()).contains(word);
    }

    /** The American spelling of an English word: "defence" as "defense". */
    public String american(String word) {
        return folded(word, english);
    }

    /** The word without an article written together with it: "albusaidi" as "busaidi". */
    public String withoutArticle(String word) {
        return folded(word, articles);
    }

    /**
     * What is the same for the usual spellings of a name.
     *
     * @param word lower-case ASCII letters
     */
    public String sound(String word) {
        return DOUBLED.matcher(folded(word, sounds)).replaceAll("$1");
    }

    /** The consonants of the sound with its first letter, close sounds as one. */
    public String skeleton(String word) {
        String consonants = VOWELS.matcher(close(word)).replaceAll("");
        return DOUBLED.matcher(consonants).replaceAll("$1");
    }

    private String close(String word) {
        return folded(sound(word), skeletons);
    }

    /**
     * Whether two words differ as transliterations of one name do: Mohammed and Muhammad, but not Jamal and Jamil, Hassan and
     * Hussein, Roberto and Roberta.
     */
    public boolean areSpellings(String one, String other) {
        String consonants = skeleton(one);
        return consonants.length() >= FEWEST_CONSONANTS
                && consonants.equals(skeleton(other))
                && Vowels.agree(close(one), close(other));
    }

    private static String folded(String word, List<Fold> folds) {
        String folded = word;
        for (Fold fold : folds) {
            folded = fold.in(folded);
        }
        return folded;
    }
}
