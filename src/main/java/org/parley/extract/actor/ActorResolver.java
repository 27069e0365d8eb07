package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.rules.SpeechClass;

/** Tells which actors a noun phrase stands for. */
public final class ActorResolver {
    private static final Set<String> DOCUMENTS = SpeechClass.DOCUMENT.words();

    private static final Set<String> AUTHORS = Set.of("by", "from", "of");
    /** Chunks between a document and its author: "a statement released on Thursday by". */
    private static final int ISSUED = 5;

    private final LinkedArticle linked;
    private final ParsedArticle article;

    /**
     * Actors that a phrase stands for.
     *
     * @param tokens the words that name them
     */
    public record Actors(List<EntityKey> keys, Range tokens, double confidence) {
        public Actors {
            keys = List.copyOf(keys);
        }

        public EntityKey first() {
            return keys.get(0);
        }
    }

    public ActorResolver(LinkedArticle linked) {
        this.linked = linked;
        this.article = linked.parsed();
    }

    /** The actors of a noun phrase, places excluded; empty if it stands for none that is known. */
    public Optional<Actors> of(Range phrase) {
        Chunk chunk = article.chunkOf(phrase.last()).orElse(null);
        int head = chunk == null || !phrase.contains(chunk.head()) ? phrase.last() : chunk.head();
        Optional<Reference> reference = linked.referenceOf(phrase, head)
                .filter(found -> found.form() != Reference.Form.MODIFIER)
                .filter(found -> found.entity().kind().isActor());
        if (reference.isPresent() && !isOwner(reference.get(), head)) {
            return Optional.of(actors(reference.get(), phrase)).map(found -> renamed(found, phrase));
        }
        if (isDocument(article, head)) {
            return author(phrase);
        }
        return named(phrase);
    }

    /** "The host, Premier Lara, said": a noun that tells nobody by itself, and the name between commas behind it. */
    private Optional<Actors> named(Range phrase) {
        int comma = phrase.to();
        boolean definite = article.token(phrase.from()).is("the");
        Optional<Range> name = definite && comma + 1 < article.tokens().size() && isComma(comma)
                ? article.chunkOf(comma + 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                                && chunk.tokens().from() == comma + 1
                                && isComma(chunk.tokens().to()))
                        .map(Chunk::tokens)
                : Optional.empty();
        return name.flatMap(found -> linked.referenceOf(found, found.last()))
                .filter(found -> found.form() == Reference.Form.NAME
                        && (found.entity().kind() == EntityKind.PERSON
                                || found.entity().kind() == EntityKind.ORGANIZATION))
                .map(found -> new Actors(found.entities(), Range.covering(phrase, found.tokens()), found.confidence()));
    }

    private boolean isComma(int token) {
        return token < article.tokens().size() && article.token(token).text().equals(",");
    }

    /** The state of a people: "the Russians". */
    public Optional<Actors> people(Range phrase) {
        return linked.referencesIn(phrase).stream()
                .filter(found -> found.form() == Reference.Form.MODIFIER
                        && found.tokens().last() == phrase.last()
                        && found.entity().kind() == EntityKind.STATE)
                .findFirst()
                .map(found -> new Actors(found.entities(), phrase, found.confidence() * 0.9));
    }

    /** "Lara's plan": the reference ends before the head, so the phrase is not Lara. */
    private static boolean isOwner(Reference reference, int head) {
        return reference.tokens().last() < head && reference.form() != Reference.Form.DESCRIPTION;
    }

    private static Actors actors(Reference reference, Range phrase) {
        Range tokens = phrase.overlaps(reference.tokens()) ? Range.covering(phrase, reference.tokens()) : phrase;
        return new Actors(reference.entities(), tokens, reference.confidence());
    }

    /** "Lara's chief of staff, Ana Lind": the title's phrase means the person named beside it. */
    private Actors renamed(Actors found, Range phrase) {
        if (found.keys().size() > 1 || found.first().kind() != EntityKind.PERSON) {
            return found;
        }
        for (Office office : linked.offices()) {
            boolean title = phrase.contains(office.title().tokens())
                    && office.title().tokens().to() == phrase.to();
            if (title && office.evidence().from() == office.title().tokens().from()) {
                return new Actors(
                        List.of(office.person()), Range.covering(phrase, office.evidence()), office.confidence());
            }
        }
        return found;
    }

    /** The actors of coordinated phrases together. */
    public Optional<Actors> of(List<Range> phrases) {
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>();
        Range tokens = null;
        double confidence = 1;
        for (Range phrase : phrases) {
            Optional<Actors> found = of(phrase);
            if (found.isPresent()) {
                keys.addAll(found.get().keys());
                tokens = tokens == null
                        ? found.get().tokens()
                        : Range.covering(tokens, found.get().tokens());
                confidence = Math.min(confidence, found.get().confidence());
            }
        }
        return tokens == null ? Optional.empty() : Optional.of(new Actors(new ArrayList<>(keys), tokens, confidence));
    }

    /** Who issued a document: its possessor, or the noun phrase after "by", "from", "of". */
    private Optional<Actors> author(Range phrase) {
        List<Reference> inside = linked.referencesIn(phrase).stream()
                .filter(found -> found.entity().kind().isActor())
                .toList();
        if (!inside.isEmpty()) {
            Reference owner = inside.get(0);
            return Optional.of(new Actors(owner.entities(), owner.tokens(), owner.confidence() * 0.9));
        }
        int first = article.chunkIndexOf(phrase.last()) + 1;
        int last = first == 0 ? 0 : Math.min(article.chunks().size() - 1, first + ISSUED);
        for (int next = first; next < last; next++) {
            Chunk chunk = article.chunks().get(next);
            boolean author = chunk.is(Chunk.Kind.PREPOSITION)
                    && AUTHORS.contains(article.token(chunk.head()).lower());
            if (author && article.chunks().get(next + 1).is(Chunk.Kind.NOUN_PHRASE)) {
                return of(article.chunks().get(next + 1).tokens());
            }
            boolean issued = isIssuing(chunk)
                    || chunk.is(Chunk.Kind.TIME)
                    || (chunk.is(Chunk.Kind.PREPOSITION) && isAt(next + 1, Chunk.Kind.TIME));
            if (!issued) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isIssuing(Chunk chunk) {
        return chunk.is(Chunk.Kind.VERB_GROUP) && SpeechClass.ISSUING_PARTICIPLE.holds(article.token(chunk.head()));
    }

    /** A text that somebody issues speaks for whoever issued it. */
    public static boolean isDocument(String noun) {
        return DOCUMENTS.contains(noun);
    }

    /** Also "a press release". */
    public static boolean isDocument(ParsedArticle article, int noun) {
        boolean press = noun > 0
                && article.token(noun).is("release")
                && (article.token(noun - 1).is("press")
                        || article.token(noun - 1).is("news")
                        || article.token(noun - 1).is("media"));
        return press || DOCUMENTS.contains(article.token(noun).lower());
    }

    private boolean isAt(int chunk, Chunk.Kind kind) {
        return chunk < article.chunks().size() && article.chunks().get(chunk).is(kind);
    }
}
