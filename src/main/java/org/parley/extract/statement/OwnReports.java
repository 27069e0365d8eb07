package org.parley.extract.statement;

import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

/** Tells whether the reporter goes on, behind a cue between commas, with another report: ", but the premier said …". */
final class OwnReports {
    private final Reading reading;
    private final ParsedArticle article;

    OwnReports(Reading reading) {
        this.reading = reading;
        this.article = reading.article();
    }

    /** "…, she said, and she threatened": the same pronoun. */
    private boolean isAgain(VerbGroup cue, VerbGroup verb, int at) {
        Range speaker = cue.subjects().get(0);
        return speaker.size() == 1
                && article.token(speaker.from()).pos() == Pos.PRON
                && verb.tense() == cue.tense()
                && article.token(at).is(article.token(speaker.from()).lower())
                && verb.subjects().stream().anyMatch(subject -> subject.from() == at);
    }

    /** ", but the premier said …", ", and she threatened to": the reporter goes on with more words. */
    boolean goesOn(VerbGroup cue, int behind, int limit) {
        return article.verbsBetween(behind, limit).stream()
                .filter(verb -> verb.form() == Form.FINITE || verb.tokens().from() == behind + 1)
                .findFirst()
                .filter(verb -> !LaterVerb.isInverted(verb))
                .filter(verb -> reading.frames()
                        .match(verb)
                        .filter(match -> match.isClausal() || isAgain(cue, verb, behind + 1))
                        .isPresent())
                .isPresent();
    }
}
