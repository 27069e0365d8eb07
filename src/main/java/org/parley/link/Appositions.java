package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Reference;
import org.parley.model.Title;
import org.parley.rules.AnonymousHeads;
import org.parley.rules.WordClass;

/** Descriptions that stand beside the name of whom they mean: "its envoy, Ana Lind, said", "the M17 rebel group". */
final class Appositions {
    /** Nouns behind the name of a body that only say what it is. */
    private static final Set<String> GROUPS = WordClass.GROUP_APPOSITION.words();

    private static final Set<String> FIELDS = Set.of("for", "of", "on", "to");

    private final Words words;
    private final ParsedArticle article;
    private final AnonymousHeads anonymous;

    Appositions(Words words, AnonymousHeads anonymous) {
        this.words = words;
        this.article = words.article();
        this.anonymous = anonymous;
    }

    /** Whom a noun phrase without a name of its own means by a name right behind it or inside it. */
    Optional<Reference> of(Chunk phrase, Optional<Title> title) {
        return body(phrase)
                .or(() -> person(phrase, title))
                .or(() -> persons(phrase, title))
                .or(() -> portfolio(phrase, title))
                .or(() -> group(phrase));
    }

    /** "The party, the Free People's Union, said". */
    private Optional<Reference> body(Chunk phrase) {
        int at = behindPrepositions(phrase);
        boolean enclosed = GROUPS.contains(article.token(phrase.head()).lower())
                && isAt(at, Kind.COMMA)
                && isAt(at + 1, Kind.NOUN_PHRASE)
                && isAt(at + 2, Kind.COMMA);
        return enclosed
                ? named(article.chunks().get(at + 1), EntityKind.ORGANIZATION).flatMap(key -> reference(phrase, key))
                : Optional.empty();
    }

    /** "Two senators, Ana Lind and Hugo Asante, said". */
    private Optional<Reference> persons(Chunk phrase, Optional<Title> title) {
        boolean many = anonymous.plural(article.token(phrase.head()).lower()).orElse(false)
                || title.filter(Title::plural).isPresent();
        int at = many ? behindPrepositions(phrase) : -1;
        if (!isAt(at, Kind.COMMA)) {
            return Optional.empty();
        }
        List<EntityKey> keys = new ArrayList<>();
        do {
            at += isAt(at, Kind.COMMA) && isAt(at + 1, Kind.CONJUNCTION) ? 2 : 1;
            at += isTitled(at) ? 2 : 0;
            Optional<EntityKey> key =
                    isAt(at, Kind.NOUN_PHRASE) ? named(article.chunks().get(at)) : Optional.empty();
            if (key.isEmpty()) {
                break;
            }
            keys.add(key.get());
            at++;
        } while (isAt(at, Kind.COMMA) || isAt(at, Kind.CONJUNCTION));
        boolean closed = keys.size() > 1 && isAt(at - 1, Kind.COMMA);
        return closed ? DescriptionResolver.reference(phrase, keys, 0.8, "apposition") : Optional.empty();
    }

    /** "the rebels' negotiator, Ana Lind": an office with its holder behind a comma. */
    private boolean isTitled(int at) {
        boolean before = isAt(at, Kind.NOUN_PHRASE) && isAt(at + 1, Kind.COMMA) && isAt(at + 2, Kind.NOUN_PHRASE);
        return before
                && words.titleBefore(article.chunks().get(at).tokens().to()).isPresent()
                && named(article.chunks().get(at + 2)).isPresent();
    }

    private int behindPrepositions(Chunk phrase) {
        int at = article.chunkIndexOf(phrase.head()) + 1;
        while (isAt(at, Kind.PREPOSITION) && isAt(at + 1, Kind.NOUN_PHRASE)) {
            at += 2;
        }
        return at;
    }

    /** "an envoy, Ana Lind, said", "one of his aides, Ana Lind, said". */
    private Optional<Reference> person(Chunk phrase, Optional<Title> title) {
        boolean source = anonymous
                .plural(article.token(phrase.head()).lower())
                .filter(many -> !many)
                .isPresent();
        int at = behindPrepositions(phrase);
        boolean enclosed = isAt(at, Kind.COMMA) && isAt(at + 1, Kind.NOUN_PHRASE) && isAt(at + 2, Kind.COMMA);
        boolean office = source || title.filter(of -> !of.plural()).isPresent();
        boolean one = article.token(phrase.head()).is("one");
        boolean owned = article.token(phrase.tokens().from()).pos() == Pos.PRON && isAt(at + 3, Kind.VERB_GROUP);
        return enclosed && (office || owned || one) && !isOthers(phrase, at - 1)
                ? named(article.chunks().get(at + 1)).flatMap(key -> reference(phrase, key))
                : Optional.empty();
    }

    /** "a spokesman for the president, Ana Lind, said": the name is the president's. */
    private boolean isOthers(Chunk phrase, int last) {
        String first = article.token(phrase.tokens().from()).lower();
        return last > article.chunkIndexOf(phrase.head())
                && (first.equals("a") || first.equals("an"))
                && words.titleBefore(article.chunks().get(last).tokens().to()).isPresent();
    }

    /** "Minister for Fisheries Ana Lind said": the holder's name behind the field of an office without an article. */
    private Optional<Reference> portfolio(Chunk phrase, Optional<Title> title) {
        int at = article.chunkIndexOf(phrase.head()) + 1;
        boolean bare = title.filter(of -> !of.plural()).isPresent()
                && article.token(phrase.tokens().from()).pos() != Pos.DET
                && isAt(at, Kind.PREPOSITION)
                && FIELDS.contains(
                        article.token(article.chunks().get(at).head()).lower());
        at++;
        while (bare
                && isAt(at, Kind.NOUN_PHRASE)
                && (isAt(at + 1, Kind.CONJUNCTION) || isAt(at + 1, Kind.PREPOSITION))) {
            at += 2;
        }
        Optional<Chunk> field = bare && isAt(at, Kind.NOUN_PHRASE) && isAt(at + 1, Kind.VERB_GROUP)
                ? Optional.of(article.chunks().get(at))
                : Optional.empty();
        return field.filter(chunk -> words.nameAt(chunk.tokens().from())
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .isEmpty())
                .flatMap(this::named)
                .flatMap(key -> reference(phrase, key));
    }

    private Optional<EntityKey> named(Chunk phrase) {
        return named(phrase, EntityKind.PERSON);
    }

    private Optional<EntityKey> named(Chunk phrase, EntityKind kind) {
        return phrase.tokens()
                .indices()
                .mapToObj(words::nameAt)
                .flatMap(Optional::stream)
                .filter(name -> name.kind() == kind
                        && name.tokens().to() == phrase.tokens().to())
                .findFirst()
                .flatMap(words::keyOf);
    }

    private Optional<Reference> group(Chunk phrase) {
        if (!GROUPS.contains(article.token(phrase.head()).lower())) {
            return Optional.empty();
        }
        Optional<EntityKey> bracketed = beforeBracket(phrase.tokens().from() - 1);
        if (bracketed.isPresent()) {
            return reference(phrase, bracketed.get());
        }
        for (int i = phrase.tokens().from(); i < phrase.head(); i++) {
            Optional<Name> name = words.nameAt(i).filter(found -> found.kind() == EntityKind.ORGANIZATION);
            boolean owner =
                    name.isPresent() && article.token(name.get().tokens().to()).isPossessive();
            if (name.isPresent() && !owner) {
                return words.keyOf(name.get()).flatMap(key -> reference(phrase, key));
            }
        }
        return Optional.empty();
    }

    /** "the Free People (FP) rebel group": the body named before its short form. */
    private Optional<EntityKey> beforeBracket(int close) {
        boolean bracket = close > 2 && words.is(close, ")") && words.is(close - 2, "(");
        return bracket
                ? words.nameBefore(close - 2)
                        .filter(name -> name.kind() == EntityKind.ORGANIZATION)
                        .flatMap(words::keyOf)
                : Optional.empty();
    }

    private static Optional<Reference> reference(Chunk phrase, EntityKey key) {
        return DescriptionResolver.reference(phrase, List.of(key), 0.8, "apposition");
    }

    private boolean isAt(int chunk, Kind kind) {
        return chunk > 0
                && chunk < article.chunks().size()
                && article.chunks().get(chunk).is(kind);
    }
}
