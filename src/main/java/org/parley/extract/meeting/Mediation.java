package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds who mediates in a phrase behind an encounter: "under Qatari mediation", "with Qatari and Egyptian mediators". */
final class Mediation {
    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;

    Mediation(ParsedArticle article, MeetingWords words, Participants participants) {
        this.article = article;
        this.words = words;
        this.participants = participants;
    }

    /** The mediators that a preposition leads to. */
    List<EntityKey> behind(int preposition) {
        boolean to = article.token(preposition).is("to");
        if (!to && !words.is(Use.MEDIATED, article.token(preposition))) {
            return List.of();
        }
        Optional<Chunk> phrase = article.chunkOf(
                        Math.min(preposition + 1, article.tokens().size() - 1))
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && (to ? isAuspices(chunk) : isMediation(chunk)));
        if (phrase.isEmpty()) {
            return List.of();
        }
        int next = phrase.get().tokens().to();
        boolean of = next + 1 < article.tokens().size()
                && (article.token(next).is("of") || article.token(next).is("from"));
        List<EntityKey> found = new ArrayList<>(participants.modifiers(phrase.get()));
        if (of) {
            found.addAll(participants.list(
                    next + 1, article.sentenceOf(next).tokens().to()));
        }
        return found;
    }

    /** "under the chairmanship of Lara". */
    boolean isChair(int preposition) {
        return article.chunkOf(Math.min(preposition + 1, article.tokens().size() - 1))
                .filter(chunk -> words.is(Use.CHAIRMANSHIP, article.token(chunk.head())))
                .isPresent();
    }

    private boolean isMediation(Chunk phrase) {
        return isAuspices(phrase) || words.is(Use.MEDIATOR_NOUN, article.token(phrase.head()));
    }

    /** Also behind "thanks to", "in response to". */
    private boolean isAuspices(Chunk phrase) {
        return words.is(Use.AUSPICES, article.token(phrase.head()));
    }
}
