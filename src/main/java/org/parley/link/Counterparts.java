package org.parley.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Gender;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.model.Title;
import org.parley.rules.Gazetteer;
import org.parley.rules.OfficeClass;

/** Gives "her Ruritanian counterpart" and "her predecessor" the office of the one whose counterpart it is. */
final class Counterparts {
    private static final Set<String> LABELS = OfficeClass.COUNTERPART.words();
    private static final String PREDECESSOR = "predecessor";
    private static final String SUCCESSOR = "successor";
    private static final int SENTENCES = 3;
    /** Offices of the gazetteer that have a concept of the same name. */
    private static final Set<String> KNOWN = Set.of("president", "prime minister", "foreign minister");

    private final Words words;
    private final EntityBook book;
    private final TermDates dates;

    Counterparts(Shared shared) {
        this.words = shared.words();
        this.book = shared.book();
        this.dates = new TermDates(shared.article().article());
    }

    static boolean is(Title title) {
        return LABELS.contains(title.label());
    }

    /** "his U.S. counterpart, Secretary of State Lara": the office that her own title tells. */
    static boolean isTold(Office office, List<Office> named) {
        return office.rule().contains(Holding.COUNTERPART)
                && named.stream()
                        .filter(other -> other.person().equals(office.person())
                                && !is(other.title())
                                && !other.title().label().equals(office.title().label()))
                        .anyMatch(other -> isSame(other, office));
    }

    /** The same kind of office, or another one of the same state. */
    private static boolean isSame(Office other, Office office) {
        return other.title().concept().equals(office.title().concept())
                || (OwnerInference.isStateOffice(other) && other.organization().equals(office.organization()));
    }

    /** The holding with the office of the antecedent; unchanged if it is no counterpart or the antecedent has none. */
    Holding resolve(Holding holding, List<Office> named) {
        if (is(holding.title())) {
            return antecedentOffice(holding, named)
                    .filter(office -> (isToBody(holding) || !isOfBody(office)) && !isOfOneState(office))
                    .map(Office::title)
                    .or(() -> known(holding))
                    .map(holding::as)
                    .orElse(holding);
        }
        if (holding.title().label().equals(SUCCESSOR)) {
            return succeeding(holding, named);
        }
        return holding.title().label().equals(PREDECESSOR)
                ? antecedentOffice(holding, named)
                        .map(office -> holding.as(office.title())
                                .past()
                                .of(office.organization().map(Owner.Named::new)))
                        .orElse(holding)
                : holding;
    }

    /** "Ruritania's former president, Ana Lara, … her successor, Igal Quint": the one office that she is told to have left. */
    private Holding succeeding(Holding holding, List<Office> named) {
        int at = holding.title().tokens().from();
        List<Office> left = named.stream()
                .filter(office -> office.title().tense() == Title.Tense.FORMER
                        && !office.person().equals(holding.person())
                        && agrees(office.person(), holding)
                        && isShortlyBefore(office.evidence().from(), at))
                .distinct()
                .toList();
        return left.size() == 1 && (words.is(at - 1, "his") || words.is(at - 1, "her"))
                ? holding.as(left.get(0).title()).of(left.get(0).organization().map(Owner.Named::new))
                : holding;
    }

    private boolean isShortlyBefore(int office, int at) {
        int sentence = words.article().sentenceOf(at).index();
        return office < at && words.article().sentenceOf(office).index() >= sentence - 1;
    }

    /** "The US secretary of state and his Ruritanian counterpart": foreign ministers have that office nowhere else. */
    private static boolean isOfOneState(Office office) {
        return OfficeClass.OFFICE_OF_ONE_STATE.words().contains(office.title().label());
    }

    /** "the Harbour Party leader and his Liberal Front counterpart": a body's like another's. */
    private static boolean isToBody(Holding holding) {
        return holding.owner()
                .filter(owner ->
                        owner instanceof Owner.Named named && named.key().kind() == EntityKind.ORGANIZATION)
                .isPresent();
    }

    /** The head of a body has no office that another state has by the same word. */
    private static boolean isOfBody(Office office) {
        return office.title().label().indexOf(' ') < 0
                && office.organization()
                        .filter(owner -> owner.kind() == EntityKind.ORGANIZATION)
                        .isPresent();
    }

    /** "his Ruritanian counterpart, Ana Lara": the office that she is known to hold there. */
    private Optional<Title> known(Holding holding) {
        Title title = holding.title();
        return holding.owner()
                .filter(Owner.Named.class::isInstance)
                .map(owner -> ((Owner.Named) owner).key().slug())
                .flatMap(state -> book.gazetteer().terms(holding.person().slug()).stream()
                        .filter(term -> term.organization().equals(state) && dates.mayHold(term))
                        .map(Gazetteer.Term::label)
                        .filter(KNOWN::contains)
                        .findFirst())
                .map(label -> new Title(
                        title.tokens(),
                        label,
                        Optional.of(label.replace(' ', '-')),
                        title.tense(),
                        title.gender(),
                        false));
    }

    private Optional<Office> antecedentOffice(Holding holding, List<Office> named) {
        int at = holding.title().tokens().from();
        int sentence = words.article().sentenceOf(at).index();
        for (int back = 0; back <= SENTENCES && back <= sentence; back++) {
            Range range =
                    words.article().annotated().sentences().get(sentence - back).tokens();
            Optional<Office> office = firstIn(new Range(range.from(), Math.min(range.to(), at)), holding, named);
            if (office.isPresent()) {
                return office;
            }
        }
        return Optional.empty();
    }

    private Optional<Office> firstIn(Range range, Holding holding, List<Office> named) {
        return range.indices()
                .mapToObj(words::nameAt)
                .flatMap(Optional::stream)
                .filter(name -> name.kind() == EntityKind.PERSON)
                .flatMap(name -> words.keyOf(name).stream())
                .filter(person -> !person.equals(holding.person()) && agrees(person, holding))
                .flatMap(person -> officeOf(person, holding.title().tokens().from(), named).stream())
                .findFirst();
    }

    private boolean agrees(EntityKey person, Holding holding) {
        int at = holding.title().tokens().from();
        for (int i = at; i > Math.max(0, at - 6); i--) {
            if (words.is(i - 1, "his", "her")) {
                return book.gender(person).agreesWith(words.is(i - 1, "his") ? Gender.MALE : Gender.FEMALE);
            }
        }
        return true;
    }

    /** Told before, and in a state rather than in a body; not a past one, and the minister's before that of a deputy. */
    private static Optional<Office> officeOf(EntityKey person, int before, List<Office> named) {
        List<Office> held = named.stream()
                .filter(office -> office.person().equals(person)
                        && !is(office.title())
                        && !Callings.isRank(office.title())
                        && office.title().tense() != Title.Tense.FORMER)
                .toList();
        List<Office> told = held.stream()
                .filter(office -> office.evidence().from() < before)
                .toList();
        return best(told).or(() -> best(held));
    }

    private static Optional<Office> best(List<Office> held) {
        return held.stream()
                .min(Comparator.comparing((Office office) -> !isInState(office))
                        .thenComparing(office -> isDeputy(office.title())));
    }

    private static boolean isInState(Office office) {
        return office.organization()
                .filter(owner -> owner.kind() == EntityKind.STATE)
                .isPresent();
    }

    private static boolean isDeputy(Title title) {
        return title.label().startsWith("deputy ") || title.label().startsWith("vice ");
    }
}
