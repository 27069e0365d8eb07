package org.parley.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.Gazetteer;
import org.parley.rules.NameWords;
import org.parley.rules.Titles;

/**
 * Finds the names and titles of an article: first what the gazetteer holds, then titles, then capitalised words by their
 * form and company, and at last further mentions of names that the article has made known.
 */
final class NameFinder {
    private final Gazetteer gazetteer;
    private final GazetteerMatcher matcher;
    private final Titles titles;
    private final NameWords organizationWords;
    private final NameWords placeWords;
    private final NameWords thingWords;

    NameFinder(Gazetteer gazetteer, WordTokenizer tokenizer, Titles titles) {
        this.gazetteer = gazetteer;
        this.matcher = new GazetteerMatcher(gazetteer, tokenizer);
        this.titles = titles;
        this.organizationWords = NameWords.load("rules/organization-words.tsv");
        this.placeWords = NameWords.load("rules/place-words.tsv");
        this.thingWords = NameWords.load("rules/thing-words.tsv");
    }

    /** Names and titles, each in text order. */
    record Found(List<Name> names, List<Title> titles) {}

    Found find(List<Token> tokens, List<Sentence> sentences) {
        BitSet taken = new BitSet(tokens.size());
        List<Name> known = new ArrayList<>();
        for (Sentence sentence : sentences) {
            known.addAll(matcher.find(tokens, sentence.tokens()));
        }
        known.forEach(name -> take(taken, name.tokens()));
        List<Title> found = titles(tokens, sentences, taken);
        found.forEach(title -> take(taken, title.tokens()));
        List<Name> names = widened(tokens, known, sentences, taken);
        List<Range> unknown = candidates(tokens, sentences, taken, names);
        NameContext context = new NameContext(tokens, found, names);
        NameClassifier classifier = new NameClassifier(gazetteer, organizationWords, placeWords, context);
        StateDiscovery states =
                new StateDiscovery(tokens, unknown, new StateEvidence(tokens, context, organizationWords));
        List<Range> others = new ArrayList<>();
        for (Range candidate : unknown) {
            states.find(candidate).ifPresentOrElse(names::add, () -> others.add(candidate));
        }
        names.addAll(classified(tokens, names, others, classifier));
        names.sort(Comparator.comparing(Name::tokens));
        return new Found(names, found);
    }

    private static void take(BitSet taken, Range range) {
        taken.set(range.from(), range.to());
    }

    private List<Title> titles(List<Token> tokens, List<Sentence> sentences, BitSet taken) {
        TitleFinder finder = new TitleFinder(titles, tokens, taken::get);
        List<Title> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            found.addAll(finder.find(sentence.tokens()));
        }
        return found;
    }

    /**
     * A name of the gazetteer inside a longer capitalised name gives way to it: "Kyiv School of Economics", "Russian
     * Foreign Ministry", "Istanbul's Dolmabahce Palace" (only the part after the possessive).
     */
    private List<Name> widened(List<Token> tokens, List<Name> names, List<Sentence> sentences, BitSet taken) {
        List<Name> kept = new ArrayList<>();
        int s = 0;
        for (Name name : names) {
            while (!sentences.get(s).tokens().contains(name.tokens().from())) {
                s++;
            }
            Range sentence = sentences.get(s).tokens();
            int to = new NameExtension(tokens, sentence, taken, organizationWords, placeWords).end(name);
            if (to > name.tokens().to()) {
                Range wide = new Range(name.tokens().from(), to);
                EntityKind kind = organizationWords.mark(NameClassifier.words(tokens, wide))
                        ? EntityKind.ORGANIZATION
                        : EntityKind.PLACE;
                kept.add(new Name(wide, kind, Name.Form.NAME, java.util.Optional.empty(), 0.85, "name-widened"));
                take(taken, wide);
            } else {
                kept.add(name);
            }
        }
        return kept;
    }

    private List<Range> candidates(List<Token> tokens, List<Sentence> sentences, BitSet taken, List<Name> known) {
        NameCandidates finder = new NameCandidates(gazetteer, organizationWords, tokens, taken);
        known.stream().filter(name -> name.kind() == EntityKind.PERSON).forEach(name -> finder.know(name.tokens()));
        for (Sentence sentence : sentences) {
            finder.find(sentence.tokens()).stream()
                    .filter(range -> range.size() > 1)
                    .forEach(finder::know);
        }
        List<Range> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            finder.find(sentence.tokens()).stream()
                    .filter(range -> !thingWords.mark(NameClassifier.words(tokens, range)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Classifies each candidate by itself; those left open take the kind that most of their namesakes got. */
    private static List<Name> classified(
            List<Token> tokens, List<Name> known, List<Range> candidates, NameClassifier classifier) {
        List<Name> names = new ArrayList<>();
        List<Range> open = new ArrayList<>();
        Map<String, Map<EntityKind, Integer>> votes = new HashMap<>();
        known.stream()
                .filter(name -> name.kind() == EntityKind.PERSON)
                .forEach(name -> NameVotes.add(votes, tokens, name));
        for (Range candidate : candidates) {
            classifier
                    .classify(candidate)
                    .ifPresentOrElse(
                            name -> {
                                names.add(name);
                                NameVotes.add(votes, tokens, name);
                            },
                            () -> open.add(candidate));
        }
        for (Range candidate : open) {
            NameVotes.winner(votes, tokens, candidate)
                    .or(() -> classifier.guess(candidate))
                    .ifPresent(names::add);
        }
        return NameVotes.agreed(votes, tokens, Collections.unmodifiableList(names));
    }
}
