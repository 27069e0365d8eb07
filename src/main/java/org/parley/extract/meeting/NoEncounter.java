package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Tense;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Reads nouns of encounter with "no": "held no talks" tells none, "there will be no talks with Lara" a refusal. */
final class NoEncounter {
    private final ParsedArticle article;
    /** Words of the list. */
    private static final int LIST = 20;

    private final MeetingWords words;
    private final GoverningVerb governing;
    private final EncounterAsObject object;
    private final Ripeness ripeness;

    NoEncounter(ParsedArticle article, MeetingWords words, EncounterAsObject object) {
        this.article = article;
        this.words = words;
        this.governing = new GoverningVerb(article, words);
        this.object = object;
        this.ripeness = new Ripeness(article, words);
    }

    boolean is(Chunk phrase) {
        return article.token(phrase.tokens().from()).is("no")
                || isTopic(phrase)
                || ripeness.isDenied(phrase.tokens().from());
    }

    /** "discussed ties, trade and a summit in Lima": what two spoke about. */
    private boolean isTopic(Chunk phrase) {
        int from = article.sentenceOf(phrase.head()).tokens().from();
        int i = phrase.tokens().from() - 1;
        boolean listed = i > from && article.token(i).is("and");
        while (listed && i > from && phrase.tokens().from() - i < LIST && isOfList(i)) {
            i--;
        }
        return listed
                && words.is(Use.DISCUSSING, article.token(i))
                && !isOfParties(phrase.tokens().to());
    }

    private boolean isOfList(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE)
                        || chunk.is(Kind.COMMA)
                        || chunk.is(Kind.CONJUNCTION)
                        || chunk.is(Kind.PREPOSITION))
                .isPresent();
    }

    private boolean isOfParties(int token) {
        return token < article.tokens().size() && words.is(Use.PARTY_PREPOSITION, article.token(token));
    }

    /** Whether something is told of it all the same: that somebody refuses it, or offers one. */
    boolean isRefused(Encounter encounter, Chunk phrase) {
        Optional<VerbGroup> offer = offer(phrase);
        if (offer.isPresent()) {
            object.apply(encounter, offer.get());
            return true;
        }
        boolean refused = !encounter.participants.isEmpty()
                && governing.over(phrase).filter(NoEncounter::isAhead).isPresent();
        if (refused) {
            encounter.status = Optional.of(MeetingStatus.DECLINED);
            encounter.decided = true;
        }
        return refused;
    }

    /** "there would be no talks", "will hold no talks". */
    private static boolean isAhead(VerbGroup verb) {
        return verb.tense() == Tense.FUTURE
                || verb.modal().filter("would"::equals).isPresent();
    }

    /** "No talks are planned, though Norway has offered to host some". */
    private Optional<VerbGroup> offer(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.tokens().from() >= phrase.tokens().to()
                        && words.is(Use.HOLDING, article.token(verb.head()))
                        && verb.tokens().to() < article.tokens().size()
                        && words.is(Use.ONE, article.token(verb.tokens().to())))
                .findFirst();
    }
}
