package org.parley.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.extract.time.TimeExpressions;
import org.parley.model.Block;
import org.parley.model.Fact;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.rules.CalendarWords;
import org.parley.rules.Cues;

/** Finds who says what: direct and indirect speech, attributions, and nouns of speech. Pure. */
public final class StatementExtractor {
    private static final Set<Block.Kind> TOLD = Set.of(Block.Kind.BODY, Block.Kind.CAPTION);

    private final Cues cues;
    private final CalendarWords calendar;

    public StatementExtractor(Cues cues, CalendarWords calendar) {
        this.cues = cues;
        this.calendar = calendar;
    }

    /** Statements in the order of their cues. */
    public List<Fact.Statement> extract(LinkedArticle linked, TimeExpressions times) {
        Reading reading = Reading.of(linked, cues);
        List<Draft> drafts =
                new ReportChains(new Quoters(reading).named(new Ledes(reading).named(drafts(reading)))).marked();
        List<Draft> said = drafts.stream()
                .filter(draft ->
                        draft.speaker().isPresent() && draft.content().stream().noneMatch(Range::isEmpty))
                .toList();
        SpeechDays days = new SpeechDays(reading.article(), times, calendar, drafts);
        StatementFacts facts = new StatementFacts(reading, days, said);
        return said.stream().flatMap(facts::facts).filter(distinct()).toList();
    }

    /** Words said once: of two cues that claim the same for one speaker, the first one stands. */
    private static Predicate<Fact.Statement> distinct() {
        Set<List<Object>> said = new HashSet<>();
        return statement -> said.add(List.of(statement.speaker(), statement.content()));
    }

    /** In the body or a caption, not in a headline. */
    static boolean isTold(ParsedArticle article, Sentence sentence) {
        return TOLD.contains(article.annotated().blockOf(sentence).kind());
    }

    private static List<Draft> drafts(Reading reading) {
        Speakers speakers = new Speakers(reading.article(), reading.actors(), reading.spoken());
        IndirectSpeech indirect = new IndirectSpeech(reading, speakers);
        Attributions attributions = new Attributions(reading, speakers);
        NominalCues nominal = new NominalCues(reading);
        PointedReports pointed = new PointedReports(reading, speakers);
        List<Draft> direct = new SpeechFinder(reading, speakers).find();
        List<Draft> drafts = new ArrayList<>(direct);
        for (Sentence sentence : reading.article().sentences()) {
            if (isTold(reading.article(), sentence)) {
                pointed.in(sentence, drafts).ifPresent(drafts::add);
                drafts.addAll(attributions.in(sentence));
                drafts.addAll(indirect.in(sentence, direct));
                drafts.addAll(nominal.in(sentence, drafts));
            }
        }
        drafts.sort(Comparator.comparing(Draft::cue)
                .thenComparing(draft -> draft.content().get(0)));
        return drafts;
    }
}
