package org.parley.extract.statement;

import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.SpokenWords;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.rules.Cues;

/**
 * One article being read for statements: what the finders share.
 *
 * @param speech which of its verbs report
 * @param frames what follows them
 * @param ends where that ends
 * @param spoken words of quoted speech
 */
record Reading(
        LinkedArticle linked,
        Cues cues,
        ActorResolver actors,
        SpeechVerbs speech,
        FrameMatcher frames,
        ContentEnd ends,
        SpokenWords spoken) {

    static Reading of(LinkedArticle linked, Cues cues) {
        ParsedArticle article = linked.parsed();
        SpeechVerbs speech = new SpeechVerbs(article, cues);
        return new Reading(
                linked,
                cues,
                new ActorResolver(linked),
                speech,
                new FrameMatcher(article, cues),
                new ContentEnd(article, speech),
                SpokenWords.speech(article));
    }

    ParsedArticle article() {
        return linked.parsed();
    }
}
