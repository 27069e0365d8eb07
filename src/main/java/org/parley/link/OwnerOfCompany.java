package org.parley.link;

import java.util.List;
import java.util.Optional;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.WordClass;

/** Finds the owner of an office by the company its holder is told in. */
final class OwnerOfCompany {
    private final Words words;
    private final ParsedArticle article;
    private final TermOwners terms;

    OwnerOfCompany(Words words, TermOwners terms) {
        this.words = words;
        this.article = words.article();
        this.terms = terms;
    }

    /** "Neither the defence minister A nor the army chief B": the state of the one named right before. */
    Optional<EntityKey> joined(Holding holding, List<Office> before) {
        int at = holding.title().tokens().from() - 1;
        int joint = words.is(at, "the") ? at - 1 : at;
        return words.is(joint, "and", "nor", "or")
                ? before.stream()
                        .filter(office -> office.evidence().to() == joint)
                        .flatMap(office -> office.organization().stream())
                        .filter(OwnerOfCompany::isState)
                        .filter(owner -> !OwnersAround.isTaken(owner, holding, before))
                        .findFirst()
                : Optional.empty();
    }

    /** "King Aldric, accompanied by Foreign Minister Lara": ministers go with their own. */
    Optional<EntityKey> escorted(Holding holding, List<Office> named) {
        int title = holding.title().tokens().from();
        Range sentence = article.sentenceOf(title).tokens();
        return article.verbsBetween(sentence.from(), title).stream()
                .filter(verb -> !isModifier(verb))
                .reduce((first, second) -> second)
                .filter(verb -> verb.agent().isPresent()
                        && WordClass.ESCORTING.holds(article.token(verb.head()))
                        && Callings.isOfState(holding.title()))
                .flatMap(verb -> verb.subjects().stream().findFirst())
                .flatMap(this::person)
                .or(() -> leading(holding, sentence))
                .flatMap(person -> OwnersAround.bodyOf(person, named).or(() -> terms.any(person)))
                .filter(OwnerOfCompany::isState);
    }

    /** "accompanied by the following ministers": within the phrase of those who come. */
    private boolean isModifier(VerbGroup verb) {
        return verb.subjects().isEmpty()
                && words.is(
                        verb.head(), "following", "visiting", "leading", "serving", "acting", "incoming", "outgoing");
    }

    /** "With Lara came two deputy ministers": whom the sentence begins with. */
    private Optional<EntityKey> leading(Holding holding, Range sentence) {
        Optional<Name> first = words.is(sentence.from(), "with") && Callings.isOfState(holding.title())
                ? new Range(sentence.from() + 1, holding.title().tokens().from())
                        .indices()
                        .mapToObj(words::nameAt)
                        .flatMap(Optional::stream)
                        .filter(name -> name.kind() == EntityKind.PERSON)
                        .findFirst()
                : Optional.empty();
        return first.filter(name -> words.is(name.tokens().to(), WordClass.COMING))
                .flatMap(words::keyOf);
    }

    /** "The Civic Party criticised the deal, with deputy leader Lara calling it": the body that the clause is about. */
    Optional<EntityKey> ofBody(Holding holding) {
        int with = holding.title().tokens().from() - 1;
        boolean absolute = words.is(with, "with") && words.is(with - 1, ",") && Callings.mayBeOfBody(holding.title());
        return absolute
                ? article.verbsBetween(article.sentenceOf(with).tokens().from(), with).stream()
                        .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                        .findFirst()
                        .flatMap(verb -> verb.subjects().stream().findFirst())
                        .flatMap(subject -> words.nameBefore(subject.to()))
                        .flatMap(words::keyOf)
                        .filter(key -> key.kind() == EntityKind.ORGANIZATION)
                : Optional.empty();
    }

    private Optional<EntityKey> person(Range phrase) {
        return words.nameBefore(phrase.to()).flatMap(words::keyOf).filter(key -> key.kind() == EntityKind.PERSON);
    }

    private static boolean isState(EntityKey owner) {
        return owner.kind() == EntityKind.STATE;
    }
}
