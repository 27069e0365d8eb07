package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.extract.actor.ActorResolver.Actors;
import org.parley.model.Range;
import org.parley.model.SpeechAct;

/**
 * A statement in tokens, before it becomes a fact.
 *
 * @param content ranges of the words said, in order
 * @param speech the content is a quotation as a whole
 * @param cue the reporting words
 * @param sentence index of the sentence of the cue
 * @param reportedBy who reports it, in a report inside a report
 */
record Draft(
        Optional<Actors> speaker,
        List<Range> content,
        boolean speech,
        Range cue,
        SpeechAct act,
        Optional<Range> addressee,
        String rule,
        double confidence,
        int sentence,
        Optional<Actors> reportedBy) {
    /** Rule of a quotation that follows a sentence about its speaker; the cue is that sentence's verb. */
    static final String SPEECH_FOLLOWS = "speech-follows";

    Draft {
        content = List.copyOf(content);
    }

    /** "told Peru that … and warned that …": the same speaker goes on in the same sentence. */
    boolean goesOnWith(Draft next) {
        return sentence == next.sentence
                && speaker.isPresent()
                && next.speaker
                        .filter(other -> other.keys().equals(speaker.get().keys()))
                        .isPresent()
                && !holds(next.cue.from());
    }

    /** The cue reports the content itself, nothing else. */
    boolean isCuedBy(Range verb) {
        return cue.equals(verb) && !rule.equals(SPEECH_FOLLOWS);
    }

    Draft(
            Optional<Actors> speaker,
            List<Range> content,
            boolean speech,
            Range cue,
            SpeechAct act,
            Optional<Range> addressee,
            String rule,
            double confidence,
            int sentence) {
        this(speaker, content, speech, cue, act, addressee, rule, confidence, sentence, Optional.empty());
    }

    Draft reportedBy(Actors reporter) {
        return new Draft(
                speaker, content, speech, cue, act, addressee, rule, confidence, sentence, Optional.of(reporter));
    }

    Draft saidBy(Actors other) {
        return new Draft(
                Optional.of(other), content, speech, cue, act, addressee, rule, confidence, sentence, reportedBy);
    }

    /** With words that stand before. */
    Draft withFirst(List<Range> ranges) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(content);
        return new Draft(speaker, all, speech, cue, act, addressee, rule, confidence, sentence, reportedBy);
    }

    Draft withMore(Range range) {
        List<Range> more = new ArrayList<>(content);
        more.add(range);
        return new Draft(speaker, more, speech, cue, act, addressee, rule, confidence, sentence, reportedBy);
    }

    boolean holds(int token) {
        return content.stream().anyMatch(range -> range.contains(token));
    }
}
