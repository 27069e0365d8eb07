package org.parley.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.meeting.OtherParty.Gap;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;

/** Finds parties whose verb stands before another one: "met A in Lima, B in Rome and C in Oslo". */
final class Gapping {
    private final ParsedArticle article;
    private final Participants participants;
    private final MeetingWords words;

    Gapping(ParsedArticle article, Participants participants, MeetingWords words) {
        this.article = article;
        this.participants = participants;
        this.words = words;
    }

    /** Behind a comma only before another one behind "and": "met A in Lima, B in Rome and C in Oslo". */
    List<Gap> gaps(List<EntityKey> first, int at, int end) {
        List<Gap> found = new ArrayList<>();
        gap(first, at, end).ifPresent(last -> {
            found.add(last);
            int and = last.scope().from();
            for (int i = and - 1; i > at; i--) {
                if (article.token(i).text().equals(",")) {
                    second(first, i, and).ifPresent(found::add);
                }
            }
        });
        return List.copyOf(found);
    }

    /** "visited A in Lima and, two days later, B in Oslo": a person with a place or day of their own behind "and". */
    private Optional<Gap> gap(List<EntityKey> first, int at, int end) {
        int from = article.chunkOf(at).map(chunk -> chunk.tokens().to()).orElse(at);
        int i = from;
        while (i < end && !article.token(i).is("and") && !article.token(i).is("then")) {
            boolean setting = article.chunkOf(i)
                    .filter(c ->
                            c.is(Kind.NOUN_PHRASE) || c.is(Kind.PREPOSITION) || c.is(Kind.TIME) || c.is(Kind.COMMA))
                    .isPresent();
            if (!setting) {
                return Optional.empty();
            }
            i++;
        }
        if (i >= end || (i == from && !isThen(i, end))) {
            return Optional.empty();
        }
        return second(first, i, end);
    }

    /** "and then with", "then": one after the other, wherever it was. */
    private boolean isThen(int and, int end) {
        return and + 1 < end
                && (words.is(Use.BESIDES, article.token(and)) || words.is(Use.BESIDES, article.token(and + 1)));
    }

    /** Where or when stands there: "in Oslo", "on Friday". */
    private boolean isSet(int at, int end) {
        boolean where = at < end && words.is(Use.LOCATIVE, article.token(at));
        return where
                || (at + 1 < end
                        && article.token(at).is("on")
                        && article.chunkOf(at + 1)
                                .filter(chunk -> chunk.is(Kind.TIME))
                                .isPresent());
    }

    private Optional<Gap> second(List<EntityKey> first, int and, int end) {
        for (int i = and + 1; i < Math.min(end, and + 8); i++) {
            Optional<Chunk> chunk = article.chunkOf(i);
            if (chunk.isEmpty()
                    || !(chunk.get().is(Kind.COMMA)
                            || chunk.get().is(Kind.TIME)
                            || chunk.get().is(Kind.NOUN_PHRASE)
                            || article.token(i).is("with")
                            || chunk.get().is(Kind.OTHER))) {
                return Optional.empty();
            }
            if (chunk.get().is(Kind.NOUN_PHRASE)) {
                List<EntityKey> keys = participants.of(chunk.get().tokens());
                int next = chunk.get().tokens().to();
                boolean origin = next + 1 < end && article.token(next).is("of") && isPhrase(next + 1);
                boolean placed = isSet(
                        origin
                                ? article.chunkOf(next + 1)
                                        .orElseThrow()
                                        .tokens()
                                        .to()
                                : next,
                        end);
                boolean person =
                        keys.size() == 1 && keys.get(0).kind() == EntityKind.PERSON && !first.containsAll(keys);
                return (placed || isThen(and, end)) && person
                        ? Optional.of(new Gap(keys, chunk.get().tokens(), first, new Range(and, end)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPhrase(int at) {
        return article.chunkOf(at).filter(chunk -> chunk.is(Kind.NOUN_PHRASE)).isPresent();
    }
}
