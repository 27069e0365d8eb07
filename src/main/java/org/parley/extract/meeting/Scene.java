package org.parley.extract.meeting;

import org.parley.extract.actor.Parties;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.rules.MeetingWords;

/**
 * One article with what the readers of encounters ask of it.
 *
 * @param speech words between quotation marks, which the reporter does not vouch for
 */
record Scene(
        LinkedArticle linked,
        MeetingWords words,
        Participants participants,
        Subjects subjects,
        StatusReader statuses,
        Parties parties,
        SpokenWords speech) {

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
                new SpokenWords(article, 1));
    }

    ParsedArticle article() {
        return linked.parsed();
    }

    /** A person with a name, not "a senior official". */
    boolean isNamedPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous();
    }
}
