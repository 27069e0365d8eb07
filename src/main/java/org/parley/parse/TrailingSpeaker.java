package org.parley.parse;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Range;
import org.parley.model.VerbGroup.Form;

/** Finds who speaks behind a comma, told by what they do: "…, a diplomat who attended the talks said", "…, an aide trying to help said". */
final class TrailingSpeaker {
    private static final int REACH = 14;

    private final List<Chunk> chunks;
    private final ChunkView view;
    private final Interruption interruption;

    TrailingSpeaker(List<Chunk> chunks, ChunkView view, Interruption interruption) {
        this.chunks = chunks;
        this.view = view;
        this.interruption = interruption;
    }

    /**
     * @param verb index of a verb; only one of speech has a subject here
     * @param link what stands before it
     */
    Optional<Range> before(int verb, Kind link) {
        if (!view.speaks(verb)) {
            return Optional.empty();
        }
        return link == Kind.COMMA ? interruption.trailingSubject(verb) : described(verb);
    }

    private Optional<Range> described(int verb) {
        int comma = verb - 1;
        while (comma > 0 && verb - comma < REACH && !chunks.get(comma).is(Kind.COMMA)) {
            comma--;
        }
        int deed = comma > 0 && chunks.get(comma).is(Kind.COMMA) ? deed(comma + 1, verb) : -1;
        return deed > 0 && isPlain(deed, verb)
                ? Optional.of(chunks.get(comma + 1).tokens())
                : Optional.empty();
    }

    /** The participle or the verb behind "who" that stands right behind a noun phrase; -1 if there is none. */
    private int deed(int phrase, int verb) {
        int k = phrase;
        if (!chunks.get(k).is(Kind.NOUN_PHRASE)) {
            return -1;
        }
        k++;
        while (k + 1 < verb
                && chunks.get(k).is(Kind.PREPOSITION)
                && chunks.get(k + 1).is(Kind.NOUN_PHRASE)) {
            k += 2;
        }
        boolean who = view.isWord(k, "who");
        int deed = who ? k + 1 : k;
        boolean found = deed + 1 < verb
                && chunks.get(deed).is(Kind.VERB_GROUP)
                && view.form(deed).form() == (who ? Form.FINITE : Form.PARTICIPLE)
                && !(view.speaks(deed) && chunks.get(deed + 1).is(Kind.NOUN_PHRASE));
        return found ? deed : -1;
    }

    /** Behind the deed stand its objects and places, no other clause. */
    private boolean isPlain(int deed, int verb) {
        for (int k = deed + 1; k < verb; k++) {
            Chunk chunk = chunks.get(k);
            boolean plain = chunk.is(Kind.NOUN_PHRASE)
                    || chunk.is(Kind.PREPOSITION)
                    || chunk.is(Kind.TIME)
                    || view.isAdverb(k)
                    || (chunk.is(Kind.CONJUNCTION) && chunks.get(k + 1).is(Kind.NOUN_PHRASE))
                    || (chunk.is(Kind.VERB_GROUP) && view.form(k).form() == Form.INFINITIVE);
            if (!plain) {
                return false;
            }
        }
        boolean contact = chunks.get(verb - 1).is(Kind.NOUN_PHRASE)
                && chunks.get(verb - 2).is(Kind.NOUN_PHRASE)
                && !view.phrases().isFloating(verb - 1);
        return !contact && !chunks.get(verb - 1).is(Kind.PREPOSITION);
    }
}
