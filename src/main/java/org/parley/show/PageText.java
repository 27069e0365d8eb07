package org.parley.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.model.Block;
import org.parley.model.Span;

/**
 * The text of an article on a page. Mentions are elements, which nest; the words of facts may cross each other and are
 * classes of the pieces between their ends. Where words begin there is an empty element with their name, to link to.
 */
final class PageText {
    private final Proof proof;
    private final WordsIndex index;
    private final int[] text;
    private final StringBuilder html = new StringBuilder();
    /** Words that have begun and not yet ended. */
    private final List<Span> active = new ArrayList<>();
    /** Mentions that are open, the innermost first. */
    private final Deque<Span> open = new ArrayDeque<>();

    PageText(Proof proof, WordsIndex index) {
        this.proof = proof;
        this.index = index;
        this.text = proof.article().text().codePoints().toArray();
    }

    String html() {
        proof.article().blocks().forEach(this::block);
        return html.toString();
    }

    private void block(Block block) {
        String kind = block.kind().name().toLowerCase(Locale.ROOT);
        html.append("<p class=\"%s%s\" dir=\"auto\">".formatted(kind, block.isReadable() ? "" : " unread"));
        String note = block.repeated() ? ", repeated" : block.kind().isProse() ? "" : ", not read";
        if (block.kind() != Block.Kind.BODY || block.repeated()) {
            html.append("<span class=\"block\">%s%s</span> ".formatted(kind, note));
        }
        words(proof.inCodePoints(block.span()));
        html.append("</p>\n");
    }

    private void words(Span block) {
        SortedMap<Span, SortedSet<Integer>> marks = proof.marksIn(block);
        int from = block.begin();
        for (int cut : index.cutsIn(block)) {
            piece(from, cut);
            close(cut, marks);
            active.removeIf(words -> words.end() <= cut);
            if (cut < block.end()) {
                begin(cut, marks);
            }
            from = cut;
        }
        piece(from, block.end());
        close(block.end(), marks);
    }

    private void begin(int place, SortedMap<Span, SortedSet<Integer>> marks) {
        for (Span words : index.beginningAt(place)) {
            html.append("<span class=\"at\" id=\"%s\"></span>".formatted(WordsIndex.name(words)));
            active.add(words);
        }
        proof.marksIn(new Span(place, place + 1)).forEach((mention, numbers) -> {
            boolean nests = open.isEmpty() || open.peek().end() >= mention.end();
            if (nests && marks.containsKey(mention)) {
                html.append("<span class=\"m");
                numbers.forEach(number -> html.append(" e").append(number));
                html.append("\">");
                open.push(mention);
            }
        });
    }

    private void close(int place, SortedMap<Span, SortedSet<Integer>> marks) {
        Set<Integer> told = new HashSet<>();
        while (!open.isEmpty() && open.peek().end() <= place) {
            marks.get(open.pop()).stream().filter(told::add).forEach(this::number);
            html.append("</span>");
        }
    }

    private void number(int number) {
        Numbered entity = proof.entities().get(number - 1);
        html.append("<a class=\"n\" href=\"#e%d\" aria-label=\"entity %d, %s\">%d</a>"
                .formatted(number, number, Html.escaped(entity.name()), number));
    }

    private void piece(int from, int to) {
        if (from >= to) {
            return;
        }
        Set<String> names = new TreeSet<>();
        for (Span words : active) {
            Set<Integer> facts = index.factsOn(words);
            facts.forEach(fact -> names.add("f" + fact));
            names.add(WordsIndex.name(words));
        }
        String escaped = Html.escaped(new String(text, from, to - from));
        html.append(
                names.isEmpty() ? escaped : "<span class=\"%s\">%s</span>".formatted(String.join(" ", names), escaped));
    }
}
