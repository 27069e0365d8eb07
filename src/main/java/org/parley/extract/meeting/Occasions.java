package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.MeetingKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.MeetingWords.Handling;
import org.parley.rules.MeetingWords.Mark;

/** Reads nouns that say what encounter a verb before them tells of: "hosted Lara for a summit", "joined Lara for talks". */
final class Occasions {
    /** Words between a verb of meeting and the noun for its occasion. */
    private static final int REACH = 15;

    private static final Set<String> BESIDE = Set.of("before", "after", "of");

    private final Scene scene;
    private final ParsedArticle article;
    private final EncounterVerbs verbs;

    Occasions(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
        this.verbs = new EncounterVerbs(article, scene.words());
    }

    /**
     * The noun with the parties of the verb whose occasion it is.
     *
     * @param here the encounters that verbs of the sentence tell
     */
    Encounter told(Encounter noun, List<Encounter> here) {
        int before = noun.trigger.from() - 1;
        if (before > 0 && isOccasion(noun, article.token(before).lower())) {
            here.stream()
                    .filter(verb -> verb.verbal
                            && (!isBeside(before) || verb.greeting)
                            && verb.trigger.to() <= before
                            && before - verb.trigger.to() < REACH
                            && isVerbless(new Range(verb.trigger.to(), before))
                            && verb.participants.size() > 1
                            && verb.participants.containsAll(noun.participants))
                    .findFirst()
                    .ifPresentOrElse(verb -> noun.participants.addAll(verb.participants), () -> object(noun, before));
        }
        return noun;
    }

    /** "joined Lara for talks": whom the verb is about. */
    private void object(Encounter noun, int preposition) {
        article.verbsIn(article.sentenceOf(preposition)).stream()
                .filter(verb -> verb.tokens().to() < preposition
                        && preposition - verb.tokens().to() < REACH)
                .reduce((first, last) -> last)
                .filter(verb -> !verb.passive()
                        && (isPersonal(verb) || verbs.handling(verb).contains(Handling.PROPOSE))
                        && isObject(new Range(verbs.end(verb), preposition)))
                .ifPresent(verb -> join(noun, verb, preposition));
    }

    private void join(Encounter noun, VerbGroup verb, int preposition) {
        List<EntityKey> met = scene.participants().list(verbs.end(verb), preposition);
        if (!met.isEmpty()) {
            noun.participants.addAll(met);
            noun.participants.addAll(scene.subjects().of(verb));
            noun.status = noun.status.or(() -> scene.statuses().ofHandling(verb, verbs.handling(verb)));
        }
    }

    private boolean isPersonal(VerbGroup verb) {
        return verbs.row(verb).filter(row -> row.is(Mark.PERSON)).isPresent();
    }

    private boolean isObject(Range range) {
        return range.size() > 0
                && range.indices().allMatch(i -> {
                    Optional<Chunk> chunk = article.chunkOf(i);
                    return chunk.filter(c -> c.is(Kind.NOUN_PHRASE) || c.is(Kind.CONJUNCTION) || c.is(Kind.COMMA))
                            .isPresent();
                });
    }

    /** "for talks", "over dinner", "during a meeting". */
    private static boolean isOccasion(Encounter noun, String preposition) {
        boolean two = noun.kind == MeetingKind.BILATERAL
                && (preposition.equals("over") || (preposition.equals("during") && noun.indefinite));
        boolean beside = BESIDE.contains(preposition) && noun.indefinite;
        return noun.participants.size() < 2 && (preposition.equals("for") || two || beside);
    }

    /** "shook hands with Lara before a meeting": the same two. */
    private boolean isBeside(int preposition) {
        return BESIDE.contains(article.token(preposition).lower());
    }

    private boolean isVerbless(Range between) {
        return between.indices().allMatch(i -> article.chunkOf(i)
                .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                .isEmpty());
    }
}
