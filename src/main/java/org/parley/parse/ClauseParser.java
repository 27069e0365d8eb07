package org.parley.parse;

import java.util.List;
import java.util.Optional;
import org.parley.model.Chunk;
import org.parley.model.Chunk.Kind;
import org.parley.model.Range;
import org.parley.model.Token;
import org.parley.model.VerbGroup;

/**
 * Finds the subject of each verb of one sentence by reading its chunks once, with a stack of the clauses that are open. A noun
 * phrase before a verb that no preposition governs is its subject; words between commas are passed over; "and" goes on.
 */
final class ClauseParser {
    private final List<Chunk> chunks;
    private final ChunkView view;
    private final PhrasePositions phrases;
    private final Interruption interruption;
    private final Coordination coordination;
    private final BareSubjects bareSubjects;
    private final TrailingSpeaker trailingSpeaker;
    private final OpenClauses open = new OpenClauses();
    private final ClauseStart starts;
    private final FoundVerbs verbs;

    /** @param offset index of the first chunk, of one stretch of text, among the article's chunks */
    ClauseParser(List<Token> tokens, List<Chunk> chunks, int offset, Parser lexicon) {
        this.chunks = chunks;
        this.view = new ChunkView(tokens, chunks, lexicon);
        this.phrases = view.phrases();
        this.verbs = new FoundVerbs(chunks, view, new Nobody(tokens), offset);
        this.interruption = new Interruption(chunks, view);
        this.trailingSpeaker = new TrailingSpeaker(chunks, view, interruption);
        this.bareSubjects = new BareSubjects(chunks, view);
        this.coordination = new Coordination(chunks, view);
        this.starts = new ClauseStart(chunks, view, open);
    }

    List<VerbGroup> parse() {
        for (int c = 0; c < chunks.size(); c++) {
            if (view.isAbbreviation(c)) {
                continue;
            }
            switch (chunks.get(c).kind()) {
                case NOUN_PHRASE -> nounPhrase(c);
                case VERB_GROUP -> verbGroup(c);
                case RELATIVE -> relative(c);
                case SUBORDINATOR, PREPOSITION -> subordinator(c);
                case COMMA, DASH -> mark(c);
                case COLON -> restart(c);
                default -> {}
            }
        }
        return verbs.complete();
    }

    private void mark(int c) {
        Clause clause = open.peek();
        clause.interrupted |= !clause.hasVerb();
        if (clause.waits() && clause.resumes < c) {
            clause.resumes = interruption.resumes(c);
        }
    }

    /** What follows a colon belongs to what stands before it, what follows a semicolon does not. */
    private void restart(int c) {
        open.closeAll();
        open.push(new Clause(Clause.Kind.BARE, view.isWord(c, ";") ? 0 : 1));
    }

    private void nounPhrase(int c) {
        open.aroundComplete()
                .filter(around -> coordination.joinsBehindAside(c, around))
                .ifPresent(open::closeDownTo);
        Clause clause = open.peek();
        Range phrase = chunks.get(c).tokens();
        if (starts.isComplement(c)) {
            opened(new Clause(Clause.Kind.BARE, clause.depth + 1), List.of(phrase));
            return;
        }
        if (starts.isMain(c)) {
            open.closeAll();
            opened(new Clause(Clause.Kind.BARE, 0), List.of(phrase));
            return;
        }
        boolean governed = phrases.isGoverned(c) || phrases.isObject(c, clause) || coordination.isGoverned(c, clause);
        if (clause.hasVerb() || governed) {
            return;
        }
        if ((c < clause.resumes && !coordination.joins(c, clause))
                || (clause.waits() && (phrases.isFloating(c) || phrases.isPostmodifier(c)))) {
            return;
        }
        if (coordination.isContact(c, clause)) {
            open.push(Clause.contact(open.peek().depth + 1, phrase));
            return;
        }
        if (clause.subjects.isEmpty() || coordination.joins(c, clause)) {
            clause.subjects.add(phrase);
        } else if (c > 0 && chunks.get(c - 1).is(Kind.CONJUNCTION)) {
            return;
        } else if (!clause.interrupted) {
            clause.subjects.set(clause.subjects.size() - 1, phrase);
        } else if (!phrases.isApposition(c)) {
            clause.startOver(phrase);
        }
    }

    private void relative(int c) {
        Clause clause = new Clause(Clause.Kind.RELATIVE, open.peek().depth + 1);
        boolean subject = interruption.leadsToVerb(c)
                || (c + 1 < chunks.size() && chunks.get(c + 1).is(Kind.COMMA));
        if (subject) {
            phrases.antecedent(c).ifPresent(clause.subjects::add);
            clause.subjectConfidence = 0.85;
        }
        open.push(clause);
    }

    private void subordinator(int c) {
        if (!view.opensSubordinate(c) || (open.peek().waits() && view.opensDeed(c))) {
            return;
        }
        boolean parted = c > 0 && chunks.get(c - 1).is(Kind.COMMA);
        if (parted) {
            open.closeRelatives();
        }
        boolean adverbial = !view.isComplementizer(c) && !(parted && view.isContrast(c));
        boolean contrast = view.isContrast(c) && coordination.opensWithName(c + 1);
        open.push(Clause.subordinate(open.peek().depth + 1, adverbial, contrast).ofThing(view.isWord(c, "what")));
    }

    private void verbGroup(int c) {
        VerbForm form = view.form(c);
        switch (form.form()) {
            case FINITE -> {
                if (view.isSecondInfinitive(c)) {
                    add(c, form.asInfinitive(), open.peek().subjects, 0.6);
                } else if (bareSubjects.isDocument(c, open.peek())) {
                    reducedPassive(c, form.asReducedPassive());
                } else if (c < open.peek().resumes && interruption.holds(c)) {
                    interrupting(c, interruption.isDescribed(c) ? form.asReducedPassive() : form);
                } else {
                    finite(c, form);
                }
            }
            case INFINITIVE -> add(c, form, open.infinitiveSubjects(), 0.6);
            case PARTICIPLE -> participle(c, form);
            case REDUCED_PASSIVE -> reducedPassive(c, form);
        }
    }

    private void interrupting(int c, VerbForm form) {
        if (interruption.opensInverted(c)) {
            add(c, form, coordination.coordinatedFrom(c + 1, chunks.get(c + 1).tokens()), 0.9);
        } else if (interruption.opensWithParticiple(c)) {
            add(c, form.asReducedPassive(), open.peek().subjects, 0.8);
        } else {
            add(c, form, List.of(chunks.get(c - 1).tokens()), 0.8);
        }
    }

    private void reducedPassive(int c, VerbForm form) {
        Clause clause = open.peek();
        boolean adjacent = c > 0 && chunks.get(c - 1).is(Kind.NOUN_PHRASE);
        boolean subjectless = !clause.hasVerb() && clause.subjects.isEmpty();
        if (subjectless && !adjacent) {
            verbs.fronted();
        }
        if (adjacent) {
            add(c, form, List.of(chunks.get(c - 1).tokens()), 0.85);
        } else {
            add(c, form, clause.subjects, subjectless ? 0.3 : 0.6);
        }
    }

    private void participle(int c, VerbForm form) {
        List<Range> quoted = verbs.reported(c);
        boolean adjacent = c > 0 && chunks.get(c - 1).is(Kind.NOUN_PHRASE) && !coordination.isReporters(c, open.peek());
        List<Range> beside = adjacent && quoted.isEmpty() ? coordination.absolute(c - 1) : quoted;
        List<Range> other = beside.isEmpty() ? verbs.judged(c) : beside;
        if (!other.isEmpty()) {
            add(c, form, other, 0.8);
            return;
        }
        Optional<Clause> holder = open.holder();
        if (holder.isPresent()) {
            add(c, form, holder.get().subjects, 0.85);
        } else {
            verbs.fronted();
            add(c, form, List.of(), 0);
        }
    }

    private void finite(int c, VerbForm form) {
        Clause clause = clauseFor(c, form);
        boolean free = !open.isWaiting() && (clause.subjects.isEmpty() || clause.hasVerb());
        if (view.isInvertible(c) && (free || view.endsWithSpeaker(c))) {
            inverted(c, form);
            return;
        }
        clause.take(c, form, view.speaking().reports(c));
        add(c, form, clause.subjects, clause.subjectConfidence);
    }

    /** The main clause goes on with the subject behind the verb: "said the envoy, who …, and warned". */
    private void inverted(int c, VerbForm form) {
        open.closeAll();
        Clause clause = open.peek();
        clause.subjects.clear();
        clause.subjects.addAll(
                coordination.coordinatedFrom(c + 1, chunks.get(c + 1).tokens()));
        clause.take(c, form, view.speaking().reports(c));
        add(c, form, clause.subjects, 0.95);
    }

    /** The open clause this finite verb belongs to, opening or closing clauses as the words before it demand. */
    private Clause clauseFor(int c, VerbForm form) {
        open.resumeAt(c);
        open.closeInfinitive(view.linkBefore(c) == Kind.CONJUNCTION, verbs::isDone);
        Clause top = open.peek();
        if (!top.hasVerb()) {
            return top.subjects.isEmpty() ? emptyTop(c, top) : top;
        }
        Kind before = view.linkBefore(c);
        Optional<Range> trailing = open.isWaiting() ? Optional.empty() : trailingSpeaker.before(c, before);
        if (trailing.isPresent()) {
            open.closeAll();
            return opened(new Clause(Clause.Kind.BARE, 0), List.of(trailing.get()));
        }
        Optional<Range> temporal = open.isWaiting() ? Optional.empty() : interruption.temporalSubject(c);
        if (temporal.isPresent()) {
            return opened(new Clause(Clause.Kind.SUBORDINATE, open.peek().depth + 1), List.of(temporal.get()));
        }
        if (before == Kind.COMMA || before == Kind.DASH || before == Kind.QUOTATION) {
            return open.waiting().orElseGet(() -> carried(c, form));
        }
        if (before == Kind.CONJUNCTION) {
            return carried(c, form);
        }
        List<Range> subjects = bareSubjects.before(c, top.verb);
        boolean closed = top.kind == Clause.Kind.RELATIVE && !top.speaks && open.isWaiting();
        if (!subjects.isEmpty() && !closed) {
            return bare(c, subjects, form);
        }
        return open.waiting().or(() -> verbs.reduced(top, c)).orElseGet(() -> carried(c, form));
    }

    /** A subordinate clause met its verb without a subject of its own: "when asked", or a subject lost. */
    private Clause emptyTop(int c, Clause top) {
        Optional<Range> subject = top.kind == Clause.Kind.MAIN ? Optional.empty() : bareSubjects.nearest(c, -1);
        subject.ifPresent(top.subjects::add);
        return top;
    }

    /** "and warned": the subject of the nearest clause goes on; a verb of speech goes back to one that speaks. */
    private Clause carried(int c, VerbForm form) {
        boolean tight = open.peek().kind == Clause.Kind.RELATIVE
                && chunks.get(c - 1).is(Kind.CONJUNCTION)
                && !(c > 1 && chunks.get(c - 2).is(Kind.COMMA))
                && !open.leavesRelative(form);
        if (!tight) {
            outer(c, form).ifPresent(open::closeDownTo);
        }
        Clause clause = open.peek();
        clause.subjectConfidence = Math.min(clause.subjectConfidence, 0.8);
        return clause;
    }

    private Optional<Clause> outer(int c, VerbForm form) {
        return view.attributes(c) && !form.passive() ? open.speaking(c, form, view) : Optional.empty();
    }

    private Clause bare(int c, List<Range> subjects, VerbForm form) {
        Clause enclosing = open.peek();
        int link = coordination.linkBetween(enclosing.verb, c, subjects.get(0).from());
        if (link > 0 && chunks.get(link - 1).is(Kind.COMMA)) {
            Optional<Clause> sibling = outer(c, form);
            if (sibling.isPresent()) {
                open.closeDownTo(sibling.get());
                return opened(new Clause(Clause.Kind.BARE, sibling.get().depth), subjects);
            }
        }
        if (link >= 0) {
            open.closeSilent();
        }
        return opened(new Clause(Clause.Kind.BARE, open.peek().depth + (open.peek().speaks ? 1 : 0)), subjects);
    }

    private Clause opened(Clause clause, List<Range> subjects) {
        clause.subjects.addAll(subjects);
        open.push(clause);
        return clause;
    }

    private void add(int c, VerbForm form, List<Range> subjects, double confidence) {
        verbs.add(c, form, subjects, subjects.isEmpty() ? 0 : confidence, open.peek().depth);
    }
}
