package org.parley.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.SpeechAct;

/** Words by which English attributes speech: verbs with their frames, nouns, and nouns of attitude. */
public final class Cues {
    private final Map<String, List<Verb>> verbs = new HashMap<>();
    private final Map<String, List<Noun>> nouns = new HashMap<>();
    private final Map<String, Verb> verbRows = new HashMap<>();
    private final Map<String, Noun> nounRows = new HashMap<>();
    private final Map<String, SpeechAct> attitudes = new HashMap<>();

    /** How the content stands to the cue. */
    public enum Frame {
        CLAUSE,
        QUOTE,
        OBJECT,
        GERUND,
        TO_INF,
        ADDRESSEE_CLAUSE,
        ADDRESSEE_INF,
        ACCUSE_OF,
        BLAME_FOR,
        PREP,
        PREP_INF,
        AS,
        COMPLEMENT,
        WITH;

        /** A quotation may be the content. */
        public boolean takesSpeech() {
            return this == CLAUSE || this == QUOTE || this == ADDRESSEE_CLAUSE;
        }
    }

    /**
     * A cue verb in one frame.
     *
     * @param particle words between verb and content: "for" in "call for", "out" in "rule out"; may be empty
     */
    public record Verb(String id, String lemma, List<String> particle, Frame frame, SpeechAct act) {}

    /** What follows a cue noun. */
    public record Noun(String id, String frame, SpeechAct act) {}

    private Cues() {}

    public static Cues load() {
        Cues cues = new Cues();
        Table.read("rules/cues.tsv").rows().forEach(cues::addVerb);
        Table.read("rules/cue-nouns.tsv").rows().forEach(cues::addNoun);
        for (Table.Row row : Table.read("rules/attitudes.tsv").rows()) {
            row.all("forms").forEach(form -> cues.attitudes.putIfAbsent(form, act(row)));
        }
        return cues;
    }

    private void addVerb(Table.Row row) {
        String particle = row.get("particle");
        Verb verb = new Verb(
                row.get("id"),
                row.get("lemma"),
                particle.isEmpty() ? List.of() : List.of(particle.split(" ")),
                frame(row),
                act(row));
        verbRows.put(verb.id(), verb);
        for (String form : row.all("forms")) {
            verbs.computeIfAbsent(form.toLowerCase(Locale.ROOT), unseen -> new ArrayList<>())
                    .add(verb);
        }
    }

    private static Frame frame(Table.Row row) {
        try {
            return Frame.valueOf(row.get("frame"));
        } catch (IllegalArgumentException unknown) {
            throw row.fault("unknown frame \"%s\"".formatted(row.get("frame")));
        }
    }

    private static SpeechAct act(Table.Row row) {
        try {
            return SpeechAct.valueOf(row.get("act").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw row.fault("unknown act \"%s\"".formatted(row.get("act")));
        }
    }

    private void addNoun(Table.Row row) {
        Noun noun = new Noun(row.get("id"), row.get("frame"), act(row));
        nounRows.put(noun.id(), noun);
        row.all("forms").forEach(form -> nouns.computeIfAbsent(form, unseen -> new ArrayList<>())
                .add(noun));
    }

    /** Frames of an inflected verb form, lower case; empty if it is no cue. */
    public List<Verb> verb(String form) {
        return verbs.getOrDefault(form, List.of());
    }

    public List<Noun> noun(String form) {
        return nouns.getOrDefault(form, List.of());
    }

    /** The row of an id; empty if it is no verb's. */
    public Optional<Verb> verbOf(String id) {
        return Optional.ofNullable(verbRows.get(id));
    }

    /** The row of an id; empty if it is no noun's. */
    public Optional<Noun> nounOf(String id) {
        return Optional.ofNullable(nounRows.get(id));
    }

    public Optional<SpeechAct> attitude(String noun) {
        return Optional.ofNullable(attitudes.get(noun));
    }

    /** Forms of cue verbs that need no particle, and of the others with the first word of theirs: "put forward". */
    public Set<String> cueVerbs() {
        Set<String> forms = new HashSet<>();
        verbs.forEach((form, rows) -> rows.forEach(row -> forms.add(
                row.particle().isEmpty() || !isBeforeContent(row)
                        ? form
                        : form + " " + row.particle().get(0))));
        return Set.copyOf(forms);
    }

    /** The particle stands right behind the verb, not behind an object. */
    private static boolean isBeforeContent(Verb row) {
        return row.frame() != Frame.BLAME_FOR;
    }

    /**
     * Forms of verbs that take a clause or a quotation, and of cues with an object in the third person, that are no nouns as well:
     * "warns", "rejects", not "claims".
     */
    public Set<String> unmistakableVerbs() {
        Set<String> forms = new HashSet<>(speechVerbs());
        verbs.forEach((form, rows) -> {
            if (isThirdPerson(form)
                    && !WordClass.PLURAL_OR_VERB.holds(form)
                    && rows.stream().anyMatch(Cues::takesObject)) {
                forms.add(form);
            }
        });
        forms.removeAll(nouns.keySet());
        return Set.copyOf(forms);
    }

    private static boolean takesObject(Verb row) {
        boolean object = row.frame() == Frame.OBJECT
                || row.frame() == Frame.ACCUSE_OF
                || row.frame() == Frame.AS
                || row.frame() == Frame.ADDRESSEE_INF;
        return object && row.particle().isEmpty();
    }

    private static boolean isThirdPerson(String form) {
        return form.endsWith("s") && !form.endsWith("ss");
    }

    /** Forms of verbs that take a clause or a quotation. */
    public Set<String> speechVerbs() {
        Set<String> forms = new HashSet<>();
        verbs.forEach((form, rows) -> {
            if (rows.stream()
                    .anyMatch(row -> row.frame().takesSpeech() && row.particle().isEmpty())) {
                forms.add(form);
            }
        });
        return Set.copyOf(forms);
    }
}
