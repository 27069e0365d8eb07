package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Reads the relative clause whose object is an encounter: "a meeting, which she held with Varga", "which both plan to hold in May", "the talks she had". */
final class HeldRelative {
    /** Words between the noun and the clause, those of its parties. */
    private static final int REACH = 16;

    /** Words between the relative pronoun and the verb. */
    private static final int CLAUSE = 10;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final EncounterAsObject object;

    HeldRelative(ParsedArticle article, MeetingWords words, Participants participants, EncounterAsObject object) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.object = object;
    }

    void tell(Encounter encounter, Chunk phrase) {
        which(phrase).flatMap(which -> holding(which, phrase)).ifPresent(verb -> {
            Set<EntityKey> known = Set.copyOf(encounter.participants);
            object.apply(encounter, verb);
            if (known.size() > 1) {
                encounter.participants.retainAll(known);
            }
            int end = article.sentenceOf(phrase.head()).tokens().to();
            int next = verb.tokens().to();
            if (next + 1 < end && article.token(next).is("with")) {
                encounter.participants.addAll(participants.list(next + 1, end));
            }
        });
    }

    /** The pronoun of the clause behind the noun and its parties; no verb stands between. */
    private Optional<Integer> which(Chunk phrase) {
        if (isContact(phrase)) {
            return Optional.of(phrase.tokens().to() - 1);
        }
        int end = Math.min(
                article.sentenceOf(phrase.head()).tokens().to(), phrase.tokens().to() + REACH);
        for (int i = phrase.tokens().to(); i < end; i++) {
            Optional<Chunk> chunk = article.chunkOf(i);
            boolean that = i == phrase.tokens().to() && article.token(i).is("that");
            if (that || chunk.filter(c -> c.is(Kind.RELATIVE)).isPresent()) {
                return Optional.of(i)
                        .filter(at -> article.token(at).is("which")
                                || article.token(at).is("that"));
            }
            if (chunk.isEmpty() || chunk.get().is(Kind.VERB_GROUP) || isOfOther(chunk.get(), phrase)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "the talks she held": no pronoun opens the clause. */
    private boolean isContact(Chunk phrase) {
        int next = phrase.tokens().to();
        int end = article.sentenceOf(phrase.head()).tokens().to();
        int verb = next < end
                ? article.chunkOf(next)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .map(chunk -> chunk.tokens().to())
                        .orElse(next)
                : next;
        return verb > next
                && verb < end
                && article.chunkOf(verb)
                        .filter(chunk ->
                                chunk.is(Kind.VERB_GROUP) && words.is(Use.HOLDING, article.token(chunk.head())))
                        .isPresent();
    }

    private boolean isOfOther(Chunk chunk, Chunk phrase) {
        return chunk.is(Kind.NOUN_PHRASE)
                && !chunk.equals(phrase)
                && words.noun(article.token(chunk.head()).lower()).isPresent();
    }

    /** "which he held", "which both are planning to hold": a verb of holding that has no other object. */
    private Optional<VerbGroup> holding(int which, Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.tokens().from() > which + 1
                        && verb.tokens().from() - which <= CLAUSE
                        && !verb.passive()
                        && words.is(Use.HOLDING, article.token(verb.head()))
                        && isClause(new Range(which + 1, verb.tokens().from()))
                        && !isObject(verb.tokens().to()))
                .findFirst();
    }

    private boolean isClause(Range between) {
        return between.indices().allMatch(i -> article.chunkOf(i)
                .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) || chunk.is(Kind.VERB_GROUP) || chunk.is(Kind.OTHER))
                .isPresent());
    }

    private boolean isObject(int token) {
        return token < article.tokens().size()
                && article.chunkOf(token)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .isPresent();
    }
}
