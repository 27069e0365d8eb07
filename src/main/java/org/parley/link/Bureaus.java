package org.parley.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;
import org.parley.rules.OfficeClass;

/** Offices that speak for who heads them: "the prime minister's office", "the press service of the president". */
final class Bureaus {
    private static final Set<String> HEADS = OfficeClass.BUREAU.words();
    private static final Set<String> TELLING = OfficeClass.BUREAU_FIELD.words();

    /** What stands before the last name of the possessor: "Ana " of "Ana Lind's office". */
    private static final Pattern GIVEN_NAMES = Pattern.compile("^.* (?=\\S+'s )");

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;

    Bureaus(ParsedArticle article, EntityBook book, Salience salience) {
        this.article = article;
        this.book = book;
        this.salience = salience;
    }

    /**
     * @param shorter the words of the phrase
     * @param origin " of the president" behind it
     * @param possessed a possessive pronoun opens the phrase whose person is known
     */
    Optional<Reference> of(Chunk phrase, String shorter, String origin, boolean possessed) {
        if (!HEADS.contains(article.token(phrase.head()).lower())) {
            return Optional.empty();
        }
        boolean telling = phrase.head() > 0
                && TELLING.contains(article.token(phrase.head() - 1).lower());
        boolean behind = origin.startsWith(" of ")
                && article.token(phrase.tokens().from()).is("the");
        boolean owned = telling
                ? !origin.isEmpty() || isOwned(phrase)
                : (possessed || isOwned(phrase) || behind) && isOffice(phrase);
        if (owned) {
            EntityKey bureau = named(shorter + origin, shorter);
            if (possessed) {
                book.note(bureau, GIVEN_NAMES.matcher(shorter).replaceFirst(""));
                book.note(bureau, article.text(phrase.tokens()));
            }
            return DescriptionResolver.reference(phrase, List.of(bureau), 0.8, "bureau");
        }
        return telling ? again(phrase, shorter) : Optional.empty();
    }

    private EntityKey named(String label, String shorter) {
        EntityKey key = book.known(EntityKind.ORGANIZATION, book.ownSlug(label), shorter);
        book.label(key, label);
        return key;
    }

    private boolean isOffice(Chunk phrase) {
        return article.token(phrase.head()).is("office");
    }

    private boolean isOwned(Chunk phrase) {
        return phrase.head() > phrase.tokens().from()
                && phrase.tokens().indices().anyMatch(i -> article.token(i).isPossessive() && i < phrase.head());
    }

    /** "the press service": the last one told of. */
    private Optional<Reference> again(Chunk phrase, String shorter) {
        String words = shorter.toLowerCase(Locale.ROOT);
        return salience
                .latestDistinct(
                        1,
                        key -> key.kind() == EntityKind.ORGANIZATION
                                && book.label(key).toLowerCase(Locale.ROOT).contains(words))
                .stream()
                .findFirst()
                .flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), 0.6, "bureau-again"));
    }
}
