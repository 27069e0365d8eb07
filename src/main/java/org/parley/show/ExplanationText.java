package org.parley.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An explanation as lines for a terminal: per article the facts, each with its sentence, the words in it marked. */
public final class ExplanationText {
    private static final String INDENT = "  ";

    private final Ink ink;
    private final int width;

    /**
     * Texts of lines of a width.
     *
     * @param width columns of a line
     */
    public ExplanationText(Ink ink, int width) {
        this.ink = ink;
        this.width = width;
    }

    /** The thing itself, before what articles say of it. */
    public List<String> head(Thing thing) {
        List<String> lines = new ArrayList<>();
        String name = thing.name().isEmpty() ? thing.kind() : Ink.tame(thing.name()) + " (" + thing.kind() + ")";
        lines.add(ink.strong(name));
        lines.add(Ink.tame(thing.iri()));
        thing.details().forEach(detail -> lines.addAll(new Paragraph(detail).lines(width, ink)));
        return lines;
    }

    /** What one article says of it. */
    public List<String> lines(Explanation part) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(ink.strong("Article " + Ink.tame(part.article())));
        part.about().forEach(line -> lines.addAll(new Paragraph(line).lines(width, ink)));
        if (part.facts().isEmpty()) {
            lines.add(INDENT + (part.mentions().isEmpty() ? "No fact." : "No fact, only mentions:"));
            part.mentions().forEach(words -> lines.addAll(mention(part, words)));
        }
        part.facts().forEach(fact -> lines.addAll(fact(part, fact)));
        return lines;
    }

    private List<String> mention(Explanation part, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(INDENT
                + "%s %s, characters %s".formatted(Ink.tame(words.rules()), words.confidence(), words.characters()));
        lines.addAll(sentence(part, words));
        return lines;
    }

    private List<String> fact(Explanation part, FactCard fact) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(INDENT + ink.strong(fact.kind()) + "  " + Ink.tame(fact.iri()));
        fact.evidence().forEach(words -> lines.addAll(sentence(part, words)));
        FactText.lines(fact, ink).forEach(line -> lines.add(INDENT + line));
        elsewhere(part, fact).forEach((context, names) -> {
            lines.add(INDENT + ink.faint(String.join(", ", names) + " from:"));
            lines.addAll(marked(context));
        });
        return lines;
    }

    /** The sentences of values that were taken over from another place of the article, with the names of their slots. */
    private static Map<Context, List<String>> elsewhere(Explanation part, FactCard fact) {
        List<String> shown = fact.evidence().stream()
                .map(words -> part.contextOf(words).text())
                .toList();
        Map<Context, List<String>> found = new LinkedHashMap<>();
        for (Slot slot : fact.slots()) {
            slot.words().stream()
                    .map(part::contextOf)
                    .filter(context -> shown.stream().noneMatch(text -> text.contains(context.text())))
                    .forEach(context -> found.computeIfAbsent(context, unseen -> new ArrayList<>())
                            .add(slot.name()));
        }
        return found;
    }

    private List<String> sentence(Explanation part, Words words) {
        Context context = part.contextOf(words);
        return context.text().isEmpty() ? List.of() : marked(context);
    }

    private List<String> marked(Context context) {
        return new Paragraph(context.text(), context.mark())
                .lines(width - 2 * INDENT.length(), ink).stream()
                        .flatMap(line -> Stream.of(INDENT + INDENT + line))
                        .toList();
    }
}
