package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Curation;
import org.parley.corpus.CurationChange;
import org.parley.corpus.CurationException;
import org.parley.corpus.CurationWords;
import org.parley.corpus.Unmatched;
import org.parley.identity.Ruling;
import org.parley.identity.Ruling.Kind;
import org.parley.store.Absent;
import org.parley.store.Store;
import org.parley.store.StoreException;
import org.parley.store.StoreInfo;

/** Corrections of an existing store, as users type them. */
final class Curating implements AutoCloseable {
    private final CorpusBuild build;
    private final ThingName names;

    private Curating(CorpusBuild build, ThingName names) {
        this.build = build;
        this.names = names;
    }

    static Curating begin(Path folder) throws StoreException, CurationException {
        ThingName names;
        StoreInfo info;
        try (Store store = Store.open(folder)) {
            info = store.info();
            names = new ThingName(info.base(), store.prefixes());
        }
        return new Curating(CorpusBuilds.begin(folder, info), names);
    }

    CurationChange change() {
        return build.curation();
    }

    String base() {
        return build.base();
    }

    void commit() throws StoreException {
        build.commit(Absent.KEEP);
    }

    /** Gives the ruling as it is kept. */
    String rule(Kind kind, String thing, String value, CurateNotes notes) throws UsageException, CurationException {
        Ruling ruling = known(ruling(kind, thing, value));
        try {
            change().add(ruling, notes.about(ruling.key()));
        } catch (CurationException e) {
            throw new UsageException(e.getMessage());
        }
        return CurationWords.of(ruling);
    }

    private Ruling known(Ruling ruling) throws UsageException {
        String key = known(ruling.key());
        return ruling.keys().size() == 1
                ? new Ruling(ruling.kind(), key, ruling.value())
                : new Ruling(ruling.kind(), key, known(ruling.value()));
    }

    private String known(String key) throws UsageException {
        return change().name(key)
                .orElseThrow(() -> new UsageException("%s: no article of the store tells of it".formatted(key)));
    }

    private Ruling ruling(Kind kind, String thing, String value) throws UsageException {
        return switch (kind) {
            case SAME, DIFFERENT -> new Ruling(kind, key(thing), key(value));
            case NAME -> new Ruling(kind, key(thing), name(value));
            case ENTITY, NOT_ENTITY -> new Ruling(kind, key(thing), entity(value));
            case WRONG -> new Ruling(kind, key(thing), "");
        };
    }

    private String key(String typed) throws UsageException {
        String iri = names.iri(typed);
        String things = base() + "id/";
        if (!iri.startsWith(things) || !iri.substring(things.length()).matches("[a-z]+/[^\\s<>\"{}|\\\\^`/]+")) {
            throw new UsageException("%s: want a thing of this store, such as person/ann-roe".formatted(typed));
        }
        return iri.substring(things.length());
    }

    private static String name(String typed) throws UsageException {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new UsageException("label: want a name, not an empty one");
        }
        return name;
    }

    private String entity(String typed) throws UsageException {
        String id = typed.replaceFirst("^<?https?://www\\.wikidata\\.org/(entity|wiki)/(Q[0-9]+)>?$", "$2");
        if (!id.matches("Q[1-9][0-9]*")) {
            throw new UsageException("%s: want a Wikidata entity, such as Q30".formatted(typed));
        }
        return id;
    }

    /** Gives the rulings that were taken back. */
    List<String> undo(String... typed) throws UsageException, CurationException {
        Kind kind = kind(typed[0]);
        String key = key(typed[1]);
        Set<Ruling> found = new TreeSet<>();
        for (Ruling ruling : change().current().rulings()) {
            if (ruling.kind() == kind && ruling.keys().contains(key) && isMeant(ruling, typed)) {
                found.add(ruling);
            }
        }
        if (found.isEmpty()) {
            throw new UsageException(
                    "undo %s: no such correction; 'list' prints them".formatted(String.join(" ", typed)));
        }
        List<String> words = new ArrayList<>();
        for (Ruling ruling : found) {
            words.add("undone: " + CurationWords.of(ruling)
                    + (change().isFromFile(ruling) ? " (until a build with a file that says so)" : ""));
        }
        change().undo(found);
        return words;
    }

    private boolean isMeant(Ruling ruling, String... typed) throws UsageException {
        if (ruling.kind() == Kind.SAME || ruling.kind() == Kind.DIFFERENT) {
            return typed.length == 3 && ruling.equals(ruling(ruling.kind(), typed[1], typed[2]));
        }
        return typed.length == 2 || ruling.equals(ruling(ruling.kind(), typed[1], typed[2]));
    }

    private static Kind kind(String word) throws UsageException {
        Map<String, Kind> kinds = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            String words = CurationWords.of(new Ruling(kind, "", ""));
            kinds.put(words.substring(0, words.indexOf(' ')), kind);
        }
        if (!kinds.containsKey(word)) {
            throw new UsageException("undo %s: want one of %s".formatted(word, String.join(", ", kinds.keySet())));
        }
        return kinds.get(word);
    }

    /** A line for each ruling, under it its notes and whether it matches nothing. */
    List<String> list() {
        Map<Ruling, Unmatched> unmatched =
                change().unmatched().stream().collect(Collectors.toMap(Unmatched::ruling, found -> found));
        List<String> lines = new ArrayList<>();
        for (Ruling ruling : change().current().rulings()) {
            lines.add(CurationWords.of(ruling) + (change().isFromFile(ruling) ? "  (from a file)" : ""));
            change().current().notes().stream()
                    .filter(note -> ruling.key().equals(note.key()))
                    .map(Curating::words)
                    .forEach(lines::add);
            if (unmatched.containsKey(ruling)) {
                lines.add("    matches nothing: no article tells of "
                        + String.join(" or ", unmatched.get(ruling).keys()));
            }
        }
        return lines.isEmpty() ? List.of("no corrections") : lines;
    }

    private static String words(Curation.Note note) {
        return switch (note.type()) {
            case COMMENT -> "    note: " + note.text();
            case CREATOR -> "    by: " + note.text();
        };
    }

    @Override
    public void close() {
        build.close();
    }
}
