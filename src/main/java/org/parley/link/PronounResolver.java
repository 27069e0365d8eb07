package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.link.Salience.Seen;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Gender;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.rules.SpeechClass;
import org.parley.rules.WordClass;

/**
 * Resolves pronouns of the third person: the latest subject that agrees, first in the same sentence, then in the ones
 * before; an object pronoun is not the subject of its own verb.
 */
final class PronounResolver {
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THING = Set.of("it", "its", "itself");
    private static final Set<String> MANY = Set.of("they", "them", "their", "themselves");
    private static final Set<String> ALONE = Set.of("both", "neither");
    private static final Set<String> COUNTED = WordClass.PAIR.words();
    private static final Set<String> AUTHOR = Set.of("by", "from");
    private static final Set<String> SAID = SpeechClass.SPEAKING_VERB.words();
    private static final int BACK = 4;
    private static final int NEAR = 1;
    /** Words that a sentence may have before the one it is about. */
    private static final int OPENING = 4;

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;
    private final ParallelObject parallel;
    private final BehindContent behindContent;

    PronounResolver(ParsedArticle article, EntityBook book, Salience salience) {
        this.article = article;
        this.book = book;
        this.salience = salience;
        this.parallel = new ParallelObject(article, salience);
        this.behindContent = new BehindContent(article);
    }

    /** A pronoun, or "both", "the two" and the like by themselves. */
    boolean isPronoun(int token, Range phrase) {
        String word = article.token(token).lower();
        boolean alone = phrase.from() == token && phrase.size() == 1 && ALONE.contains(word);
        boolean counted = token == phrase.last()
                && phrase.size() == 2
                && COUNTED.contains(word)
                && article.token(phrase.from()).is("the");
        return isPronoun(word) || alone || counted;
    }

    private static boolean isPronoun(String word) {
        return MALE.contains(word) || FEMALE.contains(word) || THING.contains(word) || MANY.contains(word);
    }

    /** What the pronoun at a token stands for. */
    Optional<Reference> resolve(int token, boolean quoted) {
        String word = article.token(token).lower();
        Sentence own = article.sentenceOf(token);
        int sentence = behindContent.is(token, own) ? own.index() - 1 : own.index();
        Optional<Seen> antecedent;
        if (MALE.contains(word) || FEMALE.contains(word)) {
            Gender gender = MALE.contains(word) ? Gender.MALE : Gender.FEMALE;
            antecedent = person(token, sentence, gender, quoted);
        } else if (THING.contains(word)) {
            antecedent = latest(sentence, seen -> seen.isSingle() && (isBody(seen.entity()) || isGroup(seen)), quoted);
        } else {
            boolean counted = ALONE.contains(word) || COUNTED.contains(word);
            Optional<Seen> named = counted ? pair(sentence) : Optional.empty();
            antecedent = named.or(() -> parallel.of(token, this::isPlural))
                    .or(() -> sayer(token, own.index()))
                    .or(() -> latest(sentence, this::isPlural, quoted));
        }
        double confidence = quoted ? 0.5 : word.equals("he") || word.equals("she") ? 0.8 : 0.7;
        return antecedent.map(seen -> new Reference(
                new Range(token, token + 1), seen.entities(), Reference.Form.PRONOUN, confidence, "pronoun"));
    }

    /** "Ties between Peru and Chile are good, and both", "She met Peru and Chile. Both": two named together, or who act before. */
    private Optional<Seen> pair(int sentence) {
        return salience.named(sentence)
                .or(() -> salience.latest(sentence, 1, seen -> seen.main() && !seen.quoted() && isPlural(seen)))
                .or(() -> salience.named(sentence - 1));
    }

    private Optional<Seen> person(int token, int sentence, Gender gender, boolean quoted) {
        boolean object = isObject(token);
        Optional<EntityKey> excluded = object ? ownSubject(token, sentence) : interrupted(token);
        Predicate<Seen> agrees = seen -> seen.isSingle()
                && seen.entity().kind() == EntityKind.PERSON
                && !book.isPlural(seen.entity())
                && book.gender(seen.entity()).agreesWith(gender);
        Predicate<Seen> fits = seen ->
                agrees.test(seen) && excluded.filter(seen.entity()::equals).isEmpty();
        Optional<Seen> author = author(token, sentence).filter(fits).or(() -> parallel.of(token, agrees));
        if (author.isPresent()) {
            return author;
        }
        Optional<Seen> owner = isOwner(token) ? owner(sentence, fits, quoted) : Optional.empty();
        Optional<Seen> found = owner.or(() -> latest(sentence, fits, quoted));
        boolean guess = found.filter(seen -> book.gender(seen.entity()) == Gender.UNKNOWN)
                .isPresent();
        if (guess && gender == Gender.FEMALE) {
            Predicate<Seen> woman = fits.and(seen -> book.gender(seen.entity()) == gender);
            found = salience.latest(sentence, NEAR, seen -> woman.test(seen) && seen.quoted() == quoted)
                    .or(() -> owner)
                    .or(() -> latest(sentence, fits, quoted));
        }
        found.filter(seen -> !quoted && book.gender(seen.entity()) == Gender.UNKNOWN)
                .ifPresent(seen -> book.gender(seen.entity(), gender));
        return found;
    }

    /** "Lind, he said, had agreed": somebody else speaks, between the subject and its verb. */
    private Optional<EntityKey> interrupted(int token) {
        boolean inserted = token > 1
                && token + 2 < article.tokens().size()
                && article.token(token - 1).text().equals(",")
                && SAID.contains(article.token(token + 1).lower())
                && article.token(token + 2).text().equals(",");
        return inserted
                ? article.chunkOf(token - 2)
                        .flatMap(phrase -> salience.latest(
                                article.sentenceOf(token).index(),
                                0,
                                seen -> seen.isSingle() && phrase.tokens().contains(seen.token())))
                        .map(Seen::entity)
                : Optional.empty();
    }

    /** "Lind's visit and her vow": behind a name of the same sentence a possessive does not reach further back. */
    private Optional<Seen> owner(int sentence, Predicate<Seen> fits, boolean quoted) {
        Predicate<Seen> here = seen -> fits.test(seen) && seen.quoted() == quoted;
        return salience.latest(sentence, 0, seen -> here.test(seen) && seen.main() && seen.subject())
                .or(() -> salience.latest(sentence, 0, seen -> here.test(seen) && seen.subject()))
                .or(() -> salience.latest(sentence, 0, here));
    }

    /** "a speech by Lind, in which he called": the one whose speech it is. */
    private Optional<Seen> author(int token, int sentence) {
        int comma = token - 3;
        if (comma < 2
                || !article.token(token - 1).is("which")
                || !article.token(comma).text().equals(",")) {
            return Optional.empty();
        }
        Optional<Range> phrase = article.chunkOf(comma - 1)
                .map(Chunk::tokens)
                .filter(range -> range.from() > 0
                        && AUTHOR.contains(article.token(range.from() - 1).lower()));
        return phrase.flatMap(
                range -> salience.latest(sentence, 0, seen -> seen.isSingle() && range.contains(seen.token())));
    }

    /** "A spokesperson said … “…,” they said": one unnamed person who spoke in the sentence before. */
    private Optional<Seen> sayer(int token, int sentence) {
        int next = token + 1;
        boolean said = article.token(token).is("they")
                && next < article.tokens().size()
                && SAID.contains(article.token(next).lower());
        return said
                ? salience.latest(sentence, 1, seen -> seen.main() && !seen.quoted() && seen.sentence() < sentence)
                        .filter(seen ->
                                seen.isSingle() && book.isAnonymous(seen.entity()) && !book.isPlural(seen.entity()))
                : Optional.empty();
    }

    private boolean isOwner(int token) {
        String word = article.token(token).lower();
        return word.equals("his") || (word.equals("her") && !isObject(token));
    }

    /** Sentence by sentence backwards: the main subject, then any subject; at last whoever was mentioned. */
    private Optional<Seen> latest(int sentence, Predicate<Seen> fits, boolean quoted) {
        Predicate<Seen> outside = seen -> fits.test(seen) && seen.quoted() == quoted && seen.sentence() <= sentence;
        for (int back = 0; back <= BACK; back++) {
            int at = sentence - back;
            Predicate<Seen> here = seen -> outside.test(seen) && seen.sentence() == at && seen.subject();
            Optional<Seen> found = salience.latest(sentence, back, seen -> here.test(seen) && seen.main())
                    .or(() -> salience.latest(sentence, BACK, here))
                    .or(() -> salience.latest(
                            sentence,
                            BACK,
                            seen -> outside.test(seen)
                                    && seen.sentence() == at
                                    && (isHead(seen) || isDescribed(seen))));
            if (found.isPresent()) {
                return found;
            }
        }
        return salience.latest(sentence, BACK, outside);
    }

    /** "Lind's attempts failed. He …": the owner of the subject that a sentence begins with. */
    private boolean isHead(Seen seen) {
        int first = article.sentences().get(seen.sentence()).tokens().from();
        Range phrase = article.chunkOf(seen.token()).map(Chunk::tokens).orElse(new Range(first, first + 1));
        return phrase.from() == first
                && phrase.indices().anyMatch(i -> article.token(i).isPossessive() && i > seen.token());
    }

    /** "On Monday Lind, the envoy of Peru in the port of Lima, shared …": whom a sentence begins with and describes. */
    private boolean isDescribed(Seen seen) {
        Sentence whole = article.sentences().get(seen.sentence());
        Range sentence = whole.tokens();
        Optional<Range> phrase = article.chunkOf(seen.token()).map(Chunk::tokens);
        boolean described = phrase.filter(range -> range.to() < sentence.to()
                        && article.token(range.to()).is(",")
                        && range.indices().noneMatch(i -> article.token(i).isPossessive())
                        && !isGoverned(range.from()))
                .isPresent();
        boolean open =
                article.verbsIn(whole).stream().noneMatch(verb -> verb.tokens().from() < seen.token());
        return described
                && open
                && seen.token() - sentence.from() <= OPENING
                && seen.isSingle()
                && seen.entity().kind() == EntityKind.PERSON
                && !book.isAnonymous(seen.entity());
    }

    private boolean isGoverned(int from) {
        int before = article.chunkIndexOf(from) - 1;
        return before >= 0 && article.chunks().get(before).is(Chunk.Kind.PREPOSITION);
    }

    private boolean isObject(int token) {
        String word = article.token(token).lower();
        if (word.equals("him")) {
            return true;
        }
        boolean alone =
                article.chunkOf(token).map(chunk -> chunk.tokens().size() == 1).orElse(true);
        return word.equals("her") && alone;
    }

    /** The latest subject of the same sentence: it governs the verb whose object the pronoun is. */
    private Optional<EntityKey> ownSubject(int token, int sentence) {
        int chunk = article.chunkIndexOf(token);
        boolean infinitiveBefore = chunk > 0
                && article.chunks().get(chunk - 1).is(Chunk.Kind.VERB_GROUP)
                && article.token(article.chunks().get(chunk - 1).tokens().from())
                        .is("to");
        Optional<Seen> subject = salience.latest(sentence, 0, seen -> seen.subject() && seen.isSingle());
        return infinitiveBefore && subject.isEmpty()
                ? Optional.empty()
                : subject.map(seen -> interrupted(seen.token()).orElse(seen.entity()));
    }

    private static boolean isBody(EntityKey key) {
        return key.kind() == EntityKind.STATE
                || key.kind() == EntityKind.ORGANIZATION
                || key.kind() == EntityKind.DELEGATION;
    }

    /** "The ruling party said … It added": a body without a name, as a subject. */
    private boolean isGroup(Seen seen) {
        return seen.subject()
                && book.isAnonymous(seen.entity())
                && book.isPlural(seen.entity())
                && article.chunkOf(seen.token())
                        .map(chunk -> article.token(chunk.head()).lower())
                        .filter(head -> SpeechClass.LONE_BODY.words().contains(head))
                        .isPresent();
    }

    private boolean isPlural(Seen seen) {
        return !seen.isSingle() || book.isPlural(seen.entity()) || isMany(seen.entities());
    }

    private static boolean isMany(List<EntityKey> keys) {
        return keys.get(0).kind() == EntityKind.DELEGATION;
    }
}
