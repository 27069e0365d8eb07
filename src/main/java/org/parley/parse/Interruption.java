package org.parley.parse;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;

/**
 * Finds where a clause goes on after words between commas: "the envoy, appearing before the press an hour later, said",
 * "the minister, his voice strained, told". Nothing between is the subject of the verb behind.
 */
final class Interruption {
    private static final int REACH = 60;

    private final List<Chunk> chunks;
    private final ChunkView view;

    Interruption(List<Chunk> chunks, ChunkView view) {
        this.chunks = chunks;
        this.view = view;
    }

    /**
     * Index of the finite verb with which the clause goes on; -1 if the words after the comma are none of an interruption.
     *
     * @param comma index of the mark right behind the subject
     */
    int resumes(int comma) {
        boolean dependent = false;
        boolean first = true;
        for (int k = comma + 1; k < Math.min(chunks.size(), comma + REACH); k++) {
            Chunk chunk = chunks.get(k);
            if (chunk.is(Kind.COLON)) {
                return -1;
            }
            dependent |= chunk.is(Kind.RELATIVE) || chunk.is(Kind.SUBORDINATOR);
            if (isMark(k)) {
                dependent = false;
                first = false;
            } else if (chunk.is(Kind.VERB_GROUP) && view.form(k).form() == Form.FINITE && !dependent) {
                if (opensSegment(k, comma) && !(first && (opensWithParticiple(k) || opensInverted(k)))) {
                    return first ? -1 : k;
                }
                if (!holds(k)) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private boolean isMark(int k) {
        return chunks.get(k).is(Kind.COMMA) || chunks.get(k).is(Kind.DASH);
    }

    /** The verb stands right behind the mark, adverbs and times between them passed over. */
    private boolean opensSegment(int k, int comma) {
        int at = k - 1;
        while (at > comma && (chunks.get(at).is(Kind.TIME) || view.isAdverb(at))) {
            at--;
        }
        return isMark(at);
    }

    /** A finite form inside an interruption that is none of the clause around it. */
    boolean holds(int k) {
        return opensWithParticiple(k) || opensInverted(k) || isAbsolute(k) || isDescribed(k);
    }

    /** "the envoy, a man known in Lima, has agreed": a participle behind a noun that describes the one before the mark. */
    boolean isDescribed(int k) {
        return k > 2
                && k + 1 < chunks.size()
                && isMark(k - 2)
                && chunks.get(k - 1).is(Kind.NOUN_PHRASE)
                && (view.isWord(k - 1, "a") || view.isWord(k - 1, "an"))
                && chunks.get(k + 1).is(Kind.PREPOSITION)
                && view.isBareParticiple(k)
                && !view.speaks(k);
    }

    /** "the envoy, asked about the deal, said": a bare participle right behind the mark, no object behind it. */
    boolean opensWithParticiple(int k) {
        boolean object = k + 1 < chunks.size() && chunks.get(k + 1).is(Kind.NOUN_PHRASE);
        return isMark(k - 1) && view.isBareParticiple(k) && !object;
    }

    /** "the talks, said the minister, will go on". */
    boolean opensInverted(int k) {
        return isMark(k - 1)
                && view.speaks(k)
                && k + 1 < chunks.size()
                && chunks.get(k + 1).is(Kind.NOUN_PHRASE)
                && isMarkAt(afterAdjuncts(k + 2));
    }

    /** "his voice strained,": a participle with a subject of its own before a comma; "the minister said on Friday,". */
    private boolean isAbsolute(int k) {
        boolean own =
                chunks.get(k - 1).is(Kind.NOUN_PHRASE) || chunks.get(k - 1).is(Kind.TIME);
        boolean bare = view.isBareParticiple(k) && isMarkAt(k + 1);
        return own && (bare || (view.speaks(k) && isMarkAt(afterAdjuncts(k + 1))));
    }

    /** "…, and the envoy, in Oslo for the talks, said": a further main clause whose subject is cut off from its verb. */
    boolean opensSibling(int c) {
        return c > 1
                && chunks.get(c - 1).is(Kind.CONJUNCTION)
                && chunks.get(c - 2).is(Kind.COMMA)
                && isCutOff(c);
    }

    /** A comma, words between commas and a verb stand behind the phrase: "half a million people, most of them old, need". */
    boolean isCutOff(int c) {
        return c + 2 < chunks.size()
                && chunks.get(c + 1).is(Kind.COMMA)
                && !chunks.get(c + 2).is(Kind.CONJUNCTION)
                && resumes(c + 1) > 0;
    }

    /**
     * "…, its envoy, Ana Lind, said", "…, its envoy, speaking in Oslo, said": the phrase between commas before what is
     * inserted before a verb of speech at the end.
     */
    Optional<Range> trailingSubject(int verb) {
        int name = phraseBetween(verb - 1);
        int inserted = name < 0 ? insertedBefore(verb - 1) : name;
        int description = inserted < 0 ? -1 : Math.max(phraseBetween(inserted - 1), phraseBehindAnd(name));
        int before = description < 0 ? -1 : phraseBetween(description - 1);
        boolean described = before > 0
                && (name < 0
                        || (view.isName(chunks.get(description).tokens())
                                && !view.isName(chunks.get(before).tokens())));
        return description < 0
                ? Optional.empty()
                : Optional.of(chunks.get(described ? before : description).tokens());
    }

    /** Index of a participle, relative pronoun or preposition that opens the words before a comma; -1 if none does. */
    private int insertedBefore(int comma) {
        int k = comma - 1;
        while (k > 1 && !isMark(k - 1)) {
            k--;
        }
        boolean opens = k > 1
                && (chunks.get(k).is(Kind.RELATIVE)
                        || chunks.get(k).is(Kind.PREPOSITION)
                        || view.isWord(k, "whose")
                        || (chunks.get(k).is(Kind.VERB_GROUP) && view.form(k).form() != Form.FINITE)
                        || opensWithParticiple(k));
        return opens && chunks.get(comma).is(Kind.COMMA) && chunks.get(k - 1).is(Kind.COMMA) ? k : -1;
    }

    /** "left after its envoy, Ana Lind, refused": the subject of a clause whose "after" was taken for a preposition. */
    Optional<Range> temporalSubject(int verb) {
        int name = Math.max(phraseBetween(verb - 1), participleBetween(verb - 1));
        int subject = name - 2;
        boolean temporal = name > 2
                && chunks.get(subject).is(Kind.NOUN_PHRASE)
                && (view.isWord(subject - 1, "after")
                        || view.isWord(subject - 1, "before")
                        || view.isWord(subject - 1, "since"));
        return temporal ? Optional.of(chunks.get(subject).tokens()) : Optional.empty();
    }

    /** Index of the noun phrase, prepositional phrases behind it, that fills the words between two commas; -1 if none does. */
    private int phraseBetween(int comma) {
        int k = comma - 1;
        while (k > 1 && chunks.get(k).is(Kind.NOUN_PHRASE) && chunks.get(k - 1).is(Kind.PREPOSITION)) {
            k -= 2;
        }
        boolean filled = k > 0
                && chunks.get(comma).is(Kind.COMMA)
                && chunks.get(k).is(Kind.NOUN_PHRASE)
                && (chunks.get(k - 1).is(Kind.COMMA)
                        || (k > 1
                                && (chunks.get(k - 1).is(Kind.CONJUNCTION) || view.isWord(k - 1, "\""))
                                && chunks.get(k - 2).is(Kind.COMMA)));
        return filled ? k : -1;
    }

    /** "…, and Chile's envoy, Ana Lind, said", "… and Ana Lind, its envoy, said": index of the phrase that the other explains; -1 if none is a name. */
    private int phraseBehindAnd(int name) {
        int k = name - 2;
        boolean described = k > 1
                && chunks.get(name - 1).is(Kind.COMMA)
                && chunks.get(k).is(Kind.NOUN_PHRASE)
                && view.isName(chunks.get(name).tokens())
                        != view.isName(chunks.get(k).tokens());
        return described && view.isWord(k - 1, "and") ? k : -1;
    }

    /** Index of the participle that opens the words between two commas, "after Lind, speaking in Oslo, said"; -1 if none does. */
    private int participleBetween(int comma) {
        int k = comma - 1;
        while (k > 1 && !chunks.get(k).is(Kind.COMMA) && !chunks.get(k).is(Kind.VERB_GROUP)) {
            k--;
        }
        boolean participle = k > 1
                && chunks.get(comma).is(Kind.COMMA)
                && chunks.get(k).is(Kind.VERB_GROUP)
                && view.form(k).form() == VerbGroup.Form.PARTICIPLE
                && chunks.get(k - 1).is(Kind.COMMA);
        return participle ? k : -1;
    }

    private boolean isMarkAt(int k) {
        return k < chunks.size() && isMark(k);
    }

    private int afterAdjuncts(int from) {
        int k = from;
        while (k < chunks.size() && (isAdjunct(k) || view.phrases().isGoverned(k))) {
            k++;
        }
        return k;
    }

    private boolean isAdjunct(int k) {
        return chunks.get(k).is(Kind.TIME) || chunks.get(k).is(Kind.PREPOSITION) || view.isAdverb(k);
    }

    /** "who said", "who last week said", "who on Monday again warned": nothing but times and adverbs before a verb. */
    boolean leadsToVerb(int relative) {
        for (int c = relative + 1; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            boolean time = chunk.is(Kind.TIME)
                    || (chunk.is(Kind.PREPOSITION)
                            && c + 1 < chunks.size()
                            && chunks.get(c + 1).is(Kind.TIME));
            if (!time && !view.isAdverb(c)) {
                return chunk.is(Kind.VERB_GROUP);
            }
        }
        return false;
    }
}
