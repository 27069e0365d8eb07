package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;

/** Reads encounters from what somebody told another one beside a larger event: "Lara told Varga on the sidelines of the fair". */
final class ToldThere implements EncounterReader {
    static final String RULE = "told-there";

    private final Scene scene;
    private final ParsedArticle article;

    ToldThere(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean told = scene.is(Use.ADDRESSING, verb.head())
                    && verb.form() == VerbGroup.Form.FINITE
                    && !verb.negated()
                    && !verb.passive()
                    && !scene.speech().holds(verb.head());
            if (told) {
                encounter(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> encounter(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        List<EntityKey> tellers = scene.subjects().of(verb);
        boolean colleagues = at < sentence.to()
                && article.chunkOf(at)
                        .filter(chunk -> scene.is(Use.COLLEAGUE, chunk.head()))
                        .isPresent();
        if (colleagues && tellers.size() == 1 && isPerson(tellers.get(0))) {
            return Optional.of(told(verb, tellers, scene.participants().list(at, sentence.to())));
        }
        List<EntityKey> told = at < sentence.to() ? scene.participants().list(at, sentence.to()) : List.of();
        boolean persons =
                tellers.size() == 1 && isPerson(tellers.get(0)) && told.stream().allMatch(ToldThere::isPerson);
        if (!persons || told.isEmpty() || told.contains(tellers.get(0)) || !isThere(verb, sentence)) {
            return Optional.empty();
        }
        return Optional.of(told(verb, tellers, told));
    }

    private boolean isThere(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        return isBeside(at, sentence) || isGuest(at) || isDuring(verb, sentence);
    }

    /** "During the talks, Lara told Varga that", "told Varga at their meeting that": the noun has no parties of its own. */
    private boolean isDuring(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        boolean behind = IntStream.range(at + 1, sentence.to() - 1)
                .takeWhile(i -> article.verbsIn(article.sentenceOf(at)).stream()
                                .noneMatch(other -> other.tokens().contains(i))
                        && !article.token(i).text().equals("\""))
                .anyMatch(this::isOccasion);
        boolean front = isOccasion(sentence.from())
                && article.chunkOf(sentence.from() + 1)
                        .filter(chunk ->
                                article.token(chunk.tokens().to()).text().equals(","))
                        .isPresent();
        return behind || front;
    }

    private boolean isOccasion(int preposition) {
        return scene.is(Use.AT_OCCASION, preposition)
                && article.chunkOf(preposition + 1)
                        .filter(chunk -> article.token(chunk.tokens().from()).is("the")
                                || article.token(chunk.tokens().from()).is("their"))
                        .flatMap(chunk ->
                                scene.words().noun(article.token(chunk.head()).lower()))
                        .filter(noun -> noun.kind() != MeetingKind.CALL && noun.kind() != MeetingKind.SUMMIT)
                        .isPresent();
    }

    /** "told a visiting Peruvian minister, Ana Lara,": they met for it. */
    private boolean isGuest(int at) {
        return article.chunkOf(at)
                .filter(chunk -> new Range(chunk.tokens().from(), chunk.head())
                        .indices()
                        .anyMatch(i -> article.token(i).is("visiting")))
                .isPresent();
    }

    private static Encounter told(VerbGroup verb, List<EntityKey> tellers, List<EntityKey> told) {
        Encounter encounter = new Encounter(verb.tokens(), MeetingKind.BILATERAL, RULE);
        encounter.participants.addAll(tellers);
        encounter.participants.addAll(told);
        encounter.status = Optional.of(MeetingStatus.HELD);
        encounter.withGroup = told.isEmpty();
        encounter.verbal = true;
        encounter.confidence = 0.6;
        return encounter;
    }

    private static boolean isPerson(EntityKey key) {
        return key.kind() == EntityKind.PERSON;
    }

    /** "on the sidelines of", "on the margins of" stands behind, in the same clause. */
    private boolean isBeside(int from, Range sentence) {
        return IntStream.range(from + 1, sentence.to() - 1)
                .takeWhile(i -> article.verbsIn(article.sentenceOf(from)).stream()
                        .noneMatch(verb -> verb.tokens().contains(i)))
                .anyMatch(
                        i -> scene.is(Use.SIDELINES, i) && article.token(i + 1).is("of"));
    }
}
