package org.parley.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.MeetingKind;
import org.parley.model.Token;

/** Words that tell of encounters ({@code rules/meetings.tsv}), with the closed classes by which they are read. */
public final class MeetingWords {
    private final Map<String, Verb> verbs = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Set<Handling>> handlings = new HashMap<>();
    private final EncounterWords classes = EncounterWords.load();

    /** What a verb does with an encounter as its object. */
    public enum Handling {
        ATTEND,
        HOST,
        CHAIR,
        MEDIATE,
        DECLINE,
        CANCEL,
        PROPOSE,
        PLAN
    }

    /** What sets a verb or noun of encounter apart from the others; {@code rules/meetings.tsv} explains each. */
    public enum Mark {
        MUTUAL,
        GROUP,
        PERSON,
        NAMED,
        FAR,
        BARE,
        PLACED,
        HOST,
        MEDIATOR,
        SPOKEN,
        CEREMONY,
        GREETING,
        VISIT,
        PRESS,
        SERIES,
        APPEAL,
        PEACE
    }

    /**
     * A verb that is itself an encounter.
     *
     * @param particles prepositions before the other party; "-" if it is the direct object
     */
    public record Verb(String id, MeetingKind kind, List<String> particles, Set<Mark> marks) {
        public boolean is(Mark mark) {
            return marks.contains(mark);
        }
    }

    /** A noun for an encounter. */
    public record Noun(String id, MeetingKind kind, Set<Mark> marks) {
        public boolean is(Mark mark) {
            return marks.contains(mark);
        }
    }

    private MeetingWords() {}

    public static MeetingWords load() {
        MeetingWords words = new MeetingWords();
        Table.read("rules/meetings.tsv").rows().forEach(words::add);
        return words;
    }

    private void add(Table.Row row) {
        for (String form : row.all("forms")) {
            switch (row.get("type")) {
                case "verb" -> verbs.put(form, new Verb(row.get("id"), kind(row), particles(row), marks(row)));
                case "noun" -> nouns.put(form, new Noun(row.get("id"), kind(row), marks(row)));
                default ->
                    handlings.computeIfAbsent(form, unseen -> new HashSet<>()).add(handling(row));
            }
        }
    }

    private static List<String> particles(Table.Row row) {
        return new ArrayList<>(row.all("particle"));
    }

    private static Set<Mark> marks(Table.Row row) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        for (String mark : row.all("marks")) {
            try {
                marks.add(Mark.valueOf(mark.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw row.fault("unknown mark \"%s\"".formatted(mark));
            }
        }
        return marks;
    }

    private static MeetingKind kind(Table.Row row) {
        try {
            return MeetingKind.valueOf(row.get("kind"));
        } catch (IllegalArgumentException unknown) {
            throw row.fault("unknown kind of meeting \"%s\"".formatted(row.get("kind")));
        }
    }

    private static Handling handling(Table.Row row) {
        try {
            return Handling.valueOf(row.get("type").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.fault("unknown type \"%s\"".formatted(row.get("type")));
        }
    }

    /** Whether a word, in lower case, belongs to a closed class. */
    public boolean is(EncounterWords.Use use, String word) {
        return classes.is(use, word);
    }

    public boolean is(EncounterWords.Use use, Token token) {
        return classes.is(use, token.lower());
    }

    /** By inflected form, lower case. */
    public Optional<Verb> verb(String form) {
        return Optional.ofNullable(verbs.get(form));
    }

    public Optional<Noun> noun(String form) {
        return Optional.ofNullable(nouns.get(form));
    }

    /** What the verb, with its particle if it has one ("call off"), does with an encounter; empty if nothing. */
    public Set<Handling> handling(String form) {
        return handlings.getOrDefault(form, Set.of());
    }
}
