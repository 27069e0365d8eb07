package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.MeetingStatus;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds who spoke on a call: who said something in it, and whom it came from or went to. */
final class CallParties {
    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final Subjects subjects;
    private final GoverningVerb governing;

    CallParties(ParsedArticle article, MeetingWords words, Participants participants, Subjects subjects) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.subjects = subjects;
        this.governing = new GoverningVerb(article, words);
    }

    void find(Encounter encounter, Chunk phrase) {
        if (!rung(encounter, phrase) && !rangIn(encounter, phrase)) {
            spoken(encounter, phrase);
        }
    }

    /** "received a phone call from Lara", "made a call to Lara". */
    private boolean rung(Encounter encounter, Chunk phrase) {
        int end = article.sentenceOf(phrase.head()).tokens().to();
        int next = article.pastTime(phrase.tokens().to(), end);
        boolean other = next + 1 < end
                && (article.token(next).is("from") || article.token(next).is("to"));
        Optional<VerbGroup> verb = other
                ? governing.over(phrase).filter(over -> words.is(Use.RINGING, article.token(over.head())))
                : Optional.empty();
        if (verb.isEmpty() || verb.get().negated()) {
            return false;
        }
        List<EntityKey> others = participants.list(next + 1, end);
        List<EntityKey> sides = subjects.of(verb.get());
        if (others.isEmpty() || sides.isEmpty()) {
            return false;
        }
        encounter.participants.addAll(others);
        encounter.participants.addAll(sides);
        encounter.status = encounter.status.or(() -> Optional.of(MeetingStatus.HELD));
        return true;
    }

    /** "proposed a truce in separate calls to Lara and Soto": whoever did it rang them. */
    private boolean rangIn(Encounter encounter, Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        int next = phrase.tokens().to();
        boolean to = before > 0
                && next + 1 < article.tokens().size()
                && words.is(Use.ON_CALL, article.token(before))
                && article.token(next).is("to");
        Range sentence = article.sentenceOf(phrase.head()).tokens();
        List<EntityKey> others = to ? participants.list(next + 1, sentence.to()) : List.of();
        List<EntityKey> callers = others.isEmpty() ? List.of() : callers(phrase);
        if (callers.size() != 1 || others.containsAll(callers)) {
            return false;
        }
        encounter.participants.addAll(callers);
        encounter.participants.addAll(others);
        if (encounter.plural) {
            encounter.severally.addAll(others);
            encounter.apart = true;
        }
        encounter.status = encounter.status.or(() -> Optional.of(MeetingStatus.HELD));
        return true;
    }

    /** The subject of the clause in which the call stands, or that it opens. */
    private List<EntityKey> callers(Chunk phrase) {
        return article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE
                        && !verb.negated()
                        && (verb.tokens().to() <= phrase.tokens().from() || subjects.isBehind(phrase, verb)))
                .reduce((first, last) -> last.tokens().to() <= phrase.tokens().from() ? last : first)
                .map(subjects::of)
                .orElse(List.of());
    }

    /** "urged Burhan to attend in a telephone call": who said it and who was told took part. */
    private void spoken(Encounter encounter, Chunk phrase) {
        int before = phrase.tokens().from() - 1;
        if (before < 0 || !words.is(Use.ON_CALL, article.token(before))) {
            return;
        }
        List<VerbGroup> finite = article.verbsIn(article.sentenceOf(phrase.head())).stream()
                .filter(verb -> verb.form() == VerbGroup.Form.FINITE
                        && (verb.tokens().to() <= before || subjects.isBehind(phrase, verb)))
                .toList();
        for (int i = finite.size() - 1; i >= 0; i--) {
            VerbGroup verb = finite.get(i);
            boolean last = i == finite.size() - 1 || subjects.isBehind(phrase, verb);
            if (!last || words.verb(article.token(verb.head()).lower()).isPresent()) {
                return;
            }
            List<EntityKey> sides = new ArrayList<>(subjects.of(verb));
            Optional.of(verb.tokens().to())
                    .filter(next -> next < article.tokens().size())
                    .flatMap(article::chunkOf)
                    .filter(c -> c.is(Kind.NOUN_PHRASE) && !sides.isEmpty())
                    .ifPresent(c -> sides.addAll(participants.of(c.tokens())));
            if (sides.size() > 1) {
                encounter.participants.addAll(sides);
                encounter.status = Optional.of(MeetingStatus.HELD);
                encounter.evidence = Range.covering(verb.tokens(), encounter.trigger);
                return;
            }
        }
    }
}
