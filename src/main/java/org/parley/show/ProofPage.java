package org.parley.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.model.Article;

/**
 * A proof as one page that needs nothing from elsewhere: the text beside its facts and entities. Pointing at a mention, or
 * reaching it by keyboard, lights up its entity wherever it stands; a fact does so with its words. There is no script.
 */
public final class ProofPage {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s – Parley</title>
            <style>
            %s%s</style>
            </head>
            <body>
            <a class="skip" href="#facts">Skip to the facts</a>
            <header>
            <h1 dir="auto">%s</h1>
            <p>%s</p>
            </header>
            <div class="columns">
            <main>
            <h2>Text</h2>
            %s</main>
            <div class="findings" tabindex="0" role="region" aria-label="Facts and entities">
            %s%s</div>
            </div>
            </body>
            </html>
            """;

    private final Proof proof;
    private final WordsIndex index;

    public ProofPage(Proof proof) {
        this.proof = proof;
        this.index = new WordsIndex(proof);
    }

    /** The whole page. */
    public String html() {
        Article article = proof.article();
        String title = Html.escaped(ProofHead.title(article));
        return PAGE.formatted(
                title,
                style(),
                lights(),
                title,
                about(article),
                new PageText(proof, index).html(),
                facts(),
                entities());
    }

    private static String style() {
        try (InputStream in = ProofPage.class.getResourceAsStream("/show/proof.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rules by which an entity or fact is lit as a whole where a part is pointed at, and words where a link led to them. */
    private String lights() {
        return index.all().stream()
                        .map(WordsIndex::name)
                        .map(name -> ":root:has(#%s:target) .%s{background:var(--found)}\n".formatted(name, name))
                        .collect(Collectors.joining())
                + IntStream.rangeClosed(1, proof.entities().size())
                        .mapToObj(number -> light("e" + number))
                        .collect(Collectors.joining())
                + IntStream.rangeClosed(1, proof.facts().size())
                        .mapToObj(number -> light("f" + number))
                        .collect(Collectors.joining());
    }

    private static String light(String name) {
        return ":root:has(.%s:is(:hover,:focus-within,:target)) .%s{background:var(--lit)}\n".formatted(name, name);
    }

    private String about(Article article) {
        return Html.escaped(String.join(
                " · ", List.of(article.id().value(), ProofHead.published(article), ProofHead.counts(proof))));
    }

    private String facts() {
        StringBuilder html = new StringBuilder("<section id=\"facts\">\n<h2>Facts</h2>\n");
        int number = 0;
        for (FactCard fact : proof.facts()) {
            html.append(new PageFact(fact, ++number).html());
        }
        return html.append(proof.facts().isEmpty() ? "<p>None.</p>\n" : "")
                .append("</section>\n")
                .toString();
    }

    private String entities() {
        StringBuilder html = new StringBuilder("<section id=\"entities\">\n<h2>Entities</h2>\n<ol>\n");
        for (Numbered entity : proof.entities()) {
            html.append(
                    "<li id=\"e%d\" class=\"e%d\"><strong><bdi>%s</bdi></strong> <span class=\"kind\">%s</span><ul>\n"
                            .formatted(entity.number(), entity.number(), Html.escaped(entity.name()), entity.kind()));
            entity.mentions()
                    .forEach(words ->
                            html.append("<li>").append(PageFact.words(words)).append("</li>\n"));
            html.append("</ul></li>\n");
        }
        return html.append("</ol>\n</section>\n").toString();
    }
}
