package org.parley.parse;

import java.util.List;
import java.util.Set;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells where a noun phrase ends and which word is its head; names and titles are never cut. */
final class NounPhrase {
    private static final Set<String> SPANS = WordClass.SPAN_MODIFIER.words();

    /** Days by themselves: "met the delegation today". */
    private static final Set<String> DAYS = WordClass.DAY_BY_ITSELF.words();

    private final List<Token> tokens;
    private final NameMarks names;
    private final int limit;
    private final JoinedModifiers joined;

    NounPhrase(List<Token> tokens, NameMarks names, int limit) {
        this.tokens = tokens;
        this.names = names;
        this.limit = limit;
        this.joined = new JoinedModifiers(tokens, names, limit);
    }

    /** Index after the last token of the phrase that begins at {@code from}. */
    int end(int from) {
        int to = from;
        while (to < limit) {
            int next = next(from, to);
            if (next == to) {
                break;
            }
            to = next;
        }
        return Math.max(to, from + 1);
    }

    private int next(int from, int at) {
        if (at > from && isApart(from, at)) {
            return at;
        }
        if (names.holds(at)) {
            return Math.min(names.end(at), limit);
        }
        Token token = tokens.get(at);
        boolean first = at == from;
        if (token.isPossessive()) {
            return first || at + 1 >= limit ? at : at + 1;
        }
        return switch (token.pos()) {
            case DET -> first || tokens.get(at - 1).pos() == Pos.DET ? at + 1 : at;
            case ADJ -> isTimePhrase(from, at) || isComplement(from, at) ? at : at + 1;
            case NOUN, PROPN, NUM -> isTimeAfterNoun(from, at) || isTimePhrase(from, at) ? at : at + 1;
            case PRON -> first ? at + 1 : at;
            case VERB -> isModifierVerb(from, at) ? at + 1 : at;
            case SYM -> at + 1;
            case ADV -> isAdverbInside(from, at) ? at + 1 : at;
            case CCONJ, PUNCT -> joined.next(from, at);
            default -> at;
        };
    }

    /** "On Sunday Premier Lind met", "told the assembly two years ago": a time beside a phrase is a phrase of its own. */
    private boolean isApart(int from, int at) {
        boolean named = tokens.get(at).isCapitalised()
                && (names.holds(at) || tokens.get(at).pos() == Pos.PROPN);
        boolean day = !names.holds(at - 1)
                && WordClasses.TIMES.contains(tokens.get(at - 1).lower())
                && (from == at - 1 ? tokens.get(from).isCapitalised() : isSpan(from) || isDaytime(from, at));
        boolean dated = at == from + 2 && !names.holds(from) && WrittenDate.isAt(from, tokens);
        boolean counted = day && at == from + 1 && isNumberWord(at);
        return (named && (day || dated))
                || isBehindHearer(from, at)
                || counted
                || isSpanBehind(at)
                || (named && isBehindThatTime(from, at))
                || isBehindWhen(from, at)
                || isFaceToFace(at)
                || isCount(at)
                || isContact(from, at);
    }

    /** "told CNN Peruvian officials were slow", "told reporters Ms Lara was ill": a subject of its own behind who heard it. */
    private boolean isBehindHearer(int from, int at) {
        boolean named = names.isName(from) && !names.isPerson(from) && names.end(from) == at;
        boolean press = at == from + 1 && SpeechClass.PRESS_OR_PARLIAMENT.holds(tokens.get(from));
        boolean told = from > 0 && SpeechClass.TELLING.holds(tokens.get(from - 1)) && (named || press);
        int end = at;
        while (told && end < limit && (names.holds(end) || tokens.get(end).pos().isModifier())) {
            end = names.holds(end) ? names.end(end) : end + 1;
        }
        boolean person = end > at && names.isPerson(end - 1);
        boolean subject = person || (end > at && tokens.get(end - 1).lower().endsWith("s") && !names.isName(end - 1));
        return subject
                && end < limit
                && (tokens.get(end).pos() == Pos.VERB || tokens.get(end).pos() == Pos.AUX);
    }

    /** "told the assembly two years ago", "met Lind three times". */
    private boolean isSpanBehind(int at) {
        boolean number =
                tokens.get(at).pos() == Pos.NUM && tokens.get(at - 1).pos().isNominal() && at + 1 < limit;
        boolean ago = number
                && at + 2 < limit
                && WordClasses.TIMES.contains(tokens.get(at + 1).lower())
                && tokens.get(at + 2).is("ago");
        return ago
                || (number
                        && names.holds(at - 1)
                        && isNumberWord(at)
                        && tokens.get(at + 1).is("times"));
    }

    /** "Earlier in the day Premier Lind met", "on the night Peru signed": a subject behind a time; not "at the weekend NATO summit". */
    private boolean isBehindThatTime(int from, int at) {
        return at == from + 2
                && from > 0
                && (tokens.get(from - 1).is("in") || tokens.get(from - 1).is("on"))
                && tokens.get(from).pos() == Pos.DET
                && !names.holds(from)
                && !names.holds(at - 1)
                && WordClasses.TIMES.contains(tokens.get(at - 1).text());
    }

    /** "On Monday two officials said", not "May 13". */
    private boolean isNumberWord(int at) {
        return tokens.get(at).pos() == Pos.NUM
                && Character.isLetter(tokens.get(at).text().codePointAt(0));
    }

    /** "said on Tuesday talks would", "wrote on X talks would": behind "on" a day or a platform is a phrase of its own. */
    private boolean isBehindWhen(int from, int at) {
        String word = tokens.get(from).lower();
        boolean when = at == from + 1 && from > 0 && tokens.get(from - 1).is("on");
        boolean day = WordClasses.TIMES.contains(word)
                && tokens.get(from).isCapitalised()
                && tokens.get(at).pos() == Pos.NOUN
                && !WordClasses.TIMES.contains(tokens.get(at).lower());
        boolean platform = SpeechClass.PLATFORM.holds(word)
                && tokens.get(at).pos() == Pos.NOUN
                && tokens.get(at).lower().endsWith("s");
        return when && (day || platform);
    }

    /** "met Premier Lind face to face": how they met. */
    private boolean isFaceToFace(int at) {
        return tokens.get(at).is("face")
                && at + 2 < limit
                && tokens.get(at + 1).is("to")
                && tokens.get(at + 2).is("face");
    }

    /** "told parliament more than 900 people had": a quantity begins a phrase of its own. */
    private boolean isCount(int at) {
        return (tokens.get(at).is("more")
                        || tokens.get(at).is("less")
                        || tokens.get(at).is("fewer"))
                && tokens.get(at - 1).pos() != Pos.DET
                && Quantity.numberAfter(tokens, at, limit) > at;
    }

    /** "Saturday morning". */
    private boolean isDaytime(int from, int at) {
        return tokens.get(from).isCapitalised()
                && new Range(from, at)
                        .indices()
                        .allMatch(i -> WordClasses.TIMES.contains(tokens.get(i).lower()));
    }

    /** "a move Peru criticised", "the terms Peruvian envoys firmly reject": the name is the subject of a clause that hangs on the noun. */
    private boolean isContact(int from, int at) {
        boolean matter = tokens.get(from).pos() == Pos.DET
                && names.holds(at)
                && names.isName(at)
                && tokens.get(at - 1).pos() == Pos.NOUN
                && WordClass.MATTER_NOUN.holds(tokens.get(at - 1));
        int after = matter ? names.end(at) : limit;
        while (after < limit
                && (tokens.get(after).pos() == Pos.NOUN
                        || (after > names.end(at) && tokens.get(after).pos() == Pos.ADV))) {
            after++;
        }
        return after < limit
                && (tokens.get(after).pos() == Pos.VERB || tokens.get(after).pos() == Pos.AUX);
    }

    /** "the past week", "last month". */
    private boolean isSpan(int from) {
        int first = tokens.get(from).pos() == Pos.DET ? from + 1 : from;
        return SPANS.contains(tokens.get(first).lower());
    }

    /** "met the delegation Thursday": a bare weekday after a noun is a phrase of its own. */
    private boolean isTimeAfterNoun(int from, int at) {
        boolean nominal = at > from && tokens.get(at - 1).pos().isNominal();
        boolean day = WordClasses.TIMES.contains(tokens.get(at).lower())
                && tokens.get(at).isCapitalised();
        boolean bare = DAYS.contains(tokens.get(at).lower())
                && (at + 1 >= limit || !tokens.get(at + 1).isPossessive());
        return nominal && (day || bare);
    }

    /** "in Turkey last Sunday": "last" after a noun opens a phrase of time. */
    private boolean isTimePhrase(int from, int at) {
        Token token = tokens.get(at);
        boolean relative = token.is("last") || token.is("next") || token.is("earlier") || token.is("late");
        return at > from
                && relative
                && tokens.get(at - 1).pos().isNominal()
                && at + 1 < limit
                && WordClasses.TIMES.contains(tokens.get(at + 1).lower());
    }

    /** "termed the talks useful": an adjective after a noun with a determiner belongs to it only if a noun follows. */
    private boolean isComplement(int from, int at) {
        boolean afterNoun = at > from + 1
                && tokens.get(at - 1).pos() == Pos.NOUN
                && !names.holds(at - 1)
                && tokens.get(from).pos() == Pos.DET;
        boolean nounNext = at + 1 < limit && (tokens.get(at + 1).pos().isModifier() || names.holds(at + 1));
        return afterNoun && !nounNext;
    }

    private boolean isModifierVerb(int from, int at) {
        String word = tokens.get(at).lower();
        boolean hyphen = at > from && tokens.get(at - 1).text().equals("-");
        boolean participle = word.endsWith("ed")
                || word.endsWith("ing")
                || word.endsWith("en")
                || (hyphen && (word.equals("born") || IrregularVerbs.isParticiple(word)));
        boolean nounNext = at + 1 < limit && tokens.get(at + 1).pos().isModifier();
        Pos before = at > from ? tokens.get(at - 1).pos() : Pos.X;
        boolean opened = before == Pos.DET
                || before == Pos.ADJ
                || before == Pos.ADV
                || before == Pos.PRON
                || hyphen
                || (at > from && tokens.get(at - 1).isPossessive());
        return participle && nounNext && opened;
    }

    /** "a very frank talk", "his more moderate rival", "Peru's most senior envoy". */
    private boolean isAdverbInside(int from, int at) {
        boolean opened = at > from
                && (tokens.get(at - 1).pos() == Pos.DET
                        || tokens.get(at - 1).isPossessive()
                        || (at == from + 1
                                && WordClasses.POSSESSIVES.contains(
                                        tokens.get(from).lower())));
        return opened
                && at + 1 < limit
                && (tokens.get(at + 1).pos() == Pos.ADJ || tokens.get(at + 1).pos() == Pos.VERB);
    }

    /** The last nominal word, not counting what follows a possessive's owner. */
    int head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (names.holds(i) || tokens.get(i).pos().isNominal()) {
                return i;
            }
        }
        return to - 1;
    }

    /** "arrived in Doha hours earlier": the time is no part of the name before it. */
    int withoutTime(int from, int to) {
        int last = to - 1;
        boolean earlier = to < limit
                && last > from
                && names.holds(last - 1)
                && !names.holds(last)
                && WordClasses.TIMES.contains(tokens.get(last).lower())
                && WordClasses.TIMES.contains(tokens.get(to).lower());
        return earlier ? last : to;
    }
}
