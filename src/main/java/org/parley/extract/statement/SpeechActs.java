package org.parley.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.SpeechAct;
import org.parley.rules.Cues;
import org.parley.rules.Cues.Frame;
import org.parley.rules.SpeechClass;

/** Decides the act of a report: by its verb, by the attitude its object names, or by its clause. */
final class SpeechActs {
    /** Verbs that say nothing of the act by themselves: "voiced alarm", "expressed gratitude". */
    private static final Set<String> EXPRESSIVE = SpeechClass.EXPRESSIVE_VERB.words();

    /** Verbs that demand or propose what should be, and state what is: "insists it is his", "suggested it was late". */
    private static final Set<String> INDICATIVE = SpeechClass.MANDATIVE_VERB.words();

    private static final int NEAR = 6;

    private final ParsedArticle article;
    private final Cues cues;
    private final ContentAct contentAct;

    SpeechActs(Reading reading) {
        this.article = reading.article();
        this.cues = reading.cues();
        this.contentAct = new ContentAct(reading);
    }

    /** Of direct speech: by its verb, or if that is neutral by what is said. */
    SpeechAct ofSpeech(Cue cue, Range content) {
        boolean declares = cue.row().lemma().equals("declare");
        SpeechAct own = declares ? SpeechAct.ASSERT : cue.row().act();
        return own == SpeechAct.ASSERT ? contentAct.ofSpeech(content).orElse(own) : own;
    }

    SpeechAct of(Match match, Range content) {
        SpeechAct own = match.row().act();
        if (match.row().frame() == Frame.OBJECT) {
            return EXPRESSIVE.contains(match.row().lemma()) ? attitude(content).orElse(own) : own;
        }
        boolean told =
                match.isClausal() && INDICATIVE.contains(match.row().lemma()) && contentAct.isIndicative(content);
        boolean neutral = match.isClausal() && (own == SpeechAct.ASSERT || told);
        return neutral ? contentAct.of(content).orElse(told ? SpeechAct.ASSERT : own) : own;
    }

    private Optional<SpeechAct> attitude(Range content) {
        for (int i = content.from(); i < Math.min(content.to(), content.from() + NEAR); i++) {
            Optional<SpeechAct> act = cues.attitude(article.token(i).lower());
            if (act.isPresent()) {
                return act;
            }
        }
        return Optional.empty();
    }
}
