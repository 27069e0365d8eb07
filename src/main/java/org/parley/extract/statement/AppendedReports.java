package org.parley.extract.statement;

import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

/** Reports by others that the reporter adds behind a comma to what somebody said. */
final class AppendedReports {
    private static final Set<String> LINKS =
            Set.of("and", "but", "or", "while", "though", "although", "whereas", "yet");

    private final ParsedArticle article;
    private final SpeechVerbs speech;

    AppendedReports(ParsedArticle article, SpeechVerbs speech) {
        this.article = article;
        this.speech = speech;
    }

    /** Index of the comma before such a report; -1 if the verb makes none. */
    int cut(VerbGroup verb, int begin) {
        if (isAppended(verb, begin)) {
            return verb.subjects().get(0).from() - 1;
        }
        return isLastRelative(verb, begin) || isAbsolute(verb, begin)
                ? verb.subjects().get(0).from() - 2
                : -1;
    }

    /** ", an accusation denied by Peru": the reporter adds what somebody else said to it. */
    private boolean isAppended(VerbGroup verb, int begin) {
        int phrase = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from();
        return verb.form() == Form.REDUCED_PASSIVE
                && verb.agent().isPresent()
                && phrase - 1 > begin
                && article.token(phrase - 1).text().equals(",")
                && (article.token(phrase).is("a") || article.token(phrase).is("an"));
    }

    /** ", with the envoy saying it was lost": what somebody else said beside it. */
    private boolean isAbsolute(VerbGroup verb, int begin) {
        int with = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        return verb.form() == Form.PARTICIPLE
                && with - 1 > begin
                && article.token(with).is("with")
                && article.token(with - 1).text().equals(",")
                && speech.clause(verb).isPresent();
    }

    /** ", which it accuses of theft" at the end of a sentence: the reporter tells of another act. */
    private boolean isLastRelative(VerbGroup verb, int begin) {
        int which = verb.subjects().isEmpty() ? -1 : verb.subjects().get(0).from() - 1;
        boolean relative = which - 1 > begin
                && verb.form() == Form.FINITE
                && article.token(which - 1).text().equals(",")
                && article.chunkOf(which)
                        .filter(chunk -> chunk.is(Chunk.Kind.RELATIVE))
                        .isPresent();
        int end = article.sentenceOf(verb.head()).tokens().to();
        return relative
                && !goesOnWithThat(verb.tokens().to(), end)
                && article.verbsBetween(verb.tokens().to(), end).stream()
                        .noneMatch(later -> later.form() == Form.FINITE && later.depth() < verb.depth());
    }

    private boolean goesOnWithThat(int from, int to) {
        return new Range(from, to)
                .indices()
                .anyMatch(i -> article.token(i).is("that")
                        && LINKS.contains(article.token(i - 1).lower()));
    }
}
