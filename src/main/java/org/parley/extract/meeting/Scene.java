package org.parley.extract.meeting;

import org.parley.extract.actor.Parties;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * One article with what the readers of encounters ask of it.
 *
 * @param speech words between quotation marks, which the reporter does not vouch for
 * @param longSpeech those of longer quotations: a few words between marks are words of the sentence
 */
record Scene(
        LinkedArticle linked,
        MeetingWords words,
        Participants participants,
        Subjects subjects,
        StatusReader statuses,
        Parties parties,
        SpokenWords speech,
        SpokenWords longSpeech) {
    private static final int LONG = 6;

    static Scene of(LinkedArticle linked, MeetingWords words) {
        ParsedArticle article = linked.parsed();
        Participants participants = new Participants(linked, words);
        return new Scene(
                linked,
                words,
                participants,
                new Subjects(article, words, participants),
                new StatusReader(article, words),
                new Parties(linked),
                new SpokenWords(article, 1),
                new SpokenWords(article, LONG));
    }

    ParsedArticle article() {
        return linked.parsed();
    }

    /** "will take place", "took place". */
    boolean takesPlace(VerbGroup verb) {
        int next = verb.tokens().to();
        return is(Use.TAKING, verb.head())
                && next < article().tokens().size()
                && article().token(next).is("place");
    }

    /** Beyond the end of the text there is no word of any use. */
    boolean is(Use use, int token) {
        return token < article().tokens().size() && words.is(use, article().token(token));
    }

    /** A person with a name, not "a senior official". */
    boolean isNamedPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous();
    }
}
