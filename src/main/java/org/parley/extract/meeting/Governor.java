package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.WordClass;

/** Applies the verbs of its sentence to a noun of encounter, of which it is object, subject or neither. */
final class Governor {
    private static final Set<String> BE = WordClass.BE.words();

    private final Scene scene;
    private final ParsedArticle article;
    private final GoverningVerb governing;
    private final EncounterAsObject object;
    private final EncounterAsSubject subject;
    private final Existence existence;

    Governor(Scene scene, EncounterAsObject object) {
        this.scene = scene;
        this.article = scene.article();
        this.governing = new GoverningVerb(article, scene.words());
        this.object = object;
        this.subject = new EncounterAsSubject(scene);
        this.existence = new Existence(article, scene.words());
    }

    void apply(Encounter encounter, Chunk phrase) {
        boolean thought = encounter.trigger.indices().anyMatch(i -> scene.is(Use.HYPOTHESIS, i));
        if (thought || scene.statuses().isHypothetical(phrase.tokens().from() - 1)) {
            encounter.status = Optional.of(MeetingStatus.PROPOSED);
            encounter.unreal = thought;
        }
        boolean open = encounter.status.isPresent();
        governing.over(phrase).ifPresent(verb -> object.apply(encounter, verb));
        existence.of(phrase).ifPresent(status -> encounter.status = Optional.of(status));
        if (open && encounter.status.equals(Optional.of(MeetingStatus.HELD)) && isPossibility(phrase)) {
            encounter.status = Optional.of(MeetingStatus.PROPOSED);
        }
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(phrase.head()))) {
            if (subject.isOf(verb, phrase)) {
                subject.apply(encounter, verb);
            }
            encounter.hosts.addAll(hosts(verb));
        }
    }

    /** "opens the possibility of talks": not the talks are opened. */
    private boolean isPossibility(Chunk phrase) {
        int from = phrase.tokens().from();
        int of = from > 1 && article.token(from - 1).is("of") ? from - 1 : from - 2;
        return of > 0 && article.token(of).is("of") && scene.is(Use.THOUGHT, of - 1);
    }

    /** "where Premier Brandel will be the host", "agreed to play host". */
    private List<EntityKey> hosts(VerbGroup verb) {
        boolean predicate = (BE.contains(article.token(verb.head()).lower()) || scene.is(Use.PLAYING, verb.head()))
                && article.chunkOf(Math.min(verb.tokens().to(), article.tokens().size() - 1))
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE) && scene.is(Use.HOST_NOUN, chunk.head()))
                        .isPresent();
        return predicate
                ? verb.subjects().stream()
                        .flatMap(phrase -> scene.participants().of(phrase).stream())
                        .toList()
                : List.of();
    }
}
