package org.parley.extract.meeting;

import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Handling;

/** Tells verbs of meeting by whose form nothing took place: "demanded that Peru hold talks", "were to have met". */
final class PlainForms {
    private final ParsedArticle article;
    private final MeetingWords words;

    PlainForms(ParsedArticle article, MeetingWords words) {
        this.article = article;
        this.words = words;
    }

    /** "demanded that Peru hold talks", "urged that both meet": the plain form behind a verb of wishing. */
    boolean isDemanded(VerbGroup verb) {
        String word = article.token(verb.head()).lower();
        boolean plain = verb.form() == Form.FINITE
                && verb.tokens().size() == 1
                && verb.tense() == Tense.PRESENT
                && !word.endsWith("s");
        return plain
                && verb.subjects().stream()
                        .findFirst()
                        .map(subject -> subject.from() - 1)
                        .filter(that -> that > 0 && article.token(that).is("that"))
                        .filter(that -> article.verbsIn(article.sentenceOf(verb.head())).stream()
                                .filter(other -> other.tokens().to() <= that)
                                .reduce((first, last) -> last)
                                .filter(other -> words.handling(
                                                article.token(other.head()).lower())
                                        .contains(Handling.PROPOSE))
                                .isPresent())
                        .isPresent();
    }

    /** "was to have met Varga", "were due to have met": it came to nothing. */
    boolean isUnfulfilled(VerbGroup verb) {
        boolean perfect = verb.tokens().indices().anyMatch(i -> article.token(i).is("have"));
        int before = verb.tokens().from() - 1;
        boolean planned = before > 0 && words.is(Use.SLATED, article.token(before));
        int was = planned ? before - 1 : before;
        return perfect
                && was >= article.sentenceOf(verb.head()).tokens().from()
                && (article.token(was).is("was") || article.token(was).is("were"));
    }
}
