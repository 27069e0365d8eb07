package org.parley.extract.meeting;

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
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.WordClass;

/**
 * Reads who is what in an encounter from sentences that say nothing else: "The moderator of the talks is Lara", "Norway and Cuba
 * are guarantors of the negotiations".
 */
final class OfficesAtTalks implements EncounterReader {
    private static final Set<String> AT = Set.of("of", "in", "at", "for");

    private final Scene scene;
    private final ParsedArticle article;

    OfficesAtTalks(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        return article.verbsIn(sentence).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE
                        && !verb.negated()
                        && WordClass.BE
                                .words()
                                .contains(article.token(verb.head()).lower())
                        && !scene.speech().holds(verb.head()))
                .flatMap(verb -> told(verb, sentence.tokens()).stream())
                .toList();
    }

    private Optional<Encounter> told(VerbGroup verb, Range sentence) {
        Optional<Chunk> subject = verb.subjects().stream()
                .findFirst()
                .flatMap(phrase -> article.chunkOf(phrase.last()))
                .filter(chunk -> isOffice(chunk, sentence));
        if (subject.isPresent()) {
            return mention(
                    verb, subject.get(), scene.participants().list(verb.tokens().to(), sentence.to()));
        }
        return article.chunkOf(Math.min(verb.tokens().to(), sentence.last()))
                .filter(chunk -> isOffice(chunk, sentence))
                .flatMap(chunk -> mention(verb, chunk, scene.subjects().of(verb)));
    }

    /** "the moderator of the talks". */
    private boolean isOffice(Chunk phrase, Range sentence) {
        int at = phrase.tokens().to();
        boolean office = scene.is(Use.MEDIATOR_NOUN, phrase.head())
                || scene.is(Use.CHAIR_NOUN, phrase.head())
                || scene.is(Use.HOST_NOUN, phrase.head());
        return office
                && phrase.is(Kind.NOUN_PHRASE)
                && !article.token(phrase.tokens().from()).is("no")
                && at + 1 < sentence.to()
                && AT.contains(article.token(at).lower())
                && article.chunkOf(at + 1)
                        .filter(chunk -> scene.words()
                                .noun(article.token(chunk.head()).lower())
                                .isPresent())
                        .isPresent();
    }

    private Optional<Encounter> mention(VerbGroup verb, Chunk office, List<EntityKey> holders) {
        Encounter mention = new Encounter(verb.tokens(), MeetingKind.TALKS, Brokers.RULE);
        Set<EntityKey> part = scene.is(Use.MEDIATOR_NOUN, office.head())
                ? mention.mediators
                : scene.is(Use.HOST_NOUN, office.head()) ? mention.hosts : mention.chairs;
        part.addAll(new LinkedHashSet<>(holders));
        part.removeIf(key -> key.kind() == EntityKind.PLACE);
        mention.definite = true;
        mention.confidence = 0.6;
        return part.isEmpty() ? Optional.empty() : Optional.of(mention);
    }
}
