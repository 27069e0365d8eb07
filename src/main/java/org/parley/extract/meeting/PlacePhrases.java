package org.parley.extract.meeting;

import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Tells by the words around the name of a place whether something was there, and whether it is a building. */
final class PlacePhrases {
    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final MeetingWords words;

    PlacePhrases(LinkedArticle linked, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.words = words;
    }

    /** "around the Carlton Hotel in central Lima, where the talks were held". */
    Optional<Reference> buildingIn(Reference town) {
        int in = article.beforeChunk(town.tokens().from());
        return in > 0 && article.token(in).is("in")
                ? linked.referenceEndingAt(in - 1)
                        .filter(place -> place.entity().kind() == EntityKind.PLACE && isVenue(place))
                : Optional.empty();
    }

    /** After "in" or "at", a determiner or possessor ("Istanbul's") between them allowed; or possessor of a located one. */
    boolean isLocated(Reference reference) {
        if (isModifierOfOther(reference) || isOwnerOfMotive(reference)) {
            return false;
        }
        int at = reference.tokens().from() - 1;
        int limit = Math.max(-1, at - 7);
        while (at > limit) {
            String word = article.token(at).lower();
            if (words.is(Use.LOCATIVE, word) || isGoal(at)) {
                return true;
            }
            boolean inside = isOfTown(at)
                    || words.is(Use.COMPASS, word)
                    || article.token(at).isPossessive()
                    || article.token(at).pos() == Pos.DET
                    || article.token(at).pos() == Pos.ADJ
                    || article.token(at).pos() == Pos.PROPN
                    || article.token(at).text().equals(",")
                    || article.token(at).pos() == Pos.NOUN;
            if (!inside) {
                return false;
            }
            at--;
        }
        return false;
    }

    /** "at Oslo's initiative", "at Oslo's request". */
    private boolean isOwnerOfMotive(Reference reference) {
        int at = reference.tokens().from() - 1;
        return at >= 0
                && article.token(at).is("at")
                && reference.tokens().to() < article.tokens().size()
                && article.token(reference.tokens().to()).isPossessive()
                && article.chunkOf(reference.tokens().to())
                        .filter(chunk -> !article.token(chunk.head()).isCapitalised() && isThing(chunk.head()))
                        .isPresent();
    }

    /** "scheduled for Oslo", "welcomed Lara to Oslo", "in front of the Carlton Hotel". */
    private boolean isGoal(int preposition) {
        if (article.token(preposition).is("for")) {
            return preposition > 0 && words.is(Use.SLATED, article.token(preposition - 1));
        }
        if (article.token(preposition).is("of")) {
            return preposition > 0 && article.token(preposition - 1).is("front");
        }
        return article.token(preposition).is("to")
                && article.verbsIn(article.sentenceOf(preposition)).stream()
                        .filter(verb -> verb.tokens().to() <= preposition)
                        .reduce((one, other) -> other)
                        .filter(verb -> words.is(Use.WELCOMING, article.token(verb.head()))
                                || (words.is(Use.MOVING, article.token(verb.head()))
                                        && verb.tokens().to() == preposition)
                                || (words.is(Use.SENDING, article.token(verb.head()))
                                        && words.is(Use.GROUP, article.token(preposition - 1))))
                        .isPresent();
    }

    /** "talks to end the conflict in Yemen": where the conflict is. */
    boolean isOfTrouble(Reference reference) {
        int before = article.chunkOf(reference.tokens().from())
                        .map(chunk -> chunk.tokens().from())
                        .orElse(reference.tokens().from())
                - 2;
        return before >= 0
                && words.is(Use.LOCATIVE, article.token(before + 1))
                && words.is(Use.TROUBLE, article.token(before));
    }

    /** "received Peru's ambassador in Lima, Ana Lara,": where she is posted, as a name beside it tells. */
    boolean isOfPost(Reference reference) {
        int in = reference.tokens().from() - 1;
        int next = reference.tokens().to();
        boolean posted = in > 0 && article.token(in).is("in") && words.is(Use.POST, article.token(in - 1));
        int before = posted
                ? article.chunkOf(in - 1)
                        .map(chunk -> chunk.tokens().from() - 1)
                        .orElse(-1)
                : -1;
        return posted && (isComma(next) || isComma(before));
    }

    private boolean isComma(int token) {
        return token >= 0
                && token < article.tokens().size()
                && article.token(token).text().equals(",");
    }

    /** "in the first U.S. trip": no place, but "in the Moroccan resort town" is. */
    private boolean isModifierOfOther(Reference reference) {
        return article.chunkOf(reference.tokens().last())
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                        && chunk.head() > reference.tokens().last()
                        && !article.token(reference.tokens().to()).isPossessive()
                        && (isTownOf(chunk.head()) || isThing(chunk.head())))
                .isPresent();
    }

    /** Neither a town nor a building: "trip". */
    private boolean isThing(int head) {
        String word = article.token(head).lower();
        return !words.is(Use.TOWN, word) && !words.is(Use.VENUE, word);
    }

    /** "in the Red Sea town of Lima": the town is named behind. */
    private boolean isTownOf(int head) {
        return head + 2 < article.tokens().size()
                && words.is(Use.TOWN, article.token(head))
                && article.token(head + 1).is("of")
                && linked.referencesIn(new Range(head + 2, head + 3)).stream()
                        .anyMatch(reference -> reference.entity().kind() == EntityKind.PLACE);
    }

    /** "in the resort town of", "in a villa north of". */
    private boolean isOfTown(int at) {
        return at > 0
                && article.token(at).is("of")
                && (words.is(Use.TOWN, article.token(at - 1)) || words.is(Use.COMPASS, article.token(at - 1)));
    }

    /** "Lind Palace", "Hotel Lind", "Great Hall of the People", "the Lind palace". */
    boolean isVenue(Reference reference) {
        Range name = reference.tokens();
        boolean called = name.to() < article.tokens().size()
                && words.is(Use.VENUE, article.token(name.to()))
                && article.chunkOf(name.to())
                        .filter(chunk -> chunk.tokens().contains(name))
                        .isPresent();
        if (called) {
            return true;
        }
        boolean capital = article.token(name.last()).isCapitalised();
        return capital
                && name.indices()
                        .filter(i -> i == name.from()
                                || i == name.last()
                                || article.token(i + 1).is("of"))
                        .anyMatch(i -> words.is(Use.VENUE, article.token(i)));
    }
}
