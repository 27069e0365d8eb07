package org.parley.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.generate.Encounter.Kind;
import org.parley.generate.Telling.Phase;

/** All sentence forms, as the tables have them. */
record Phrases(
        List<Phrase> introductions,
        List<Phrase> meetings,
        List<Phrase> details,
        List<Phrase> careers,
        List<Phrase> governments,
        List<Phrase> voices,
        List<Phrase> noise,
        List<Phrase> titles) {
    static Phrases read() {
        return new Phrases(
                Phrase.read("generate/introductions.tsv"),
                Phrase.read("generate/meetings.tsv", "kind", "phase"),
                Phrase.read("generate/details.tsv", "part"),
                Phrase.read("generate/careers.tsv"),
                Phrase.read("generate/governments.tsv"),
                Phrase.read("generate/voices.tsv", "voice", "form", "act"),
                Phrase.read("generate/noise.tsv"),
                Phrase.read("generate/titles.tsv", "phase"));
    }

    List<Phrase> meetings(Kind kind, Phase phase) {
        return fitting(meetings, List.of(word(kind), word(phase)));
    }

    List<Phrase> details(String part) {
        return fitting(details, List.of(part));
    }

    List<Phrase> titles(Phase phase) {
        return fitting(titles, List.of(word(phase)));
    }

    /** Of all tables, those of what is said apart. */
    List<String> ids() {
        return Stream.of(introductions, meetings, details, careers, governments, voices, noise, titles)
                .flatMap(List::stream)
                .map(Phrase::id)
                .toList();
    }

    private static List<Phrase> fitting(List<Phrase> phrases, List<String> kind) {
        return phrases.stream().filter(phrase -> phrase.kind().equals(kind)).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
