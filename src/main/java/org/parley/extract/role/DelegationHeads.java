package org.parley.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.extract.actor.ActorResolver;
import org.parley.extract.actor.Parties;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.VerbGroup;
import org.parley.rules.OfficeClass;
import org.parley.rules.WordClass;

/** Finds who leads a delegation by the verb: "a delegation led by X", "teams headed by X for Y", "X, who leads the team". */
final class DelegationHeads {
    static final String LABEL = "head of delegation";
    static final String CONCEPT = "head-of-delegation";
    private static final Set<String> SEVERAL = Set.of("delegations", "teams");
    private static final Set<String> LEADING = OfficeClass.LEADING_VERB.words();

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final ActorResolver actors;
    private final Parties parties;
    private final TeamsBefore before;

    DelegationHeads(LinkedArticle linked) {
        this.linked = linked;
        this.article = linked.parsed();
        this.actors = new ActorResolver(linked);
        this.parties = new Parties(linked);
        this.before = new TeamsBefore(linked, actors);
    }

    List<Fact.Role> find() {
        List<Fact.Role> roles = new ArrayList<>();
        for (VerbGroup verb : article.verbs()) {
            Optional<Range> team = verb.passive() ? first(verb.subjects()) : objectOf(verb);
            if (leads(verb) && team.filter(this::isTeam).isPresent()) {
                leaders(verb).forEach(leader -> role(verb, team.get(), leader).ifPresent(roles::add));
            }
        }
        return roles;
    }

    /** "the delegation", "the negotiators". */
    static boolean isTeam(String noun) {
        return WordClass.DELEGATION.holds(noun) || noun.equals("negotiators");
    }

    private boolean leads(VerbGroup verb) {
        return LEADING.contains(article.token(verb.head()).lower()) && !verb.negated();
    }

    /** The subject, or the agent with those joined to it. */
    private List<Range> leaders(VerbGroup verb) {
        if (!verb.passive()) {
            return behindBe(verb).map(List::of).orElseGet(verb::subjects);
        }
        List<Range> leaders = new ArrayList<>();
        Optional<Range> next = verb.agent();
        while (next.isPresent()) {
            leaders.add(next.get());
            int end = next.get().to();
            int and = side(next.get()).map(side -> side.tokens().last() + 1).orElse(end);
            next = and < article.tokens().size() && article.token(and).is("and")
                    ? nounPhraseAt(and + 1)
                    : Optional.empty();
        }
        return leaders;
    }

    /** "Heading the Ruritanian delegation is the envoy Ana Lara": the subject stands last. */
    private Optional<Range> behindBe(VerbGroup verb) {
        int be = nounPhraseAt(verb.tokens().to()).map(Range::to).orElse(-1);
        boolean inverted =
                verb.tokens().from() == article.sentenceOf(verb.head()).tokens().from()
                        && be > 0
                        && be + 1 < article.tokens().size()
                        && WordClass.BE.holds(article.token(be));
        return inverted ? nounPhraseAt(be + 1) : Optional.empty();
    }

    private Optional<Fact.Role> role(VerbGroup verb, Range team, Range leader) {
        Range span = Range.covering(team, leader);
        return actors.of(leader)
                .map(ActorResolver.Actors::first)
                .filter(key ->
                        key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous())
                .map(person -> new Fact.Role(
                        person,
                        LABEL,
                        sender(verb, team, leader, person),
                        Optional.of(CONCEPT),
                        false,
                        List.of(new Evidence(article.span(span), "delegation-led", 0.85))));
    }

    private static Optional<Range> first(List<Range> ranges) {
        return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.get(0));
    }

    private Optional<Range> objectOf(VerbGroup verb) {
        return nounPhraseAt(verb.tokens().to());
    }

    private Optional<Range> nounPhraseAt(int at) {
        return at < article.tokens().size()
                ? article.chunkOf(at)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                                && chunk.tokens().from() == at)
                        .map(Chunk::tokens)
                : Optional.empty();
    }

    /** A delegation, or the side of a state: "the Iranian side headed by X". */
    private boolean isTeam(Range phrase) {
        return article.chunkOf(phrase.last())
                .map(chunk -> article.token(chunk.head()).lower())
                .filter(head ->
                        isTeam(head) || (head.equals("side") && named(phrase).isPresent()))
                .isPresent();
    }

    /** The state said with the leader or in the phrase, the leader's own, or that of the subject that sent the team. */
    private Optional<EntityKey> sender(VerbGroup verb, Range team, Range leader, EntityKey person) {
        Optional<EntityKey> own = parties.served(person);
        if (isSeveral(team)) {
            return side(leader).map(Reference::entity).or(() -> own);
        }
        Optional<EntityKey> sent = sentBy(verb);
        return side(leader)
                .map(Reference::entity)
                .or(() -> named(team))
                .or(() -> before.behind(team))
                .or(() -> ofTeamBefore(team))
                .or(() -> own.isEmpty() ? before.sender(team) : Optional.empty())
                .or(() -> verb.passive() ? sent.or(() -> own) : own.or(() -> sent));
    }

    /** "the two delegations": whose each one is, only its leader tells. */
    private boolean isSeveral(Range team) {
        return article.chunkOf(team.last())
                .filter(chunk -> SEVERAL.contains(article.token(chunk.head()).lower()))
                .isPresent();
    }

    private Optional<EntityKey> named(Range team) {
        return linked.referencesIn(team).stream()
                .map(Reference::entity)
                .map(parties::party)
                .filter(DelegationHeads::isBody)
                .findFirst();
    }

    /** "Both of the front's delegations, a technical team led by X and …". */
    private Optional<EntityKey> ofTeamBefore(Range team) {
        int from = article.sentenceOf(team.from()).tokens().from();
        for (int i = team.from() - 1; i > from; i--) {
            if (isTeam(article.token(i).lower())) {
                return named(new Range(Math.max(from, i - 2), i));
            }
        }
        return Optional.empty();
    }

    static boolean isBody(EntityKey key) {
        return key.kind() == EntityKind.STATE || key.kind() == EntityKind.ORGANIZATION;
    }

    /** "led by X for Ruritania", "led by X of Ruritania". */
    private Optional<Reference> side(Range leader) {
        int at = leader.to();
        if (at >= article.tokens().size()
                || !(article.token(at).is("for") || article.token(at).is("of"))) {
            return Optional.empty();
        }
        return linked.referencesIn(new Range(at, Math.min(article.tokens().size(), at + 5))).stream()
                .filter(reference -> reference.tokens().from() <= at + 2 && isBody(reference.entity()))
                .findFirst();
    }

    private Optional<EntityKey> sentBy(VerbGroup led) {
        return article.verbsIn(article.sentenceOf(led.head())).stream()
                .filter(verb -> verb.tokens().from() < led.tokens().from() && verb.form() == VerbGroup.Form.FINITE)
                .flatMap(verb -> actors.of(verb.subjects()).stream())
                .map(found -> parties.party(found.first()))
                .filter(DelegationHeads::isBody)
                .reduce((first, second) -> second);
    }
}
