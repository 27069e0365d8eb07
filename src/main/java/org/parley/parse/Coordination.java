package org.parley.parse;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Range;

/** Tells what "and" joins before a verb: two subjects, or two phrases after one preposition. */
final class Coordination {
    private final List<Chunk> chunks;
    private final ChunkView view;
    private final JointSubject joint;

    Coordination(List<Chunk> chunks, ChunkView view) {
        this.chunks = chunks;
        this.view = view;
        this.joint = new JointSubject(chunks, view);
    }

    /** "Talks with Peru and Chile failed", "the road between Lima and Cusco is": one preposition governs both phrases. */
    boolean isGoverned(int c, Clause clause) {
        if (isListed(c, clause)) {
            return true;
        }
        boolean after = c > 3
                && !clause.subjects.isEmpty()
                && chunks.get(c - 1).is(Kind.CONJUNCTION)
                && chunks.get(c - 2).is(Kind.NOUN_PHRASE)
                && chunks.get(c - 3).is(Kind.PREPOSITION);
        if (!after
                || clause.subjects.get(clause.subjects.size() - 1).from()
                        > chunks.get(c - 3).tokens().from()) {
            return false;
        }
        // "the presidents of Peru and Chile", not "the president of Peru and President Lind".
        boolean names = view.isName(chunks.get(c).tokens())
                && view.isName(chunks.get(c - 2).tokens());
        return view.isWord(c - 3, "between") || (names && !view.isName(clause.subjects.get(0)));
    }

    /**
     * "Delegations from Peru, Chile and Brazil met": names in a list behind a plural subject and its preposition; "the next
     * round of talks between Peru, Chile and Brazil is": "between" wants "and".
     */
    private boolean isListed(int c, Clause clause) {
        int first = c;
        boolean and = false;
        while (first > 2 && chunks.get(first).is(Kind.NOUN_PHRASE) && isLink(first - 1)) {
            and |= chunks.get(first - 1).is(Kind.CONJUNCTION);
            first -= isLink(first - 2) ? 3 : 2;
        }
        boolean behind = first < c
                && first > 1
                && isGovernor(first - 1)
                && !clause.subjects.isEmpty()
                && (and || isConcluded(c))
                && areNames(first, c);
        return behind && isListHead(first - 2, clause);
    }

    private boolean isGovernor(int c) {
        return chunks.get(c).is(Kind.PREPOSITION) || view.isWord(c, "involving");
    }

    /** The subject, or what a chain of prepositions joins to it: "a round of talks between", "talks between officials of". */
    private boolean isListHead(int c, Clause clause) {
        Range last = clause.subjects.get(clause.subjects.size() - 1);
        boolean many = view.isPlural(c);
        int at = c;
        while (at > 1 && !last.equals(chunks.get(at).tokens()) && isGovernor(at - 1)) {
            at -= 2;
        }
        return last.equals(chunks.get(at).tokens()) && (many || view.isWord(c + 1, "between"));
    }

    private boolean isLink(int c) {
        return chunks.get(c).is(Kind.COMMA) || chunks.get(c).is(Kind.CONJUNCTION);
    }

    /** "and" follows before the list is over. */
    private boolean isConcluded(int c) {
        int k = c + 1;
        while (k + 1 < chunks.size()
                && chunks.get(k).is(Kind.COMMA)
                && chunks.get(k + 1).is(Kind.NOUN_PHRASE)) {
            k += 2;
        }
        return k < chunks.size()
                && (chunks.get(k).is(Kind.CONJUNCTION)
                        || (chunks.get(k).is(Kind.COMMA)
                                && k + 1 < chunks.size()
                                && chunks.get(k + 1).is(Kind.CONJUNCTION)));
    }

    private boolean areNames(int first, int last) {
        for (int k = first; k <= last; k++) {
            if (chunks.get(k).is(Kind.NOUN_PHRASE) && !isName(chunks.get(k).tokens())) {
                return false;
            }
        }
        return true;
    }

    /** "the United States" too. */
    private boolean isName(Range phrase) {
        return view.isName(phrase) || (phrase.size() > 1 && view.isName(new Range(phrase.from() + 1, phrase.to())));
    }

    boolean joins(int c, Clause clause) {
        if (c > 1 && chunks.get(c - 1).is(Kind.CONJUNCTION)) {
            Range last = clause.subjects.get(clause.subjects.size() - 1);
            if (c < clause.resumes && chunks.get(c - 2).is(Kind.COMMA)) {
                return (view.isName(last) && view.isName(chunks.get(c).tokens())) || joinsBehindAside(c, clause);
            }
            boolean direct = !clause.interrupted
                    || last.to() >= chunks.get(c - 2).tokens().from();
            return direct || (view.nextIsVerb(c) && !chunks.get(c - 2).is(Kind.COMMA)) || joinsBehindAside(c, clause);
        }
        if (isHeadlinePair(c, clause)) {
            return true;
        }
        // "Russia, China and Iran said": a list if "and" follows before the verb.
        if (c > 0
                && chunks.get(c - 1).is(Kind.COMMA)
                && view.isName(clause.subjects.get(0))
                && view.isName(chunks.get(c).tokens())) {
            for (int k = c + 1; k < chunks.size() && !chunks.get(k).is(Kind.VERB_GROUP); k++) {
                if (chunks.get(k).is(Kind.CONJUNCTION)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Lind, Soto meet in Lima", as headlines join two: the verb agrees with both. */
    private boolean isHeadlinePair(int c, Clause clause) {
        boolean pair = c > 1
                && chunks.get(c - 1).is(Kind.COMMA)
                && clause.subjects.size() == 1
                && clause.subjects.get(0).equals(chunks.get(c - 2).tokens())
                && isName(clause.subjects.get(0))
                && isName(chunks.get(c).tokens());
        return pair && view.nextIsVerb(c) && view.isPlural(view.form(c + 1), c + 1);
    }

    /** Words between commas belong to the phrase, or to those joined to it, and its verb stands behind them. */
    boolean reachesVerb(int c) {
        return joint.opensAside(c) && joint.verbOverAsides(c) > 0;
    }

    /** "Lind and Premier Varga met", "Peru, Chile and Norway said". */
    boolean beginsSubject(int c) {
        return joint.beginsSubject(c);
    }

    /** "Lind, the envoy, and Premier Varga met", "Lind, who came late, and Varga met". */
    boolean joinsBehindAside(int c, Clause clause) {
        boolean linked = clause.waits()
                && c > 2
                && chunks.get(c - 1).is(Kind.CONJUNCTION)
                && chunks.get(c - 2).is(Kind.COMMA);
        int first = c - 3;
        while (linked
                && first >= 0
                && !chunks.get(first).tokens().equals(clause.subjects.get(clause.subjects.size() - 1))) {
            first--;
        }
        return linked && first >= 0 && joint.joins(first, c);
    }

    /** "the deal he struck with Peru was": a relative clause without pronoun. */
    boolean isContact(int c, Clause clause) {
        return clause.waits()
                && !clause.interrupted
                && c > 0
                && chunks.get(c - 1).is(Kind.NOUN_PHRASE)
                && chunks.get(c - 1).tokens().equals(clause.subjects.get(0))
                && view.isPronoun(chunks.get(c).tokens())
                && view.nextIsVerb(c);
    }

    /** Index of the conjunction between two verbs that stands right before a subject; -1 if none does. */
    int linkBetween(int verb, int next, int subject) {
        for (int k = verb + 1; k < next; k++) {
            if (chunks.get(k).is(Kind.CONJUNCTION) && chunks.get(k).tokens().to() == subject) {
                return k;
            }
        }
        return -1;
    }

    /** "…, with Peru demanding an apology", "went on for days with Peru demanding it", "despite Peru denying it", "leading to Peru denying it": the phrase has a participle of its own. */
    private boolean isAbsolute(int c) {
        int first = c > 2 && chunks.get(c - 1).is(Kind.CONJUNCTION) ? c - 2 : c;
        int before = first - 2;
        boolean caused = before >= 0
                && view.isWord(first - 1, "to")
                && (view.isWord(before, "leading") || view.isWord(before, "led"));
        if (caused || (first > 0 && view.isWord(first - 1, "despite"))) {
            return true;
        }
        if (before < 0 || !view.isWord(first - 1, "with")) {
            return false;
        }
        boolean adjunct = chunks.get(before).is(Kind.TIME)
                || view.isAdverb(before)
                || chunks.get(before).is(Kind.PREPOSITION)
                || (before > 0
                        && chunks.get(before).is(Kind.NOUN_PHRASE)
                        && chunks.get(before - 1).is(Kind.PREPOSITION)
                        && !view.isWord(before - 1, "of"));
        return adjunct || chunks.get(before).is(Kind.COMMA);
    }

    /** "with Lind and Soto holding talks": all before the participle that one "with" governs, else the phrase alone. */
    List<Range> absolute(int last) {
        List<Range> all = new ArrayList<>(List.of(chunks.get(last).tokens()));
        int k = last;
        while (k > 1 && isLink(k - 1) && chunks.get(k - 2).is(Kind.NOUN_PHRASE)) {
            k -= 2;
            all.add(0, chunks.get(k).tokens());
        }
        boolean with = k > 0
                && k < last
                && (view.isWord(k - 1, "with") || view.isWord(k - 1, "despite") || view.isWord(k - 1, "to"))
                && view.isName(chunks.get(k).tokens());
        return with ? all : List.of(chunks.get(last).tokens());
    }

    /** "while Peru waited": a clause with a name for its subject. */
    boolean opensWithName(int c) {
        return c < chunks.size()
                && chunks.get(c).is(Kind.NOUN_PHRASE)
                && view.isName(chunks.get(c).tokens());
    }

    List<Range> coordinatedFrom(int c, Range first) {
        List<Range> subjects = new ArrayList<>(List.of(first));
        if (c + 2 < chunks.size()
                && chunks.get(c + 1).is(Kind.CONJUNCTION)
                && chunks.get(c + 2).is(Kind.NOUN_PHRASE)
                && !(c + 3 < chunks.size() && chunks.get(c + 3).is(Kind.VERB_GROUP))) {
            subjects.add(chunks.get(c + 2).tokens());
        }
        return subjects;
    }

    /** "rejected the claim saying", "told the press in Lima adding": a verb of speech goes back to the clause's subject. */
    boolean isReporters(int c, Clause clause) {
        return view.attributes(c)
                && clause.hasVerb()
                && !clause.subjects.isEmpty()
                && !isAbsolute(c - 1)
                && !view.phrases().isAuthor(c - 1);
    }
}
