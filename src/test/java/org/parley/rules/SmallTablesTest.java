package org.parley.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.MeetingKind;
import org.parley.rules.MeetingWords.Handling;

/** Title states, words of meeting, anonymous heads and words inside names. */
class SmallTablesTest {
    private static final TitleStates TITLE_STATES = TitleStates.load();
    private static final MeetingWords MEETINGS = MeetingWords.load();
    private static final AnonymousHeads HEADS = AnonymousHeads.load();
    private static final NameWords ORGANIZATIONS = NameWords.load("rules/organization-words.tsv");
    private static final NameWords PLACES = NameWords.load("rules/place-words.tsv");

    @ParameterizedTest
    @CsvSource({"secretary of state, usa", "taoiseach, ireland", "pope, vatican", "external affairs minister, india"})
    void state_withATitleOfOneState_isThatState(String title, String state) {
        assertThat(TITLE_STATES.state(title)).contains(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreign minister", "president", "Secretary of State", "minister of state"})
    void state_withATitleOfMany_isEmpty(String title) {
        assertThat(TITLE_STATES.state(title)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"met, BILATERAL", "negotiated, TALKS", "phoned, CALL", "sat down, TALKS"})
    void verb_ofMeeting_hasItsKind(String form, MeetingKind kind) {
        assertThat(MEETINGS.verb(form)).map(MeetingWords.Verb::kind).contains(kind);
    }

    @Test
    void verb_withObjectOrPreposition_listsBoth() {
        assertThat(MEETINGS.verb("met").orElseThrow().particles()).containsExactly("-", "with");
        assertThat(MEETINGS.verb("negotiated").orElseThrow().particles()).containsExactly("with", "between");
    }

    @ParameterizedTest
    @CsvSource({"summit, SUMMIT", "talks, TALKS", "videoconference, CALL", "consultations, CONSULTATION"})
    void noun_ofMeeting_hasItsKind(String form, MeetingKind kind) {
        assertThat(MEETINGS.noun(form)).map(MeetingWords.Noun::kind).contains(kind);
    }

    @Test
    void handling_whenTwoRowsNameTheVerb_givesBoth() {
        assertThat(MEETINGS.handling("called off")).containsExactly(Handling.CANCEL);
        assertThat(MEETINGS.handling("boycotted")).containsExactly(Handling.DECLINE);
        assertThat(MEETINGS.handling("agreed")).containsExactly(Handling.PLAN);
        assertThat(MEETINGS.handling("walked")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"official, false", "officials, true", "source, false", "delegation, true", "police, true"})
    void plural_withAHead_tellsWhetherItNamesSeveral(String word, boolean plural) {
        assertThat(HEADS.plural(word)).contains(plural);
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "Official", "moscow"})
    void plural_withAnotherWord_isEmpty(String word) {
        assertThat(HEADS.plural(word)).isEmpty();
    }

    @Test
    void mark_always_asksForTheWordsPlace() {
        assertThat(ORGANIZATIONS.mark(List.of("Ministry", "of", "Trade"))).isTrue();
        assertThat(ORGANIZATIONS.mark(List.of("Bellmark", "Treasury"))).isTrue();
        assertThat(ORGANIZATIONS.mark(List.of("Treasury", "Bellmark"))).isFalse();
        assertThat(PLACES.mark(List.of("Mount", "Bellmark"))).isTrue();
        assertThat(PLACES.mark(List.of("Bellmark", "Mount"))).isFalse();
        assertThat(PLACES.mark(List.of("bellmark", "river"))).isFalse();
    }
}
