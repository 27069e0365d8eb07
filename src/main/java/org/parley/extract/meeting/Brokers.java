package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.WordClass;

/**
 * Reads who brings the parties together from sentences that name no encounter: "Qatar, which is mediating between them", "X is
 * serving as mediator", "Turkey's role as a facilitator". They add to the talks that are told elsewhere.
 */
final class Brokers implements EncounterReader {
    /** Behind "is mediating". */
    private static final Set<String> BEHIND = Set.of("between", "among", ".", ",");

    private static final Set<String> BE = WordClass.BE.words();

    static final String RULE = "brokering";

    private final Scene scene;
    private final ParsedArticle article;

    Brokers(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean mediates = scene.is(Use.MEDIATING, verb.head())
                    && !verb.passive()
                    && isBetween(verb.tokens().to());
            if (isOfMediators(verb) && !scene.speech().holds(verb.head())) {
                add(
                        found,
                        verb.tokens(),
                        persons(scene.participants()
                                .list(verb.tokens().to(), sentence.tokens().to())));
            } else if (!verb.negated() && !scene.speech().holds(verb.head()) && (mediates || isServing(verb.head()))) {
                add(found, verb.tokens(), scene.subjects().of(verb));
            } else if (isMessenger(verb) && !scene.speech().holds(verb.head())) {
                verb.subjects().stream()
                        .findFirst()
                        .ifPresent(phrase ->
                                add(found, verb.tokens(), scene.participants().of(behindWith(phrase))));
            } else if (scene.is(Use.SHUTTLING, verb.head()) && !scene.speech().holds(verb.head())) {
                shuttle(verb, sentence.tokens()).ifPresent(found::add);
                verb.subjects().stream()
                        .filter(phrase -> scene.is(Use.MEDIATOR_NOUN, phrase.last()))
                        .findFirst()
                        .ifPresent(phrase -> add(found, verb.tokens(), senders(phrase)));
            }
        }
        for (int i = sentence.tokens().from(); i < sentence.tokens().to(); i++) {
            role(i).ifPresent(phrase ->
                    add(found, phrase.tokens(), scene.participants().possessors(phrase)));
        }
        return found;
    }

    /** "The mediators are Lara and Soto", "the mediation team includes Lara". */
    private boolean isOfMediators(VerbGroup verb) {
        boolean are = BE.contains(article.token(verb.head()).lower())
                && article.token(verb.head()).pos() == Pos.AUX;
        return verb.form() == VerbGroup.Form.FINITE
                && !verb.negated()
                && (are || scene.is(Use.INCLUDING, verb.head()))
                && verb.subjects().stream()
                        .anyMatch(phrase -> scene.is(Use.MEDIATOR_NOUN, phrase.last())
                                || (scene.is(Use.TEAM, phrase.last())
                                        && phrase.indices().anyMatch(i -> scene.is(Use.AUSPICES, i))));
    }

    private static List<EntityKey> persons(List<EntityKey> keys) {
        return keys.stream().filter(key -> key.kind() == EntityKind.PERSON).toList();
    }

    /** "carrying messages between them". */
    private boolean isMessenger(VerbGroup verb) {
        int at = verb.tokens().to();
        return scene.is(Use.CARRYING, verb.head())
                && at + 1 < article.tokens().size()
                && scene.is(Use.MESSAGE, at)
                && article.token(at + 1).is("between");
    }

    /** Of "with officials from Qatar carrying messages" the officials. */
    private Range behindWith(Range phrase) {
        int from = phrase.from() - 1;
        boolean governed = from > 1
                && (article.token(from).is("from") || article.token(from).is("of"));
        return governed ? article.chunkOf(from - 1).map(Chunk::tokens).orElse(phrase) : phrase;
    }

    /** Whose they are: "mediators from Qatar and Egypt", "Qatari mediators". */
    private List<EntityKey> senders(Range phrase) {
        int from = phrase.to();
        boolean behind = article.token(from).is("from") || article.token(from).is("of");
        return behind
                ? scene.participants()
                        .list(from + 1, article.sentenceOf(from).tokens().to(), true)
                : scene.participants().modifiers(article.chunkOf(phrase.last()).orElseThrow());
    }

    /** "Lara shuttled between the delegations of Peru and Chile": talks of those, through her. */
    private Optional<Encounter> shuttle(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        boolean between = at + 1 < sentence.to() && article.token(at).is("between") && !verb.negated();
        List<EntityKey> sides = between ? scene.participants().list(at + 1, sentence.to(), true) : List.of();
        List<EntityKey> brokers = scene.subjects().of(verb);
        if (sides.size() < 2 || brokers.isEmpty() || sides.stream().anyMatch(key -> key.kind() == EntityKind.PLACE)) {
            return Optional.empty();
        }
        Encounter talks = new Encounter(verb.tokens(), MeetingKind.TALKS, "shuttle");
        talks.participants.addAll(sides);
        talks.mediators.addAll(brokers);
        talks.status = scene.statuses().ofVerb(verb);
        talks.verbal = true;
        talks.confidence = 0.6;
        return talks.status.map(status -> talks);
    }

    /** The phrase of "its role as a facilitator". */
    private Optional<Chunk> role(int token) {
        return article.token(token).is("role") && !scene.speech().holds(token) && isServing(token)
                ? article.chunkOf(token).filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && chunk.head() == token)
                : Optional.empty();
    }

    private void add(List<Encounter> found, Range tokens, List<EntityKey> brokers) {
        if (!brokers.isEmpty()) {
            Encounter mention = new Encounter(tokens, MeetingKind.TALKS, RULE);
            mention.mediators.addAll(new LinkedHashSet<>(brokers));
            mention.definite = true;
            mention.confidence = 0.6;
            found.add(mention);
        }
    }

    /** "is serving as mediator", "its role as a facilitator". */
    private boolean isServing(int head) {
        int as = head + 1;
        return scene.is(Use.SERVING, head)
                && as + 1 < article.tokens().size()
                && article.token(as).is("as")
                && article.chunkOf(as + 1)
                        .filter(chunk -> scene.is(Use.MEDIATOR_NOUN, chunk.head()))
                        .isPresent();
    }

    /** "is mediating between them", "is mediating."; who mediates the talks is told by the noun, other things are no talks. */
    private boolean isBetween(int at) {
        return at < article.tokens().size()
                && (BEHIND.contains(article.token(at).text()) || isInTalks(at));
    }

    /** "will mediate in the talks". */
    private boolean isInTalks(int at) {
        return at + 1 < article.tokens().size()
                && (article.token(at).is("in") || article.token(at).is("at"))
                && article.chunkOf(at + 1)
                        .filter(chunk -> scene.words()
                                .noun(article.token(chunk.head()).lower())
                                .isPresent())
                        .isPresent();
    }
}
