package org.parley.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.model.Chunk;
import org.parley.model.Range;
import org.parley.model.VerbGroup;
import org.parley.model.VerbGroup.Form;
import org.parley.rules.SpeechClass;

/** The verbs of a sentence as they are found, with those whose reading a later word decides. */
final class FoundVerbs {
    private final List<Chunk> chunks;
    private final ChunkView view;
    private final Nobody nobody;
    private final int offset;
    private final List<VerbGroup> verbs = new ArrayList<>();
    private final List<Integer> fronted = new ArrayList<>();

    /** @param offset index of the first chunk among the article's chunks */
    FoundVerbs(List<Chunk> chunks, ChunkView view, Nobody nobody, int offset) {
        this.chunks = chunks;
        this.view = view;
        this.nobody = nobody;
        this.offset = offset;
    }

    void add(int c, VerbForm form, List<Range> subjects, double confidence, int depth) {
        Chunk chunk = chunks.get(c);
        verbs.add(new VerbGroup(
                chunk.tokens(),
                chunk.head(),
                offset + c,
                form.form(),
                form.tense(),
                form.modal(),
                form.negated() || nobody.in(subjects),
                form.passive(),
                subjects,
                confidence,
                agent(c, form),
                depth));
    }

    /** The next verb stands before its clause. */
    void fronted() {
        fronted.add(verbs.size());
    }

    /** "The man accused of the attack is free": what looked like the predicate was a participle behind its noun. */
    Optional<Clause> reduced(Clause clause, int c) {
        boolean bare = c > clause.verb + 1
                && view.looksLikeParticiple(clause.verb)
                && chunks.get(clause.verb).tokens().size() == 1
                && !clause.subjects.isEmpty()
                && clause.subjects.get(clause.subjects.size() - 1).to()
                        == chunks.get(clause.verb).tokens().from();
        int at = indexOf(clause.verb);
        if (!bare || at < 0 || verbs.get(at).passive() || reports(clause, c)) {
            return Optional.empty();
        }
        verbs.set(at, verbs.get(at).asReducedPassive());
        clause.verb = -1;
        return Optional.of(clause);
    }

    /** "said this week could", "urged “dialogue and calm”": a time is the subject, or the verb stands inside what was said; "“We go,” the group said on Sunday". */
    private boolean reports(Clause clause, int later) {
        int verb = clause.verb;
        int before = clause.subjects.get(0).from() - 1;
        if (before >= 0 && view.speaks(verb) && view.isMark(before)) {
            return true;
        }
        Range between = new Range(
                chunks.get(verb).tokens().to(), chunks.get(later).tokens().from());
        long marks = between.indices().filter(i -> view.isMark(i)).count();
        boolean quoting = view.speaks(verb) && view.isMark(between.from()) && marks == 1;
        boolean said = view.isWord(verb, "said") && !view.isWord(verb + 1, "to");
        return quoting || said;
    }

    /** Who says what the participle of this chunk says, by another verb: "quoted Lind as saying", "quoted Lind accusing". */
    List<Range> reported(int c) {
        if (c < 2) {
            return List.of();
        }
        return chunks.get(c - 1).is(Chunk.Kind.NOUN_PHRASE)
                ? heard(c - 1)
                : view.isWord(c - 1, "as") ? quoted(c - 2) : List.of();
    }

    /** "was quoted as saying", "quoted Lind as saying": whom the verb before "as" is about. */
    private List<Range> quoted(int before) {
        if (verbs.isEmpty()) {
            return List.of();
        }
        VerbGroup last = verbs.get(verbs.size() - 1);
        boolean object = !last.passive()
                && last.form() == Form.FINITE
                && chunks.get(before).is(Chunk.Kind.NOUN_PHRASE)
                && !view.isWord(before - 1, "was")
                && !view.isWord(before - 1, "were")
                && last.chunk() == offset + before - 1;
        int first = last.chunk() - offset + 1;
        if (!last.passive() && last.form() == Form.FINITE && isDescribed(first, before)) {
            return List.of(chunks.get(first).tokens());
        }
        return last.passive()
                ? last.subjects()
                : object ? List.of(chunks.get(before).tokens()) : List.of();
    }

    /** "quoted an army source accusing rebels": the phrase right behind the verb does what the participle says. */
    private List<Range> heard(int phrase) {
        VerbGroup last = verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
        boolean quoted = last != null
                && !last.passive()
                && last.form() == Form.FINITE
                && last.chunk() == offset + phrase - 1
                && view.isHead(phrase - 1, SpeechClass.QUOTING_PARTICIPLE);
        return quoted ? List.of(chunks.get(phrase).tokens()) : List.of();
    }

    /** "quoted Lind, the minister, as saying", "quoted the envoy to Oslo, Ana Lind, as saying": a phrase, and what tells more of it up to a second comma. */
    private boolean isDescribed(int first, int last) {
        int comma = first + 1;
        while (comma + 1 < last && chunks.get(comma).is(Chunk.Kind.PREPOSITION)) {
            comma += 2;
        }
        boolean closed = last > comma + 1
                && chunks.get(first).is(Chunk.Kind.NOUN_PHRASE)
                && chunks.get(comma).is(Chunk.Kind.COMMA)
                && chunks.get(last).is(Chunk.Kind.COMMA);
        return closed
                && chunks.subList(comma + 1, last).stream()
                        .allMatch(chunk -> chunk.is(Chunk.Kind.NOUN_PHRASE) || chunk.is(Chunk.Kind.PREPOSITION));
    }

    /** "criticised Lind for saying": who is judged for what a participle tells, a name right behind an active verb. */
    List<Range> judged(int c) {
        int phrase = c - 2;
        boolean named = phrase > 0
                && view.isWord(c - 1, "for")
                && !verbs.isEmpty()
                && !verbs.get(verbs.size() - 1).passive()
                && verbs.get(verbs.size() - 1).chunk() == offset + phrase - 1
                && chunks.get(phrase).is(Chunk.Kind.NOUN_PHRASE)
                && view.isName(chunks.get(phrase).tokens());
        return named ? List.of(chunks.get(phrase).tokens()) : absolute(c);
    }

    /** "with Peru's envoy, Ana Lind, insisting that": behind an apposition. */
    private List<Range> absolute(int c) {
        boolean inserted = c > 4
                && chunks.get(c - 1).is(Chunk.Kind.COMMA)
                && chunks.get(c - 2).is(Chunk.Kind.NOUN_PHRASE)
                && chunks.get(c - 3).is(Chunk.Kind.COMMA)
                && chunks.get(c - 4).is(Chunk.Kind.NOUN_PHRASE)
                && view.isWord(c - 5, "with");
        if (!inserted) {
            return List.of();
        }
        boolean named = endsWithName(c - 2) && !endsWithName(c - 4);
        return List.of(chunks.get(named ? c - 2 : c - 4).tokens());
    }

    private boolean endsWithName(int c) {
        int last = chunks.get(c).tokens().last();
        return view.isName(new Range(last, last + 1));
    }

    /** "to end the war": the phrase is the object of the last verb, an infinitive. */
    boolean isDone(Range phrase) {
        return !verbs.isEmpty()
                && verbs.get(verbs.size() - 1).form() == Form.INFINITIVE
                && verbs.get(verbs.size() - 1).tokens().to() == phrase.from();
    }

    private int indexOf(int c) {
        int at = verbs.size() - 1;
        while (at >= 0 && verbs.get(at).chunk() != offset + c) {
            at--;
        }
        return at;
    }

    /** All of them; a participle before its clause takes that clause's subject: "Speaking to reporters, Lara said". */
    List<VerbGroup> complete() {
        for (int index : fronted) {
            int depth = verbs.get(index).depth();
            behind(index, verb -> verb.depth() <= depth || isBehindComma(verb))
                    .or(() -> behind(index, verb -> true))
                    .ifPresent(main -> verbs.set(index, verbs.get(index).withSubjects(main.subjects(), 0.75)));
        }
        return verbs;
    }

    /** The first clause behind a verb, not the one inside "Stressing that time is short, Lind said". */
    private Optional<VerbGroup> behind(int index, Predicate<VerbGroup> main) {
        return verbs.subList(index + 1, verbs.size()).stream()
                .filter(verb -> verb.form() == Form.FINITE && !verb.subjects().isEmpty())
                .filter(main)
                .findFirst();
    }

    private boolean isBehindComma(VerbGroup verb) {
        int subject = verb.subjects().get(0).from();
        for (int c = 1; c < chunks.size(); c++) {
            if (chunks.get(c).tokens().from() == subject) {
                return chunks.get(c - 1).is(Chunk.Kind.COMMA);
            }
        }
        return false;
    }

    private Optional<Range> agent(int c, VerbForm form) {
        if (!form.passive()) {
            return Optional.empty();
        }
        for (int k = c + 1; k + 1 < chunks.size() && !chunks.get(k).is(Chunk.Kind.VERB_GROUP); k++) {
            boolean by = chunks.get(k).is(Chunk.Kind.PREPOSITION) && view.isWord(k, "by");
            if (isTown(k)) {
                k += 2;
            } else if (chunks.get(k).is(Chunk.Kind.COMMA) && !view.isWord(k + 1, "by")) {
                return Optional.empty();
            }
            if (by && chunks.get(k + 1).is(Chunk.Kind.NOUN_PHRASE)) {
                return Optional.of(chunks.get(k + 1).tokens());
            }
        }
        return Optional.empty();
    }

    /** "received in Doha, Qatar, on Monday by": between the commas stands only where the town is. */
    private boolean isTown(int comma) {
        return comma + 3 < chunks.size()
                && chunks.get(comma).is(Chunk.Kind.COMMA)
                && chunks.get(comma + 1).is(Chunk.Kind.NOUN_PHRASE)
                && chunks.get(comma + 2).is(Chunk.Kind.COMMA)
                && chunks.get(comma - 1).is(Chunk.Kind.NOUN_PHRASE)
                && view.phrases().isGoverned(comma - 1)
                && view.isName(chunks.get(comma - 1).tokens())
                && view.isName(chunks.get(comma + 1).tokens());
    }
}
