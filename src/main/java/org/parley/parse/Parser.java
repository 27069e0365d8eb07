package org.parley.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;

/** Finds phrases, verbs and subjects of all sentences; stateless. */
public final class Parser {
    private final Set<String> speechVerbs;
    private final Set<String> cueVerbs;

    /**
     * A parser for all threads.
     *
     * @param speechVerbs inflected forms of verbs that take a clause or quotation, lower case
     * @param cueVerbs forms of all verbs that attribute speech
     */
    public Parser(Set<String> speechVerbs, Set<String> cueVerbs) {
        this.speechVerbs = Set.copyOf(speechVerbs);
        this.cueVerbs = Set.copyOf(cueVerbs);
    }

    public ParsedArticle parse(AnnotatedArticle article) {
        List<Chunk> chunks = new ArrayList<>();
        List<VerbGroup> verbs = new ArrayList<>();
        Chunker chunker = new Chunker(article);
        int q = 0;
        for (Sentence sentence : article.sentences()) {
            while (q < article.quotations().size()
                    && article.quotations().get(q).outer().to()
                            <= sentence.tokens().from()) {
                q++;
            }
            List<Range> speech = speech(article, sentence.tokens(), q);
            parse(article, chunker.chunks(sentence.tokens(), speech), chunks, verbs);
            for (Range quoted : speech) {
                parse(article, chunker.chunks(quoted, List.of()), chunks, verbs);
            }
        }
        verbs.sort(Comparator.comparing(VerbGroup::tokens));
        return new ParsedArticle(article, chunks, verbs);
    }

    private void parse(AnnotatedArticle article, List<Chunk> found, List<Chunk> chunks, List<VerbGroup> verbs) {
        verbs.addAll(new ClauseParser(article.tokens(), found, chunks.size(), this).parse());
        chunks.addAll(found);
    }

    /** The parts of quoted speech that lie in the sentence, marks included; other quotations are words of the sentence. */
    private static List<Range> speech(AnnotatedArticle article, Range sentence, int firstQuotation) {
        List<Range> speech = new ArrayList<>();
        for (int q = firstQuotation; q < article.quotations().size(); q++) {
            Quotation quotation = article.quotations().get(q);
            if (quotation.outer().from() >= sentence.to()) {
                break;
            }
            int from = Math.max(quotation.outer().from(), sentence.from());
            int to = Math.min(quotation.outer().to(), sentence.to());
            if (from < to && quotation.isSpeech(article.tokens())) {
                speech.add(new Range(from, to));
            }
        }
        return speech;
    }

    boolean isSpeech(String form) {
        return speechVerbs.contains(form);
    }

    boolean isCue(String form) {
        return cueVerbs.contains(form);
    }
}
