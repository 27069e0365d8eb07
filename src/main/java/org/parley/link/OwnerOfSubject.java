package org.parley.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Title;
import org.parley.model.VerbGroup;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Finds the state of an office by the subject of a sentence: whom a spokesman speaks for, whose "his" is, what a leader leads. */
final class OwnerOfSubject {
    /** Sentences that a pronoun may lead back. */
    private static final int BACK = 4;

    private static final String[] REPRESENTING = {"represent", "represents", "represented", "representing"};

    private final Words words;
    private final ParsedArticle article;
    private final NameUses uses;
    private final TitlePhrases phrases;
    private final TermOwners terms;

    OwnerOfSubject(Shared shared, TermOwners terms) {
        this.words = shared.words();
        this.article = shared.article();
        this.uses = shared.uses();
        this.phrases = shared.phrases();
        this.terms = terms;
    }

    Optional<EntityKey> of(Holding holding, List<Office> named) {
        return ofTeam(holding).or(() -> spokenFor(holding, named));
    }

    /** "President Lara left for Oslo, presidential spokesman Soto said", "…, according to spokesman Soto". */
    private Optional<EntityKey> spokenFor(Holding holding, List<Office> named) {
        int title = holding.title().tokens().from();
        int before = title - 1;
        while (words.has(before) && words.token(before).pos().isModifier()) {
            before--;
        }
        boolean attribution = words.is(before, ",") || words.is(before, "to");
        return attribution
                        && OfficeClass.SPOKESPERSON.holds(
                                words.token(holding.title().tokens().last()))
                ? of(article.sentenceOf(title).index(), title, named)
                : Optional.empty();
    }

    /** "The president called Lara. They spoke of trade, said his spokesman": no one of this sentence, so the last one's subject. */
    Optional<EntityKey> ofPossessor(int pronoun, EntityKey holder, List<Office> named) {
        if (!words.is(pronoun, "his", "her")) {
            return Optional.empty();
        }
        Sentence sentence = article.sentenceOf(pronoun);
        boolean alone = new Range(sentence.tokens().from(), pronoun)
                .indices()
                .noneMatch(i -> isOther(words.nameAt(i), holder)
                        || words.is(i, "he", "she")
                        || words.titleAt(i).isPresent());
        return alone && sentence.index() > 0
                ? of(sentence.index() - 1, sentence.tokens().from(), named)
                : Optional.empty();
    }

    /** "Lara agreed, his spokesman said. … The spokesman, Hugo Soto,": of whom he was told to be one before. */
    Optional<EntityKey> ofAgain(Holding holding, List<Office> named) {
        Title title = holding.title();
        int from = title.tokens().from();
        boolean again = words.is(from - 1, "the")
                && holding.owner().isEmpty()
                && OfficeClass.SPOKESPERSON.holds(words.token(title.tokens().last()));
        int sentence = article.sentenceOf(from).index();
        return phrases.all().stream()
                .filter(other -> again
                        && other.title().label().equals(title.label())
                        && other.to() < from
                        && article.sentenceOf(other.from()).index() >= sentence - BACK)
                .reduce((first, second) -> second)
                .filter(other -> words.is(other.from(), "his", "her") && words.is(other.from() - 1, ","))
                .flatMap(other -> subject(article.sentenceOf(other.from()).index(), other.from()))
                .flatMap(range -> range.indices()
                        .mapToObj(words::nameAt)
                        .flatMap(Optional::stream)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .findFirst())
                .flatMap(words::keyOf)
                .flatMap(person -> OwnersAround.bodyOf(person, named).or(() -> terms.any(person)));
    }

    /** "The trade minister, Ana Lara, heads the Ruritanian team": who leads a side's team serves that side. */
    private Optional<EntityKey> ofTeam(Holding holding) {
        Range sentence = article.sentenceOf(holding.title().tokens().from()).tokens();
        return article.verbsBetween(sentence.from(), sentence.to()).stream()
                .filter(verb -> !verb.negated() && leads(verb))
                .filter(verb -> leaders(verb).anyMatch(leader -> leader.overlaps(holding.evidence())))
                .findFirst()
                .flatMap(verb -> team(verb).flatMap(chunk -> sideOfTeam(chunk, holding.title())
                        .or(() -> verb.passive() ? Optional.empty() : represented(verb, chunk))));
    }

    private boolean leads(VerbGroup verb) {
        return OfficeClass.LEADING_VERB.holds(article.token(verb.head())) || words.is(verb.head(), REPRESENTING);
    }

    private static Stream<Range> leaders(VerbGroup verb) {
        return verb.passive() ? verb.agent().stream() : verb.subjects().stream();
    }

    /** The object of who leads, or the subject that is led: "the front's team, headed by". */
    private Optional<Chunk> team(VerbGroup verb) {
        int object = verb.tokens().to();
        if (!verb.passive()) {
            return words.has(object)
                    ? article.chunkOf(object).filter(chunk -> chunk.tokens().from() == object)
                    : Optional.empty();
        }
        int end = verb.tokens().from() - (words.is(verb.tokens().from() - 1, ",") ? 2 : 1);
        return verb.subjects().stream()
                .findFirst()
                .map(Range::last)
                .or(() -> words.has(end) ? Optional.of(end) : Optional.empty())
                .flatMap(article::chunkOf);
    }

    /** A body's only for an office that bodies have too. */
    private Optional<EntityKey> sideOfTeam(Chunk team, Title title) {
        boolean several = article.token(team.head()).lower().endsWith("s");
        boolean side = WordClass.DELEGATION.holds(article.token(team.head())) || words.is(team.head(), "side");
        return team.tokens()
                .indices()
                .filter(i -> side && !several)
                .mapToObj(words::nameAt)
                .flatMap(Optional::stream)
                .flatMap(name -> words.keyOf(name).stream())
                .filter(key -> isState(key) || (key.kind() == EntityKind.ORGANIZATION && !Callings.isOfState(title)))
                .findFirst();
    }

    /** "The security adviser, Ana Lara, represented Ruritania": the state alone, not its interests or its firms. */
    private Optional<EntityKey> represented(VerbGroup verb, Chunk chunk) {
        return !words.is(verb.head(), REPRESENTING)
                ? Optional.empty()
                : words.nameAt(chunk.head())
                        .filter(name -> name.tokens().equals(chunk.tokens()))
                        .flatMap(words::keyOf)
                        .filter(OwnerOfSubject::isState);
    }

    /** The state that the subject of a sentence serves or is; "he" leads back to the subject before. */
    private Optional<EntityKey> of(int sentence, int limit, List<Office> named) {
        Optional<Range> subject = subject(sentence, limit);
        for (int i = sentence - 1;
                i >= Math.max(0, sentence - BACK)
                        && subject.filter(this::isPronoun).isPresent();
                i--) {
            Optional<Range> before =
                    subject(i, article.sentences().get(i).tokens().to());
            subject = before.isPresent() ? before : subject;
        }
        return subject.flatMap(found -> stateOf(found, named));
    }

    /** "the front's leader", of a front that the article does not name, "their leader" of rebels: no state's. */
    boolean isOfUntoldBody(Holding holding) {
        return holding.owner()
                .filter(owner -> owner instanceof Owner.Back back
                        && (BodyNouns.APART.contains(words.token(back.token()).lower())
                                || (words.is(back.token(), "their") && isOfFighters(back.token()))))
                .isPresent();
    }

    /** "The rebels have named their spokesman, Ana Lara": they are no state. */
    private boolean isOfFighters(int pronoun) {
        return subject(article.sentenceOf(pronoun).index(), pronoun)
                .filter(range -> words.nameBefore(range.to()).isEmpty())
                .map(range -> article.token(range.last()))
                .filter(head ->
                        head.lower().endsWith("s") && (head.isCapitalised() || WordClass.FIGHTERS_NOUN.holds(head)))
                .isPresent();
    }

    private Optional<Range> subject(int sentence, int limit) {
        return article.verbsBetween(article.sentences().get(sentence).tokens().from(), limit).stream()
                .filter(verb ->
                        verb.form() == VerbGroup.Form.FINITE && !verb.subjects().isEmpty())
                .findFirst()
                .map(verb -> verb.subjects().get(0));
    }

    private boolean isPronoun(Range subject) {
        return words.is(subject.last(), "he", "she");
    }

    private Optional<EntityKey> stateOf(Range subject, List<Office> named) {
        int end = words.is(subject.last(), "himself", "herself", "itself") ? subject.last() : subject.to();
        Optional<Name> name = words.nameBefore(end);
        if (name.isPresent()) {
            return words.keyOf(name.get()).flatMap(key -> served(key, name.get(), named));
        }
        Optional<Title> title = words.titleBefore(end);
        Optional<EntityKey> stated = title.flatMap(found -> phrases.of(found).owner())
                .filter(Owner.Named.class::isInstance)
                .map(owner -> ((Owner.Named) owner).key());
        return stated.or(() -> title.flatMap(found -> OtherOffices.ofHolder(found, named)))
                .filter(OwnerOfSubject::isState);
    }

    private Optional<EntityKey> served(EntityKey key, Name name, List<Office> named) {
        return key.kind() == EntityKind.PERSON
                ? OwnersAround.bodyOf(key, named).or(() -> terms.any(key)).filter(OwnerOfSubject::isState)
                : Optional.of(key).filter(state -> isState(state) && uses.of(name) != NameUses.Use.PLACE);
    }

    private boolean isOther(Optional<Name> name, EntityKey holder) {
        return name.filter(found -> found.kind() == EntityKind.PERSON)
                .filter(found -> words.keyOf(found).filter(holder::equals).isEmpty())
                .isPresent();
    }

    private static boolean isState(EntityKey key) {
        return key.kind() == EntityKind.STATE;
    }
}
