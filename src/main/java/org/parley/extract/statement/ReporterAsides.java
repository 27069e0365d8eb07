package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.SpeechClass;

/** What the reporter adds to a content: what the words hint at, and what went on meanwhile. */
final class ReporterAsides {
    private static final Set<String> MEANWHILE = Set.of("as", "after", "while");
    private static final int REACH = 4;

    private final ParsedArticle article;

    ReporterAsides(ParsedArticle article) {
        this.article = article;
    }

    /** ", in an apparent reference to the militias", ", a swipe at Peru": index of the comma; the end if there is none. */
    int beforeReference(int begin, int end) {
        for (int i = begin + 1; i + 2 < end; i++) {
            if (article.token(i).text().equals(",") && isReference(i + 1, end)) {
                return i;
            }
        }
        return end;
    }

    /** "is open while addressing the press", ", when asked if it was": on what occasion it was said; the end if nothing tells it. */
    int beforeOccasion(int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            boolean asked = article.token(i).text().equals(",")
                    && i + 2 < end
                    && (article.token(i + 1).is("when") || article.token(i + 1).is("if"))
                    && SpeechClass.ASKING_VERB.holds(article.token(i + 2));
            boolean beside = article.token(i).is("while")
                    && article.token(i + 1).lower().endsWith("ing")
                    && SpeechClass.OCCASION_VERB.holds(article.token(i + 1));
            if ((asked || beside) && hasFinite(begin, i)) {
                return article.token(i - 1).text().equals(",") ? i - 1 : i;
            }
        }
        return end;
    }

    private boolean isReference(int from, int end) {
        int at = article.token(from).is("in") ? from + 1 : from;
        return article.chunkOf(at)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.tokens().from() == at)
                .filter(chunk -> article.token(at).is("a") || article.token(at).is("an"))
                .filter(chunk -> SpeechClass.HINT_NOUN.holds(article.token(chunk.head())))
                .filter(chunk -> chunk.tokens().to() < end)
                .isPresent();
    }

    /** "voiced hope for a deal as he opened the talks": a phrase without a verb, and a past event beside the speaking. */
    boolean isMeanwhile(VerbGroup cue, int begin, int at, int end) {
        if (!MEANWHILE.contains(article.token(at).lower()) || hasFinite(begin, at)) {
            return false;
        }
        Optional<Chunk> subject =
                at + 1 < end ? article.chunkOf(at + 1).filter(chunk -> chunk.is(Kind.NOUN_PHRASE)) : Optional.empty();
        int behind = subject.map(chunk -> chunk.tokens().to()).orElse(end);
        return article.verbsBetween(behind, Math.min(end, behind + REACH)).stream()
                .filter(verb -> verb.form() == Form.FINITE)
                .findFirst()
                .filter(verb -> verb.tokens().from() == behind && (isEvent(verb) || isHeadline(cue, verb)))
                .isPresent();
    }

    /** "Peru rejects calls for a truce as its troops advance". */
    private static boolean isHeadline(VerbGroup cue, VerbGroup verb) {
        return cue.tense() == Tense.PRESENT
                && verb.tense() == Tense.PRESENT
                && cue.tokens().size() == 1;
    }

    private boolean isEvent(VerbGroup verb) {
        return verb.tense() == Tense.PAST
                && verb.tokens()
                        .indices()
                        .noneMatch(i ->
                                article.token(i).is("has") || article.token(i).is("have"));
    }

    private boolean hasFinite(int from, int to) {
        return article.verbsBetween(from, to).stream().map(VerbGroup::form).anyMatch(Form.FINITE::equals);
    }
}
