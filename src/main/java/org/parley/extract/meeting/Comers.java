package org.parley.extract.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.WordClass;

/** Finds who was at an encounter by where they spoke, came from or travelled to: "speaking at a summit, Lara said". */
final class Comers {
    private static final Set<String> SPEAKING_AT = Set.of("at", "from", "during", "attending");

    private static final Set<String> BE = WordClass.BE.words();

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final Subjects subjects;
    private final MainSubject main;

    Comers(Scene scene) {
        this.article = scene.article();
        this.words = scene.words();
        this.participants = scene.participants();
        this.subjects = scene.subjects();
        this.main = new MainSubject(article, words, subjects);
    }

    /** "speaking at a summit in Lima, X said": who speaks there is there. */
    void speaker(Encounter encounter, Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        boolean there = before > 0
                && SPEAKING_AT.contains(article.token(before).lower())
                && (article.chunkOf(before - 1)
                                .filter(chunk -> chunk.is(Kind.VERB_GROUP))
                                .isPresent()
                        || isInTown(before));
        boolean addressed = before >= 0 && words.is(Use.ADDRESSING, article.token(before));
        if (there || addressed) {
            main.of(phrase)
                    .filter(subject -> subject.kind() == EntityKind.PERSON)
                    .ifPresent(encounter.participants::add);
        }
    }

    /** "Lara arrived in Lima ahead of a summit": she comes to that. */
    void arriving(Encounter encounter, Chunk phrase) {
        int of = phrase.tokens().from() - 1;
        if (of < 1 || !article.token(of).is("of") || !article.token(of - 1).is("ahead")) {
            return;
        }
        article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.tokens().to() < of)
                .reduce((first, last) -> last)
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE
                        && !verb.negated()
                        && words.is(Use.GOING_ABROAD, article.token(verb.head())))
                .ifPresent(verb -> subjects.of(verb).stream()
                        .filter(key -> key.kind() == EntityKind.PERSON)
                        .forEach(encounter.participants::add));
    }

    /** "was in Peru at a summit". */
    private boolean isInTown(int at) {
        Optional<Chunk> town =
                at < 3 ? Optional.empty() : article.chunkOf(at - 1).filter(chunk -> chunk.is(Kind.NOUN_PHRASE));
        int in = town.map(chunk -> chunk.tokens().from() - 1).orElse(0);
        return in > 0
                && article.token(at).is("at")
                && words.is(Use.LOCATIVE, article.token(in))
                && BE.contains(article.token(in - 1).lower());
    }

    /** "After talks in Lima, X said": who says so was there, with people the sentence does not name. */
    void fronted(Encounter encounter, Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        boolean after = before >= 0
                && before == article.sentenceOf(phrase.head()).tokens().from()
                && words.is(Use.AFTER, article.token(before));
        if (after && !encounter.definite) {
            main.of(phrase)
                    .filter(subject -> subject.kind() == EntityKind.PERSON)
                    .ifPresent(subject -> {
                        encounter.participants.add(subject);
                        encounter.withGroup = true;
                        encounter.verbal = true;
                        encounter.status = Optional.of(MeetingStatus.HELD);
                        encounter.confidence = 0.5;
                    });
        }
    }

    /** "Lara flew to Lima with Varga, where a summit opened": who went there takes part. */
    void travellers(Encounter encounter, Chunk phrase) {
        Range sentence = article.sentenceOf(phrase.head()).tokens();
        int where = phrase.tokens().from() - 1;
        if (where <= sentence.from() || !article.token(where).is("where")) {
            return;
        }
        article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.tokens().to() <= where
                        && verb.form() == VerbGroup.Form.FINITE
                        && words.is(Use.TRAVEL, article.token(verb.head())))
                .reduce((first, last) -> last)
                .ifPresent(verb -> {
                    encounter.participants.addAll(subjects.of(verb));
                    IntStream.range(verb.tokens().to(), where)
                            .filter(i -> article.token(i).is("with"))
                            .findFirst()
                            .ifPresent(with -> encounter.participants.addAll(participants.list(with + 1, where)));
                    encounter.confidence = 0.6;
                });
    }
}
