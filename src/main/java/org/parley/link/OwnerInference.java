package org.parley.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Office;
import org.parley.model.Range;
import org.parley.rules.Gazetteer;
import org.parley.rules.TitleStates;
import org.parley.rules.WordClass;

/**
 * Gives every office its owner: the one its words name or point back to, else one inferred from the person's other offices
 * in the article, from the gazetteer's terms of office, from titles that one state alone uses, and at last from the state
 * the passage is about.
 */
final class OwnerInference {
    private static final Set<String> SPOUSES = Set.of("first lady", "first gentleman");

    private static final Set<String> KIN = WordClass.KIN.words();

    private final EntityBook book;
    private final Words words;
    private final StateOffices offices;
    private final TitleUses uses;
    private final TermOwners terms;
    private final OwnersAround around;
    private final Hosts hosts;
    private final Counterparts counterparts;
    private final OwnerOfCompany company;
    private final OwnerOfSubject subjects;
    private final BodiesAround bodies;
    private final List<Office> done = new ArrayList<>();

    OwnerInference(Shared shared, TitleStates titleStates, Optional<Hosts.Home> home) {
        this.book = shared.book();
        this.words = shared.words();
        this.offices = new StateOffices(book.gazetteer());
        this.terms = new TermOwners(book);
        this.uses = new TitleUses(shared.words(), titleStates);
        this.around = new OwnersAround(shared);
        this.hosts = new Hosts(shared, home);
        this.counterparts = new Counterparts(shared);
        this.company = new OwnerOfCompany(words, terms);
        this.subjects = new OwnerOfSubject(shared, terms);
        this.bodies = new BodiesAround(shared);
    }

    /** The offices, in the order given; an inferred owner lowers the confidence. */
    List<Office> infer(List<Holding> holdings) {
        List<Office> named = new ArrayList<>();
        for (Holding holding : holdings) {
            stated(holding).ifPresent(named::add);
        }
        for (Holding each : holdings) {
            List<Office> before = new ArrayList<>(named);
            done.stream().filter(OwnerInference::isStateOffice).forEach(before::add);
            Holding holding = counterparts.resolve(each, before);
            Office office = stated(holding).orElseGet(() -> freed(holding, inferred(holding, named), named));
            done.add(servant(holding, office, named));
        }
        return done.stream()
                .filter(office -> !Counterparts.isTold(office, done))
                .toList();
    }

    static boolean isStateOffice(Office office) {
        String label = office.title().label();
        return label.endsWith("minister")
                || label.equals("president")
                || office.title().concept().filter("foreign-minister"::equals).isPresent();
    }

    /** "Lara's envoy" is the envoy of the state that Lara holds an office in. */
    private Office servant(Holding holding, Office office, List<Office> named) {
        return office.organization()
                .filter(owner -> owner.kind() == EntityKind.PERSON)
                .flatMap(person -> OwnersAround.bodyOf(person, Fighters.without(named, words))
                        .filter(body -> body.kind() == EntityKind.STATE)
                        .or(() -> terms.any(person)))
                .map(body -> with(holding, body, 0.9))
                .orElse(office);
    }

    private Optional<Office> stated(Holding holding) {
        return holding.owner()
                .filter(owner -> owner instanceof Owner.Named && !terms.isPartyOfMinister(owner, holding.title()))
                .map(owner -> holding.with(Optional.of(((Owner.Named) owner).key()), 1, holding.rule()));
    }

    /** A rebel spokesman serves the body that he is told to serve elsewhere, or nobody told, no state. */
    private Office freed(Holding holding, Office office, List<Office> named) {
        boolean state = office.organization()
                .filter(owner -> owner.kind() == EntityKind.STATE)
                .isPresent();
        boolean open = state || office.organization().isEmpty();
        if (!open || !Fighters.have(holding.title(), words)) {
            return office;
        }
        return named.stream()
                .filter(other -> other.person().equals(holding.person()))
                .flatMap(other -> other.organization().stream())
                .filter(owner -> owner.kind() == EntityKind.ORGANIZATION)
                .findFirst()
                .or(() -> bodies.fighters(holding.title().tokens().from()))
                .map(owner -> with(holding, owner, 0.75))
                .orElseGet(() -> holding.with(Optional.empty(), 1, holding.rule()));
    }

    private Office inferred(Holding holding, List<Office> named) {
        if (holding.owner().filter(Owner.Unnamed.class::isInstance).isPresent() || uses.isOfPart(holding)) {
            return OtherOffices.same(holding, named)
                    .map(owner -> with(holding, owner, 0.85))
                    .orElseGet(() -> holding.with(Optional.empty(), 1, holding.rule()));
        }
        Optional<EntityKey> pointed = pointed(holding, named);
        if (subjects.isOfUntoldBody(holding)
                && pointed.filter(OwnerInference::isBody).isEmpty()) {
            return holding.with(OtherOffices.same(holding, named), 0.85, holding.rule());
        }
        return pointed.or(() -> ofKin(holding, named))
                .map(owner -> with(holding, owner, 0.8))
                .or(() -> OtherOffices.same(holding, named).map(owner -> with(holding, owner, 0.85)))
                .or(() -> terms.known(holding).map(owner -> with(holding, owner, 0.85)))
                .or(() -> ofPlace(holding).map(owner -> with(holding, owner, 0.8)))
                .or(() -> around.ofTown(holding).map(owner -> with(holding, owner, 0.7)))
                .or(() -> company.ofBody(holding)
                        .or(() -> free(holding, company.escorted(holding, taken(named)), named))
                        .map(owner -> with(holding, owner, 0.8)))
                .or(() -> uses.partisan(holding).flatMap(terms::thing).map(owner -> with(holding, owner, 0.8)))
                .or(() -> free(holding, hosts.host(holding, done), named).map(owner -> with(holding, owner, 0.7)))
                .or(() -> OtherOffices.ofPredecessor(holding, taken(named), words)
                        .map(owner -> with(holding, owner, 0.7)))
                .or(() -> ofUsers(uses.all(holding.title())).map(owner -> with(holding, owner, 0.8)))
                .or(() -> guessed(holding, named))
                .orElseGet(() -> holding.with(Optional.empty(), 1, holding.rule()));
    }

    private static boolean isBody(EntityKey key) {
        return key.kind() == EntityKind.ORGANIZATION;
    }

    /** The one state that has such an office; of several the one named most, and any only where the article names no state. */
    private Optional<EntityKey> ofUsers(List<String> states) {
        return around.namedMost(states)
                .or(() -> states.size() > 1 && around.namesStates()
                        ? Optional.empty()
                        : states.stream().findFirst().flatMap(terms::thing));
    }

    /** The state, if the office is one of a state and nobody else there holds it. */
    private Optional<EntityKey> free(Holding holding, Optional<EntityKey> state, List<Office> named) {
        return state.filter(key -> !isFree(holding) && !isOfSeveral(holding) && !isTaken(key, holding, named));
    }

    private boolean isTaken(EntityKey state, Holding holding, List<Office> named) {
        return !around.isFor(state, holding, named) || OwnersAround.isTaken(state, holding, done);
    }

    /** "Presidents A and B": of two states, and nobody knows which. */
    private static boolean isOfSeveral(Holding holding) {
        return holding.rule().startsWith(SharedOffices.RULE) && OwnersAround.isSingle(holding.title());
    }

    private static boolean isFree(Holding holding) {
        return holding.isCounterpart() || Callings.isFree(holding.title());
    }

    /** The first lady bears the name of the head of state. */
    private Optional<EntityKey> ofSpouse(Holding holding, List<Office> named) {
        return SPOUSES.contains(holding.title().label())
                ? named.stream()
                        .filter(office -> !office.person().equals(holding.person())
                                && lastWord(office.person()).equals(lastWord(holding.person())))
                        .flatMap(office -> office.organization().stream())
                        .filter(owner -> owner.kind() == EntityKind.STATE)
                        .findFirst()
                : Optional.empty();
    }

    private String lastWord(EntityKey person) {
        String label = book.label(person);
        return label.substring(label.lastIndexOf(' ') + 1);
    }

    /** A general who holds an office of a state is one of its generals. */
    private static Optional<EntityKey> ofRank(Holding holding, List<Office> named) {
        return Callings.isRank(holding.title())
                ? OwnersAround.bodyOf(holding.person(), named).filter(owner -> owner.kind() == EntityKind.STATE)
                : Optional.empty();
    }

    private Optional<Office> guessed(Holding holding, List<Office> named) {
        if (isFree(holding)) {
            return ofRank(holding, named)
                    .or(() -> ofSpouse(holding, named))
                    .or(() -> ofSpouse(holding, done))
                    .map(owner -> with(holding, owner, 0.75));
        }
        return OtherOffices.ofPerson(holding, named)
                .or(() -> OtherOffices.ofPerson(holding, done))
                .or(() -> company.joined(holding, done))
                .or(() -> isMediator(holding) ? Optional.empty() : terms.any(holding.person()))
                .map(owner -> with(holding, owner, 0.75))
                .or(() -> free(holding, subjects.of(holding, taken(named)), named)
                        .filter(state -> offices.mayHave(state, holding.title()))
                        .map(owner -> with(holding, owner, 0.7)))
                .or(() -> spokenOf(holding, named));
    }

    /** The state that the passage or the whole article is about. */
    private Optional<Office> spokenOf(Holding holding, List<Office> named) {
        return free(holding, hosts.ofLead(holding), named)
                .or(() -> hosts.ofMinistry(holding).filter(around::mayBeAbout))
                .or(() -> isOfSeveral(holding) ? Optional.empty() : around(holding, named))
                .or(() -> free(holding, hosts.scene(holding), named))
                .filter(state -> offices.mayHave(state, holding.title()))
                .map(owner -> with(holding, owner, 0.6))
                .or(() -> free(holding, around.main(holding, taken(named)), named)
                        .filter(state -> !Callings.mayBeOfBody(holding.title()))
                        .map(owner -> with(holding, owner, 0.5)));
    }

    /** The state spoken of, for an office that bodies have as well only if the article is about that state. */
    private Optional<EntityKey> around(Holding holding, List<Office> named) {
        Optional<EntityKey> state = around.senate(holding).or(() -> around.state(holding, taken(named)));
        if (!Callings.mayBeOfBody(holding.title()) || around.senate(holding).isPresent()) {
            return state;
        }
        return state.filter(key -> around.dominates(key) && !holding.rule().startsWith(SharedOffices.RULE))
                .or(() -> OwnersAround.most(taken(named)));
    }

    /** The offices named and those that are known by now. */
    private List<Office> taken(List<Office> named) {
        List<Office> taken = new ArrayList<>(named);
        taken.addAll(done);
        return taken;
    }

    /** Who mediates may do so for others than the state he served. */
    private static boolean isMediator(Holding holding) {
        return holding.title().concept().filter("mediator"::equals).isPresent();
    }

    private static Office with(Holding holding, EntityKey owner, double certainty) {
        return holding.with(Optional.of(owner), certainty, holding.rule() + "+owner");
    }

    /** "its president", "the agency's director", "the president's spokesman". */
    private Optional<EntityKey> pointed(Holding holding, List<Office> named) {
        Owner owner = holding.owner().orElse(null);
        if (owner instanceof Owner.Back back) {
            return subjects.ofPossessor(back.token(), holding.person(), taken(named))
                    .or(() -> around.pointed(back.token(), holding.person(), taken(named)));
        }
        return owner instanceof Owner.OfHolder of
                ? OtherOffices.ofHolder(of.title(), taken(named))
                : ofPart(holding.title().tokens()).or(() -> subjects.ofAgain(holding, taken(named)));
    }

    /** "ministry spokesman", "council member": the body whose name has the first word of the title, or the one before it. */
    private Optional<EntityKey> ofPart(Range title) {
        int part = title.size() > 1 ? title.from() : title.from() - 1;
        return words.has(part) && BodyNouns.BODIES.contains(words.token(part).lower())
                ? bodies.called(part)
                : Optional.empty();
    }

    /** "his father, King Aldric": the state of the one whose relative it is. */
    private Optional<EntityKey> ofKin(Holding holding, List<Office> named) {
        int relative = holding.title().tokens().from()
                - (words.is(holding.title().tokens().from() - 1, ",") ? 2 : 1);
        int pronoun = words.is(relative - 1, "late", "own") ? relative - 2 : relative - 1;
        boolean kin = words.has(pronoun) && KIN.contains(words.token(relative).lower());
        return kin && words.is(pronoun, "his", "her")
                ? around.pointed(pronoun, holding.person(), named).filter(owner -> owner.kind() == EntityKind.STATE)
                : Optional.empty();
    }

    /** "the governor of Kampot", "Kampot police chief": the state that the place lies in, if the article is not about others. */
    private Optional<EntityKey> ofPlace(Holding holding) {
        return uses.placeOf(holding.title())
                .flatMap(place -> book.gazetteer().find(EntityKind.PLACE, place.slug()))
                .flatMap(Gazetteer.Entry::state)
                .flatMap(terms::thing)
                .filter(around::mayBeAbout);
    }
}
