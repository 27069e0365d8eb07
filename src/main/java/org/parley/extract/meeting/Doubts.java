package org.parley.extract.meeting;

import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells clauses that are denied or left open: "denied that he had held talks", "whether he will have a meeting". */
final class Doubts {
    /** Words of a subject between what opens the clause and its verb. */
    private static final int REACH = 8;

    private final ParsedArticle article;
    private final MeetingWords words;

    Doubts(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    boolean isDoubted(VerbGroup verb) {
        if (verb.form() == VerbGroup.Form.PARTICIPLE) {
            return isDenied(verb.tokens().from());
        }
        int from = verb.subjects().stream()
                .mapToInt(Range::from)
                .filter(i -> i < verb.tokens().from() && verb.tokens().from() - i < REACH)
                .min()
                .orElse(verb.tokens().from());
        int opener = from - 1;
        if (opener < article.sentenceOf(verb.head()).tokens().from()) {
            return false;
        }
        boolean that = article.token(opener).is("that");
        return article.token(opener).is("whether") || isDenied(that ? opener : from);
    }

    /** "dismissed reports of talks": what is denied is that there were any. */
    boolean isReport(Encounter encounter) {
        int of = encounter.trigger.from() - 1;
        return of > 0
                && (article.token(of).is("of") || article.token(of).is("about"))
                && words.is(Use.REPORT, article.token(of - 1));
    }

    /** The verb right before a clause or a participle. */
    private boolean isDenied(int clause) {
        List<VerbGroup> verbs = article.verbsIn(article.sentenceOf(clause));
        return verbs.stream()
                .anyMatch(verb -> verb.tokens().to() == clause
                        && !verb.negated()
                        && words.is(Use.DENYING, article.token(verb.head()))
                        && article.chunkOf(clause).filter(Doubts::opens).isPresent());
    }

    private static boolean opens(Chunk chunk) {
        return chunk.is(Kind.SUBORDINATOR)
                || chunk.is(Kind.RELATIVE)
                || chunk.is(Kind.NOUN_PHRASE)
                || chunk.is(Kind.VERB_GROUP);
    }
}
