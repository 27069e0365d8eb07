package org.parley.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.support.SampleFacts.DAY;
import static org.parley.support.SampleFacts.FREEDONIA;
import static org.parley.support.SampleFacts.GENEVA;
import static org.parley.support.SampleFacts.RURITANIA;
import static org.parley.support.SampleFacts.sorted;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.Span;
import org.parley.model.TimeValue;
import org.parley.support.SampleFacts;

class IrisTest {
    private static final ArticleId ONE = new ArticleId("one");
    private static final ArticleId TWO = new ArticleId("two");
    private static final SortedSet<EntityKey> BOTH = sorted(RURITANIA, FREEDONIA);
    private static final TimeValue MONTH = TimeValue.month(YearMonth.of(2031, 5));
    private static final List<Evidence> EVIDENCE = List.of(new Evidence(new Span(0, 1), "r", 1));

    private final Iris iris = new Iris(Iris.DEFAULT_BASE);

    @Test
    void iris_ofThingsAndGraphs_areReadable() {
        assertThat(iris.entity(RURITANIA).getURI()).isEqualTo("https://w3id.org/parley/id/state/ruritania");
        assertThat(iris.article(ONE).getURI()).isEqualTo("https://w3id.org/parley/id/article/one");
        assertThat(iris.articleGraph(ONE).getURI()).isEqualTo("https://w3id.org/parley/graph/article/one");
        assertThat(iris.graph("ontology").getURI()).isEqualTo("https://w3id.org/parley/graph/ontology");
        assertThat(iris.membership(SampleFacts.minister()).getURI())
                .matches("https://w3id.org/parley/id/membership/ana-lind-foreign-minister-[0-9a-f]{12}");
        assertThat(iris.meeting(ONE, SampleFacts.talks(), 0).getURI())
                .matches("https://w3id.org/parley/id/meeting/2031-05-04-geneva-[0-9a-f]{12}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://w3id.org/parley", "parley/", "", "/"})
    void base_whenNotAbsoluteOrWithoutSlash_fails(String base) {
        assertThatThrownBy(() -> new Iris(base)).hasMessageContaining("absolute IRI that ends with /");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "ü",
                "中文",
                "a/b",
                "..",
                ".",
                "a%20b",
                "a#b",
                "a?b",
                "A.b_c~d-e",
                "🕊",
                "\"<>\\^`{|}",
                "a\nb"
            })
    void article_whenIdHoldsAnything_isAValidIriWithOneSegment(String id) {
        String iri = iris.article(new ArticleId(id)).getURI();
        assertThat(IRIx.create(iri).hasViolations()).isFalse();
        assertThat(iri).matches("https://w3id\\.org/parley/id/article/[A-Za-z0-9_~-][A-Za-z0-9._~-]*");
    }

    @Test
    void article_whenIdsLookAlike_differs() {
        assertThat(List.of("a b", "a-b", "a/b", "A b", "a  b", "x".repeat(200), "x".repeat(201)))
                .extracting(id -> iris.article(new ArticleId(id)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("sharedMeetings")
    void meeting_whenPartiesDayAndPlaceAgree_isTheSameInTwoArticles(Fact.Meeting meeting) {
        assertThat(iris.meeting(ONE, meeting, 0)).isEqualTo(iris.meeting(TWO, meeting, 0));
    }

    @ParameterizedTest
    @MethodSource("ownMeetings")
    void meeting_whenTooLittleIsKnown_isTheArticlesOwn(Fact.Meeting meeting) {
        assertThat(iris.meeting(ONE, meeting, 0)).isNotEqualTo(iris.meeting(TWO, meeting, 0));
    }

    @Test
    void meeting_whenKindStatusOrChairDiffers_isTheSame() {
        Fact.Meeting planned = meeting(BOTH, Optional.of(GENEVA), Optional.of(TimeValue.day(DAY)));
        assertThat(iris.meeting(ONE, SampleFacts.talks(), 0)).isEqualTo(iris.meeting(ONE, planned, 0));
    }

    @Test
    void meeting_whenPartyPlaceDayOrRepeatDiffers_isAnother() {
        Optional<EntityKey> geneva = Optional.of(GENEVA);
        Optional<TimeValue> day = Optional.of(TimeValue.day(DAY));
        Fact.Meeting first = meeting(BOTH, geneva, day);
        List<Node> others = List.of(
                iris.meeting(ONE, first, 0),
                iris.meeting(ONE, first, 1),
                iris.meeting(ONE, meeting(sorted(RURITANIA), geneva, day), 0),
                iris.meeting(ONE, meeting(BOTH, Optional.empty(), day), 0),
                iris.meeting(ONE, meeting(BOTH, geneva, Optional.of(TimeValue.day(DAY.plusDays(1)))), 0),
                iris.meeting(ONE, meeting(BOTH, geneva, Optional.of(MONTH)), 0));
        assertThat(others).doesNotHaveDuplicates();
    }

    @Test
    void membership_whenAnyPartDiffers_isAnother() {
        Fact.Role role = SampleFacts.minister();
        EntityKey person = new EntityKey(EntityKind.PERSON, "other");
        assertThat(List.of(
                        role,
                        new Fact.Role(person, role.label(), role.organization(), role.concept(), false, EVIDENCE),
                        new Fact.Role(role.person(), "minister", role.organization(), role.concept(), false, EVIDENCE),
                        new Fact.Role(role.person(), role.label(), Optional.empty(), role.concept(), false, EVIDENCE),
                        new Fact.Role(
                                role.person(), role.label(), role.organization(), role.concept(), true, EVIDENCE)))
                .extracting(iris::membership)
                .doesNotHaveDuplicates();
    }

    @Test
    void hashes_whenBaseDiffers_stay() {
        Iris other = new Iris("http://localhost:3030/");
        assertThat(other.mention(ONE, new Span(1, 2), other.entity(GENEVA)).getURI())
                .isEqualTo(iris.mention(ONE, new Span(1, 2), iris.entity(GENEVA))
                        .getURI()
                        .replace("https://w3id.org/parley/", "http://localhost:3030/"));
    }

    @Test
    void statement_whenWordsOrArticleDiffer_isAnother() {
        List<Span> words = List.of(new Span(1, 5), new Span(8, 9));
        assertThat(List.of(
                        iris.statement(ONE, words),
                        iris.statement(TWO, words),
                        iris.statement(ONE, List.of(new Span(1, 9))),
                        iris.statement(ONE, List.of(new Span(1, 5)))))
                .doesNotHaveDuplicates();
    }

    static List<Fact.Meeting> sharedMeetings() {
        Optional<TimeValue> day = Optional.of(TimeValue.day(DAY));
        return List.of(
                meeting(BOTH, Optional.of(GENEVA), day),
                meeting(BOTH, Optional.empty(), day),
                meeting(sorted(RURITANIA), Optional.of(GENEVA), day),
                meeting(BOTH, Optional.of(GENEVA), Optional.of(MONTH)));
    }

    static List<Fact.Meeting> ownMeetings() {
        Optional<TimeValue> day = Optional.of(TimeValue.day(DAY));
        return List.of(
                meeting(BOTH, Optional.of(GENEVA), Optional.empty()),
                meeting(BOTH, Optional.empty(), Optional.of(MONTH)),
                meeting(sorted(RURITANIA), Optional.empty(), day),
                meeting(sorted(RURITANIA), Optional.of(GENEVA), Optional.of(MONTH)),
                meeting(sorted(), Optional.of(GENEVA), day));
    }

    private static Fact.Meeting meeting(
            SortedSet<EntityKey> parties, Optional<EntityKey> place, Optional<TimeValue> date) {
        return new Fact.Meeting(
                MeetingKind.BILATERAL,
                MeetingStatus.PLANNED,
                parties,
                sorted(GENEVA),
                sorted(),
                sorted(),
                sorted(),
                place,
                Optional.empty(),
                date,
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(),
                EVIDENCE);
    }
}
