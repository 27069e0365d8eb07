package org.parley.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.rules.Table;
import org.parley.support.ReadingRow;
import org.parley.support.Texts;
import org.parley.support.Texts.Reading;

/** What statements and meetings are about, and by which words. */
class TopicsTest {
    private static final Map<String, String> CONCEPTS = Table.read("rules/topics.tsv").rows().stream()
            .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("concept")));

    private static Stream<Arguments> rows() {
        return ReadingRow.in("extract/topics.tsv");
    }

    private static Stream<Arguments> triggers() {
        return Table.read("rules/topics.tsv").rows().stream()
                .flatMap(row -> row.all("triggers").stream().map(trigger -> Arguments.of(trigger, row.get("concept"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void extract_always_findsTopicsAndTheirWords(ReadingRow row) {
        row.check(topics(Texts.read(row.article())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("triggers")
    void trigger_inAStatement_tellsItsTopic(String trigger, String concept) {
        Reading reading =
                Texts.read("Premier Brandel said that both sides wanted to talk about the " + written(trigger) + ".");
        assertThat(reading.facts().facts())
                .filteredOn(Fact.Statement.class::isInstance)
                .anySatisfy(fact -> assertThat(((Fact.Statement) fact).topics()).contains(concept));
    }

    /** Short forms are written in capitals; of several words at one place the first, and nothing in a gap. */
    private static String written(String trigger) {
        return Pattern.compile("\\b(?:un|u\\.n\\.|eu|nato)(?= |$)")
                .matcher(trigger.replaceAll("/[^ ]*", "").replace("\u2026 ", ""))
                .replaceAll(match -> match.group().toUpperCase(Locale.ROOT));
    }

    @Test
    void topics_always_haveEvidenceNoSurerThanTheirFact() {
        Fact fact = Texts.read("Premier Brandel called for a ceasefire.")
                .facts()
                .facts()
                .get(1);
        assertThat(fact.evidence()).hasSize(2);
        assertThat(fact.evidence().get(1).confidence())
                .isLessThanOrEqualTo(fact.evidence().get(0).confidence());
    }

    private static List<String> topics(Reading reading) {
        return reading.facts().facts().stream()
                .flatMap(fact -> topics(reading, fact))
                .toList();
    }

    private static Stream<String> topics(Reading reading, Fact fact) {
        List<Evidence> named = fact.evidence().stream()
                .filter(evidence -> CONCEPTS.containsKey(evidence.rule()))
                .toList();
        assertThat(concepts(fact))
                .isEqualTo(named.stream()
                        .map(evidence -> CONCEPTS.get(evidence.rule()))
                        .collect(Collectors.toSet()));
        return named.stream().map(evidence -> "%s: %s \"%s\""
                .formatted(who(reading, fact), CONCEPTS.get(evidence.rule()), reading.text(evidence.span())));
    }

    private static Set<String> concepts(Fact fact) {
        Collection<String> concepts = List.of();
        if (fact instanceof Fact.Statement statement) {
            concepts = statement.topics();
        } else if (fact instanceof Fact.Meeting meeting) {
            concepts = meeting.topics();
        }
        return Set.copyOf(concepts);
    }

    private static String who(Reading reading, Fact fact) {
        return fact instanceof Fact.Statement statement
                ? "S " + reading.text(statement.cue())
                : "M " + ((Fact.Meeting) fact).kind().name().toLowerCase(Locale.ROOT);
    }
}
