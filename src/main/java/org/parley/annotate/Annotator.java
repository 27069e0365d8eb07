package org.parley.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Article;
import org.parley.model.Block;
import org.parley.model.Name;
import org.parley.model.Pos;
import org.parley.model.Quotation;
import org.parley.model.Range;
import org.parley.model.Sentence;
import org.parley.model.Token;

/** Annotates articles. One for each thread: the OpenNLP taggers inside are not safe for use by several. */
public final class Annotator {
    private final WordTokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final Tagger tagger;
    private final NameFinder names;

    Annotator(WordTokenizer tokenizer, SentenceSplitter splitter, Tagger tagger, NameFinder names) {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
        this.tagger = tagger;
        this.names = names;
    }

    /** Annotates the readable blocks of an article. */
    public AnnotatedArticle annotate(Article article) {
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (int b = 0; b < article.blocks().size(); b++) {
            Block block = article.blocks().get(b);
            if (!block.isReadable()) {
                continue;
            }
            int from = tokens.size();
            annotateBlock(article, b, tokens, sentences);
            List<Quotation> found = new QuotationFinder(article.text(), tokens).find(new Range(from, tokens.size()), b);
            quotations.addAll(found);
            found.forEach(quotation -> marks(tokens, quotation));
        }
        NameFinder.Found found = names.find(tokens, sentences);
        nameTags(tokens, found);
        return new AnnotatedArticle(article, tokens, sentences, quotations, found.titles(), found.names());
    }

    /** "'We agree,' she said": marks of one stroke that turned out to quote are like those of two. */
    private static void marks(List<Token> tokens, Quotation quotation) {
        int open = quotation.outer().from();
        if (tokens.get(open).text().equals("'")) {
            tokens.set(open, Token.of(tokens.get(open).span(), "\"", Pos.PUNCT));
            int close = quotation.outer().last();
            tokens.set(close, Token.of(tokens.get(close).span(), "\"", Pos.PUNCT));
        }
    }

    /** What turned out to be a name is tagged as one, whatever the model made of it: "Grant" is no verb. */
    private static void nameTags(List<Token> tokens, NameFinder.Found found) {
        for (Name name : found.names()) {
            boolean noun = name.form() != Name.Form.DEMONYM;
            for (int i = name.tokens().from(); i < name.tokens().to(); i++) {
                Token token = tokens.get(i);
                if (noun && token.isCapitalised()) {
                    tokens.set(i, token.withPos(Pos.PROPN));
                }
            }
        }
    }

    private void annotateBlock(Article article, int index, List<Token> tokens, List<Sentence> sentences) {
        Block block = article.blocks().get(index);
        String text = article.text(block.span());
        for (Span sentence : splitter.split(text)) {
            int from = tokens.size();
            int offset = block.span().begin() + sentence.getStart();
            addTokens(text.substring(sentence.getStart(), sentence.getEnd()), offset, tokens);
            if (tokens.size() > from) {
                sentences.add(new Sentence(sentences.size(), new Range(from, tokens.size()), index));
            }
        }
    }

    private void addTokens(String sentence, int offset, List<Token> tokens) {
        Span[] spans = tokenizer.tokenizePos(sentence);
        List<String> words = Arrays.stream(spans)
                .map(span -> WordTokenizer.tokenText(sentence.substring(span.getStart(), span.getEnd())))
                .toList();
        Pos[] tags = tagger.tag(words, isTitleCase(words));
        for (int i = 0; i < spans.length; i++) {
            org.parley.model.Span span =
                    new org.parley.model.Span(offset + spans[i].getStart(), offset + spans[i].getEnd());
            tokens.add(Token.of(span, words.get(i), possessive(words, tags, i)));
        }
    }

    /** A lone apostrophe right after a plural is a possessive; whether it closes a quotation is found out later. */
    private static Pos possessive(List<String> words, Pos[] tags, int i) {
        boolean plural = i > 0 && words.get(i).equals("'") && words.get(i - 1).endsWith("s");
        boolean nominalNext = i + 1 < words.size() && tags[i + 1].isModifier();
        return plural && nominalNext ? Pos.PART : tags[i];
    }

    /** Most words of more than three letters have a capital. */
    static boolean isTitleCase(List<String> words) {
        int capital = 0;
        int all = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                all++;
                capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return all >= 4 && capital > 0.7 * all;
    }
}
