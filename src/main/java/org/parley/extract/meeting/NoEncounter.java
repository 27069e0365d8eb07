package org.parley.extract.meeting;

import org.parley.model.Chunk;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Tense;

/** Tells nouns of encounter that "no" stands before: "held no talks" tells none, "there will be no talks with" a refusal. */
final class NoEncounter {
    private final ParsedArticle article;
    private final GoverningVerb governing;

    NoEncounter(ParsedArticle article, GoverningVerb governing) {
        this.article = article;
        this.governing = governing;
    }

    boolean is(Chunk phrase) {
        return article.token(phrase.tokens().from()).is("no");
    }

    /** "there would be no talks", "will hold no talks". */
    boolean isRefused(Chunk phrase) {
        return governing.over(phrase).filter(NoEncounter::isAhead).isPresent();
    }

    private static boolean isAhead(VerbGroup verb) {
        return verb.tense() == Tense.FUTURE || verb.modal().filter("would"::equals).isPresent();
    }
}
