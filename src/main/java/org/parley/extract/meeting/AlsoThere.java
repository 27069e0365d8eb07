package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.model.Chunk;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Reference;
import org.parley.model.Sentence;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.WordClass;

/**
 * Reads who else came to the encounter that is told right before, or did not: "Also present were Lara and Soto", "officials of
 * Chile were in attendance", "They were joined by Varga", "Notably absent was Lara".
 */
final class AlsoThere implements EncounterReader {
    private static final Set<String> BE = WordClass.BE.words();

    private static final Set<String> POSSESSIVE = WordClass.POSSESSIVE.words();

    static final String RULE = "also-there";

    /** Words between a form of "be" and what it says: "were also both present". */
    private static final int PREDICATE = 5;

    private final Scene scene;
    private final ParsedArticle article;

    AlsoThere(Scene scene) {
        this.scene = scene;
        this.article = scene.article();
    }

    @Override
    public List<Encounter> in(Sentence sentence) {
        List<Encounter> found = new ArrayList<>();
        for (VerbGroup verb : article.verbsIn(sentence)) {
            boolean told = verb.form() == VerbGroup.Form.FINITE
                    && !scene.speech().holds(verb.head())
                    && !StatusReader.isOpen(verb);
            if (told) {
                mention(verb, sentence.tokens()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Encounter> mention(VerbGroup verb, Range sentence) {
        Encounter mention = new Encounter(verb.tokens(), MeetingKind.TALKS, RULE);
        mention.definite = true;
        mention.beside = true;
        mention.confidence = 0.65;
        mention.status = scene.statuses().ofVerb(verb).filter(status -> status != MeetingStatus.HELD);
        if (isJoined(verb)) {
            mention.participants.addAll(
                    scene.participants().list(verb.agent().orElseThrow().from(), sentence.to()));
        } else if (isComing(verb, sentence) || isConfirmed(verb, sentence)) {
            mention.participants.addAll(who(verb));
        } else if (isBeing(verb)) {
            being(mention, verb, sentence);
        } else if (isIncluding(verb, sentence)) {
            mention.participants.addAll(listed(verb.tokens().to(), sentence.to()));
        }
        mention.participants.removeIf(key -> !isKnown(key));
        mention.absentees.removeIf(key -> !isKnown(key));
        return mention.hasActor() ? Optional.of(mention) : Optional.empty();
    }

    private boolean isKnown(EntityKey key) {
        return key.kind() != EntityKind.PLACE && !scene.linked().entity(key).anonymous();
    }

    private boolean isBeing(VerbGroup verb) {
        return IntStream.range(verb.tokens().from(), verb.tokens().to())
                .anyMatch(i -> BE.contains(article.token(i).lower()));
    }

    /** "Lara was also present", "Also present was Lara", "Among those missing was Lara". */
    private void being(Encounter mention, VerbGroup verb, Range sentence) {
        Range behind = new Range(verb.tokens().from(), predicateEnd(verb, sentence));
        Range before = new Range(sentence.from(), verb.tokens().from());
        if (holds(behind, Use.IN_THE_ROOM) && isAlone(verb, sentence, Use.IN_THE_ROOM)) {
            mention.participants.addAll(isIn(behind) && !verb.negated() ? named(verb) : List.of());
        } else if (holds(behind, Use.BEING_THERE) && isAlone(verb, sentence, Use.BEING_THERE)) {
            (verb.negated() ? mention.absentees : mention.participants).addAll(who(verb));
        } else if (isFronted(before, Use.BEING_THERE)
                || isFronted(before, Use.IN_THE_ROOM)
                || areGuests(before, sentence)) {
            mention.participants.addAll(listed(verb.tokens().to(), sentence.to()));
        } else if (isLeading(before)) {
            mention.participants.addAll(listed(verb.tokens().to(), sentence.to()));
        } else if (isFronted(before, Use.BEING_AWAY)) {
            mention.absentees.addAll(listed(verb.tokens().to(), sentence.to()));
        }
    }

    /** "at the table", "among those in the room", not "neither at the table nor", "on the table". */
    private boolean isIn(Range behind) {
        return behind.indices()
                        .noneMatch(i -> article.token(i).is("neither")
                                || article.token(i).is("not"))
                && behind.indices()
                        .anyMatch(i -> article.token(i).is("at")
                                || article.token(i).is("in")
                                || article.token(i).is("around"));
    }

    /** Those whom the subject names; "both leaders" may be others. */
    private List<EntityKey> named(VerbGroup verb) {
        return scene.subjects().of(verb).stream()
                .filter(key -> verb.subjects().stream().anyMatch(phrase -> scene.linked().referencesIn(phrase).stream()
                        .anyMatch(reference -> reference.form() == Reference.Form.NAME
                                && reference.entity().equals(key))))
                .toList();
    }

    /** "Lara, the envoy of Peru; Soto, her deputy; and Varga": each behind a semicolon as well. */
    private List<EntityKey> listed(int from, int to) {
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>(scene.participants().list(from, to));
        IntStream.range(from, to - 1)
                .filter(i -> article.token(i).text().equals(";"))
                .map(i -> article.token(i + 1).is("and") ? i + 2 : i + 1)
                .filter(i -> i < to)
                .forEach(i -> keys.addAll(scene.participants().list(i, to)));
        return List.copyOf(keys);
    }

    /** The words that may be the predicate: up to the next verb or comma. */
    private int predicateEnd(VerbGroup verb, Range sentence) {
        int limit = Math.min(sentence.to(), verb.tokens().to() + PREDICATE);
        return IntStream.range(verb.tokens().to(), limit)
                .filter(i -> article.chunkOf(i)
                        .filter(chunk -> chunk.is(Chunk.Kind.VERB_GROUP) || chunk.is(Chunk.Kind.COMMA))
                        .isPresent())
                .findFirst()
                .orElse(limit);
    }

    private boolean holds(Range range, Use use) {
        return range.indices().anyMatch(i -> scene.is(use, i));
    }

    /** "was present", "was present as well", not "was present in the region since May". */
    private boolean isAlone(VerbGroup verb, Range sentence, Use use) {
        int last = IntStream.range(verb.tokens().from(), predicateEnd(verb, sentence))
                .filter(i -> scene.is(use, i))
                .max()
                .orElseThrow();
        int next = last + 1;
        return next >= sentence.to()
                || article.chunkOf(next)
                        .filter(chunk -> chunk.is(Chunk.Kind.PREPOSITION) && !isAtEncounter(next, sentence))
                        .isEmpty();
    }

    /** "at the talks", "for the meeting", "during the session", "as an observer". */
    private boolean isAtEncounter(int preposition, Range sentence) {
        int next = preposition + 1;
        return article.token(preposition).is("as")
                || (next < sentence.to()
                        && article.chunkOf(next)
                                .filter(chunk -> scene.words()
                                        .noun(article.token(chunk.head()).lower())
                                        .isPresent())
                                .isPresent());
    }

    /** Nobody is named before the verb, only "also present", "among those at the table", "notably absent". */
    private boolean isFronted(Range before, Use use) {
        int first = before.indices().filter(i -> scene.is(use, i)).findFirst().orElse(-1);
        return first >= 0
                && new Range(before.from(), first)
                        .indices()
                        .allMatch(i -> scene.is(Use.FRONTING, i)
                                || article.token(i).lower().endsWith("ly"));
    }

    /** "Among the participants", "the participants in the talks"; not "the participants in the protest". */
    private boolean areGuests(Range before, Range sentence) {
        int behind = before.indices()
                .filter(i -> scene.is(Use.ATTENDEE, i))
                .map(i -> i + 1)
                .findFirst()
                .orElse(before.to());
        return isFronted(before, Use.ATTENDEE) && (behind == before.to() || isAtEncounter(behind, sentence));
    }

    /** "Leading the Peruvian delegation was Lara". */
    private boolean isLeading(Range before) {
        return before.size() > 1 && scene.is(Use.LEADING, before.from()) && scene.is(Use.TEAM, before.last());
    }

    /** "Others at the table included Lara", "Participants included Soto". */
    private boolean isIncluding(VerbGroup verb, Range sentence) {
        Range before = new Range(sentence.from(), verb.tokens().from());
        return scene.is(Use.INCLUDING, verb.head())
                && !verb.passive()
                && !verb.negated()
                && (areGuests(before, sentence)
                        || isFronted(before, Use.BEING_THERE)
                        || isFronted(before, Use.IN_THE_ROOM));
    }

    /** "They were joined by Lara", "The minister was accompanied by Soto". */
    private boolean isJoined(VerbGroup verb) {
        return verb.passive() && !verb.negated() && verb.agent().isPresent() && scene.is(Use.ACCOMPANYING, verb.head());
    }

    /** "Lara also attended", "officials of Chile took part as well": nothing tells of what. */
    private boolean isComing(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        boolean part = scene.is(Use.TAKING, verb.head())
                && at < sentence.to()
                && article.token(at).is("part");
        boolean coming = part || scene.is(Use.TAKING_PART, verb.head());
        int end = part ? at + 1 : at;
        return coming && !verb.negated() && !verb.passive() && isOver(end, sentence);
    }

    /** "Lara and Soto have confirmed their participation". */
    private boolean isConfirmed(VerbGroup verb, Range sentence) {
        int at = verb.tokens().to();
        return scene.is(Use.CONFIRMING, verb.head())
                && !verb.negated()
                && !verb.passive()
                && at < sentence.to()
                && POSSESSIVE.contains(article.token(at).lower())
                && article.chunkOf(at)
                        .filter(chunk -> scene.is(Use.PARTAKING, chunk.head()))
                        .isPresent();
    }

    /** The sentence ends there, or only "too", "as well", "as observers" follows. */
    private boolean isOver(int at, Range sentence) {
        return at >= sentence.to()
                || article.chunkOf(at)
                        .filter(chunk -> !chunk.is(Chunk.Kind.COMMA) && !chunk.is(Chunk.Kind.OTHER))
                        .isEmpty()
                || article.token(at).is("as")
                || article.token(at).is("too");
    }

    /** The subjects, those of "officials of Peru and Chile" among them. */
    private List<EntityKey> who(VerbGroup verb) {
        LinkedHashSet<EntityKey> keys = new LinkedHashSet<>(scene.subjects().of(verb));
        verb.subjects().stream()
                .filter(phrase -> phrase.to() < verb.tokens().from())
                .findFirst()
                .filter(phrase -> scene.is(Use.PARTY_HEAD, phrase.last()))
                .ifPresent(phrase -> keys.addAll(
                        scene.participants().list(phrase.from(), verb.tokens().from(), true)));
        return List.copyOf(keys);
    }
}
