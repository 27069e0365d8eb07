package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords.Handling;

/**
 * Reads who was there from sentences that name no encounter: "Lara presided", "Varga came in person", "Lara sent Varga",
 * "Lara signed for Peru and Varga for Chile". They add to the encounter that the article is about.
 */
final class Presence implements EncounterReader {
    private static final Set<String> ENDS = Set.of(".", ";", ",");

    /** "in her place". */
    private static final Set<String> STEAD = Set.of("place", "stead");

    static final String RULE = "presence";

    private final Scene scene;
    private final ParsedArticle article;

    Presence(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    /** It tells of papers or their host, and names nobody who signed. */
    static boolean isPaper(Encounter mention) {
        return mention.rule.equals(RULE) && mention.ceremony && mention.participants.isEmpty();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            if (!scene.longSpeech().holds(verb.head())) {
                ceremony(verb, sentence.tokens()).ifPresent(found::add);
            }
            boolean sending = verb.form() == VerbGroup.Form.PARTICIPLE && scene.is(Use.SENDING, verb.head());
            boolean told = (verb.form() == VerbGroup.Form.FINITE || sending) && !verb.passive() && !verb.negated();
            if (told && !scene.longSpeech().holds(verb.head())) {
                of(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** "Lara hosted the ceremony", "the text signed on Monday at the Carlton Hotel": of the signing that is told elsewhere. */
    private Optional<Encounter> ceremony(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        String word = article.token(verb.head()).lower();
        Encounter mention = pointing(verb);
        mention.ceremony = true;
        boolean hosted = scene.words().handling(word).contains(Handling.HOST)
                && at < sentence.to()
                && article.chunkOf(at)
                        .filter(chunk -> scene.is(Use.CEREMONY, chunk.head()))
                        .isPresent();
        if (hosted) {
            mention.hosts.addAll(scene.subjects().of(verb));
        }
        int before = verb.tokens().from() - 1;
        boolean paper = before >= sentence.from()
                && scene.is(Use.SIGNING, verb.head())
                && scene.is(Use.PAPER, before)
                && at < sentence.to()
                && (scene.is(Use.LOCATIVE, at) || article.token(at).is("on"));
        return !mention.hosts.isEmpty() || paper ? Optional.of(mention) : Optional.empty();
    }

    private static Encounter pointing(VerbGroup verb) {
        Encounter mention = new Encounter(verb.tokens(), MeetingKind.TALKS, RULE);
        mention.definite = true;
        mention.confidence = 0.6;
        return mention;
    }

    private Optional<Encounter> of(VerbGroup verb, Range sentence) {
        Encounter mention = pointing(verb);
        mention.status = scene.statuses().ofVerb(verb);
        mention.unreal = StatusReader.isOpen(verb);
        if (scene.is(Use.PRESIDING, verb.head()) && ends(verb.tokens().to(), sentence)) {
            mention.chairs.addAll(persons(verb));
        } else if (scene.is(Use.ATTENDING, verb.head())
                && isInPerson(verb.tokens().to(), sentence)) {
            mention.participants.addAll(persons(verb));
        } else if (isTakingPart(verb, sentence)) {
            mention.participants.addAll(persons(verb));
        } else if (scene.is(Use.SENDING, verb.head())) {
            deputy(mention, verb, sentence);
        } else if (scene.is(Use.SIGNING, verb.head())) {
            signatories(mention, verb, sentence);
        }
        return mention.hasActor() && !mention.unreal ? Optional.of(mention) : Optional.empty();
    }

    /** "Lara and Varga took part by video": in what is told before, if nothing says in what. */
    private boolean isTakingPart(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        return scene.is(Use.TAKING, verb.head())
                && at < sentence.to()
                && article.token(at).is("part")
                && (at + 1 >= sentence.to() || !article.token(at + 1).is("in"));
    }

    /** The persons who do it; of "Lara of Peru came" she, not her state. */
    private List<EntityKey> persons(VerbGroup verb) {
        Set<EntityKey> keys = new LinkedHashSet<>(scene.subjects().of(verb));
        verb.subjects().stream()
                .map(Range::from)
                .filter(from -> from > 1 && article.token(from - 1).is("of"))
                .forEach(from -> keys.addAll(named(from - 2)));
        return keys.stream().filter(Presence::isPerson).toList();
    }

    private static boolean isPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON;
    }

    /** Nothing completes the verb: "presided.", "presided;". */
    private boolean ends(int at, Range sentence) {
        return at >= sentence.to() || ENDS.contains(article.token(at).text());
    }

    /** "sent Varga.", "sent Varga instead", "sent Varga in her place". */
    private boolean isInstead(int at, Range sentence) {
        return ends(at, sentence)
                || article.token(at).is("instead")
                || (at + 2 < sentence.to()
                        && article.token(at).is("in")
                        && STEAD.contains(article.token(at + 2).lower()));
    }

    private boolean isInPerson(int at, Range sentence) {
        return at + 1 < sentence.to()
                && article.token(at).is("in")
                && article.token(at + 1).is("person");
    }

    /** "Lara sent Varga": who sends somebody and does not say where to stays away. */
    private void deputy(Encounter mention, VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        Optional<Chunk> object = at < sentence.to() ? article.chunkOf(at) : Optional.empty();
        List<EntityKey> sent = object.filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)
                        && isInstead(chunk.tokens().to(), sentence))
                .map(chunk -> scene.participants().of(chunk.tokens()))
                .orElse(List.of());
        List<EntityKey> senders = persons(verb);
        boolean one = sent.size() == 1 && isPerson(sent.get(0));
        if (one && senders.size() == 1 && !senders.equals(sent)) {
            mention.participants.addAll(sent);
            mention.absentees.addAll(senders);
        } else if (one && senders.isEmpty() && !scene.subjects().of(verb).isEmpty()) {
            mention.participants.addAll(sent);
            mention.beside = true;
        }
    }

    /** "Lara signed for Peru and Varga for Chile", "Lara signed first, followed by Varga". */
    private void signatories(Encounter mention, VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        if (at >= sentence.to() || !scene.is(Use.SIGNED_HOW, at)) {
            return;
        }
        Set<EntityKey> signers = new LinkedHashSet<>(persons(verb));
        for (int i = at + 1; i + 1 < sentence.to() && !signers.isEmpty(); i++) {
            boolean followed =
                    article.token(i - 1).is("followed") && article.token(i).is("by");
            if (followed) {
                signers.addAll(scene.participants().list(i + 1, sentence.to()));
            } else if (article.token(i).is("for") && article.token(at).is("for")) {
                signers.addAll(named(i - 1));
            }
        }
        mention.participants.addAll(signers.stream().filter(Presence::isPerson).toList());
        mention.ceremony = true;
        mention.evidence = new Range(verb.tokens().from(), Math.min(at + 2, sentence.to()));
    }

    private List<EntityKey> named(int token) {
        return article.chunkOf(token).filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE)).stream()
                .flatMap(chunk -> scene.participants().of(chunk.tokens()).stream())
                .toList();
    }
}
