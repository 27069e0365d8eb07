package org.parley.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/** Finds who leads an organisation by the verb: "X, who heads the agency Y", "the front Y, led by X". */
final class BodyHeads {
    private static final Map<String, Post> POSTS = Map.of(
            "leads", new Post("leader", "leader"),
            "led", new Post("leader", "leader"),
            "heads", new Post("head", "head"),
            "headed", new Post("head", "head"),
            "chairs", new Post("chair", "chairperson-of-organisation"),
            "chaired", new Post("chair", "chairperson-of-organisation"),
            "commands", new Post("commander", "military-commander"),
            "commanded", new Post("commander", "military-commander"));

    private static final Set<String> OFFICES = OfficeClass.OFFICE_BODY.words();

    private final LinkedArticle linked;
    private final ParsedArticle article;
    private final ActorResolver actors;

    private record Post(String label, String concept) {}

    BodyHeads(LinkedArticle linked) {
        this.linked = linked;
        this.article = linked.parsed();
        this.actors = new ActorResolver(linked);
    }

    List<Fact.Role> find() {
        List<Fact.Role> roles = new ArrayList<>();
        for (VerbGroup verb : article.verbs()) {
            Post post = POSTS.get(article.token(verb.head()).lower());
            if (post != null && !verb.negated()) {
                role(verb, post).ifPresent(roles::add);
            }
        }
        return roles;
    }

    private Optional<Fact.Role> role(VerbGroup verb, Post post) {
        Optional<Range> body = verb.passive() ? described(verb).or(() -> first(verb.subjects())) : objectOf(verb);
        Optional<Range> leader = verb.passive() ? verb.agent() : first(verb.subjects());
        Optional<EntityKey> person = leader.flatMap(actors::of)
                .filter(found -> found.keys().size() == 1)
                .map(ActorResolver.Actors::first)
                .filter(key ->
                        key.kind() == EntityKind.PERSON && !linked.entity(key).anonymous());
        Optional<EntityKey> organization = body.flatMap(
                phrase -> organization(phrase).or(() -> ofWing(phrase)).or(() -> ofArmy(phrase)));
        Optional<String> office = organization.isPresent() ? Optional.of("") : body.flatMap(this::office);
        organization = organization.or(() -> office.flatMap(words -> person.flatMap(this::state)));
        if (organization.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        Range span = Range.covering(body.get(), leader.get());
        return Optional.of(new Fact.Role(
                person.get(),
                office.filter(words -> !words.isEmpty())
                        .map(words -> "head" + words)
                        .orElse(post.label()),
                organization,
                Optional.of(post.concept()),
                false,
                List.of(new Evidence(article.span(span), "body-led", 0.75))));
    }

    /** "the agency, chaired by": what the participle behind a comma describes. */
    private Optional<Range> described(VerbGroup verb) {
        int comma = verb.tokens().from() - 1;
        return comma > 0 && verb.tokens().size() == 1 && article.token(comma).is(",")
                ? article.chunkOf(comma - 1)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .map(Chunk::tokens)
                : Optional.empty();
    }

    private static Optional<Range> first(List<Range> ranges) {
        return ranges.isEmpty() ? Optional.empty() : Optional.of(ranges.get(0));
    }

    private Optional<Range> objectOf(VerbGroup verb) {
        int at = verb.tokens().to();
        return at < article.tokens().size()
                ? article.chunkOf(at)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                                && chunk.tokens().from() == at)
                        .map(Chunk::tokens)
                : Optional.empty();
    }

    /** "heads the political wing of the rebels", "the Peruvian mission of the league": a part of the body that the words behind it name. */
    private Optional<EntityKey> ofWing(Range phrase) {
        int of = phrase.to();
        boolean wing = OfficeClass.WING.holds(article.token(phrase.last()))
                && of + 1 < article.tokens().size()
                && article.token(of).is("of");
        return wing
                ? article.chunkOf(of + 1)
                        .flatMap(chunk -> actors.of(chunk.tokens()))
                        .filter(found -> found.keys().size() == 1)
                        .map(ActorResolver.Actors::first)
                        .filter(key -> key.kind() == EntityKind.ORGANIZATION)
                : Optional.empty();
    }

    /** "commands Peru's army", "heads a council of Peru and commands its army". */
    private Optional<EntityKey> ofArmy(Range phrase) {
        if (!OfficeClass.ARMY.holds(article.token(phrase.last()))) {
            return Optional.empty();
        }
        boolean its = article.token(phrase.from()).is("its");
        int from = its ? article.sentenceOf(phrase.from()).tokens().from() : phrase.from();
        return linked.referencesIn(new Range(from, phrase.to())).stream()
                .filter(reference -> reference.form() != Reference.Form.DESCRIPTION
                        && reference.entity().kind() == EntityKind.STATE)
                .map(Reference::entity)
                .reduce((first, second) -> second);
    }

    /** " of the presidential administration": a body of the leader's own state, by what it does. */
    private Optional<String> office(Range phrase) {
        Chunk chunk = article.chunkOf(phrase.last()).orElseThrow();
        String head = article.token(chunk.head()).lower();
        boolean own = article.token(phrase.from()).is("the")
                && phrase.size() > 2
                && chunk.head() == phrase.last()
                && OFFICES.contains(head)
                && linked.referencesIn(phrase).stream().noneMatch(found -> found.form() != Reference.Form.DESCRIPTION);
        return own ? Optional.of(" of " + article.text(phrase).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private Optional<EntityKey> state(EntityKey person) {
        return Optional.of(new Parties(linked).party(person)).filter(key -> key.kind() == EntityKind.STATE);
    }

    /** The phrase is the name of an organisation, not something of it. */
    private Optional<EntityKey> organization(Range phrase) {
        return linked.referenceEndingAt(phrase.last())
                .filter(reference -> reference.form() == Reference.Form.NAME)
                .map(Reference::entity)
                .filter(key -> key.kind() == EntityKind.ORGANIZATION);
    }
}
