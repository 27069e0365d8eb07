package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Reads where and when an encounter takes place that only a pronoun means: "They will now be held in Lima on Friday". */
final class ToldAgain implements EncounterReader {
    static final String RULE = "told-again";

    private static final Set<String> MEANING_IT = Set.of("they", "it", "these", "this");

    private final Scene scene;
    private final ParsedArticle article;
    private final MeetingWords words;

    ToldAgain(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.words = scene.words();
    }

    /** It is to take place, and is told when. */
    static boolean isNewDay(Encounter mention) {
        return mention.rule.equals(RULE)
                && mention.date.isPresent()
                && mention.status.equals(Optional.of(MeetingStatus.PLANNED));
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean told = verb.form() == VerbGroup.Form.FINITE
                    && !verb.negated()
                    && isTakingPlace(verb)
                    && isPronoun(verb, sentence)
                    && !scene.speech().holds(verb.head());
            Optional<Chunk> noun = told ? noun(sentence) : Optional.empty();
            noun.ifPresent(chunk -> found.add(mention(verb, chunk)));
        }
        return found;
    }

    private Encounter mention(VerbGroup verb, Chunk noun) {
        MeetingKind kind = words.noun(article.token(noun.head()).lower())
                .map(MeetingWords.Noun::kind)
                .orElse(MeetingKind.TALKS);
        Encounter mention = new Encounter(verb.tokens(), kind, RULE);
        mention.definite = true;
        mention.beside = true;
        mention.confidence = 0.6;
        mention.status = scene.statuses().ofVerb(verb);
        return mention;
    }

    /** "take place", "be held". */
    private boolean isTakingPlace(VerbGroup verb) {
        return scene.takesPlace(verb)
                || (verb.passive() && article.token(verb.head()).is("held"));
    }

    private boolean isPronoun(VerbGroup verb, Sentence sentence) {
        return verb.subjects().stream()
                .anyMatch(subject -> subject.size() == 1
                        && subject.from() - sentence.tokens().from() < 2
                        && MEANING_IT.contains(article.token(subject.from()).lower()));
    }

    /** The encounter that is the subject of the sentence before. */
    private Optional<Chunk> noun(Sentence sentence) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        return article.verbsIn(before).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE)
                .flatMap(verb -> verb.subjects().stream())
                .map(subject -> article.chunkOf(subject.last()))
                .flatMap(Optional::stream)
                .filter(chunk -> words.noun(article.token(chunk.head()).lower()).isPresent()
                        && !words.is(Use.BODY, article.token(chunk.head())))
                .findFirst();
    }
}
