package org.parley.show;

import java.util.List;
import java.util.stream.Collectors;

/** One fact on a page, each part with links to its words in the text. */
final class PageFact {
    private final FactCard fact;
    private final int number;

    PageFact(FactCard fact, int number) {
        this.fact = fact;
        this.number = number;
    }

    String html() {
        StringBuilder html = new StringBuilder();
        html.append("<article class=\"fact f%d\" id=\"f%d\">\n<h3>%d <span class=\"kind\">%s</span></h3>\n<dl>\n"
                .formatted(number, number, number, Html.escaped(fact.kind())));
        fact.slots().forEach(slot -> html.append(row(slot.name(), slot.isItsWords() ? "" : value(slot), slot.words())));
        html.append(row("evidence", "", fact.evidence()));
        return html.append("</dl>\n</article>\n").toString();
    }

    private static String row(String name, String value, List<Words> words) {
        String links = words.stream().map(PageFact::words).collect(Collectors.joining("<br>"));
        String between = value.isEmpty() || links.isEmpty() ? "" : "<br>";
        return "<dt>%s</dt><dd>%s%s%s</dd>\n".formatted(Html.escaped(name), value, between, links);
    }

    private static String value(Slot slot) {
        String text = "<bdi>%s</bdi>".formatted(Html.escaped(slot.value()));
        return slot.target().isEmpty() ? text : "<a href=\"#%s\">%s</a>".formatted(Html.escaped(slot.target()), text);
    }

    /** The words as a link to where they stand, with rule and confidence. */
    static String words(Words words) {
        return "<span class=\"words\"><a href=\"#%s\"><q><bdi>%s</bdi></q></a> <code>%s</code> %s <span class=\"place\">%s</span></span>"
                .formatted(
                        WordsIndex.name(words.place()),
                        Html.escaped(words.text()),
                        Html.escaped(words.rules()),
                        words.confidence(),
                        words.characters());
    }
}
