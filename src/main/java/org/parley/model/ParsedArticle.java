package org.parley.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An annotated article with its phrases and verbs. */
public final class ParsedArticle {
    private final AnnotatedArticle annotated;
    private final List<Chunk> chunks;
    private final List<VerbGroup> verbs;
    private final List<List<VerbGroup>> verbsBySentence;
    private final int[] sentenceOfToken;
    private final int[] chunkOfToken;

    /**
     * Indexes phrases and verbs by token and sentence.
     *
     * @param chunks in text order; words inside a longer quotation have chunks of their own after the {@code QUOTATION}
     *     chunk that stands for them
     * @param verbs in text order
     */
    public ParsedArticle(AnnotatedArticle annotated, List<Chunk> chunks, List<VerbGroup> verbs) {
        this.annotated = annotated;
        this.chunks = List.copyOf(chunks);
        this.verbs = List.copyOf(verbs);
        this.sentenceOfToken = new int[annotated.tokens().size()];
        this.chunkOfToken = new int[annotated.tokens().size()];
        Arrays.fill(chunkOfToken, -1);
        for (Sentence sentence : annotated.sentences()) {
            Arrays.fill(
                    sentenceOfToken, sentence.tokens().from(), sentence.tokens().to(), sentence.index());
        }
        this.verbsBySentence = bySentence();
        for (int c = 0; c < this.chunks.size(); c++) {
            Chunk chunk = this.chunks.get(c);
            if (!chunk.is(Chunk.Kind.QUOTATION)) {
                Arrays.fill(chunkOfToken, chunk.tokens().from(), chunk.tokens().to(), c);
            }
        }
    }

    private List<List<VerbGroup>> bySentence() {
        List<List<VerbGroup>> found = new ArrayList<>();
        annotated.sentences().forEach(sentence -> found.add(new ArrayList<>()));
        verbs.forEach(verb -> found.get(sentenceOfToken[verb.head()]).add(verb));
        return found.stream().map(List::copyOf).toList();
    }

    public AnnotatedArticle annotated() {
        return annotated;
    }

    public Article article() {
        return annotated.article();
    }

    public List<Token> tokens() {
        return annotated.tokens();
    }

    public Token token(int index) {
        return annotated.tokens().get(index);
    }

    public List<Sentence> sentences() {
        return annotated.sentences();
    }

    public Sentence sentenceOf(int token) {
        return annotated.sentences().get(sentenceOfToken[token]);
    }

    public List<Chunk> chunks() {
        return chunks;
    }

    public List<VerbGroup> verbs() {
        return verbs;
    }

    /** The verbs of a sentence, in text order. */
    public List<VerbGroup> verbsIn(Sentence sentence) {
        return verbsBySentence.get(sentence.index());
    }

    /** The verbs that begin in a stretch of tokens, in text order. */
    public List<VerbGroup> verbsBetween(int from, int to) {
        int first = firstVerb(from);
        return verbs.subList(first, Math.max(first, firstVerb(to)));
    }

    private int firstVerb(int from) {
        int low = 0;
        int high = verbs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (verbs.get(middle).tokens().from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The innermost chunk that holds a token. */
    public Optional<Chunk> chunkOf(int token) {
        return chunkOfToken[token] < 0 ? Optional.empty() : Optional.of(chunks.get(chunkOfToken[token]));
    }

    /** Whether a token stands in a phrase that tells when: "Monday", "last week". */
    public boolean isTime(int token) {
        return chunkOf(token).filter(chunk -> chunk.is(Chunk.Kind.TIME)).isPresent();
    }

    /** The token behind "Monday" or "on Monday" that begins at a token; the same token where no time does, or none before {@code end} follows. */
    public int pastTime(int token, int end) {
        int time = token < end && token(token).is("on") ? token + 1 : token;
        return time < end && isTime(time)
                ? Optional.of(chunkOf(time).orElseThrow().tokens().to())
                        .filter(next -> next < end)
                        .orElse(token)
                : token;
    }

    /** The token before the innermost chunk that holds a token, or before the token itself if none does; -1 at the beginning. */
    public int beforeChunk(int token) {
        return chunkOf(token).map(chunk -> chunk.tokens().from()).orElse(token) - 1;
    }

    /** Index of the innermost chunk that holds a token; -1 if none does. */
    public int chunkIndexOf(int token) {
        return chunkOfToken[token];
    }

    public String text(Range range) {
        return annotated.text(range);
    }

    public Span span(Range range) {
        return annotated.span(range);
    }
}
