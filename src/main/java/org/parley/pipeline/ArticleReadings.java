package org.parley.pipeline;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.annotate.Annotator;
import org.parley.annotate.Annotators;
import org.parley.annotate.Models;
import org.parley.extract.FactExtractor;
import org.parley.link.Linker;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Article;
import org.parley.model.ArticleFacts;
import org.parley.model.LinkedArticle;
import org.parley.parse.Parser;
import org.parley.rules.AnonymousHeads;
import org.parley.rules.CalendarWords;
import org.parley.rules.Confidences;
import org.parley.rules.Cues;
import org.parley.rules.Gazetteer;
import org.parley.rules.MeetingWords;
import org.parley.rules.TitleStates;
import org.parley.rules.Titles;
import org.parley.rules.Topics;

/**
 * The stages between an article and its facts, wired together. Models and tables are loaded once and shared; each thread
 * takes a reading of its own.
 */
public final class ArticleReadings {
    private final Annotators annotators;
    private final Parser parser;
    private final Linker linker;
    private final FactExtractor extractor;
    private final Confidences confidences;

    private ArticleReadings(
            Annotators annotators, Parser parser, Linker linker, FactExtractor extractor, Confidences confidences) {
        this.annotators = annotators;
        this.parser = parser;
        this.linker = linker;
        this.extractor = extractor;
        this.confidences = confidences;
    }

    /** Loads models, gazetteer and rules from the class path. */
    public static ArticleReadings load() {
        return load(Gazetteer.load());
    }

    /** Loads models and rules from the class path. */
    public static ArticleReadings load(Gazetteer gazetteer) {
        return load(gazetteer, Confidences.load());
    }

    private static ArticleReadings load(Gazetteer gazetteer, Confidences confidences) {
        Cues cues = Cues.load();
        return new ArticleReadings(
                new Annotators(Models.load(), gazetteer, Titles.load(), cues.speechVerbs(), cues.unmistakableVerbs()),
                new Parser(cues.speechVerbs(), cues.cueVerbs()),
                new Linker(gazetteer, AnonymousHeads.load(), TitleStates.load()),
                new FactExtractor(cues, MeetingWords.load(), CalendarWords.load(), Topics.load()),
                confidences);
    }

    /** Readings for as many threads as ask, over one set of models and tables. */
    public static Supplier<ArticleReading> standard() {
        return standard(Gazetteer.load());
    }

    /** The same over a gazetteer that others use too. */
    public static Supplier<ArticleReading> standard(Gazetteer gazetteer) {
        return load(gazetteer)::create;
    }

    /** The names, titles and sentences of articles alone, for the calling thread. */
    public Function<Article, AnnotatedArticle> annotation() {
        return annotators.create()::annotate;
    }

    /** The same with facts that keep the scores of their rules, which calibration is fitted on. */
    public static Supplier<ArticleReading> uncalibrated(Gazetteer gazetteer) {
        return load(gazetteer, Confidences.none())::create;
    }

    /** A reading for the calling thread. */
    public ArticleReading create() {
        Annotator annotator = annotators.create();
        return new CalibratedReading(article -> read(annotator, article), confidences);
    }

    private ArticleFacts read(Annotator annotator, Article article) {
        List<Article> portions = Portions.of(article);
        if (portions.size() == 1) {
            return extractor.extract(link(annotator, article));
        }
        PortionFacts facts = new PortionFacts();
        portions.forEach(portion -> facts.add(extractor.extract(link(annotator, portion))));
        return facts.of(article);
    }

    private LinkedArticle link(Annotator annotator, Article article) {
        return linker.link(parser.parse(annotator.annotate(article)));
    }
}
