package org.parley.extract.meeting;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.EntityKey;
import org.parley.model.ParsedArticle;
import org.parley.model.Pos;
import org.parley.model.VerbGroup;
import org.parley.rules.EncounterWords.Use;
import org.parley.rules.MeetingWords;
import org.parley.rules.MeetingWords.Mark;

/** Reads who takes part, or does not, from what an encounter does: "the talks brought together A and B". */
final class Gathering {
    private static final int REACH = 8;

    private final ParsedArticle article;
    private final MeetingWords words;
    private final Participants participants;
    private final EncounterVerbs verbs;

    Gathering(ParsedArticle article, MeetingWords words, Participants participants) {
        this.article = article;
        this.words = words;
        this.participants = participants;
        this.verbs = new EncounterVerbs(article, words);
    }

    /** "the talks brought together A and B", "a meeting that included A", "the talks, attended by envoys of A and B". */
    void tell(Encounter encounter, VerbGroup verb) {
        boolean gathers = isOf(verb);
        int end = article.sentenceOf(verb.head()).tokens().to();
        if (gathers && verb.negated()) {
            encounter.absentees.addAll(verb.passive() ? List.of() : participants.list(verbs.end(verb), end));
        } else if (gathers && verb.passive()) {
            verb.agent().ifPresent(agent -> {
                encounter.participants.addAll(participants.list(agent.from(), end));
                encounter.attended = encounter.definite;
            });
        } else if (gathers) {
            encounter.participants.addAll(participants.list(verbs.end(verb), end));
        } else if (words.is(Use.HAPPENING, article.token(verb.head()))
                && (article.token(verb.head()).pos() != Pos.AUX || isUnderWay(verb) || isFirst(verb))) {
            encounter.participants.addAll(between(verb, end));
        }
    }

    /** "brought together", "included". */
    boolean isOf(VerbGroup verb) {
        return words.is(Use.GATHERING, article.token(verb.head()))
                || verbs.row(verb).filter(row -> row.is(Mark.MEDIATOR)).isPresent();
    }

    /** "was the first between A and B". */
    private boolean isFirst(VerbGroup verb) {
        int next = verb.tokens().to();
        return next + 1 < article.tokens().size()
                && article.token(next).is("the")
                && (words.is(Use.FIRST, article.token(next + 1)) || words.is(Use.SERIES, article.token(next + 1)));
    }

    /** "are under way in Lima between A and B". */
    private boolean isUnderWay(VerbGroup verb) {
        int next = verb.tokens().to();
        return next < article.tokens().size() && words.is(Use.UNDER_WAY, article.token(next));
    }

    /** "A conversation took place between A and B". */
    private List<EntityKey> between(VerbGroup verb, int end) {
        int limit = Math.min(end - 1, verb.tokens().to() + REACH);
        int from = isFirst(verb) ? verb.tokens().to() + 2 : verb.tokens().to();
        for (int i = from; i < limit; i++) {
            if (article.token(i).is("between") || article.token(i).is("among")) {
                return participants.list(i + 1, end);
            }
            if (!isSetting(i)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "place", "in Lima", "on Monday". */
    boolean isSetting(int token) {
        Optional<Chunk> chunk = article.chunkOf(token);
        int before = chunk.map(c -> c.tokens().from()).orElse(token) - 1;
        boolean placed = chunk.filter(c -> c.is(Kind.NOUN_PHRASE)).isPresent()
                && before >= 0
                && (words.is(Use.LOCATIVE, article.token(before))
                        || article.token(before).is("of")
                        || article.token(before).text().equals(","));
        return article.token(token).is("place")
                || words.is(Use.UNDER_WAY, article.token(token))
                || words.is(Use.LOCATIVE, article.token(token))
                || placed
                || words.is(Use.SETTING, article.token(token))
                || chunk.filter(c -> c.is(Kind.TIME)).isPresent();
    }
}
