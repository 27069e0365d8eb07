package org.parley.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words between quotation marks within one block; an opening mark without its partner runs to the end of the block.
 *
 * @param inner the words without the marks
 * @param outer the words with the marks
 * @param block index into {@link Article#blocks()}
 * @param closed the closing mark stands in this block; if not, the speech goes on in the next paragraph
 */
public record Quotation(Range inner, Range outer, int block, boolean closed) {
    private static final int LONG = 4;
    private static final Set<Pos> SUBJECTS = Set.of(Pos.NOUN, Pos.PROPN, Pos.PRON);
    private static final Set<Pos> VERBS = Set.of(Pos.VERB, Pos.AUX);
    private static final Set<String> ENDS = Set.of(".", "?", "!");

    /**
     * Somebody's speech, not words of the sentence around it: four words and more, or fewer that are punctuated as speech.
     * "“Never,” she said" and "…, “is long.”" are, "the “root causes,” he said" is not.
     */
    public boolean isSpeech(List<Token> tokens) {
        if (isPredicate(tokens)) {
            return false;
        }
        if (inner.size() >= LONG) {
            return true;
        }
        if (isWord(tokens)) {
            return true;
        }
        if (inner.size() < 2 || !tokens.get(inner.from()).isWord()) {
            return false;
        }
        String last = tokens.get(inner.last()).text();
        Optional<Token> before = outer.from() > 0 ? Optional.of(tokens.get(outer.from() - 1)) : Optional.empty();
        boolean free = before.filter(Token::isWord).isEmpty();
        boolean opened = tokens.get(inner.from()).isCapitalised() && free && (ENDS.contains(last) || last.equals(","));
        boolean goesOn = before.filter(token -> token.is(",")).isPresent() && ENDS.contains(last);
        return opened || goesOn;
    }

    /** "Lind posted, “Crazy”": one word with a capital behind a verb and a comma. */
    private boolean isWord(List<Token> tokens) {
        int comma = outer.from() - 1;
        return inner.size() == 1
                && comma > 0
                && tokens.get(inner.from()).isCapitalised()
                && tokens.get(comma).is(",")
                && tokens.get(comma - 1).pos() == Pos.VERB;
    }

    /** "said that it “welcomes the step”", "Lind “must have known,” said …": the verb of a subject that stands outside. */
    private boolean isPredicate(List<Token> tokens) {
        int verb = tokens.get(inner.from()).pos() == Pos.ADV ? inner.from() + 1 : inner.from();
        int subject = outer.from() - 1;
        boolean second = subject > 0
                && tokens.get(subject).pos() == Pos.NOUN
                && tokens.get(subject - 1).pos() == Pos.CCONJ;
        return subject >= 0
                && !second
                && verb < inner.to()
                && SUBJECTS.contains(tokens.get(subject).pos())
                && VERBS.contains(tokens.get(verb).pos())
                && !tokens.get(inner.from()).isCapitalised();
    }
}
