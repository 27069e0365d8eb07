package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.WordClass;

/**
 * Finds the parties of a noun of encounter that no preposition joins to it: in its relative clause, before the adjective that it
 * completes, and in the possessive of those who are met.
 */
final class ImpliedParties {
    private static final Set<String> BE = WordClass.BE.words();

    private static final Set<String> POSSESSIVE = WordClass.POSSESSIVE.words();

    private static final int REACH = 10;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final StatusReader statuses;
    private final Subjects subjects;
    private final DoneThere there;

    ImpliedParties(ParsedArticle article, MeetingWords words, Participants participants, StatusReader statuses) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.statuses = statuses;
        this.subjects = new Subjects(article, words, participants);
        this.there = new DoneThere(article, words, participants, subjects);
    }

    void find(Encounter encounter, Chunk phrase) {
        Range sentence = article.sentenceOf(phrase.head()).tokens();
        relative(encounter, phrase, sentence);
        contact(encounter, phrase);
        ready(encounter, phrase, sentence);
        owned(encounter, phrase, sentence);
        bracketed(encounter, phrase, sentence);
        fronted(encounter, phrase, sentence);
        there.find(encounter, phrase);
        if (encounter.participants.size() == 1 && encounter.withOne) {
            encounter.participants.addAll(mainOwner(phrase));
        }
    }

    /** "a meeting that could take place next week between A and B", "a conference that A seeks to hold". */
    private void relative(Encounter encounter, Chunk phrase, Range sentence) {
        int at = phrase.tokens().to();
        boolean relative = at + 1 < sentence.to()
                && (article.token(at).is("that") || article.token(at).is("which"));
        if (!relative) {
            return;
        }
        led(encounter, at);
        if (!encounter.participants.isEmpty()) {
            return;
        }
        for (VerbGroup verb : article.verbsIn(article.sentenceOf(at))) {
            boolean behind = verb.tokens().from() > at && verb.tokens().from() - at < REACH;
            String head = article.token(verb.head()).lower();
            if (behind && verb.tokens().from() == at + 1 && words.is(Use.HAPPENING, head)) {
                encounter.participants.addAll(between(verb.tokens().to(), sentence));
                encounter.status = statuses.ofVerb(verb).or(() -> encounter.status);
                return;
            }
            if (behind && words.is(Use.HOLDING, head) && !verb.passive()) {
                held(encounter, verb);
                return;
            }
        }
    }

    /** "the talks Peru held with Chile": the same without a relative pronoun. */
    private void contact(Encounter encounter, Chunk phrase) {
        int at = phrase.tokens().to();
        boolean subject = at < article.tokens().size()
                && article.chunkOf(at)
                        .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE))
                        .isPresent();
        if (subject && encounter.participants.isEmpty()) {
            article.verbsIn(article.sentenceOf(at)).stream()
                    .filter(verb -> verb.tokens().from() > at
                            && verb.tokens().from() - at < REACH
                            && words.is(Use.HOLDING, article.token(verb.head()))
                            && !verb.passive()
                            && verb.subjects().stream().anyMatch(who -> who.from() >= at)
                            && IntStream.range(at, verb.tokens().from()).allMatch(this::isOfSubject))
                    .findFirst()
                    .ifPresent(verb -> held(encounter, verb));
        }
    }

    private boolean isOfSubject(int token) {
        return article.chunkOf(token)
                .filter(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) || chunk.is(Chunk.Kind.CONJUNCTION))
                .isPresent();
    }

    /** "a summit that was chaired by Lara". */
    private void led(Encounter encounter, int at) {
        article.verbsIn(article.sentenceOf(at)).stream()
                .filter(verb -> verb.tokens().from() == at + 1
                        && verb.passive()
                        && verb.agent().isPresent())
                .forEach(verb -> {
                    String word = article.token(verb.head()).lower();
                    int end = article.sentenceOf(at).tokens().to();
                    encounter
                            .part(words.handling(word), false)
                            .ifPresent(part -> part.addAll(
                                    participants.list(verb.agent().get().from(), end)));
                });
    }

    private void held(Encounter encounter, VerbGroup verb) {
        Set<EntityKey> part = encounter.kind == MeetingKind.SUMMIT ? encounter.hosts : encounter.participants;
        part.addAll(subjects.of(verb));
        int with = verb.tokens().to();
        if (with < article.tokens().size() && article.token(with).is("with")) {
            encounter.participants.addAll(participants.list(
                    with + 1, article.sentenceOf(with).tokens().to(), true));
        }
        encounter.status = statuses.ofVerb(verb).or(() -> encounter.status);
    }

    private List<EntityKey> between(int from, Range sentence) {
        return IntStream.range(from, Math.min(sentence.to() - 1, from + REACH))
                .filter(i -> article.token(i).is("between") || article.token(i).is("among"))
                .mapToObj(i -> participants.list(i + 1, sentence.to(), true))
                .findFirst()
                .orElse(List.of());
    }

    /** "Lara is ready for talks", "its door was open to talks with Chile": who is, wishes them. */
    private void ready(Encounter encounter, Chunk phrase, Range sentence) {
        int link = phrase.tokens().from() - 1;
        boolean ready = link - 1 > sentence.from()
                && (article.token(link).is("for") || article.token(link).is("to"))
                && words.is(Use.READY, article.token(link - 1));
        if (!ready) {
            return;
        }
        Optional<VerbGroup> verb = article.verbsIn(article.sentenceOf(link)).stream()
                .filter(group -> group.tokens().to() <= link
                        && link - group.tokens().to() < 4
                        && BE.contains(article.token(group.head()).lower()))
                .reduce((first, last) -> last);
        if (verb.isEmpty() || verb.get().negated()) {
            return;
        }
        List<EntityKey> who = subjects.of(verb.get());
        encounter.participants.addAll(who.isEmpty() ? owners(verb.get()) : who);
        encounter.status = Optional.of(MeetingStatus.PROPOSED);
        encounter.decided = true;
        encounter.unreal = false;
    }

    private List<EntityKey> owners(VerbGroup verb) {
        return verb.subjects().stream()
                .flatMap(subject -> article.chunkOf(subject.last()).stream())
                .flatMap(chunk -> participants.possessors(chunk).stream())
                .toList();
    }

    /** "talks with his rivals", "with his Chilean counterpart": he takes part. */
    private void owned(Encounter encounter, Chunk phrase, Range sentence) {
        int with = phrase.tokens().to();
        Optional<Chunk> met = with + 1 < sentence.to() && article.token(with).is("with")
                ? article.chunkOf(with + 1).filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                : Optional.empty();
        boolean people = met.filter(chunk ->
                        POSSESSIVE.contains(article.token(chunk.tokens().from()).lower())
                                && words.is(Use.PARTY_HEAD, article.token(chunk.head())))
                .isPresent();
        if (!people || encounter.participants.size() > 1) {
            return;
        }
        List<EntityKey> owner = participants.possessors(met.get()).stream()
                .filter(key -> key.kind() != EntityKind.PLACE)
                .toList();
        if (owner.size() == 1) {
            encounter.withGroup |= encounter.participants.isEmpty();
            encounter.participants.addAll(owner);
        }
    }

    /** "At the last gathering in Lima, Lara announced": she was there. */
    private void fronted(Encounter encounter, Chunk phrase, Range sentence) {
        int at = phrase.tokens().from() - 1;
        boolean assembly = encounter.kind == MeetingKind.SUMMIT || words.is(Use.ASSEMBLY, article.token(phrase.head()));
        if (at != sentence.from() || !article.token(at).is("at") || !assembly || !encounter.participants.isEmpty()) {
            return;
        }
        article.verbsIn(article.sentenceOf(at)).stream()
                .filter(verb -> verb.depth() == 0
                        && verb.form() == VerbGroup.Form.FINITE
                        && verb.tokens().from() > phrase.tokens().to())
                .findFirst()
                .map(subjects::of)
                .filter(who -> who.size() == 1 && who.get(0).kind() == EntityKind.PERSON)
                .ifPresent(who -> {
                    encounter.participants.addAll(who);
                    encounter.withGroup = true;
                    encounter.confidence = 0.55;
                });
    }

    /** "the Andean League (AL) ministers' meeting": the body before the brackets. */
    private void bracketed(Encounter encounter, Chunk phrase, Range sentence) {
        int close = phrase.tokens().from() - 1;
        boolean brackets = close - 2 > sentence.from()
                && article.token(close).text().equals(")")
                && article.token(close - 2).text().equals("(");
        if (brackets && encounter.participants.isEmpty()) {
            article.chunkOf(close - 3).map(Chunk::tokens).map(participants::of).orElse(List.of()).stream()
                    .filter(key -> key.kind() == EntityKind.ORGANIZATION)
                    .forEach(encounter.participants::add);
        }
    }

    /** "His comment came after a call with Y": he is the other side. */
    private List<EntityKey> mainOwner(Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        boolean later = before >= 0 && words.is(Use.AFTER, article.token(before));
        List<EntityKey> owners = article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> later && verb.depth() == 0 && verb.form() == VerbGroup.Form.FINITE)
                .filter(verb -> verb.tokens().to() <= phrase.tokens().from()
                        && subjects.of(verb).isEmpty())
                .flatMap(verb -> owners(verb).stream())
                .toList();
        return owners.size() == 1 && owners.get(0).kind() == EntityKind.PERSON ? owners : List.of();
    }
}
