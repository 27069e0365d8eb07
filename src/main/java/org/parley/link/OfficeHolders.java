package org.parley.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Office;
import org.parley.model.ParsedArticle;
import org.parley.model.Reference;
import org.parley.model.Title;

/** Finds whom a title without a name means: a person of the article who holds it, by the article or by the gazetteer. */
final class OfficeHolders {
    private static final Set<String> LEADER_CONCEPTS = Set.of(
            "president",
            "prime-minister",
            "head-of-state",
            "head-of-government",
            "monarch",
            "emir",
            "supreme-leader",
            "chancellor",
            "general-secretary",
            "party-leader",
            "rebel-leader",
            "leader",
            "crown-prince");

    private final ParsedArticle article;
    private final EntityBook book;
    private final Salience salience;
    private final List<Office> offices;

    OfficeHolders(ParsedArticle article, EntityBook book, Salience salience, List<Office> offices) {
        this.article = article;
        this.book = book;
        this.salience = salience;
        this.offices = offices;
    }

    /** The person of this article who holds the office: the label or its end, the owner and the gender agree; latest first. */
    Optional<Reference> of(Chunk phrase, Title title, List<EntityKey> modifiers) {
        String first = article.token(phrase.tokens().from()).lower();
        boolean indefinite = first.equals("a") || first.equals("an") || first.equals("another");
        if (indefinite) {
            return Optional.empty();
        }
        return offices.stream()
                .filter(office -> office.evidence().from() <= phrase.tokens().to() + 200)
                .filter(office -> matches(office, title, modifiers))
                .max(Comparator.comparingInt(office -> score(office, phrase)))
                .flatMap(office -> DescriptionResolver.reference(phrase, List.of(office.person()), 0.75, "title-alone"))
                .or(() -> knownHolder(phrase, title, modifiers));
    }

    /** "the Serbian president": a person of the article of whom the gazetteer knows that office. */
    private Optional<Reference> knownHolder(Chunk phrase, Title title, List<EntityKey> modifiers) {
        List<String> owners = modifiers.stream()
                .filter(key -> key.kind() != EntityKind.PERSON)
                .map(EntityKey::slug)
                .toList();
        if (owners.isEmpty()) {
            return Optional.empty();
        }
        List<EntityKey> holders = book.keys(EntityKind.PERSON).stream()
                .filter(key -> book.gazetteer().terms(key.slug()).stream()
                        .anyMatch(term ->
                                owners.contains(term.organization()) && isSameOffice(term.label(), title.label())))
                .toList();
        return holders.size() == 1
                ? DescriptionResolver.reference(phrase, holders, 0.7, "title-known")
                : Optional.empty();
    }

    private static boolean isSameOffice(String held, String wanted) {
        return held.equals(wanted)
                || held.endsWith(" " + wanted)
                || (wanted.equals("leader")
                        && (held.equals("president") || held.equals("prime minister") || held.equals("chancellor")))
                || (held.equals("high representative") && wanted.contains("foreign policy chief"));
    }

    private int score(Office office, Chunk phrase) {
        int distance = Math.abs(phrase.tokens().from() - office.evidence().from());
        boolean before = office.evidence().from() < phrase.tokens().from();
        int recency = salience.latest(office.person()).map(Salience.Seen::token).orElse(-1);
        return recency + (before ? 10_000 : 0) - distance / 100;
    }

    private static boolean matches(Office office, Title title, List<EntityKey> modifiers) {
        String wanted = title.label();
        String held = office.title().label();
        boolean leader = wanted.equals("leader")
                && office.title().concept().filter(LEADER_CONCEPTS::contains).isPresent();
        boolean chief = wanted.equals("chief")
                && office.title().concept().filter("secretary-general"::equals).isPresent();
        boolean label = held.equals(wanted)
                || held.endsWith(" " + wanted)
                || leader
                || chief
                || (office.title().concept().isPresent()
                        && office.title().concept().equals(title.concept())
                        && wanted.contains(" "));
        List<EntityKey> owners = modifiers.stream()
                .filter(key -> key.kind() != EntityKind.PERSON)
                .toList();
        boolean owner = owners.isEmpty()
                || office.organization().isEmpty()
                || owners.contains(office.organization().get());
        return label && owner;
    }
}
