package org.parley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.InsertedDay;

/** Cuts a stretch of tokens into chunks, left to right. */
final class Chunker {
    private static final Set<String> AFTER_OBJECT = Set.of("for", "to", "of");

    private final List<Token> tokens;
    private final NameMarks names;

    Chunker(AnnotatedArticle article) {
        tokens = article.tokens();
        names = new NameMarks(article);
    }

    /**
     * @param range the tokens to cut
     * @param quotations stretches inside the range, with their marks, that become one chunk each
     */
    List<Chunk> chunks(Range range, List<Range> quotations) {
        List<Chunk> chunks = new ArrayList<>();
        int q = 0;
        int i = range.from();
        while (i < range.to()) {
            while (q < quotations.size() && quotations.get(q).from() < i) {
                q++;
            }
            if (q < quotations.size() && quotations.get(q).from() == i) {
                chunks.add(new Chunk(Kind.QUOTATION, quotations.get(q), i));
                i = quotations.get(q).to();
                continue;
            }
            int limit = q < quotations.size() ? quotations.get(q).from() : range.to();
            Chunk chunk = next(i, limit, chunks);
            chunks.add(chunk);
            i = chunk.tokens().to();
        }
        return chunks;
    }

    private Chunk next(int i, int limit, List<Chunk> before) {
        Token token = tokens.get(i);
        if (names.holds(i)) {
            return nounPhrase(i, limit);
        }
        int number = Quantity.numberAfter(tokens, i, limit);
        if (number > i) {
            Chunk counted = nounPhrase(number, limit);
            return new Chunk(counted.kind(), new Range(i, counted.tokens().to()), counted.head());
        }
        if (token.pos() == Pos.PUNCT || token.pos() == Pos.SYM) {
            return mark(i, token);
        }
        if (WordClasses.RELATIVES.contains(token.lower()) || isRelativeThat(i, before)) {
            return chunk(token.is("whose") ? Kind.SUBORDINATOR : Kind.RELATIVE, i, i + 1);
        }
        if (isJointly(i, limit)) {
            return chunk(Kind.CONJUNCTION, i, i + 3);
        }
        if (startsVerbGroup(i, limit)) {
            return verbGroup(i, limit);
        }
        if (i + 1 < limit && isGuest(i)) {
            Chunk guest = nounPhrase(i + 1, limit);
            return new Chunk(guest.kind(), new Range(i, guest.tokens().to()), guest.head());
        }
        if (isSubordinator(i, limit)) {
            return chunk(Kind.SUBORDINATOR, i, i + 1);
        }
        if (token.is("both") && (isVerbAt(i + 1, limit) || isObject(i, limit))) {
            return chunk(Kind.NOUN_PHRASE, i, i + 1);
        }
        return switch (token.pos()) {
            case CCONJ -> chunk(Kind.CONJUNCTION, i, i + 1);
            case ADP -> chunk(Kind.PREPOSITION, i, i + 1);
            case DET, ADJ, NOUN, PROPN, NUM, PRON -> nounPhrase(i, limit);
            default -> chunk(token.is("to") ? Kind.PREPOSITION : Kind.OTHER, i, i + 1);
        };
    }

    /** "Peru as well as Chile". */
    private boolean isJointly(int i, int limit) {
        return i + 3 < limit
                && tokens.get(i).is("as")
                && tokens.get(i + 1).is("well")
                && tokens.get(i + 2).is("as")
                && (names.holds(i + 3)
                        || tokens.get(i + 3).pos().isModifier()
                        || tokens.get(i + 3).pos() == Pos.DET);
    }

    /** "although both agreed": "both" by itself is the subject. */
    private boolean isVerbAt(int i, int limit) {
        return i < limit && (tokens.get(i).pos() == Pos.VERB || tokens.get(i).pos() == Pos.AUX);
    }

    /** "thanked both for", "urged both to": "both" by itself is the object; not "both for their help and for". */
    private boolean isObject(int both, int limit) {
        boolean object = both > 0
                && both + 1 < limit
                && tokens.get(both - 1).pos() == Pos.VERB
                && AFTER_OBJECT.contains(tokens.get(both + 1).lower());
        for (int i = both + 2; object && i + 1 < limit; i++) {
            if (tokens.get(i).is("and")
                    && tokens.get(i + 1).is(tokens.get(both + 1).lower())) {
                return false;
            }
        }
        return object;
    }

    private static Chunk mark(int i, Token token) {
        Kind kind =
                switch (token.text()) {
                    case "," -> Kind.COMMA;
                    case ":", ";" -> Kind.COLON;
                    case "\u2014", "\u2013", "-", "--", "(", ")", "[", "]", "_", "\u2015" -> Kind.DASH;
                    default -> Kind.OTHER;
                };
        return chunk(kind, i, i + 1);
    }

    private static Chunk chunk(Kind kind, int from, int to) {
        return new Chunk(kind, new Range(from, to), from);
    }

    private boolean isRelativeThat(int i, List<Chunk> before) {
        if (!tokens.get(i).is("that") || before.isEmpty()) {
            return false;
        }
        boolean afterNoun = before.get(before.size() - 1).is(Kind.NOUN_PHRASE);
        boolean adverb = i + 2 < tokens.size() && tokens.get(i + 1).pos() == Pos.ADV;
        boolean verbNext = isVerbAt(adverb ? i + 2 : i + 1, tokens.size());
        return afterNoun && verbNext;
    }

    private boolean isSubordinator(int i, int limit) {
        Token token = tokens.get(i);
        if (!WordClasses.SUBORDINATORS.contains(token.lower())) {
            return false;
        }
        if (token.is("that")) {
            boolean beforeNoun = i + 1 < limit && tokens.get(i + 1).pos() == Pos.NOUN && token.pos() == Pos.DET;
            return token.pos() == Pos.SCONJ || (token.pos() != Pos.DET && !beforeNoun);
        }
        return token.pos() == Pos.SCONJ
                || (token.pos() == Pos.ADV
                        && (token.is("when") || token.is("where") || token.is("how") || token.is("why")))
                || ((token.is("as") || token.is("though")) && token.pos() == Pos.ADV && isNameAhead(i + 1, limit))
                || token.is("what")
                || token.is("whether")
                || token.is("because");
    }

    /** "as Peru and Chile met", "as the Peruvian minister left". */
    private boolean isNameAhead(int i, int limit) {
        return i < limit
                && (names.holds(i)
                        || tokens.get(i).pos() == Pos.DET
                        || tokens.get(i).pos() == Pos.PROPN);
    }

    private boolean startsVerbGroup(int i, int limit) {
        Token token = tokens.get(i);
        if (token.is("to") && token.pos() != Pos.ADV) {
            int next = skipAdverbs(i + 1, limit);
            return next < limit
                    && !names.holds(next)
                    && (tokens.get(next).pos() == Pos.VERB || tokens.get(next).pos() == Pos.AUX);
        }
        if (token.pos() == Pos.AUX) {
            return true;
        }
        if (token.pos() == Pos.VERB) {
            return !isParticipleModifier(i, limit);
        }
        if (token.pos() == Pos.ADV || WordClasses.NEGATIONS.contains(token.lower())) {
            int next = skipAdverbs(i, limit);
            return next < limit
                    && next - i <= 2
                    && !names.holds(next)
                    && (tokens.get(next).pos() == Pos.VERB || tokens.get(next).pos() == Pos.AUX)
                    && !isParticipleModifier(next, limit);
        }
        return false;
    }

    /** "Premier Lind and visiting Chilean President Soto". */
    private boolean isGuest(int i) {
        return tokens.get(i).is("visiting")
                && i > 0
                && tokens.get(i - 1).pos() == Pos.CCONJ
                && (names.holds(i + 1) || tokens.get(i + 1).isCapitalised());
    }

    /** "the proposed talks", "warring sides": a participle between determiner or adjective and a noun. */
    private boolean isParticipleModifier(int i, int limit) {
        String word = tokens.get(i).lower();
        if (i == 0 || i + 1 >= limit || !(word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en"))) {
            return false;
        }
        if (isGuest(i)) {
            return true;
        }
        Token before = tokens.get(i - 1);
        Token after = tokens.get(i + 1);
        boolean opens = before.pos() == Pos.DET
                || before.pos() == Pos.ADJ
                || (before.pos() == Pos.NUM && word.endsWith("ed"))
                || before.isPossessive()
                || WordClasses.POSSESSIVES.contains(before.lower())
                || (before.pos() == Pos.ADP && word.endsWith("ed"));
        return opens && (after.pos() == Pos.NOUN || after.pos() == Pos.ADJ || after.pos() == Pos.PROPN);
    }

    private int skipAdverbs(int i, int limit) {
        int at = i;
        while (at < limit
                && (tokens.get(at).pos() == Pos.ADV
                        || WordClasses.NEGATIONS.contains(tokens.get(at).lower()))) {
            at++;
        }
        return at;
    }

    private Chunk verbGroup(int i, int limit) {
        int at = tokens.get(i).is("to") ? i + 1 : i;
        int head = at;
        int to = at;
        while (at < limit && !names.holds(at)) {
            Pos pos = tokens.get(at).pos();
            if (pos == Pos.VERB) {
                head = at;
                to = at + 1;
                break;
            } else if (pos == Pos.AUX) {
                head = at;
                at++;
                to = at;
            } else if (pos == Pos.ADV
                    || WordClasses.NEGATIONS.contains(tokens.get(at).lower())
                    || (at > i && WordClasses.FLOATING.contains(tokens.get(at).lower()))) {
                int next =
                        skipAdverbs(WordClasses.FLOATING.contains(tokens.get(at).lower()) ? at + 1 : at, limit);
                boolean verbAfter = next < limit
                        && next - at <= 3
                        && (tokens.get(next).pos() == Pos.VERB
                                || tokens.get(next).pos() == Pos.AUX);
                if (!verbAfter) {
                    to = WordClasses.NEGATIONS.contains(tokens.get(at).lower()) ? at + 1 : to;
                    break;
                }
                at = next;
            } else if (at > i && isInserted(at, limit)) {
                at = InsertedDay.end(k -> tokens.get(k).lower(), at, limit);
            } else {
                break;
            }
        }
        return new Chunk(Kind.VERB_GROUP, new Range(i, Math.max(to, i + 1)), head);
    }

    /** "will on Monday meet": the day and the verb behind it belong to the auxiliary. */
    private boolean isInserted(int at, int limit) {
        int verb = InsertedDay.end(k -> tokens.get(k).lower(), at, limit);
        return verb > at
                && tokens.get(verb).pos() == Pos.VERB
                && !names.holds(verb)
                && tokens.get(at - 1).pos() == Pos.AUX;
    }

    private Chunk nounPhrase(int i, int limit) {
        if (tokens.get(i).pos() == Pos.PRON
                && !WordClasses.POSSESSIVES.contains(tokens.get(i).lower())) {
            boolean selfStanding = !tokens.get(i).is("all") && !tokens.get(i).is("both");
            if (selfStanding && !names.holds(i)) {
                return chunk(Kind.NOUN_PHRASE, i, i + 1);
            }
        }
        NounPhrase phrase = new NounPhrase(tokens, names, limit);
        CommaTail tail = new CommaTail(tokens, names, limit);
        int to = tail.withTown(phrase.withoutTime(i, phrase.end(i)));
        int head = phrase.head(i, to);
        boolean time = WordClasses.TIMES.contains(tokens.get(head).lower()) && !names.holds(head);
        return new Chunk(time ? Kind.TIME : Kind.NOUN_PHRASE, new Range(i, tail.end(to)), head);
    }
}
