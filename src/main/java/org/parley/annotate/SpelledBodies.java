package org.parley.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Name.Form;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/** Finds bodies by the short form in brackets that their initials spell: "the Harbour People's Power (HPP)". */
final class SpelledBodies {
    private static final Set<String> JOINTS = WordClass.BODY_JOINT.words();
    private static final Set<String> CENTRES = WordClass.CENTRE_NOUN.capitalised();
    private static final Set<String> MEMBERS = WordClass.BODY_MEMBER.capitalised();
    private static final int LONGEST = 14;
    private static final int SHORTEST = 3;

    private final NameTables tables;
    private final List<Token> tokens;
    private final List<Title> titles;

    SpelledBodies(NameTables tables, List<Token> tokens, List<Title> titles) {
        this.tables = tables;
        this.tokens = tokens;
        this.titles = titles;
    }

    /** The names, with the bodies found in place of the names inside them, whose tokens are taken. */
    List<Name> among(List<Name> names, List<Sentence> sentences, BitSet taken) {
        List<Name> all = new ArrayList<>(names);
        for (Sentence sentence : sentences) {
            Range range = sentence.tokens();
            for (int i = range.from() + 1; i + 2 < range.to(); i++) {
                spelled(i, range).filter(body -> isNew(body, all)).ifPresent(body -> {
                    all.removeIf(name -> body.contains(name.tokens().from()));
                    all.add(new Name(body, EntityKind.ORGANIZATION, Form.NAME, Optional.empty(), 0.85, "org-spelled"));
                    taken.set(body.from(), body.to());
                });
            }
        }
        return all;
    }

    private Optional<Range> spelled(int bracket, Range sentence) {
        Token form = tokens.get(bracket + 1);
        boolean opens = tokens.get(bracket).is("(") || tokens.get(bracket).is("[");
        if (!opens || !form.isAllCaps() || form.text().length() < SHORTEST) {
            return Optional.empty();
        }
        String letters = form.text().replaceAll("\\P{Lu}", "");
        int at = bracket;
        while (!letters.isEmpty() && at > sentence.from() && bracket - at < LONGEST) {
            Token word = tokens.get(at - 1);
            Optional<String> rest = rest(letters, word);
            if (rest.isEmpty() && !JOINTS.contains(word.lower()) && !word.isPossessive()) {
                return Optional.empty();
            }
            letters = rest.orElse(letters);
            at--;
        }
        int end = tokens.get(bracket - 1).isPossessive() ? bracket - 1 : bracket;
        return letters.isEmpty() && at < end
                ? Optional.of(new Range(at, end)).filter(range -> isBody(range, form))
                : Optional.empty();
    }

    /** The letters before those that the word begins with, or its parts do: "Asia-Pacific". */
    private static Optional<String> rest(String letters, Token word) {
        if (!word.isCapitalised() || !word.isWord()) {
            return Optional.empty();
        }
        StringBuilder initials = new StringBuilder();
        for (String part : word.text().split("-", -1)) {
            initials.append(part.isEmpty() ? "" : part.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        String first = initials.substring(0, 1);
        return Optional.of(letters)
                .filter(all -> all.endsWith(initials.toString()) || all.endsWith(first))
                .map(all ->
                        all.substring(0, all.length() - (all.endsWith(initials.toString()) ? initials.length() : 1)));
    }

    /** Words of a body, or nothing that says it is none and a short form that the article uses again. */
    private boolean isBody(Range range, Token form) {
        List<String> words = NameClassifier.words(tokens, range);
        String last = words.get(words.size() - 1);
        boolean office =
                titles.stream().anyMatch(title -> range.contains(title.tokens().from()));
        if (range.size() < 2 || office || tables.thingWords().mark(words)) {
            return false;
        }
        boolean used = isMany(words)
                || tokens.stream()
                                .filter(token -> token.text().equals(form.text()))
                                .count()
                        > 1;
        return tables.organizationWords().mark(words)
                || CENTRES.contains(last)
                || (used
                        && !tables.placeWords().mark(words)
                        && !tables.thingWords().contains(last));
    }

    /** "National People's Power". */
    private static boolean isMany(List<String> words) {
        return words.stream().anyMatch(word -> MEMBERS.contains(word.replaceAll("['’]s?$", "")));
    }

    private static boolean isNew(Range body, List<Name> names) {
        return names.stream()
                .noneMatch(name -> (name.tokens().from() <= body.from()
                                && name.tokens().to() >= body.to()
                                && name.kind() != EntityKind.PLACE)
                        || (name.tokens().from() < body.from() && name.tokens().to() > body.from())
                        || (body.contains(name.tokens().from())
                                && name.id().isPresent()
                                && name.kind() == EntityKind.PERSON));
    }
}
