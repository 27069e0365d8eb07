package org.parley.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.annotate.Annotator;
import org.parley.annotate.Annotators;
import org.parley.annotate.Models;
import org.parley.extract.FactExtractor;
import org.parley.link.Linker;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Article;
import org.parley.model.ArticleFacts;
import org.parley.model.ArticleId;
import org.parley.model.Block;
import org.parley.model.LinkedArticle;
import org.parley.model.ParsedArticle;
import org.parley.model.Section;
import org.parley.model.Span;
import org.parley.parse.Parser;
import org.parley.rules.AnonymousHeads;
import org.parley.rules.CalendarWords;
import org.parley.rules.Cues;
import org.parley.rules.Gazetteer;
import org.parley.rules.MeetingWords;
import org.parley.rules.TitleStates;
import org.parley.rules.Titles;
import org.parley.rules.Topics;

/**
 * Small texts as articles, read by the real stages. Models and tables are loaded once for all tests of a JVM; the tests
 * of a JVM run in one thread.
 */
public final class Texts {
    private static final Stages STAGES = Stages.load();

    private Texts() {}

    private record Stages(Annotator annotator, Parser parser, Linker linker, FactExtractor extractor) {
        static Stages load() {
            Gazetteer gazetteer = Gazetteer.load();
            Cues cues = Cues.load();
            return new Stages(
                    new Annotators(
                                    Models.load(),
                                    gazetteer,
                                    Titles.load(),
                                    cues.speechVerbs(),
                                    cues.unmistakableVerbs())
                            .create(),
                    new Parser(cues.speechVerbs(), cues.cueVerbs()),
                    new Linker(gazetteer, AnonymousHeads.load(), TitleStates.load()),
                    new FactExtractor(cues, MeetingWords.load(), CalendarWords.load(), Topics.load()));
        }
    }

    /** A text as the stages see it. */
    public record Reading(LinkedArticle linked, ArticleFacts facts) {
        public AnnotatedArticle annotated() {
            return linked.parsed().annotated();
        }

        public String text(Span span) {
            return facts.article().text(span);
        }
    }

    /** An undated article whose lines are body paragraphs. */
    public static Article article(String text) {
        return article(text, Optional.empty());
    }

    /** An article whose relative dates count from the date given; "= " begins a headline, "@ " a dateline. */
    public static Article article(String text, Optional<LocalDate> date) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(block(line, from));
            }
            from += line.length() + 1;
        }
        return new Article(new ArticleId("text"), Article.Metadata.NONE, text, blocks, List.of(new Section(date)));
    }

    private static Block block(String line, int from) {
        Block.Kind kind = line.startsWith("= ")
                ? Block.Kind.HEADLINE
                : line.startsWith("@ ") ? Block.Kind.DATELINE : Block.Kind.BODY;
        int begin = kind == Block.Kind.BODY ? from : from + 2;
        return new Block(new Span(begin, from + line.length()), kind, 0, false);
    }

    public static AnnotatedArticle annotated(String text) {
        return STAGES.annotator().annotate(article(text));
    }

    public static ParsedArticle parsed(String text) {
        return parsed(article(text));
    }

    public static ParsedArticle parsed(Article article) {
        return STAGES.parser().parse(STAGES.annotator().annotate(article));
    }

    /** The text after all stages up to the facts. */
    public static Reading read(String text) {
        return read(article(text));
    }

    /** The article after all stages up to the facts. */
    public static Reading read(Article article) {
        LinkedArticle linked = STAGES.linker().link(parsed(article));
        return new Reading(linked, STAGES.extractor().extract(linked));
    }
}
