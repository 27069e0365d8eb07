package org.parley.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Title;
import org.parley.rules.Gazetteer;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/**
 * Finds whom a title without a name means: the one person of the article who holds it, by the article or by the gazetteer.
 * Of several it is the one spoken of last; if that is not clear, nobody, for a wrong antecedent is worse than none.
 */
final class OfficeHolders {
    private static final int NEAR = 4;
    private static final Set<String> VAGUE = OfficeClass.VAGUE_OFFICE.words();

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;
    private final TitlePhrases phrases;
    private final TermDates dates;
    private final TermHolders unnamed;
    /** Those whom no words of the article name. */
    private final Set<EntityKey> inferred = new HashSet<>();

    private final List<Office> offices;
    private final List<Office> described = new ArrayList<>();

    OfficeHolders(Shared shared, Salience salience, List<Office> offices) {
        this.article = shared.article();
        this.phrases = shared.phrases();
        this.book = shared.book();
        this.salience = salience;
        this.offices = offices;
        this.dates = new TermDates(article.article());
        this.unnamed = new TermHolders(article, book.gazetteer());
    }

    /** Offices that descriptions tell of persons, in text order. */
    List<Office> described() {
        return List.copyOf(described);
    }

    Optional<Reference> of(Chunk phrase, Title title, List<EntityKey> modifiers) {
        Optional<Office> beside = offices.stream()
                .filter(office -> office.title().tokens().equals(title.tokens()))
                .findFirst();
        if (beside.isPresent()) {
            return reference(phrase, beside.get().person(), 0.85, "title-beside");
        }
        if (isOpen(phrase, title)) {
            return Optional.empty();
        }
        List<EntityKey> owners = owners(title, modifiers);
        if (Counterparts.is(title)) {
            return one(counterparts(owners), phrase, owners)
                    .flatMap(person -> reference(phrase, person, 0.65, "counterpart-alone"));
        }
        Optional<Reference> named = acting(phrase, title).or(() -> byArticle(phrase, title, owners));
        return named.isPresent() || isHeldHere(title, owners) ? named : byTerm(phrase, title, owners);
    }

    /** "the interim president": the only one whose office the article calls so. */
    private Optional<Reference> acting(Chunk phrase, Title title) {
        List<EntityKey> acting = title.tense() == Title.Tense.ACTING
                ? persons(fits(title).and(office -> office.title().tense() == Title.Tense.ACTING))
                : List.of();
        return acting.size() == 1 ? reference(phrase, acting.get(0), 0.75, "title-alone") : Optional.empty();
    }

    /** Persons of the article may be meant, only it is not clear which of them. */
    boolean isHeldHere(Title title, List<EntityKey> owners) {
        return !byArticle(title, owners).isEmpty()
                || book.keys(EntityKind.PERSON).stream().anyMatch(key -> book.gazetteer().terms(key.slug()).stream()
                        .anyMatch(fitting(title, owners)));
    }

    /** "the French president" of an article that never names him. */
    private Optional<Reference> byTerm(Chunk phrase, Title title, List<EntityKey> owners) {
        Optional<EntityKey> holder =
                unnamed.of(phrase, title, owners).map(id -> book.known(EntityKind.PERSON, id, description(title)));
        holder.ifPresent(inferred::add);
        holder.ifPresent(person -> describe(person, title, owners));
        return holder.flatMap(person -> reference(phrase, person, TermHolders.CONFIDENCE, TermHolders.RULE));
    }

    /** "president of France", as the article calls them. */
    private String description(Title title) {
        Range words = phrases.of(title).tokens();
        int from = article.token(words.from()).is("the") ? words.from() + 1 : words.from();
        return article.text(new Range(from, words.to()));
    }

    /** The offices that the article gives a person so far. */
    List<Office> officesOf(EntityKey person) {
        return Stream.concat(offices.stream(), described.stream())
                .filter(office -> office.person().equals(person))
                .toList();
    }

    /** The states that the person holds offices in, as the article or the gazetteer has it. */
    List<EntityKey> statesOf(EntityKey person) {
        Stream<EntityKey> told = officesOf(person).stream().flatMap(office -> office.organization().stream());
        Stream<EntityKey> known = book.gazetteer().terms(person.slug()).stream()
                .map(term -> new EntityKey(EntityKind.STATE, term.organization()))
                .filter(state ->
                        book.gazetteer().find(EntityKind.STATE, state.slug()).isPresent());
        return Stream.concat(told, known)
                .filter(owner -> owner.kind() == EntityKind.STATE)
                .toList();
    }

    /** The gazetteer has no office of the person. */
    boolean isUnknown(EntityKey person) {
        return book.gazetteer().terms(person.slug()).isEmpty();
    }

    void describe(EntityKey person, Title title, List<EntityKey> owners) {
        boolean known = inferred.contains(person);
        double confidence = known ? TermHolders.CONFIDENCE : 0.65;
        String rule = known ? "office-by-term" : "office-by-description";
        owners.stream()
                .findFirst()
                .map(owner -> new Office(person, title, Optional.of(owner), title.tokens(), confidence, rule))
                .ifPresent(described::add);
    }

    /** The one person of the article who holds an office in a state, by the article or by the gazetteer. */
    Optional<EntityKey> only(Title title, EntityKey state) {
        List<EntityKey> found = book.keys(EntityKind.PERSON).stream()
                .filter(person -> holds(person, title, List.of(state)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a person holds such an office anywhere. */
    boolean mayHold(EntityKey person, Title title) {
        return holds(person, title, List.of());
    }

    private boolean holds(EntityKey person, Title title, List<EntityKey> owners) {
        boolean known = book.gazetteer().terms(person.slug()).stream().anyMatch(fitting(title, owners));
        return known || byArticle(title, owners).contains(person);
    }

    private static Optional<Reference> reference(Chunk phrase, EntityKey person, double confidence, String rule) {
        return DescriptionResolver.reference(phrase, List.of(person), confidence, rule);
    }

    /** "a minister", "the next president", "any envoy" mean nobody known. */
    private boolean isOpen(Chunk phrase, Title title) {
        String first = article.token(phrase.tokens().from()).lower();
        return title.tense() == Title.Tense.ELECT
                || WordClass.INDEFINITE.holds(first)
                || phrase.tokens()
                        .indices()
                        .anyMatch(i ->
                                article.token(i).is("next") || article.token(i).is("other"));
    }

    private List<EntityKey> owners(Title title, List<EntityKey> modifiers) {
        Optional<Owner> owner = phrases.of(title).owner();
        if (owner.isPresent() && owner.get() instanceof Owner.Named named) {
            return List.of(named.key());
        }
        return modifiers.stream().filter(key -> key.kind() != EntityKind.PERSON).toList();
    }

    /** Who holds it as the article says, else as is known; an office told without its owner only if no other fits. */
    private Optional<Reference> byArticle(Chunk phrase, Title title, List<EntityKey> owners) {
        List<EntityKey> stated = exact(title, owners);
        if (stated.isEmpty() && !owners.isEmpty()) {
            Optional<Reference> known = byGazetteer(phrase, title, owners);
            if (known.isPresent()) {
                return known;
            }
        }
        Optional<Reference> told = one(Ranks.called(title, byArticle(title, owners), offices), phrase, owners)
                .flatMap(person -> reference(phrase, person, 0.75, "title-alone"));
        boolean open = owners.isEmpty() || byArticle(title, owners).isEmpty();
        return told.or(() -> open ? byGazetteer(phrase, title, owners) : Optional.empty());
    }

    private List<EntityKey> exact(Title title, List<EntityKey> owners) {
        return persons(fits(title)
                .and(office -> owners.isEmpty()
                        || office.organization().filter(owners::contains).isPresent()));
    }

    private Predicate<Office> fits(Title title) {
        return office -> OfficeWords.mayMean(title, office.title())
                && (office.title().tense() == Title.Tense.FORMER) == (title.tense() == Title.Tense.FORMER)
                && !book.isAnonymous(office.person());
    }

    /** Those whose office fits; an office without a known owner only if no other fits. */
    private List<EntityKey> byArticle(Title title, List<EntityKey> owners) {
        List<EntityKey> exact = exact(title, owners);
        return exact.isEmpty()
                ? persons(fits(title).and(office -> office.organization().isEmpty()))
                : exact;
    }

    private List<EntityKey> persons(Predicate<Office> fits) {
        return offices.stream().filter(fits).map(Office::person).distinct().toList();
    }

    /** "the Ruritanian counterpart": who holds there what another holds elsewhere. */
    private List<EntityKey> counterparts(List<EntityKey> owners) {
        return persons(office -> office.organization().filter(owners::contains).isPresent()
                && offices.stream()
                        .anyMatch(other ->
                                other.title().label().equals(office.title().label())
                                        && other.organization().isPresent()
                                        && !other.organization().equals(office.organization())));
    }

    /** "the Serbian president": a person of the article of whom the gazetteer knows that office at that time. */
    private Optional<Reference> byGazetteer(Chunk phrase, Title title, List<EntityKey> owners) {
        List<String> ids = owners.stream().map(EntityKey::slug).toList();
        Predicate<Gazetteer.Term> fits = fitting(title, owners);
        List<EntityKey> holders = book.keys(EntityKind.PERSON).stream()
                .filter(key -> book.gazetteer().terms(key.slug()).stream().anyMatch(fits)
                        || (title.label().equals("leader") && leads(key, ids)))
                .toList();
        Optional<EntityKey> holder = one(holders, phrase, owners);
        List<EntityKey> named = book.keys(EntityKind.STATE);
        holder.filter(person -> !VAGUE.contains(title.label()))
                .ifPresent(person ->
                        describe(person, title, owners.isEmpty() ? unnamed.served(person, title, named) : owners));
        return holder.flatMap(person -> inferred.contains(person)
                ? reference(phrase, person, TermHolders.CONFIDENCE, TermHolders.RULE)
                : reference(phrase, person, 0.7, "title-known"));
    }

    private Predicate<Gazetteer.Term> fitting(Title title, List<EntityKey> owners) {
        List<String> ids = owners.stream().map(EntityKey::slug).toList();
        return term -> (ids.isEmpty() || ids.contains(term.organization()))
                && OfficeWords.mayMean(title.label(), term.label())
                && dates.mayHold(term);
    }

    /** Who leads by one office, of a party say, and holds another in the state. */
    private boolean leads(EntityKey person, List<String> states) {
        List<Gazetteer.Term> terms = book.gazetteer().terms(person.slug());
        return terms.stream().anyMatch(term -> states.contains(term.organization()))
                && terms.stream().anyMatch(term -> OfficeWords.mayMean("leader", term.label()) && dates.mayHold(term));
    }

    /** The only one, if the owner is said or he was spoken of; of several the one spoken of last. */
    private Optional<EntityKey> one(List<EntityKey> holders, Chunk phrase, List<EntityKey> owners) {
        if (holders.size() == 1 && !owners.isEmpty()) {
            return Optional.of(holders.get(0));
        }
        int sentence = article.sentenceOf(phrase.head()).index();
        int back = holders.size() == 1 ? sentence : NEAR;
        Optional<Salience.Seen> latest = salience.latest(
                        sentence, back, seen -> isOneOf(holders, seen) && seen.main() && !seen.quoted())
                .or(() -> salience.latest(sentence, back, seen -> isOneOf(holders, seen)));
        if (latest.isEmpty() || holders.size() == 1) {
            return latest.map(seen -> holders.get(0));
        }
        int at = latest.get().sentence();
        return only(at, holders, Salience.Seen::main)
                .or(() -> only(at, holders, Salience.Seen::subject))
                .or(() -> only(at, holders, seen -> true));
    }

    private static boolean isOneOf(List<EntityKey> holders, Salience.Seen seen) {
        return seen.isSingle() && holders.contains(seen.entity());
    }

    /** The one of them whom a sentence mentions in such a way; empty if it mentions several so. */
    private Optional<EntityKey> only(int sentence, List<EntityKey> holders, Predicate<Salience.Seen> way) {
        List<EntityKey> mentioned = holders.stream()
                .filter(holder -> salience.latest(
                                sentence,
                                0,
                                seen -> seen.sentence() == sentence
                                        && seen.entities().contains(holder)
                                        && way.test(seen))
                        .isPresent())
                .toList();
        return mentioned.size() == 1 ? Optional.of(mentioned.get(0)) : Optional.empty();
    }
}
