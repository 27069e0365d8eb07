package org.parley.evaluate.found;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.evaluate.gold.Slot;

/** The graph of one article while its rows come in. */
final class ArticleDraft {
    private static final Comparator<FoundRole> ROLES = Comparator.comparing(FoundRole::iri)
            .thenComparing(FoundRole::label)
            .thenComparing(role -> role.organization().orElse(""));

    private final SortedSet<String> actors = new TreeSet<>();
    private final List<FoundRole> roles = new ArrayList<>();
    private final Map<String, Map<Slot, SortedSet<String>>> meetings = new TreeMap<>();
    private final Map<String, Said> statements = new TreeMap<>();
    private final EvidenceDraft evidence = new EvidenceDraft();

    private static final class Said {
        private final SortedSet<String> contents = new TreeSet<>();
        private final SortedSet<String> speakers = new TreeSet<>();
        private final Map<String, SortedSet<String>> details = new TreeMap<>();

        private SortedSet<String> detail(String name) {
            return details.computeIfAbsent(name, key -> new TreeSet<>());
        }
    }

    void actor(String iri) {
        actors.add(iri);
    }

    void role(FoundRole role) {
        roles.add(role);
    }

    void meeting(String iri) {
        meetings.computeIfAbsent(iri, key -> new EnumMap<>(Slot.class));
    }

    void filler(String meeting, Slot slot, String value) {
        meeting(meeting);
        meetings.get(meeting).computeIfAbsent(slot, key -> new TreeSet<>()).add(value);
    }

    void content(String statement, String content) {
        said(statement).contents.add(content);
    }

    void speaker(String statement, String speaker) {
        said(statement).speakers.add(speaker);
    }

    void detail(String statement, String name, String value) {
        said(statement).detail(name).add(value);
    }

    EvidenceDraft evidence() {
        return evidence;
    }

    private Said said(String statement) {
        return statements.computeIfAbsent(statement, key -> new Said());
    }

    FoundArticle finished() {
        roles.sort(ROLES);
        return new FoundArticle(
                actors,
                roles,
                meetings.entrySet().stream()
                        .map(meeting -> new FoundMeeting(meeting.getKey(), meeting.getValue()))
                        .toList(),
                statements.entrySet().stream()
                        .filter(statement -> !statement.getValue().contents.isEmpty())
                        .map(statement -> statement(statement.getKey(), statement.getValue()))
                        .toList(),
                evidence.finished());
    }

    private static FoundStatement statement(String iri, Said said) {
        return new FoundStatement(
                iri,
                said.contents.first(),
                said.speakers,
                said.detail("speakerWords"),
                said.detail("act"),
                said.detail("quoted").contains("true"),
                said.detail("date"),
                said.detail("addressee"));
    }
}
