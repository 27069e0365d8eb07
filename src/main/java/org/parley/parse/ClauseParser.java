package org.parley.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup;

/**
 * Finds the subject of each verb of one sentence by reading its chunks once, with a stack of the clauses that are open.
 *
 * <p>Rules of English word order, not a grammar: a noun phrase before a verb that no preposition governs is its subject;
 * what a comma encloses after it (apposition, relative clause, participle) is passed over; "and" before a verb carries the
 * subject on; a participle after a comma belongs to the main clause; a reporting verb before its noun phrase after a comma
 * or quotation is inverted.
 */
final class ClauseParser {
    private final List<Chunk> chunks;
    private final ChunkView view;
    private final int offset;
    private final Deque<Clause> open = new ArrayDeque<>();
    private final List<VerbGroup> verbs = new ArrayList<>();
    private final List<Integer> fronted = new ArrayList<>();

    /**
     * @param chunks of one stretch of text, in order
     * @param offset index of the first of them among the article's chunks
     * @param lexicon knows the verbs of speech
     */
    ClauseParser(List<Token> tokens, List<Chunk> chunks, int offset, Parser lexicon) {
        this.chunks = chunks;
        this.offset = offset;
        this.view = new ChunkView(tokens, chunks, lexicon);
        open.push(new Clause(Clause.Kind.MAIN, 0));
    }

    List<VerbGroup> parse() {
        for (int c = 0; c < chunks.size(); c++) {
            Chunk chunk = chunks.get(c);
            switch (chunk.kind()) {
                case NOUN_PHRASE -> nounPhrase(c);
                case VERB_GROUP -> verbGroup(c);
                case RELATIVE -> relative(c);
                case SUBORDINATOR -> subordinator(c);
                case COMMA, DASH -> open.peek().interrupted |= !open.peek().hasVerb();
                case COLON -> restart();
                default -> {}
            }
        }
        FrontedParticiples.attach(verbs, fronted);
        return verbs;
    }

    private void restart() {
        while (open.size() > 1) {
            open.pop();
        }
        open.push(new Clause(Clause.Kind.BARE, 1));
    }

    private void nounPhrase(int c) {
        Clause clause = open.peek();
        if (clause.hasVerb() || view.isGoverned(c)) {
            return;
        }
        Range phrase = chunks.get(c).tokens();
        if (clause.subjects.isEmpty()) {
            clause.subjects.add(phrase);
        } else if (isCoordinated(c, clause)) {
            clause.subjects.add(phrase);
        } else if (c > 0 && chunks.get(c - 1).is(Kind.CONJUNCTION)) {
            return;
        } else if (!clause.interrupted) {
            clause.subjects.set(clause.subjects.size() - 1, phrase);
        } else if (!view.isApposition(c)) {
            clause.subjects.clear();
            clause.subjects.add(phrase);
            clause.subjectConfidence = 0.85;
        }
    }

    private boolean isCoordinated(int c, Clause clause) {
        if (c > 1 && chunks.get(c - 1).is(Kind.CONJUNCTION)) {
            Range last = clause.subjects.get(clause.subjects.size() - 1);
            boolean direct = !clause.interrupted
                    || last.to() >= chunks.get(c - 2).tokens().from();
            return direct || (view.nextIsVerb(c) && !chunks.get(c - 2).is(Kind.COMMA));
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

    private void relative(int c) {
        Clause clause = new Clause(Clause.Kind.RELATIVE, open.peek().depth + 1);
        boolean subject = view.nextIsVerb(c)
                || (c + 1 < chunks.size() && chunks.get(c + 1).is(Kind.COMMA));
        if (subject) {
            view.antecedent(c).ifPresent(clause.subjects::add);
            clause.subjectConfidence = 0.85;
        }
        open.push(clause);
    }

    private void subordinator(int c) {
        closeBareBefore(c);
        open.push(new Clause(Clause.Kind.SUBORDINATE, open.peek().depth + 1));
    }

    private void closeBareBefore(int c) {
        boolean mark = c > 0 && chunks.get(c - 1).is(Kind.COMMA);
        while (mark && open.size() > 1 && open.peek().hasVerb() && open.peek().kind == Clause.Kind.RELATIVE) {
            open.pop();
        }
    }

    private void verbGroup(int c) {
        VerbForm form = view.form(c);
        switch (form.form()) {
            case FINITE -> finite(c, form);
            case INFINITIVE -> add(c, form, open.peek().subjects, 0.6);
            case PARTICIPLE -> participle(c, form);
            case REDUCED_PASSIVE -> reduced(c, form);
        }
    }

    private void reduced(int c, VerbForm form) {
        Clause clause = open.peek();
        boolean adjacent = c > 0 && chunks.get(c - 1).is(Kind.NOUN_PHRASE);
        boolean subjectless = !clause.hasVerb() && clause.subjects.isEmpty();
        if (adjacent) {
            add(c, form, List.of(chunks.get(c - 1).tokens()), 0.85);
        } else {
            add(c, form, clause.subjects, subjectless ? 0.3 : 0.6);
        }
    }

    private void participle(int c, VerbForm form) {
        boolean adjacent = c > 0 && chunks.get(c - 1).is(Kind.NOUN_PHRASE);
        if (adjacent) {
            add(c, form, List.of(chunks.get(c - 1).tokens()), 0.8);
            return;
        }
        Optional<Clause> holder = holder();
        if (holder.isPresent()) {
            add(c, form, holder.get().subjects, 0.85);
        } else {
            fronted.add(verbs.size());
            add(c, form, List.of(), 0);
        }
    }

    /** The clause a participle hangs on: the innermost that speaks, else the outermost with a verb. */
    private Optional<Clause> holder() {
        Optional<Clause> outermost = Optional.empty();
        for (Clause clause : open) {
            if (clause.hasVerb() && clause.kind != Clause.Kind.RELATIVE) {
                if (clause.speaks && !clause.subjects.isEmpty()) {
                    return Optional.of(clause);
                }
                outermost = Optional.of(clause);
            }
        }
        return outermost;
    }

    private void finite(int c, VerbForm form) {
        Clause clause = clauseFor(c);
        if (isInverted(c, clause)) {
            clause = open.peekLast();
            Range subject = chunks.get(c + 1).tokens();
            take(clause, c);
            add(c, form, view.coordinatedFrom(c + 1, subject), 0.95);
            return;
        }
        take(clause, c);
        add(c, form, clause.subjects, clause.subjectConfidence);
    }

    private void take(Clause clause, int c) {
        clause.verb = c;
        clause.speaks = view.attributes(c);
    }

    /** "…, said the minister": a verb of speech after a comma or quotation, its subject behind it. */
    private boolean isInverted(int c, Clause clause) {
        if (!view.speaks(c) || c + 1 >= chunks.size() || !chunks.get(c + 1).is(Kind.NOUN_PHRASE)) {
            return false;
        }
        Kind before = c > 0 ? chunks.get(c - 1).kind() : Kind.QUOTATION;
        boolean mark = before == Kind.COMMA || before == Kind.QUOTATION || before == Kind.OTHER || before == Kind.DASH;
        boolean own = !clause.subjects.isEmpty() && !clause.hasVerb() && clause.kind != Clause.Kind.MAIN;
        boolean free = clause.subjects.isEmpty() || clause.hasVerb();
        return mark && !own && free;
    }

    /** The open clause this finite verb belongs to, opening or closing clauses as the words before it demand. */
    private Clause clauseFor(int c) {
        Clause top = open.peek();
        if (!top.hasVerb()) {
            return top.subjects.isEmpty() ? emptyTop(c, top) : top;
        }
        Kind before = c > 0 ? chunks.get(c - 1).kind() : Kind.OTHER;
        if (before == Kind.COMMA || before == Kind.DASH || before == Kind.QUOTATION) {
            return waiting().orElseGet(() -> carried(c));
        }
        if (before == Kind.CONJUNCTION) {
            return carried(c);
        }
        Optional<Range> subject = view.phraseBefore(c, top.verb);
        if (subject.isPresent()) {
            return bare(c, subject.get());
        }
        return waiting().orElseGet(() -> carried(c));
    }

    /** A subordinate clause met its verb without a subject of its own: "when asked", or a subject lost. */
    private Clause emptyTop(int c, Clause top) {
        Optional<Range> subject = top.kind == Clause.Kind.MAIN ? Optional.empty() : view.phraseBefore(c, -1);
        subject.ifPresent(top.subjects::add);
        return top;
    }

    /** The enclosing clause that has a subject and waits for its verb. */
    private Optional<Clause> waiting() {
        boolean any = open.stream().anyMatch(clause -> !clause.hasVerb() && !clause.subjects.isEmpty());
        while (any && (open.peek().hasVerb() || open.peek().subjects.isEmpty())) {
            open.pop();
        }
        return any ? Optional.of(open.peek()) : Optional.empty();
    }

    /** "and warned": the subject of the nearest clause goes on; a verb of speech goes back to one that speaks. */
    private Clause carried(int c) {
        if (view.attributes(c) && open.stream().anyMatch(clause -> clause.speaks)) {
            while (!open.peek().speaks) {
                open.pop();
            }
        }
        Clause clause = open.peek();
        clause.subjectConfidence = Math.min(clause.subjectConfidence, 0.8);
        return clause;
    }

    private Clause bare(int c, Range subject) {
        Clause enclosing = open.peek();
        boolean contrast = false;
        for (int k = c - 1; k > enclosing.verb; k--) {
            contrast |=
                    chunks.get(k).is(Kind.CONJUNCTION) && chunks.get(k).tokens().to() == subject.from();
        }
        if (contrast) {
            while (open.size() > 1 && !open.peek().speaks && open.peek().kind != Clause.Kind.SUBORDINATE) {
                open.pop();
            }
        }
        Clause clause = new Clause(Clause.Kind.BARE, open.peek().depth + (open.peek().speaks ? 1 : 0));
        clause.subjects.add(subject);
        open.push(clause);
        return clause;
    }

    private void add(int c, VerbForm form, List<Range> subjects, double confidence) {
        Chunk chunk = chunks.get(c);
        verbs.add(new VerbGroup(
                chunk.tokens(),
                chunk.head(),
                offset + c,
                form.form(),
                form.tense(),
                form.modal(),
                form.negated(),
                form.passive(),
                subjects,
                subjects.isEmpty() ? 0 : confidence,
                view.agent(c, form),
                open.peek().depth));
    }
}
