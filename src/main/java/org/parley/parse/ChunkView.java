package org.parley.parse;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.IrregularVerbs;
import org.parley.rules.WordSet;

/** What the chunks around a chunk say of it; indices count the chunks of one stretch of text. */
final class ChunkView {
    /** Chunks between an auxiliary and its verb, with their commas. */
    private static final int INSERTED = 5;

    private final List<Token> tokens;
    private final List<Chunk> chunks;
    private final Parser lexicon;
    private final ClauseOpening opening;
    private final ByPhrase by;
    private final Speaking speaking;
    private final PhrasePositions phrases;

    ChunkView(List<Token> tokens, List<Chunk> chunks, Parser lexicon) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.lexicon = lexicon;
        this.opening = new ClauseOpening(tokens, chunks, this);
        this.by = new ByPhrase(tokens, chunks);
        this.speaking = new Speaking(tokens, chunks, this);
        this.phrases = new PhrasePositions(tokens, chunks, this);
    }

    boolean isComplementizer(int c) {
        return WordClasses.COMPLEMENTIZERS.contains(
                tokens.get(chunks.get(c).tokens().from()).lower());
    }

    /** A preposition that has a clause behind it. */
    boolean opensClause(int c) {
        return opening.opensClause(c);
    }

    /** A subordinator, or a preposition, that has a clause behind it. */
    boolean opensSubordinate(int c) {
        return opening.isSubordinate(c);
    }

    /** "The minister while addressing the press said": a participle between a subject and its verb, without a comma. */
    boolean opensDeed(int c) {
        return c > 0
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && nextIsVerb(c)
                && chunks.get(c + 1).tokens().size() == 1
                && form(c + 1).form() == Form.PARTICIPLE;
    }

    boolean isContrast(int c) {
        return isWord(c, "while") || isWord(c, "whereas");
    }

    int afterPrepositional(int from) {
        int k = from;
        while (k + 1 < chunks.size()
                && chunks.get(k).is(Kind.PREPOSITION)
                && chunks.get(k + 1).is(Kind.NOUN_PHRASE)) {
            k += 2;
        }
        return k;
    }

    boolean nextIsVerb(int c) {
        return c + 1 < chunks.size() && chunks.get(c + 1).is(Kind.VERB_GROUP);
    }

    /** A common noun in the plural; the first word of a sentence may be tagged as a name. */
    boolean isPlural(int c) {
        Token head = tokens.get(chunks.get(c).head());
        boolean common = head.pos() == Pos.NOUN || (c == 0 && head.pos() == Pos.PROPN);
        return common && head.lower().endsWith("s");
    }

    /** "meet", "hold", "are": present forms that agree with a plural. */
    boolean isPlural(VerbForm form, int c) {
        String first = tokens.get(chunks.get(c).tokens().from()).lower();
        return form.form() == Form.FINITE
                && form.tense() == Tense.PRESENT
                && (first.equals("are") || (chunks.get(c).tokens().size() == 1 && !first.endsWith("s")));
    }

    boolean isName(Range phrase) {
        return isCapital(tokens.get(phrase.last()))
                && isCapital(tokens.get(phrase.from()))
                && tokens.get(phrase.last()).pos() == Pos.PROPN;
    }

    /** "Lind", "al-Lind". */
    private static boolean isCapital(Token token) {
        int hyphen = token.text().indexOf('-') + 1;
        return token.isCapitalised()
                || (hyphen > 0
                        && hyphen < token.text().length()
                        && Character.isUpperCase(token.text().charAt(hyphen)));
    }

    VerbForm form(int c) {
        Chunk chunk = chunks.get(c);
        int after = chunk.tokens().to();
        int agent = agent(c);
        Optional<Token> next = agent > 0
                ? Optional.of(tokens.get(agent))
                : c + 1 < chunks.size() && !by.isHow(c + 1) ? Optional.of(tokens.get(after)) : Optional.empty();
        return VerbForm.of(tokens, chunk, next);
    }

    /** "rejected remarks made on Monday by": the "by" behind a day, of what is done with an object; -1 if there is none. */
    private int agent(int c) {
        boolean object = c > 1
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && (chunks.get(c - 2).is(Kind.VERB_GROUP) || chunks.get(c - 2).is(Kind.PREPOSITION));
        int k = c + 1;
        while (object && k < chunks.size() && (chunks.get(k).is(Kind.TIME) || isAdverb(k) || isBeforeTime(k))) {
            k++;
        }
        return object && k > c + 1 && k < chunks.size() && isWord(k, "by") && !by.isHow(k)
                ? chunks.get(k).tokens().from()
                : -1;
    }

    private boolean isBeforeTime(int k) {
        return chunks.get(k).is(Kind.PREPOSITION)
                && k + 1 < chunks.size()
                && chunks.get(k + 1).is(Kind.TIME);
    }

    /** What links a verb to the words before it, a time between passed over: "and last month tested". */
    Kind linkBefore(int c) {
        if (c > 3 && isAbbreviation(c - 1)) {
            return linkBefore(c - 3);
        }
        boolean timed =
                c > 1 && chunks.get(c - 1).is(Kind.TIME) && chunks.get(c - 2).is(Kind.CONJUNCTION);
        return c == 0 ? Kind.OTHER : chunks.get(timed ? c - 2 : c - 1).kind();
    }

    /** "the Health Agency (HA) said": a bracket or the short name between two, right behind a name. */
    boolean isAbbreviation(int c) {
        for (int open = Math.max(1, c - 2); open <= c; open++) {
            if (open + 2 < chunks.size()
                    && isWord(open, "(")
                    && isWord(open + 2, ")")
                    && chunks.get(open - 1).is(Kind.NOUN_PHRASE)
                    && chunks.get(open + 1).tokens().size() == 1
                    && tokens.get(chunks.get(open + 1).head()).pos() == Pos.PROPN) {
                return true;
            }
        }
        return false;
    }

    boolean speaks(int c) {
        return lexicon.isSpeech(tokens.get(chunks.get(c).head()).lower());
    }

    /** A verb that attributes speech by itself, or with the word behind it: "called", "called for", not "put". */
    boolean attributes(int c) {
        String head = tokens.get(chunks.get(c).head()).lower();
        int next = chunks.get(c).tokens().to();
        return lexicon.isCue(head)
                || (c + 1 < chunks.size()
                        && lexicon.isCue(head + " " + tokens.get(next).lower()));
    }

    /** The word a chunk hangs on. */
    Token head(int c) {
        return tokens.get(chunks.get(c).head());
    }

    Speaking speaking() {
        return speaking;
    }

    PhrasePositions phrases() {
        return phrases;
    }

    boolean isAdverb(int c) {
        return chunks.get(c).is(Kind.OTHER) && tokens.get(chunks.get(c).head()).isWord();
    }

    /** "to meet the envoys and sign", "to tell or even hint": a bare verb that "and" links to an infinitive before it. */
    boolean isSecondInfinitive(int c) {
        boolean bare = c > 1
                && new Range(chunks.get(c).tokens().from(), chunks.get(c).head())
                        .indices()
                        .allMatch(i -> tokens.get(i).pos() == Pos.ADV)
                && chunks.get(c - 1).is(Kind.CONJUNCTION)
                && form(c).form() == Form.FINITE
                && form(c).tense() == Tense.PRESENT
                && !tokens.get(chunks.get(c).head()).lower().endsWith("s");
        int k = c - 1;
        while (bare && k > 0 && !chunks.get(k).is(Kind.VERB_GROUP)) {
            k--;
        }
        return bare
                && chunks.get(k).is(Kind.VERB_GROUP)
                && (form(k).form() == Form.INFINITIVE || isSecondInfinitive(k));
    }

    boolean isPronoun(Range phrase) {
        return phrase.size() == 1 && tokens.get(phrase.from()).pos() == Pos.PRON;
    }

    /** "known", "better known": no auxiliary. */
    boolean isBareParticiple(int c) {
        Chunk chunk = chunks.get(c);
        boolean bare = chunk.tokens().to() == chunk.head() + 1
                && new Range(chunk.tokens().from(), chunk.head())
                        .indices()
                        .allMatch(i -> tokens.get(i).pos() == Pos.ADV);
        return bare && looksLikeParticiple(c);
    }

    boolean looksLikeParticiple(int c) {
        String head = tokens.get(chunks.get(c).head()).lower();
        return head.endsWith("ed") || IrregularVerbs.isParticiple(head);
    }

    boolean opensThat(int c) {
        return c + 1 < chunks.size() && isWord(c + 1, "that");
    }

    boolean isMark(int token) {
        return tokens.get(token).text().equals("\"");
    }

    /** Behind a comma and "and" or "but". */
    boolean isParted(int c) {
        return c > 1
                && chunks.get(c - 1).is(Kind.CONJUNCTION)
                && chunks.get(c - 2).is(Kind.COMMA);
    }

    boolean isHead(int c, WordSet words) {
        return c >= 0
                && c < chunks.size()
                && words.holds(tokens.get(chunks.get(c).head()));
    }

    boolean isWord(int c, String word) {
        return tokens.get(chunks.get(c).tokens().from()).is(word);
    }

    /** "…, said the minister": a verb of speech behind a comma or quotation, a noun phrase behind it. */
    boolean isInvertible(int c) {
        Kind before = c > 0 ? chunks.get(c - 1).kind() : Kind.QUOTATION;
        boolean mark = before == Kind.COMMA || before == Kind.QUOTATION || before == Kind.OTHER || before == Kind.DASH;
        return mark
                && speaks(c)
                && !tokens.get(chunks.get(c).head()).is("told")
                && c + 1 < chunks.size()
                && chunks.get(c + 1).is(Kind.NOUN_PHRASE)
                && !(isPronoun(chunks.get(c + 1).tokens()) && nextIsVerb(c + 1))
                && !(before == Kind.COMMA && (isAuxiliary(c + 2) || goesOnBehind(c - 1)));
    }

    /** "did, however, accept", "has, in turn, accepted": an auxiliary before the words between two commas. */
    private boolean goesOnBehind(int comma) {
        int first = comma - 1;
        while (first > 0 && comma - first < INSERTED && !chunks.get(first).is(Kind.COMMA)) {
            first--;
        }
        return first > 0
                && chunks.get(first).is(Kind.COMMA)
                && isAuxiliary(first - 1)
                && tokens.get(chunks.get(first - 1).head()).pos() == Pos.AUX
                && !WordClasses.BE.contains(
                        tokens.get(chunks.get(first - 1).head()).lower());
    }

    /** "when a crisis breaks, said Ana Lind of the institute": no verb follows for which the name could be a subject. */
    boolean endsWithSpeaker(int c) {
        return isWord(c, "said")
                && tokens.get(chunks.get(c + 1).head()).pos() == Pos.PROPN
                && chunks.subList(c + 2, chunks.size()).stream().noneMatch(chunk -> chunk.is(Kind.VERB_GROUP));
    }

    private boolean isAuxiliary(int c) {
        return c < chunks.size()
                && chunks.get(c).is(Kind.VERB_GROUP)
                && tokens.get(chunks.get(c).tokens().from()).pos() == Pos.AUX;
    }
}
