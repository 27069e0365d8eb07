package org.parley.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.model.Range;
import org.parley.model.VerbGroup;

/** The clauses of one sentence that are still open, the innermost on top; the main clause stays open to the end. */
final class OpenClauses {
    private final Deque<Clause> stack = new ArrayDeque<>();

    OpenClauses() {
        stack.push(new Clause(Clause.Kind.MAIN, 0));
    }

    Clause peek() {
        return stack.element();
    }

    void push(Clause clause) {
        stack.push(clause);
    }

    /** All clauses so far stand before the main one. */
    boolean isBeforeMain() {
        Clause main = stack.getLast();
        return stack.size() > 1 && !main.hasVerb() && main.subjects.isEmpty();
    }

    void closeAll() {
        while (stack.size() > 1) {
            stack.pop();
        }
    }

    void closeDownTo(Clause clause) {
        while (peek() != clause) {
            stack.pop();
        }
    }

    /** After a comma a new clause does not depend on a relative one that is complete. */
    void closeRelatives() {
        while (stack.size() > 1 && peek().hasVerb() && peek().kind == Clause.Kind.RELATIVE) {
            stack.pop();
        }
    }

    /** "left before flying to Lima to meet": a clause without subject and verb leaves it to the one around it. */
    List<Range> infinitiveSubjects() {
        Clause clause = peek();
        boolean empty = clause.kind == Clause.Kind.SUBORDINATE && clause.subjects.isEmpty() && !clause.hasVerb();
        return empty ? holder().map(holder -> holder.subjects).orElse(List.of()) : clause.subjects;
    }

    /** Clauses on which no coordinated clause depends: neither speech nor opened by a subordinator. */
    void closeSilent() {
        while (stack.size() > 1 && !peek().speaks && peek().kind != Clause.Kind.SUBORDINATE) {
            stack.pop();
        }
    }

    /** The clause a participle hangs on: the innermost that speaks, else the outermost with a verb. */
    Optional<Clause> holder() {
        if (peek().contrast && peek().hasVerb() && !peek().subjects.isEmpty()) {
            return Optional.of(peek());
        }
        Optional<Clause> outermost = Optional.empty();
        for (Clause clause : stack) {
            if (clause.hasVerb() && clause.kind != Clause.Kind.RELATIVE && !clause.adverbial) {
                if (clause.speaks && !clause.subjects.isEmpty()) {
                    return Optional.of(clause);
                }
                outermost = Optional.of(clause);
            }
        }
        return outermost;
    }

    boolean isWaiting() {
        return stack.stream().anyMatch(Clause::waits);
    }

    /** The enclosing clause that has a subject and waits for its verb, around a clause that is complete. */
    Optional<Clause> aroundComplete() {
        boolean complete = peek().kind != Clause.Kind.MAIN && peek().hasVerb();
        return complete ? stack.stream().filter(Clause::waits).findFirst() : Optional.empty();
    }

    /** The enclosing clause that has a subject and waits for its verb; those inside it are closed. */
    Optional<Clause> waiting() {
        Optional<Clause> found = stack.stream().filter(Clause::waits).findFirst();
        found.ifPresent(this::closeDownTo);
        return found;
    }

    /** Closes what stands between commas behind the subject of a clause that goes on with this chunk. */
    void resumeAt(int c) {
        stack.stream()
                .filter(clause -> clause.waits() && clause.resumes == c)
                .findFirst()
                .ifPresent(this::closeDownTo);
    }

    /**
     * "ideas on how to end the war, and described": a clause without subject and finite verb does not go on.
     *
     * @param object a phrase that is the object of an infinitive and no subject
     */
    void closeInfinitive(boolean coordinated, Predicate<Range> object) {
        while (coordinated
                && stack.size() > 1
                && peek().kind == Clause.Kind.SUBORDINATE
                && peek().subjects.stream().allMatch(object)
                && !peek().hasVerb()) {
            stack.pop();
        }
    }

    /** The clause that a further verb of speech goes back to: the innermost that speaks, in the same form if one does; one with "that" goes back. */
    Optional<Clause> speaking(int c, VerbForm form, ChunkView view) {
        Optional<Clause> found = speaking(form, view.opensThat(c)).or(() -> aroundThat(form, view.isParted(c)));
        boolean back = view.opensThat(c)
                && view.isParted(c)
                && found.filter(clause -> clause == peek()).isPresent();
        return back ? outerSpeaking(form).or(() -> found) : found;
    }

    /** "said it was good that Chile had accepted, but added that": the clause around the one with "that". */
    private Optional<Clause> outerSpeaking(VerbForm form) {
        return stack.stream()
                .skip(1)
                .filter(clause -> clause.speaks && !clause.adverbial && agrees(clause, form))
                .findFirst();
    }

    private Optional<Clause> speaking(VerbForm form, boolean that) {
        List<Clause> speaking = stack.stream()
                .filter(clause -> clause.speaks && !clause.adverbial)
                .filter(clause -> !(clause.thing && clause == peek() && isSpeechAround()))
                .toList();
        Optional<Clause> same = speaking.stream()
                .filter(clause -> agrees(clause, form))
                .findFirst()
                .or(() -> speaking.stream().filter(OpenClauses::isPerfect).findFirst());
        return same.isPresent() || (agrees(peek(), form) && !that)
                ? same
                : speaking.stream().findFirst();
    }

    /** "welcomed what she called a start and said": a verb of speech has the thing as its object. */
    private boolean isSpeechAround() {
        return stack.stream().skip(1).anyMatch(clause -> clause.speaks && !clause.adverbial);
    }

    /** "has vowed to tax all who sell arms and labelled them": past behind a relative clause in the present goes back to the past. */
    boolean leavesRelative(VerbForm form) {
        boolean present =
                peek().form.filter(of -> of.tense() == VerbGroup.Tense.PRESENT).isPresent();
        return present
                && form.tense() == VerbGroup.Tense.PAST
                && !form.perfect()
                && stack.stream()
                        .anyMatch(clause -> clause.speaks
                                && clause.form
                                        .filter(of -> of.tense() == VerbGroup.Tense.PAST)
                                        .isPresent());
    }

    /** "has said there was no plan and accused Peru": one auxiliary for both. */
    private static boolean isPerfect(Clause clause) {
        return clause.form.filter(VerbForm::perfect).isPresent();
    }

    /** "knew that the list would stay, but said": the clause around one with "that", in the same form. */
    private Optional<Clause> aroundThat(VerbForm form, boolean parted) {
        boolean that = parted && peek().kind == Clause.Kind.SUBORDINATE && !peek().adverbial && peek().hasVerb();
        return stack.stream().skip(1).findFirst().filter(around -> that && around.hasVerb() && agrees(around, form));
    }

    private static boolean agrees(Clause clause, VerbForm form) {
        return clause.form
                .filter(of -> of.tense() == form.tense() && of.perfect() == form.perfect())
                .isPresent();
    }
}
