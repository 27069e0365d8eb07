package org.parley.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Folds the ways in which names of other scripts are written in Latin letters ({@code rules/transliteration.tsv}): Sergei and
 * Sergey sound alike, Mohammed and Muhammad have one skeleton.
 */
public final class Transliteration {
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiou]");

    private final List<Fold> sounds;
    private final List<Fold> skeletons;
    private final List<Fold> articles;
    private final Set<String> particles;

    private record Fold(Pattern from, String to) {
        String in(String word) {
            return from.matcher(word).replaceAll(to);
        }
    }

    private Transliteration(List<Fold> sounds, List<Fold> skeletons, List<Fold> articles, Set<String> particles) {
        this.sounds = List.copyOf(sounds);
        this.skeletons = List.copyOf(skeletons);
        this.articles = List.copyOf(articles);
        this.particles = Set.copyOf(particles);
    }

    public static Transliteration load() {
        List<Fold> sounds = new ArrayList<>();
        List<Fold> skeletons = new ArrayList<>();
        List<Fold> articles = new ArrayList<>();
        Set<String> particles = new HashSet<>();
        for (Table.Row row : Table.read("rules/transliteration.tsv").rows()) {
            Fold fold = new Fold(Pattern.compile(row.get("from")), row.get("to"));
            switch (row.get("step")) {
                case "sound" -> sounds.add(fold);
                case "skeleton" -> skeletons.add(fold);
                case "article" -> articles.add(fold);
                case "particle" -> particles.addAll(row.all("from"));
                default -> throw row.fault("no step \"%s\"".formatted(row.get("step")));
            }
        }
        return new Transliteration(sounds, skeletons, articles, particles);
    }

    /** A word that may be left out of a name: "bin", "al". */
    public boolean isParticle(String word) {
        return particles.contains(word);
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
        String consonants = VOWELS.matcher(folded(sound(word), skeletons)).replaceAll("");
        return DOUBLED.matcher(consonants).replaceAll("$1");
    }

    private static String folded(String word, List<Fold> folds) {
        String folded = word;
        for (Fold fold : folds) {
            folded = fold.in(folded);
        }
        return folded;
    }
}
