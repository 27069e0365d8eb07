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
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Token;
import org.parley.rules.WordClass;

/**
 * A name of the gazetteer inside a longer name gives way to it: "Kyiv School of Economics", "Russian Foreign Ministry",
 * "University of Geneva", "Istanbul's Dolmabahce Palace" (only the part after the possessive).
 */
final class NameWidening {
    /** Bodies whose "of" belongs to the name; a ministry's only says whose it is. */
    private static final Set<String> NAMED_AFTER_PLACES = WordClass.NAMED_AFTER_PLACE.capitalised();

    private static final Set<String> CENTRES = WordClass.CENTRE_NOUN.capitalised();
    private static final Set<String> WATERS = WordClass.WATER.capitalised();
    private static final Set<Form> OWN_NAMES = Set.of(Form.NAME, Form.CAPITAL);
    private static final int LONGEST_HEAD = 5;

    private final NameTables tables;
    private final List<Token> tokens;
    private final BitSet taken;

    /** @param taken tokens that belong to a name or title; those of the longer names are added */
    NameWidening(NameTables tables, List<Token> tokens, BitSet taken) {
        this.tables = tables;
        this.tokens = tokens;
        this.taken = taken;
    }

    List<Name> widened(List<Name> names, List<Sentence> sentences) {
        List<Name> kept = new ArrayList<>();
        int s = 0;
        for (Name name : names) {
            while (!sentences.get(s).tokens().contains(name.tokens().from())) {
                s++;
            }
            Range wide = wide(name, sentences.get(s).tokens());
            if (wide.equals(name.tokens())) {
                kept.add(name);
            } else {
                wide = joined(wide, kept);
                kept.add(new Name(wide, kind(wide), Form.NAME, Optional.empty(), 0.85, "name-widened"));
                taken.set(wide.from(), wide.to());
            }
        }
        return kept;
    }

    /** "the Ruritanian-Freedonian Joint Council": the adjective before the hyphen belongs to the name of a body of both. */
    private Range joined(Range wide, List<Name> kept) {
        int last = kept.size() - 1;
        boolean body =
                kind(wide) == EntityKind.ORGANIZATION && !WordClass.BODY_IN_LOWER_CASE.holds(tokens.get(wide.last()));
        boolean hyphen = last >= 0
                && kept.get(last).kind() == EntityKind.STATE
                && kept.get(last).tokens().to() == wide.from() - 1
                && tokens.get(wide.from() - 1).is("-");
        if (!body || !hyphen) {
            return wide;
        }
        return new Range(kept.remove(last).tokens().from(), wide.to());
    }

    private EntityKind kind(Range wide) {
        List<String> words = NameClassifier.words(tokens, wide);
        boolean named = words.contains("of") && words.stream().anyMatch(NAMED_AFTER_PLACES::contains);
        boolean body =
                WordClass.BODY_IN_LOWER_CASE.holds(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        boolean studies = (words.contains("for") || words.contains("on"))
                && words.stream().anyMatch(CENTRES::contains);
        return named
                        || body
                        || studies
                        || Workplaces.speaks(tokens, wide)
                        || tables.organizationWords().mark(words)
                ? EntityKind.ORGANIZATION
                : EntityKind.PLACE;
    }

    private Range wide(Name name, Range sentence) {
        int centre = centre(name, sentence);
        if (centre >= 0) {
            return new Range(
                    opened(centre, centre, sentence), behind(name.tokens().to(), sentence));
        }
        int to = new NameExtension(tokens, sentence, taken, tables.organizationWords(), tables.placeWords()).end(name);
        if (to > name.tokens().to()) {
            return new Range(opening(name.tokens().from(), sentence), to);
        }
        return new Range(head(name, sentence), name.tokens().to());
    }

    /** Where "Centre" stands before a land or nationality, "the Centre for Ruritanian Studies"; else -1. */
    private int centre(Name name, Range sentence) {
        int preposition = name.tokens().from() - 1;
        preposition = preposition > 0 && tokens.get(preposition).is("the") ? preposition - 1 : preposition;
        boolean studies = name.kind() != EntityKind.PERSON
                && preposition > sentence.from()
                && (tokens.get(preposition).text().equals("for")
                        || tokens.get(preposition).text().equals("on"))
                && CENTRES.contains(tokens.get(preposition - 1).text())
                && !taken.get(preposition - 1);
        return studies ? preposition - 1 : -1;
    }

    private int behind(int from, Range sentence) {
        int to = from;
        while (to < sentence.to()
                && (isPart(to)
                        || (to + 1 < sentence.to()
                                && tokens.get(to).text().equals("and")
                                && tokens.get(to - 1).isCapitalised()
                                && TitleWords.PORTFOLIOS.contains(
                                        tokens.get(to + 1).lower())))) {
            to++;
        }
        return to;
    }

    private int opened(int first, int head, Range sentence) {
        int from = first;
        while (from > sentence.from() && head - from < LONGEST_HEAD && isPart(from - 1)) {
            from--;
        }
        return from;
    }

    /** "the All Ruritania Farmers Front": an adjective or "All" before it opens the longer name. */
    private int opening(int from, Range sentence) {
        int before = from - 1;
        if (before <= sentence.from() || taken.get(before)) {
            return from;
        }
        Token token = tokens.get(before);
        boolean adjective = token.pos() == Pos.ADJ || token.pos() == Pos.PROPN;
        boolean opens = token.text().equals("All")
                || (token.isCapitalised() && adjective && !NeverNames.WORDS.contains(token.lower()));
        return opens && !NameCandidates.isHonorific(token) && !NoNames.isCompound(token) ? before : from;
    }

    /** Where "University of Geneva" begins, from its "Geneva". */
    private int head(Name name, Range sentence) {
        boolean place = name.kind() == EntityKind.PLACE || name.kind() == EntityKind.STATE;
        if (!place || !OWN_NAMES.contains(name.form())) {
            return name.tokens().from();
        }
        int of = name.tokens().from() - 1;
        if (of > sentence.from() && tokens.get(of).is("the")) {
            of--;
        }
        boolean named = of > sentence.from()
                && tokens.get(of).text().equals("of")
                && !taken.get(of - 1)
                && isNamedAfter(tokens.get(of - 1).text(), name);
        if (!named) {
            return name.tokens().from();
        }
        return opened(of - 1, of, sentence);
    }

    private boolean isNamedAfter(String word, Name name) {
        boolean spot = name.kind() == EntityKind.PLACE && tables.placeWords().contains(word);
        return spot || NAMED_AFTER_PLACES.contains(word) || WATERS.contains(word);
    }

    private boolean isPart(int i) {
        Token token = tokens.get(i);
        return token.isCapitalised()
                && token.isWord()
                && !taken.get(i)
                && !NeverNames.WORDS.contains(token.lower())
                && (token.pos() == Pos.PROPN || token.pos() == Pos.ADJ);
    }
}
