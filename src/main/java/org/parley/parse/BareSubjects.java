package org.parley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Range;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.WordClass;

/** Finds the subject of a clause without "that" behind another verb: "said Peru and Chile would sign". */
final class BareSubjects {
    private final List<Chunk> chunks;
    private final ChunkView view;

    BareSubjects(List<Chunk> chunks, ChunkView view) {
        this.chunks = chunks;
        this.view = view;
    }

    /**
     * Noun phrases before a verb that make its subject; empty if there is none.
     *
     * @param c index of the verb
     * @param verb index of the verb of the clause around it
     */
    List<Range> before(int c, int verb) {
        if (isContact(c)) {
            return List.of(chunks.get(c - 1).tokens());
        }
        List<Range> reported = view.speaks(verb) ? reported(c, verb) : List.of();
        return reported.isEmpty()
                ? nearest(c, verb).map(phrase -> joint(c, phrase)).orElse(List.of())
                : reported;
    }

    /** "on the talks she had": a pronoun behind a noun phrase opens a clause. */
    private boolean isContact(int c) {
        return c > 1
                && !view.speaks(c)
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && chunks.get(c - 1).tokens().size() == 1
                && WordClass.SUBJECT_PRONOUN.holds(view.head(c - 1))
                && chunks.get(c - 2).is(Kind.NOUN_PHRASE)
                && !WordClass.SUBJECT_PRONOUN.holds(view.head(c - 2));
    }

    /** "…, an envoy of Peru and a diplomat said": both phrases between a comma and a verb of speech. */
    private List<Range> joint(int c, Range nearest) {
        int last = c - 1;
        while (last > 0 && !chunks.get(last).tokens().equals(nearest)) {
            last--;
        }
        int as = behindAs(last);
        if (as > 0) {
            return List.of(chunks.get(as).tokens(), nearest);
        }
        if (isPairBehindTime(last)) {
            return List.of(chunks.get(last - 2).tokens(), nearest);
        }
        boolean linked = view.speaks(c) && last > 2 && chunks.get(last - 1).is(Kind.CONJUNCTION);
        int first = last - 2;
        while (linked
                && first > 1
                && chunks.get(first).is(Kind.NOUN_PHRASE)
                && chunks.get(first - 1).is(Kind.PREPOSITION)) {
            first -= 2;
        }
        boolean parted = linked
                && first > 0
                && chunks.get(first).is(Kind.NOUN_PHRASE)
                && (chunks.get(first - 1).is(Kind.COMMA) || view.isWord(first - 1, "but"));
        return parted ? List.of(chunks.get(first).tokens(), nearest) : List.of(nearest);
    }

    /** "the talks went on, and on Monday Lind and Soto met": a time that opens the clause, and both behind it. */
    private boolean isPairBehindTime(int last) {
        int time = last - 3;
        boolean pair = time > 1
                && view.isWord(last - 1, "and")
                && chunks.get(last - 2).is(Kind.NOUN_PHRASE)
                && chunks.get(time).is(Kind.TIME);
        int opening = pair && chunks.get(time - 1).is(Kind.PREPOSITION) ? time - 2 : time - 1;
        return pair
                && (chunks.get(opening).is(Kind.CONJUNCTION)
                        || chunks.get(opening).is(Kind.COMMA));
    }

    /** "came as Lind, the envoy, and Soto met": index of the phrase behind "as" that "and" joins this one to; 0 if there is none. */
    private int behindAs(int last) {
        int k = last - 1;
        if (k < 2 || !chunks.get(k).is(Kind.CONJUNCTION)) {
            return 0;
        }
        while (k > 1 && (chunks.get(k - 1).is(Kind.COMMA) || chunks.get(k - 1).is(Kind.NOUN_PHRASE))) {
            k--;
        }
        return view.isWord(k - 1, "as") && chunks.get(k).is(Kind.NOUN_PHRASE) ? k : 0;
    }

    /** Behind a verb of speech, and "both", the clause begins with its first noun phrase, behind the hearer if two stand together. */
    private List<Range> reported(int c, int verb) {
        int first = verb + 1;
        while (first < c && (chunks.get(first).is(Kind.TIME) || view.isAdverb(first) || view.isWord(first, "both"))) {
            first++;
        }
        if (first + 1 < c
                && chunks.get(first).is(Kind.NOUN_PHRASE)
                && chunks.get(first + 1).is(Kind.NOUN_PHRASE)
                && !view.phrases().isFloating(first + 1)
                && !view.phrases().isPostmodifier(first + 1)) {
            first++;
        }
        if (first >= c || !chunks.get(first).is(Kind.NOUN_PHRASE)) {
            return List.of();
        }
        List<Range> subjects = new ArrayList<>(List.of(chunks.get(first).tokens()));
        for (int k = first + 1; k < c; k++) {
            if (!isInside(k) || isAttribution(k, c) || isContrast(k, c)) {
                return List.of();
            }
            if (chunks.get(k).is(Kind.NOUN_PHRASE) && !view.isAbbreviation(k) && joins(k, first)) {
                subjects.add(chunks.get(k).tokens());
            }
        }
        return isObject(first, verb, c) ? List.of(subjects.get(subjects.size() - 1)) : subjects;
    }

    /** "accepted the plan and her aides said": an object and the next speaker; not "accepted Peru and Chile disagree". */
    private boolean isObject(int first, int verb, int c) {
        return view.speaks(c)
                && view.isWord(first + 1, "and")
                && chunks.get(first + 2).is(Kind.NOUN_PHRASE)
                && WordClass.OBJECT_RATHER.holds(view.head(verb))
                && !view.isName(chunks.get(first).tokens());
    }

    /** "offered a truce but Chile demands": the next speaker; not "said Chile but not Norway would sign". */
    private boolean isContrast(int k, int c) {
        return view.isWord(k, "but") && chunks.get(k + 1).is(Kind.NOUN_PHRASE) && view.attributes(c);
    }

    private boolean isInside(int k) {
        Chunk chunk = chunks.get(k);
        boolean list = chunk.is(Kind.COMMA)
                && chunks.get(k - 1).is(Kind.NOUN_PHRASE)
                && chunks.get(k + 1).is(Kind.NOUN_PHRASE)
                && (view.isName(chunks.get(k + 1).tokens()) || isListed(k));
        return list
                || view.isAbbreviation(k)
                || (chunk.is(Kind.VERB_GROUP) && isModifier(k))
                || chunk.is(Kind.NOUN_PHRASE)
                || chunk.is(Kind.PREPOSITION)
                || chunk.is(Kind.TIME)
                || chunk.is(Kind.CONJUNCTION)
                || view.isAdverb(k);
    }

    /** "steel, aluminium and cars": behind the comma a list goes on to its "and". */
    private boolean isListed(int comma) {
        int k = comma;
        while (k + 2 < chunks.size()
                && chunks.get(k).is(Kind.COMMA)
                && chunks.get(k + 1).is(Kind.NOUN_PHRASE)) {
            k += 2;
        }
        return k > comma
                && k + 1 < chunks.size()
                && chunks.get(k).is(Kind.CONJUNCTION)
                && chunks.get(k + 1).is(Kind.NOUN_PHRASE);
    }

    /** "…, Lind said": one phrase between a comma and a verb of speech is no end of a list. */
    private boolean isAttribution(int comma, int c) {
        return chunks.get(comma).is(Kind.COMMA) && comma + 2 == c && view.speaks(c);
    }

    /** "the plan to leave the bay", "to meet and sign", "the date for opening the road". */
    private boolean isModifier(int k) {
        Form form = view.form(k).form();
        return form == Form.INFINITIVE
                || view.isSecondInfinitive(k)
                || (form == Form.PARTICIPLE && chunks.get(k - 1).is(Kind.PREPOSITION));
    }

    /** "Peru and Chile", not "talks with Peru and Chile". */
    private boolean joins(int k, int first) {
        boolean linked = (chunks.get(k - 1).is(Kind.CONJUNCTION) && !view.isWord(k - 1, "but"))
                || chunks.get(k - 1).is(Kind.COMMA);
        int begin = k;
        while (begin - 2 > first
                && chunks.get(begin - 2).is(Kind.NOUN_PHRASE)
                && (chunks.get(begin - 1).is(Kind.COMMA)
                        || chunks.get(begin - 1).is(Kind.CONJUNCTION))) {
            begin -= 2;
        }
        boolean governed = begin - 1 > first && chunks.get(begin - 1).is(Kind.PREPOSITION);
        boolean names = view.isName(chunks.get(first).tokens())
                && view.isName(chunks.get(k).tokens());
        return linked && (k - 2 == first || !governed || names);
    }

    /** "In a note issued on Friday, she", "said in a note issued on Friday that": a participle behind a governed phrase, no verb of the clause. */
    boolean isDocument(int c, Clause clause) {
        boolean fronted = !clause.hasVerb()
                && clause.subjects.isEmpty()
                && c > 1
                && view.isBareParticiple(c)
                && view.speaking().isIssuing(c)
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && view.phrases().isGoverned(c - 1);
        return fronted || isBehindSpeech(c, clause);
    }

    private boolean isBehindSpeech(int c, Clause clause) {
        return clause.hasVerb()
                && clause.speaks
                && (!view.speaks(c) || view.speaking().isIssuing(c))
                && view.isBareParticiple(c)
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && view.phrases().isGoverned(c - 1)
                && before(c, clause.verb).isEmpty();
    }

    /** "…, diplomats attending the talks said": a participle behind a noun phrase that stands right behind a mark. */
    private boolean isAttendant(int k, int limit) {
        return k - 2 > limit
                && chunks.get(k).is(Kind.VERB_GROUP)
                && chunks.get(k).tokens().size() == 1
                && view.form(k).form() == Form.PARTICIPLE
                && chunks.get(k - 1).is(Kind.NOUN_PHRASE)
                && (chunks.get(k - 2).is(Kind.COMMA) || chunks.get(k - 2).is(Kind.QUOTATION));
    }

    /** The noun phrase that begins the words before a verb, prepositional phrases after it passed over. */
    Optional<Range> nearest(int c, int limit) {
        for (int k = c - 1; k > limit; k--) {
            Chunk chunk = chunks.get(k);
            if (view.speaks(c) && isAttendant(k, limit)) {
                return Optional.of(chunks.get(k - 1).tokens());
            }
            if (chunk.is(Kind.NOUN_PHRASE)
                    && !view.phrases().isGoverned(k)
                    && !(view.speaks(c) && k - 1 > limit && isAttendant(k - 1, limit))
                    && !view.phrases().isPostmodifier(k)
                    && !view.isAbbreviation(k)) {
                return Optional.of(chunk.tokens());
            }
            boolean passable = view.isAbbreviation(k)
                    || chunk.is(Kind.NOUN_PHRASE)
                    || chunk.is(Kind.PREPOSITION)
                    || chunk.is(Kind.TIME)
                    || chunk.is(Kind.OTHER)
                    || chunk.is(Kind.CONJUNCTION);
            if (!passable) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
