package org.parley.extract.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Block;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/**
 * Finds who is called the host or the mediator of an encounter beside the name: "The host, X,", "X, host of the summit,",
 * "the summit's host, X". Such words tell of no encounter by themselves, so they are added to those already found.
 */
final class Offices {
    static final String RULE = "office-beside";

    /** Words between a name and the second of two descriptions behind it: "Lara, Peru's premier and the summit's host". */
    private static final int REACH = 9;

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final Participants participants;
    private final MeetingWords words;

    Offices(LinkedArticle linked, Participants participants, MeetingWords words) {
        this.linked = linked;
        this.article = linked.parsed();
        this.participants = participants;
        this.words = words;
    }

    /** Adds each holder to the encounter meant. */
    void tell(List<Cluster> told) {
        for (Chunk phrase : article.chunks()) {
            if (phrase.is(Kind.NOUN_PHRASE) && isOffice(phrase) && isBody(phrase)) {
                holder(phrase).ifPresent(who -> meant(phrase, told, who).ifPresent(c -> add(c, phrase, who)));
            }
        }
    }

    private boolean isOffice(Chunk phrase) {
        return isHost(phrase) || words.is(Use.MEDIATOR_NOUN, head(phrase));
    }

    private boolean isHost(Chunk phrase) {
        return words.is(Use.HOST_NOUN, head(phrase));
    }

    private String head(Chunk phrase) {
        return article.token(phrase.head()).lower();
    }

    private boolean isBody(Chunk phrase) {
        return article.annotated().blockOf(article.sentenceOf(phrase.head())).kind() == Block.Kind.BODY;
    }

    private void add(Cluster cluster, Chunk phrase, EntityKey who) {
        Encounter mention = new Encounter(phrase.tokens(), cluster.first().kind, RULE);
        (isHost(phrase) ? mention.hosts : mention.mediators).add(who);
        mention.definite = true;
        mention.confidence = 0.65;
        cluster.add(mention);
    }

    /** The name behind "The host,", or before ", host of the summit" and ", Peru's premier and the summit's host". */
    private Optional<EntityKey> holder(Chunk phrase) {
        int next = phrase.tokens().to();
        boolean definite = words.is(Use.DEFINITE, article.token(phrase.tokens().from()))
                || !participants.possessors(phrase).isEmpty()
                || ofNoun(phrase).isPresent();
        boolean behind =
                next + 1 < article.tokens().size() && article.token(next).text().equals(",");
        if (behind && definite) {
            Optional<EntityKey> named = article.chunkOf(next + 1)
                    .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                    .flatMap(chunk -> named(participants.of(chunk.tokens())));
            if (named.isPresent() && closes(next + 1)) {
                return named;
            }
        }
        return before(phrase);
    }

    /** A comma, a verb or the end of the sentence closes an apposition; "and" goes on with a list. */
    private boolean closes(int from) {
        int at = article.chunkOf(from).map(chunk -> chunk.tokens().to()).orElse(from);
        while (at + 1 < article.tokens().size() && article.token(at).is("of")) {
            at = article.chunkOf(at + 1).map(chunk -> chunk.tokens().to()).orElse(at + 1);
        }
        return at >= article.tokens().size() || !article.token(at).is("and");
    }

    private Optional<EntityKey> before(Chunk phrase) {
        int start = article.sentenceOf(phrase.head()).tokens().from();
        int limit = Math.max(start, phrase.tokens().from() - REACH);
        for (int i = phrase.tokens().from() - 1; i > limit; i--) {
            boolean comma = article.token(i).text().equals(",");
            boolean inside = article.chunkOf(i)
                    .filter(chunk ->
                            chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.PREPOSITION) || chunk.is(Kind.CONJUNCTION))
                    .isPresent();
            if (comma) {
                return linked.referenceEndingAt(i - 1).map(Reference::entities).flatMap(Offices::named);
            }
            if (!inside || (i == phrase.tokens().from() - 1 && !article.token(i).is("and"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<EntityKey> named(List<EntityKey> keys) {
        return Optional.of(keys)
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0))
                .filter(key -> key.kind() == EntityKind.PERSON || key.kind() == EntityKind.STATE);
    }

    /** The encounter named beside the office, or the one that the article is about. */
    private Optional<Cluster> meant(Chunk phrase, List<Cluster> told, EntityKey who) {
        Optional<Integer> noun = ofNoun(phrase);
        Optional<Cluster> named = noun.flatMap(token -> told.stream()
                .filter(cluster -> cluster.mentions().stream().anyMatch(m -> m.trigger.contains(token)))
                .findFirst());
        if (named.isPresent()) {
            return named;
        }
        Optional<MeetingKind> kind =
                noun.flatMap(token -> words.noun(article.token(token).lower())).map(MeetingWords.Noun::kind);
        if (noun.isEmpty() && isOfCeremony(phrase)) {
            return told.stream().filter(Cluster::isSigning).findFirst();
        }
        if (noun.isEmpty() && isOfOther(phrase)) {
            return Optional.empty();
        }
        return told.stream()
                .filter(cluster ->
                        kind.map(cluster::is).orElse(cluster.is(MeetingKind.TALKS) || cluster.is(MeetingKind.SUMMIT)))
                .filter(cluster -> isHost(phrase) || !cluster.participants().contains(who))
                .max(Comparator.comparingInt(
                                (Cluster cluster) -> cluster.mentions().size())
                        .thenComparing(cluster -> cluster.first().trigger, Comparator.reverseOrder()));
    }

    private boolean isOfCeremony(Chunk phrase) {
        int next = phrase.tokens().to();
        return isOfOther(phrase)
                && next + 1 < article.tokens().size()
                && article.chunkOf(next + 1)
                        .filter(chunk -> words.is(Use.CEREMONY, head(chunk)))
                        .isPresent();
    }

    /** "the host of the ceremony", "the host of a show". */
    private boolean isOfOther(Chunk phrase) {
        int next = phrase.tokens().to();
        return isHost(phrase)
                && next < article.tokens().size()
                && article.token(next).is("of");
    }

    /** The noun of encounter in "the summit's host", "host of the summit". */
    private Optional<Integer> ofNoun(Chunk phrase) {
        int next = phrase.tokens().to();
        Optional<Integer> inside = new Range(phrase.tokens().from(), phrase.head())
                .indices()
                .filter(i -> words.noun(article.token(i).lower()).isPresent())
                .boxed()
                .findFirst();
        boolean of = next + 1 < article.tokens().size()
                && Set.of("of", "in").contains(article.token(next).lower());
        return inside.or(() -> of
                ? article.chunkOf(next + 1)
                        .map(Chunk::head)
                        .filter(i -> words.noun(article.token(i).lower()).isPresent())
                : Optional.empty());
    }
}
