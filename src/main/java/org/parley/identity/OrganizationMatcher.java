package org.parley.identity;

import static org.parley.identity.Trait.Type.LABEL;
import static org.parley.identity.Trait.Type.OTHER_NAME;
import static org.parley.identity.Trait.Type.WIKIDATA;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.rules.CommonBodies;
import org.parley.rules.Letters;
import org.parley.rules.Transliteration;
import org.parley.rules.WordClass;

/** Compares organisations by the words of their names, whatever their order, and by short forms that an article explains. */
public final class OrganizationMatcher implements Matcher {
    private static final Pattern SHORT_FORM = Pattern.compile("[A-Z][A-Za-z]?[A-Z]{1,6}s?");
    private static final int LONGEST_STATE_NAME = 4;
    /** Letters; shorter ones begin the words of many bodies. */
    private static final int SHORTEST_TELLING_FORM = 4;

    private final Map<String, String> states;
    private final Transliteration transliteration;

    /** @param states ids by the names and adjectives of states, and by the names of capitals */
    public OrganizationMatcher(Map<String, String> states, Transliteration transliteration) {
        this.states = Map.copyOf(states);
        this.transliteration = transliteration;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals("organization");
    }

    @Override
    public Set<String> blocks(Profile profile) {
        Set<String> blocks = new TreeSet<>();
        profile.all(LABEL).forEach(name -> blocks.add("organization:" + words(name)));
        shortForms(profile).forEach(form -> blocks.add("organization:" + form));
        initials(profile).forEach(form -> blocks.add("organization:" + form));
        profile.all(WIKIDATA).forEach(id -> blocks.add("organization:" + id));
        return blocks;
    }

    /** A short form may stand for several bodies. */
    @Override
    public int vagueness(Profile profile) {
        return profile.all(LABEL).stream().allMatch(OrganizationMatcher::isShortForm) ? 1 : 0;
    }

    @Override
    public Verdict compare(Profile one, Profile other) {
        if (PersonMatcher.share(one, other, WIKIDATA)) {
            return Verdict.same(1, "the same Wikidata entity");
        }
        if (PersonMatcher.conflict(one, other, WIKIDATA)) {
            return Verdict.different("two Wikidata entities");
        }
        if (ranksDiffer(one, other)) {
            return Verdict.different("one is a state body, for example, the other a national one");
        }
        boolean sameWords = profileWords(one).stream().anyMatch(profileWords(other)::contains);
        if (sameWords) {
            return isCommon(one) && isCommon(other)
                    ? Verdict.UNRELATED
                    : Verdict.same(0.95, "the same words in the name");
        }
        NavigableSet<String> forms = shortForms(one);
        forms.retainAll(shortForms(other));
        if (vagueness(one) + vagueness(other) == 0) {
            return Verdict.UNRELATED;
        }
        if (forms.isEmpty()) {
            return byInitials(one, other);
        }
        return Verdict.sameIfOnly(0.9, "the short form " + forms.first());
    }

    @Override
    public boolean areDifferent(Profile one, Profile other) {
        return PersonMatcher.conflict(one, other, WIKIDATA)
                || (!PersonMatcher.share(one, other, WIKIDATA) && ranksDiffer(one, other));
    }

    private static boolean isCommon(Profile profile) {
        return profile.all(LABEL).stream().allMatch(CommonBodies::isOne);
    }

    /** No article explains the short form. */
    private static Verdict byInitials(Profile one, Profile other) {
        boolean fits = !Collections.disjoint(shortForms(one), initials(other))
                || !Collections.disjoint(shortForms(other), initials(one));
        return fits ? Verdict.close(0.6, "the first letters of the name") : Verdict.UNRELATED;
    }

    private static Set<String> initials(Profile profile) {
        Set<String> initials = new TreeSet<>();
        for (String name : profile.all(LABEL)) {
            String letters = Letters.plain(name).replaceAll("\\B.|[^A-Z]", "");
            if (letters.length() >= SHORTEST_TELLING_FORM) {
                initials.add(letters);
            }
        }
        return initials;
    }

    private static boolean ranksDiffer(Profile one, Profile other) {
        Set<String> mine = ranks(one);
        Set<String> theirs = ranks(other);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    private static Set<String> ranks(Profile profile) {
        Set<String> ranks = new TreeSet<>();
        for (String name : profile.all(LABEL)) {
            ranks.addAll(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)));
        }
        ranks.retainAll(WordClass.ORGANIZATION_RANK.words());
        return ranks;
    }

    private NavigableSet<String> profileWords(Profile profile) {
        NavigableSet<String> all = new TreeSet<>();
        profile.all(LABEL).stream()
                .map(this::words)
                .filter(words -> !words.isEmpty())
                .forEach(all::add);
        return all;
    }

    /** The words of a name in alphabetical order; a state by its id whether as noun or adjective. */
    private String words(String name) {
        if (isShortForm(name)) {
            return name;
        }
        String[] parts = name.replace('’', '\'').replaceAll("'s?\\b", " ").split("[\\s,()]+");
        NavigableSet<String> words = new TreeSet<>();
        for (int i = 0; i < parts.length; ) {
            int state = stateAt(parts, i);
            words.addAll(state > 0 ? Set.of(states.get(joined(parts, i, state))) : plainWords(parts[i]));
            i += Math.max(1, state);
        }
        return String.join(" ", words);
    }

    /** How many words of the name of a state begin there. */
    private int stateAt(String[] parts, int from) {
        for (int length = Math.min(LONGEST_STATE_NAME, parts.length - from); length > 0; length--) {
            if (states.containsKey(joined(parts, from, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(String[] parts, int from, int length) {
        return String.join(" ", Arrays.copyOfRange(parts, from, from + length));
    }

    private Set<String> plainWords(String part) {
        Set<String> words = new TreeSet<>();
        for (String word : Letters.plain(part).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!word.isEmpty() && !WordClass.ORGANIZATION_FILLER.holds(word)) {
                words.add(transliteration.american(singular(word)));
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static NavigableSet<String> shortForms(Profile profile) {
        NavigableSet<String> forms = new TreeSet<>();
        profile.all(LABEL).stream().filter(OrganizationMatcher::isShortForm).forEach(forms::add);
        profile.all(OTHER_NAME).stream()
                .filter(OrganizationMatcher::isShortForm)
                .forEach(forms::add);
        return forms;
    }

    private static boolean isShortForm(String name) {
        return SHORT_FORM.matcher(name).matches();
    }
}
