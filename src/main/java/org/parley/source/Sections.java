package org.parley.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.model.Block.Kind;
import org.parley.model.Section;
import org.parley.source.PageLine.Piece;

/**
 * A page cut into the stories or live-blog entries it holds; one section where there is no sure sign of more.
 *
 * @param ofLine for each line of the page, its section
 */
record Sections(List<Integer> ofLine, List<Section> sections) {
    private static final Pattern STAMP =
            Pattern.compile("^\\d{1,2}(?:[:.h]\\d{2}|(?: ?[ap]\\.?m))", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_ENTRIES = 2;

    static Sections of(Page page, Optional<LocalDate> published) {
        Map<Integer, Section> starts = entries(page, published);
        if (starts.isEmpty()) {
            starts = stories(page, published);
        }
        List<Section> sections = new ArrayList<>();
        List<Integer> ofLine = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            Section start = starts.get(i);
            if (start != null || i == 0) {
                sections.add(start != null ? start : new Section(DatelineDay.of(page, head(page, starts), published)));
            }
            ofLine.add(sections.size() - 1);
        }
        return new Sections(ofLine, sections);
    }

    /** The lines before the first story or entry that has a start of its own. */
    private static List<PageLine> head(Page page, Map<Integer, Section> starts) {
        int end = starts.keySet().stream()
                .mapToInt(i -> i)
                .min()
                .orElse(page.lines().size());
        return page.lines().subList(0, end);
    }

    private static Map<Integer, Section> entries(Page page, Optional<LocalDate> published) {
        List<Integer> stamps = stamps(page);
        List<Optional<LocalDate>> dates =
                StampDates.of(stamps.stream().map(i -> stampWords(page, i)).toList(), published);
        Map<Integer, Section> starts = new HashMap<>();
        for (int i = 0; i < stamps.size(); i++) {
            starts.put(stamps.get(i), new Section(dates.get(i)));
        }
        return starts;
    }

    /** The lines with the time of a live blog's entry, where there are several. */
    private static List<Integer> stamps(Page page) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < page.lines().size() - 1; i++) {
            PageLine line = page.lines().get(i);
            Piece first = line.pieces().get(0);
            if (first.kind() == Kind.TIMESTAMP
                    && STAMP.matcher(page.words(first)).find()
                    && (line.pieces().size() > 1 || page.lines().get(i + 1).isProse())) {
                found.add(i);
            }
        }
        return found.size() < FEWEST_ENTRIES ? List.of() : found;
    }

    private static String stampWords(Page page, int line) {
        return page.words(page.lines().get(line).pieces().get(0));
    }

    /** The lines with a new headline above a picture, after prose. */
    private static Map<Integer, Section> stories(Page page, Optional<LocalDate> published) {
        Map<Integer, Section> found = new HashMap<>();
        Set<String> seen = new HashSet<>();
        boolean prose = false;
        for (int i = 0; i < page.lines().size() - 1; i++) {
            PageLine line = page.lines().get(i);
            if (line.has(Kind.HEADLINE)
                    && seen.add(Lines.key(page.words(i)))
                    && prose
                    && page.lines().get(i + 1).has(Kind.CAPTION)) {
                found.put(i, new Section(storyDate(page, i, published)));
            }
            prose |= line.has(Kind.BODY);
        }
        return found;
    }

    /** A story is no older than its picture: a caption dated after the page's own date is nearer to the story's. */
    private static Optional<LocalDate> storyDate(Page page, int head, Optional<LocalDate> published) {
        Optional<LocalDate> newest = Optional.empty();
        for (int i = head + 1; i < page.lines().size() && !page.lines().get(i).has(Kind.BODY); i++) {
            for (Piece piece : page.lines().get(i).pieces()) {
                newest = later(newest, piece.kind() == Kind.CAPTION ? lastDate(page.words(piece)) : Optional.empty());
            }
        }
        return published.isPresent() ? later(published, newest) : published;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
        return b.isPresent() && (a.isEmpty() || b.get().isAfter(a.get())) ? b : a;
    }

    private static Optional<LocalDate> lastDate(String caption) {
        return EnglishDates.all(caption).reduce((first, second) -> second);
    }
}
