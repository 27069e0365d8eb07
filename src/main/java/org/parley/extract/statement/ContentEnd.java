package org.parley.extract.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/** Tells where the words that were said end: before the next cue of the same speaker, an attribution, or the full stop. */
final class ContentEnd {
    private static final Set<String> CLOSING = Set.of(".", ";", "?", "!", "\u2026", ",", ":", "\u2014", "\u2013", "-");

    private static final Set<String> CONTRASTS = SpeechClass.REPORTER_LINK.words();

    /** Participles that are prepositions: ", including both camps". */
    private static final Set<String> PREPOSITIONS = WordClass.PARTICIPLE_AS_PREPOSITION.words();

    private final ParsedArticle article;
    private final LaterVerb laterVerb;
    private final ReporterAsides asides;
    private final FurtherClauses further;
    private final AppendedReports appended;
    /** Quotations of more than one sentence by the end of their first. */
    private final Map<Integer, Range> overSentences = new HashMap<>();
    /** Where quotations end, by their first token. */
    private final Map<Integer, Integer> closings = new HashMap<>();

    ContentEnd(ParsedArticle article, SpeechVerbs speech) {
        this.article = article;
        this.laterVerb = new LaterVerb(article, speech);
        this.asides = new ReporterAsides(article);
        this.further = new FurtherClauses(article);
        this.appended = new AppendedReports(article, speech);
        for (Quotation quotation : article.annotated().quotations()) {
            closings.put(quotation.outer().from(), quotation.outer().to());
            int end = article.sentenceOf(quotation.outer().from()).tokens().to();
            if (quotation.closed() && end < quotation.outer().to()) {
                overSentences.put(end, quotation.outer());
            }
        }
    }

    /**
     * The content that begins at a token and follows a cue verb.
     *
     * @param clausal the content is a clause; if not, a further clause with a subject of its own does not belong to it
     */
    Range after(VerbGroup cue, int begin, boolean clausal) {
        int end = article.sentenceOf(cue.head()).tokens().to();
        for (VerbGroup verb : article.verbsBetween(begin + 1, end)) {
            int cut = laterVerb.cut(cue, verb, begin, clausal);
            if (cut > begin) {
                end = cut;
                break;
            }
        }
        end = beforeResumed(begin, end);
        if (!clausal) {
            end = beforeFurtherClause(cue, begin, end);
        }
        int said = appended.beforeDenial(begin, beforePicture(begin, throughQuotation(begin, end)));
        int own = asides.beforeReference(begin, beforeAttribution(begin, beforeSequel(begin, said)));
        return trimmed(begin, clausal ? asides.beforeOccasion(begin, own) : own);
    }

    /** "said it was “hard. It would take years.”": words quoted over the end of the sentence. */
    private int throughQuotation(int begin, int end) {
        Range outer = overSentences.get(end);
        return outer != null && begin < outer.from() ? outer.to() : end;
    }

    /** "which Lind described as “useful,” lasted": the clause around goes on behind the closing mark. */
    private int beforeResumed(int begin, int end) {
        int close = closings.getOrDefault(begin, end);
        boolean resumed = close < end
                && article.token(close - 2).text().equals(",")
                && article.verbsBetween(close, close + 1).stream().anyMatch(verb -> verb.form() == Form.FINITE);
        return resumed ? close : end;
    }

    /** "will never happen (pictured, a rally)": the caption of a picture is the reporter's. */
    private int beforePicture(int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            if (article.token(i).text().equals("(") && SpeechClass.PICTURED.holds(article.token(i + 1))) {
                return i;
            }
        }
        return end;
    }

    /** A noun with the clause that tells what it is, "the charge that it lied"; ", though" is the reporter's. */
    Range afterNoun(VerbGroup cue, int begin) {
        Range whole = after(cue, begin, true);
        for (int i = begin + 1; i + 1 < whole.to(); i++) {
            boolean however = article.token(i).text().equals(",")
                    && CONTRASTS.contains(article.token(i + 1).lower());
            if (however) {
                return new Range(whole.from(), i);
            }
        }
        return whole;
    }

    /** ", hours after the minister warned": when it was said, told by the reporter. */
    private int beforeSequel(int begin, int end) {
        for (int i = begin + 1; i + 2 < end; i++) {
            Optional<Chunk> time = article.token(i).text().equals(",") ? article.chunkOf(i + 1) : Optional.empty();
            int after = time.filter(chunk -> chunk.is(Chunk.Kind.TIME))
                    .map(chunk -> chunk.tokens().to())
                    .orElse(end);
            if (after < end
                    && (article.token(after).is("after") || article.token(after).is("before"))) {
                return i;
            }
        }
        return end;
    }

    /** Before a semicolon, or a comma and "while", "after", "when". */
    private int beforeFurtherClause(VerbGroup cue, int begin, int end) {
        for (int i = begin + 1; i < end; i++) {
            boolean subordinate = article.token(i).text().equals(",")
                    && i + 1 < end
                    && article.chunkOf(i + 1)
                            .filter(chunk -> chunk.is(Chunk.Kind.SUBORDINATOR))
                            .isPresent();
            if (article.token(i).text().equals(";")
                    || subordinate
                    || further.beginsAt(begin, i, end)
                    || isComment(begin, i, end)
                    || asides.isMeanwhile(cue, begin, i, end)) {
                return i;
            }
        }
        return end;
    }

    /** ", raising hopes of": what the reporter adds; not one more deed of several, "of taking land, burning homes". */
    private boolean isComment(int begin, int comma, int end) {
        return article.token(comma).text().equals(",")
                && article.verbsBetween(comma + 1, end).stream()
                        .anyMatch(verb -> verb.tokens().from() == comma + 1
                                && verb.form() == Form.PARTICIPLE
                                && !PREPOSITIONS.contains(
                                        article.token(verb.head()).lower()))
                && article.verbsBetween(begin, comma).stream().noneMatch(verb -> verb.form() == Form.PARTICIPLE);
    }

    /** Cuts ", according to …", ", and according to …". */
    private int beforeAttribution(int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            if (article.token(i).is("according") && article.token(i + 1).is("to")) {
                int link = i - 1 > begin && WordClass.COORDINATOR.holds(article.token(i - 1)) ? i - 1 : i;
                return article.token(link - 1).text().equals(",") ? link - 1 : link;
            }
        }
        return end;
    }

    /** Not the mark of a quotation that begins there: a word stands right before it. */
    private boolean isSpaced(int mark) {
        return mark > 0 && article.token(mark - 1).isWord();
    }

    /** ", which" before ", he said, broke the truce": the clause goes on behind the cue. */
    private boolean isOpenRelative(int last, int end) {
        return last + 1 == end
                && end + 1 < article.tokens().size()
                && article.token(end).text().equals(",")
                && article.chunkOf(last)
                        .filter(chunk -> chunk.is(Chunk.Kind.RELATIVE))
                        .isPresent();
    }

    /** Without marks at the end, and without a comma before the first word. */
    Range trimmed(int begin, int end) {
        int to = end;
        while (to > begin + 1 && (CLOSING.contains(article.token(to - 1).text()) || isOpenRelative(to - 1, end))) {
            to--;
        }
        boolean mark = to > begin + 1
                && (article.token(begin).text().equals(",") || (laterVerb.isClosing(begin) && isSpaced(begin)));
        int from = mark ? begin + 1 : begin;
        return new Range(from, Math.max(to, from));
    }
}
