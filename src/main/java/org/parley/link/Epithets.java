package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;
import org.parley.model.Title;
import org.parley.rules.OfficeClass;

/**
 * Other words for whom the passage is about: "Lind was blunter. … the former Norwegian premier said", "the Norwegian diplomat
 * urged". They tell something new of the one who did something last, unless what is known of that person speaks against it.
 */
final class Epithets {
    private static final Set<String> CALLINGS = OfficeClass.CALLING.words();
    private static final int BACK = 2;

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;
    private final OfficeHolders holders;

    Epithets(Shared shared, Salience salience, OfficeHolders holders) {
        this.article = shared.article();
        this.book = shared.book();
        this.salience = salience;
        this.holders = holders;
    }

    Optional<Reference> of(Chunk phrase, List<EntityKey> modifiers, Optional<Title> title) {
        List<EntityKey> states =
                modifiers.stream().filter(key -> key.kind() == EntityKind.STATE).toList();
        if (!isDefinite(phrase) || states.size() != 1 || isQuoted(phrase) || isKnownSource(phrase)) {
            return Optional.empty();
        }
        EntityKey state = states.get(0);
        if (isNational(phrase)) {
            return national(phrase, state)
                    .flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), 0.65, "national"));
        }
        boolean former = title.filter(office -> !office.plural() && office.tense() == Title.Tense.FORMER)
                .isPresent();
        boolean calling = CALLINGS.contains(article.token(phrase.head()).lower());
        boolean office =
                title.filter(one -> !one.plural() && OwnersAround.isSingle(one)).isPresent();
        boolean open = office && !holders.isHeldHere(title.orElseThrow(), states);
        Optional<EntityKey> person = topic(phrase, title)
                .filter(key -> (former || calling) ? mayServe(key, state) : (open && isUntold(key)));
        person.filter(key -> !calling || former).ifPresent(key -> holders.describe(key, title.orElseThrow(), states));
        return person.flatMap(key -> DescriptionResolver.reference(phrase, List.of(key), 0.6, "epithet"));
    }

    /** "the Ruritanian", nothing else. */
    private boolean isNational(Chunk phrase) {
        return phrase.tokens().size() == 2 && article.token(phrase.head()).isCapitalised();
    }

    /** The one told to serve that state, or the one spoken of if nothing is told against it. */
    private Optional<EntityKey> national(Chunk phrase, EntityKey state) {
        int sentence = article.sentenceOf(phrase.head()).index();
        return salience.latest(
                        sentence,
                        BACK,
                        seen -> seen.isSingle()
                                && seen.entity().kind() == EntityKind.PERSON
                                && !book.isAnonymous(seen.entity())
                                && holders.statesOf(seen.entity()).contains(state))
                .map(Salience.Seen::entity)
                .or(() -> topic(phrase, Optional.empty()).filter(key -> mayServe(key, state)));
    }

    private boolean isDefinite(Chunk phrase) {
        int next = phrase.tokens().to();
        boolean open = next < article.tokens().size()
                && (article.token(next).is("who")
                        || article.token(next).is("of")
                        || article.token(next).is("in"));
        return article.token(phrase.tokens().from()).is("the") && !open;
    }

    private boolean isQuoted(Chunk phrase) {
        return article.annotated().quotations().stream()
                .anyMatch(quotation -> quotation.inner().contains(phrase.head()));
    }

    /** "a Norwegian official … the Norwegian official". */
    private boolean isKnownSource(Chunk phrase) {
        String head = article.token(phrase.head()).lower();
        return !salience.latestDistinct(
                        1, key -> book.isAnonymous(key) && book.label(key).endsWith(head))
                .isEmpty();
    }

    /** The person of the last main clause. */
    private Optional<EntityKey> topic(Chunk phrase, Optional<Title> title) {
        int sentence = article.sentenceOf(phrase.head()).index();
        return salience.latest(
                        sentence,
                        BACK,
                        seen -> seen.isSingle()
                                && seen.main()
                                && !seen.quoted()
                                && seen.entity().kind() == EntityKind.PERSON)
                .map(Salience.Seen::entity)
                .filter(key -> !book.isAnonymous(key))
                .filter(key -> title.filter(office -> !book.gender(key).agreesWith(office.gender()))
                        .isEmpty());
    }

    /** No office in another state is known of the person. */
    private boolean mayServe(EntityKey person, EntityKey state) {
        List<EntityKey> states = holders.officesOf(person).stream()
                .flatMap(office -> office.organization().stream())
                .filter(owner -> owner.kind() == EntityKind.STATE)
                .toList();
        List<String> terms = book.gazetteer().terms(person.slug()).stream()
                .map(term -> term.organization())
                .filter(id -> book.gazetteer().find(EntityKind.STATE, id).isPresent())
                .toList();
        boolean told = states.isEmpty() || states.contains(state);
        return told && (terms.isEmpty() || terms.contains(state.slug()));
    }

    private boolean isUntold(EntityKey person) {
        return holders.officesOf(person).isEmpty()
                && book.gazetteer().terms(person.slug()).isEmpty();
    }
}
