package org.parley.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Title;
import org.parley.model.Token;
import org.parley.rules.Gazetteer;
import org.parley.rules.NameWords.Position;
import org.parley.rules.Titles;
import org.parley.rules.WordClass;

/**
 * Finds the names and titles of an article: first what the gazetteer holds, then titles, then capitalised words by their
 * form and company, and at last further mentions of names that the article has made known.
 */
final class NameFinder {
    private static final int LONGEST_BODY = 4;
    /** Sentences at the head of an article that may be its headline. */
    private static final int HEAD = 2;

    private static final Set<String> SURNAMES = WordClass.NOUN_AS_SURNAME.capitalised();

    private final NameTables tables;
    private final GazetteerMatcher matcher;
    private final Titles titles;
    private final Containers containers;

    NameFinder(Gazetteer gazetteer, WordTokenizer tokenizer, Titles titles) {
        this.tables = NameTables.load(gazetteer);
        this.matcher = new GazetteerMatcher(gazetteer, titles, tokenizer, tables);
        this.titles = titles;
        this.containers = new Containers(gazetteer);
    }

    /** Names and titles, each in text order. */
    record Found(List<Name> names, List<Title> titles) {}

    Found find(List<Token> tokens, List<Sentence> sentences) {
        BitSet taken = new BitSet(tokens.size());
        BitSet headlines = headlines(tokens, sentences);
        List<Name> known = new ArrayList<>();
        for (Sentence sentence : sentences) {
            matcher.find(tokens, sentence.tokens()).stream()
                    .map(name -> PersonNames.whole(tokens, name, sentence.tokens()))
                    .forEach(known::add);
        }
        new OtherBodies(tables.gazetteer(), tokens).drop(known, sentences);
        known = new Namesakes(tables.sharedNames(), tokens).settled(known);
        known.forEach(name -> take(taken, name.tokens()));
        List<Title> found = titles(tokens, sentences, taken, bodies(known));
        found.forEach(title -> take(taken, title.tokens()));
        known.removeIf(name -> isField(tokens, name, found));
        new Surnames(tokens, found, taken, headlines).dropFrom(known, this::isGiven);
        List<Name> widened = new NameWidening(tables, tokens, taken).widened(known, sentences);
        List<Name> names = new SpelledBodies(tables, tokens, found).among(widened, sentences, taken);
        List<Range> unknown = candidates(tokens, sentences, taken, names);
        NameContext context = new NameContext(tokens, found, names);
        Set<String> lastNames = lastNames(tokens, names, unknown, context);
        NameClassifier classifier = new NameClassifier(tables, context, headlines, lastNames);
        StateDiscovery states = new StateDiscovery(
                tokens, unknown, new StateEvidence(tokens, context, tables.organizationWords()), lastNames);
        List<Range> others = new ArrayList<>();
        for (Range candidate : unknown) {
            states.find(candidate).ifPresentOrElse(names::add, () -> others.add(candidate));
        }
        names.addAll(classified(tokens, names, others, classifier));
        names.sort(Comparator.comparing(Name::tokens));
        containers.mark(tokens, names);
        return new Found(names, found);
    }

    /** Tokens of lines in which most words have a capital and that don't end as sentences do. */
    private static BitSet headlines(List<Token> tokens, List<Sentence> sentences) {
        BitSet headlines = new BitSet(tokens.size());
        for (Sentence sentence : sentences) {
            Range range = sentence.tokens();
            boolean open = !tokens.get(range.last()).is(".");
            if (open && Annotator.isTitleCase(NameClassifier.words(tokens, range))) {
                headlines.set(range.from(), range.to());
            } else if (sentence.index() < HEAD) {
                opening(tokens, range).ifPresent(part -> headlines.set(part.from(), part.to()));
            }
        }
        return headlines;
    }

    /** "Lima Leader Trying to Mediate : the move renews hopes": title case up to the colon. */
    private static Optional<Range> opening(List<Token> tokens, Range sentence) {
        return sentence.indices()
                .filter(i -> i > sentence.from() && tokens.get(i).is(":"))
                .mapToObj(i -> new Range(sentence.from(), i))
                .findFirst()
                .filter(part -> Annotator.isTitleCase(NameClassifier.words(tokens, part)));
    }

    /** "Nathan Law" is a person although laws are things, "Centre for Trade Policy" a body. */
    private boolean isThing(List<Token> tokens, Range range) {
        List<String> words = NameClassifier.words(tokens, range);
        if (PersonNames.isNumbered(words) && isGiven(tokens.get(range.from()))) {
            return false;
        }
        boolean body = words.size() > 2 && tables.organizationWords().contains(words.get(0));
        boolean person = words.size() > 1
                && words.size() <= 3
                && SURNAMES.contains(words.get(words.size() - 1))
                && tables.gazetteer()
                        .givenName(words.get(0))
                        .filter(name -> !name.word())
                        .isPresent();
        boolean beside = range.to() < tokens.size()
                && (!tables.groupAdjectives().contains(words.get(0))
                        || tables.groupAdjectives().allows(words.get(0), Position.LAST))
                && tables.bodyNouns().allows(tokens.get(range.to()).text(), Position.LAST);
        boolean adjective = words.size() == 1 && isModifierOnly(tokens.get(range.from())) && !beside;
        boolean numbered = range.to() < tokens.size()
                && NeverNames.WORDS.contains(tokens.get(range.to()).lower())
                && tables.thingWords().contains(tokens.get(range.to()).text());
        return adjective
                || numbered
                || isDesk(tokens, range)
                || (!person && !body && tables.thingWords().mark(words));
    }

    /** "Ruritania's Foreign Affairs ministry": the fields of a body that is no name. */
    private static boolean isDesk(List<Token> tokens, Range range) {
        return range.to() < tokens.size()
                && WordClass.BODY_IN_LOWER_CASE.holds(tokens.get(range.to()))
                && !tokens.get(range.to()).isCapitalised()
                && range.indices()
                        .allMatch(i -> tokens.get(i).is("and")
                                || TitleWords.PORTFOLIOS.contains(tokens.get(i).lower()));
    }

    /** "King Aldric II": a number behind a name and an office before it. */
    private static boolean isRuler(List<Token> tokens, Range range, BitSet taken) {
        int title = range.from() - 1;
        return PersonNames.isNumbered(NameClassifier.words(tokens, range))
                && title >= 0
                && taken.get(title)
                && tokens.get(title).isCapitalised();
    }

    /** "assistant to the president for Homeland Security": the field of the office, not the body of that name. */
    private static boolean isField(List<Token> tokens, Name name, List<Title> titles) {
        return name.kind() == EntityKind.ORGANIZATION
                && name.tokens()
                        .indices()
                        .allMatch(i ->
                                TitleWords.PORTFOLIOS.contains(tokens.get(i).lower()))
                && titles.stream()
                        .anyMatch(title -> title.tokens().contains(name.tokens().from()));
    }

    /** "Basque", "Defence": no name by itself. */
    private boolean isModifierOnly(Token token) {
        return tables.groupAdjectives().contains(token.text()) || TitleWords.PORTFOLIOS.contains(token.lower());
    }

    private boolean isGiven(Token token) {
        return token.pos() == Pos.PROPN
                && tables.gazetteer().givenName(token.text()).isPresent();
    }

    private static void take(BitSet taken, Range range) {
        taken.set(range.from(), range.to());
    }

    private static BitSet bodies(List<Name> known) {
        BitSet bodies = new BitSet();
        known.stream()
                .filter(name -> name.kind() == EntityKind.ORGANIZATION)
                .forEach(name -> take(bodies, name.tokens()));
        return bodies;
    }

    private List<Title> titles(List<Token> tokens, List<Sentence> sentences, BitSet taken, BitSet bodies) {
        TitleFinder finder = new TitleFinder(
                titles, tokens, new TitleFinder.Known(taken::get, bodies::get, i -> isGiven(tokens.get(i))));
        List<Title> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            finder.find(sentence.tokens()).stream()
                    .filter(title -> !opensBody(tokens, title.tokens(), sentence.tokens()))
                    .forEach(found::add);
        }
        return found;
    }

    /** "Justice Ministry", "Duke University", "Human Rights Activists Agency": words of an office in a body's name. */
    private boolean opensBody(List<Token> tokens, Range title, Range sentence) {
        boolean members = tokens.get(title.from()).isCapitalised()
                && tokens.get(title.last()).isCapitalised()
                && tokens.get(title.last()).lower().endsWith("s");
        boolean word = title.size() == 1
                && TitleWords.ALSO_MODIFIERS.contains(tokens.get(title.from()).lower());
        if (!members && !word) {
            return false;
        }
        int limit = Math.min(sentence.to(), title.to() + LONGEST_BODY);
        for (int i = title.to(); i < limit && tokens.get(i).isCapitalised(); i++) {
            if (tables.organizationWords().contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** Of persons the gazetteer holds, and of names with a given name or a title before them. */
    private Set<String> lastNames(List<Token> tokens, List<Name> known, List<Range> unknown, NameContext context) {
        NameShape shape = new NameShape(tables.gazetteer());
        Set<String> last = new HashSet<>();
        known.stream()
                .filter(name ->
                        name.kind() == EntityKind.PERSON && name.tokens().size() > 1)
                .forEach(name -> last.addAll(NameVotes.lastNames(tokens, name.tokens())));
        unknown.stream()
                .filter(range -> range.size() > 1)
                .filter(range ->
                        context.titleBefore(range).isPresent() || shape.isPersonal(NameClassifier.words(tokens, range)))
                .forEach(range -> last.addAll(NameVotes.lastNames(tokens, range)));
        return last;
    }

    private List<Range> candidates(List<Token> tokens, List<Sentence> sentences, BitSet taken, List<Name> known) {
        NameCandidates finder = new NameCandidates(tables, tokens, taken);
        known.stream().filter(name -> name.kind() == EntityKind.PERSON).forEach(name -> finder.know(name.tokens()));
        for (Sentence sentence : sentences) {
            finder.find(sentence.tokens()).stream()
                    .filter(range -> range.size() > 1)
                    .forEach(finder::know);
        }
        List<Range> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            finder.find(sentence.tokens()).stream()
                    .filter(range -> isRuler(tokens, range, taken) || !isThing(tokens, range))
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
        guess(tokens, open.stream().filter(range -> range.size() > 1).toList(), classifier, votes, names);
        guess(tokens, open.stream().filter(range -> range.size() == 1).toList(), classifier, votes, names);
        names.addAll(NameVotes.shortForms(tokens, known, names, open));
        return NameVotes.agreed(votes, tokens, Collections.unmodifiableList(names));
    }

    /** Full names first: what they are guessed to be tells of the last names by themselves. */
    private static void guess(
            List<Token> tokens,
            List<Range> open,
            NameClassifier classifier,
            Map<String, Map<EntityKind, Integer>> votes,
            List<Name> names) {
        for (Range candidate : open) {
            NameVotes.winner(votes, tokens, candidate)
                    .or(() -> classifier.guess(candidate))
                    .ifPresent(name -> {
                        names.add(name);
                        NameVotes.add(votes, tokens, name);
                    });
        }
    }
}
