package org.parley.extract.meeting;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds who does what an infinitive says where another verb makes its object do it: "asked Lara to meet Varga". */
final class Control {
    /** Prepositions between an office and where it is held. */
    private static final Set<String> WHERE = Set.of("of", "in", "for", "to");

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;

    Control(ParsedArticle article, MeetingWords words, Participants participants) {
        this.article = article;
        this.words = words;
        this.participants = participants;
    }

    /** The actors of the object, with those beside it between commas; empty if no such verb stands before the infinitive. */
    Optional<List<EntityKey>> of(VerbGroup infinitive) {
        if (infinitive.form() != Form.INFINITIVE) {
            return Optional.empty();
        }
        int from = article.sentenceOf(infinitive.head()).tokens().from();
        Set<EntityKey> keys = new LinkedHashSet<>();
        int i = infinitive.tokens().from();
        while (i > from) {
            Optional<Chunk> before = article.chunkOf(i - 1);
            if (before.filter(chunk -> chunk.is(Kind.NOUN_PHRASE)).isPresent()) {
                keys.addAll(participants.of(before.get().tokens()));
            } else if (isOfPerson(i - 1, infinitive, keys)) {
                keys.removeIf(key -> key.kind() != EntityKind.PERSON);
            } else if (before.filter(this::isLink).isEmpty()) {
                boolean meant = isControlled(i - 1) || isFor(i - 1, keys);
                return i < infinitive.tokens().from() && meant ? Optional.of(List.copyOf(keys)) : Optional.empty();
            }
            i = before.get().tokens().from();
        }
        return Optional.empty();
    }

    /** "allow the commander in Peru, General Lara, to meet", "asked President Lara of Peru to meet": where she is from, or holds office. */
    private boolean isOfPerson(int preposition, VerbGroup infinitive, Set<EntityKey> keys) {
        boolean where = preposition > 0
                && WHERE.contains(article.token(preposition).lower())
                && preposition + 1 < infinitive.tokens().from();
        return where
                && article.chunkOf(preposition - 1)
                        .filter(chunk -> chunk.is(Kind.NOUN_PHRASE))
                        .filter(chunk -> hasPerson(keys) || hasPerson(participants.of(chunk.tokens())))
                        .isPresent();
    }

    private static boolean hasPerson(Collection<EntityKey> keys) {
        return keys.stream().anyMatch(key -> key.kind() == EntityKind.PERSON);
    }

    /** "was planned for Lara to meet Varga"; not "left for Peru to meet Varga". */
    private boolean isFor(int preposition, Set<EntityKey> keys) {
        return article.token(preposition).is("for")
                && !keys.isEmpty()
                && keys.stream().allMatch(key -> key.kind() == EntityKind.PERSON);
    }

    private boolean isLink(Chunk chunk) {
        return chunk.is(Kind.COMMA) || chunk.is(Kind.CONJUNCTION);
    }

    /** The token ends a verb like "asked", or is the "on" of "called on". */
    private boolean isControlled(int token) {
        boolean called = token > 0
                && (article.token(token).is("on") || article.token(token).is("upon"))
                && words.is(Use.CALLING, article.token(token - 1));
        return called
                || verbAt(token).filter(head -> words.is(Use.CONTROL, head)).isPresent();
    }

    private Optional<String> verbAt(int token) {
        Range sentence = article.sentenceOf(token).tokens();
        return sentence.contains(token)
                ? article.verbsIn(article.sentenceOf(token)).stream()
                        .filter(verb -> verb.tokens().last() == token && !verb.passive())
                        .map(verb -> article.token(verb.head()).lower())
                        .findFirst()
                : Optional.empty();
    }
}
