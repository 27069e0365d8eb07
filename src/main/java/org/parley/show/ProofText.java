package org.parley.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.model.Article;
import org.parley.model.Block;
import org.parley.model.Span;

/** A proof as lines for a terminal: the text with its mentions in numbered brackets, the entities, the facts. */
public final class ProofText {
    private static final int MARGIN = 13;

    private final Proof proof;
    private final Ink ink;
    private final int width;

    /**
     * A text of lines of a width.
     *
     * @param width columns of a line
     */
    public ProofText(Proof proof, Ink ink, int width) {
        this.proof = proof;
        this.ink = ink;
        this.width = width;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(head());
        lines.add("");
        proof.article().blocks().forEach(block -> lines.addAll(block(block)));
        lines.addAll(entities());
        int number = 0;
        for (FactCard fact : proof.facts()) {
            lines.add("");
            number++;
            lines.add(ink.strong("%d  %s".formatted(number, fact.kind())));
            FactText.lines(fact, ink).forEach(line -> lines.add("   " + line));
        }
        return lines;
    }

    private List<String> head() {
        Article article = proof.article();
        List<String> lines = new ArrayList<>();
        lines.add(ink.strong("Article " + Ink.tame(article.id().value())));
        article.metadata().publisher().ifPresent(name -> lines.add(Ink.tame(name)));
        lines.add(ProofHead.published(article));
        lines.add(ProofHead.counts(proof));
        return lines;
    }

    private List<String> block(Block block) {
        String name = block.kind() == Block.Kind.BODY ? "" : block.kind().name().toLowerCase(Locale.ROOT);
        String margin = block.isReadable() ? name : "(" + (block.repeated() ? "repeated" : name) + ")";
        String text =
                block.isReadable() ? marked(block.span()) : proof.article().text(block.span());
        List<String> lines = new ArrayList<>();
        for (String line : new Paragraph(text).lines(width - MARGIN, Ink.PLAIN)) {
            String head = lines.isEmpty() ? margin : "";
            lines.add((head + " ".repeat(Math.max(0, MARGIN - head.length())) + line).stripTrailing());
        }
        return lines;
    }

    /** The text with brackets around each mention and the numbers of its entities behind: {@code [Ann Roe]2}. */
    private String marked(Span block) {
        Span place = proof.inCodePoints(block);
        Map<Integer, StringBuilder> inserted = new TreeMap<>();
        SortedMap<Span, SortedSet<Integer>> marks = proof.marksIn(place);
        marks.keySet().forEach(mark -> at(inserted, mark.begin()).append('['));
        marks.forEach((mark, numbers) -> at(inserted, mark.end()).insert(0, "]" + joined(numbers)));
        return woven(block, place, inserted);
    }

    private static String joined(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static StringBuilder at(Map<Integer, StringBuilder> inserted, int codePoint) {
        return inserted.computeIfAbsent(codePoint, unseen -> new StringBuilder());
    }

    private String woven(Span block, Span place, Map<Integer, StringBuilder> inserted) {
        String text = proof.article().text(block);
        StringBuilder woven = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, StringBuilder> insertion : inserted.entrySet()) {
            int to = text.offsetByCodePoints(0, insertion.getKey() - place.begin());
            woven.append(text, from, to).append(insertion.getValue());
            from = to;
        }
        return woven.append(text, from, text.length()).toString();
    }

    private List<String> entities() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "entity", "kind", "words", "rule", "confidence", "characters"));
        proof.entities().forEach(entity -> rows.addAll(rows(entity)));
        List<String> lines = new ArrayList<>(Columns.lines(rows));
        lines.set(0, ink.faint(lines.get(0)));
        lines.add(0, "");
        return lines;
    }

    private static List<List<String>> rows(Numbered entity) {
        List<List<String>> rows = new ArrayList<>();
        for (Words words : entity.mentions()) {
            List<String> row = rows.isEmpty()
                    ? List.of(String.valueOf(entity.number()), Ink.tame(entity.name()), entity.kind())
                    : List.of("", "", "");
            rows.add(Stream.concat(row.stream(), FactText.cells(words).stream()).toList());
        }
        return rows;
    }
}
