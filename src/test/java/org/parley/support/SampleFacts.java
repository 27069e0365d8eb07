package org.parley.support;

import static org.parley.model.EntityKind.DELEGATION;
import static org.parley.model.EntityKind.ORGANIZATION;
import static org.parley.model.EntityKind.PERSON;
import static org.parley.model.EntityKind.PLACE;
import static org.parley.model.EntityKind.STATE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.parley.model.Article;
import org.parley.model.ArticleFacts;
import org.parley.model.ArticleId;
import org.parley.model.ClockTime;
import org.parley.model.Entity;
import org.parley.model.EntityKey;
import org.parley.model.Evidence;
import org.parley.model.Fact;
import org.parley.model.Grounds;
import org.parley.model.MeetingKind;
import org.parley.model.MeetingStatus;
import org.parley.model.Mention;
import org.parley.model.Section;
import org.parley.model.Span;
import org.parley.model.SpeechAct;
import org.parley.model.TimeValue;

/** A small made-up article of made-up states, and what a reader takes from it: one sample of every shape of fact. */
public final class SampleFacts {
    public static final ArticleId ID = new ArticleId("geneva talks");
    public static final LocalDate DAY = LocalDate.of(2031, 5, 4);
    public static final EntityKey LIND = new EntityKey(PERSON, "ana-lind");
    public static final EntityKey KUN = new EntityKey(PERSON, "bela-kun");
    public static final EntityKey OFFICIAL = new EntityKey(PERSON, "geneva-talks-senior-freedonian-official");
    public static final EntityKey RURITANIA = new EntityKey(STATE, "ruritania");
    public static final EntityKey FREEDONIA = new EntityKey(STATE, "freedonia");
    public static final EntityKey AGENCY = new EntityKey(ORGANIZATION, "freedonian-news-agency");
    public static final EntityKey DELEGATES = new EntityKey(DELEGATION, "ruritania-delegation");
    public static final EntityKey GENEVA = new EntityKey(PLACE, "geneva");
    public static final EntityKey PALACE = new EntityKey(PLACE, "palace-of-nations");

    /** The dove and the flag are characters of two UTF-16 units each. */
    public static final String TEXT =
            """
            🕊 Ruritania and Freedonia met at the Palace of Nations in Geneva on Sunday.
            🏳 “The road,” Foreign Minister Ana Lind said, “is open
            to all.”
            A senior Freedonian official urged Ruritania to agree to a truce, the Freedonian News Agency reported.
            Former envoy Béla Kun said he hoped for a second meeting this year. Ruritania’s delegation left.
            Rain fell.
            """;

    private SampleFacts() {}

    public static ArticleFacts article() {
        return new ArticleFacts(
                source(),
                sentences(),
                entities(),
                mentions(),
                List.of(minister(), envoy(), talks(), road(), appeal()),
                grounds());
    }

    public static Article source() {
        Article.Metadata metadata = new Article.Metadata(
                Optional.of(DAY),
                Optional.of("Two neighbours meet"),
                Optional.of("The Made-up Courier"),
                Optional.of("https://news.example/2031/geneva?id=7&x=ü"));
        return new Article(ID, metadata, TEXT, List.of(), List.of(new Section(Optional.of(DAY))));
    }

    public static Fact.Role minister() {
        return new Fact.Role(
                LIND,
                "foreign minister",
                Optional.of(RURITANIA),
                Optional.of("foreign-minister"),
                false,
                found("Foreign Minister Ana Lind", "title-before-name"));
    }

    public static Fact.Role envoy() {
        return new Fact.Role(
                KUN,
                "envoy",
                Optional.empty(),
                Optional.of("envoy"),
                true,
                found("Former envoy Béla Kun", "title-former"));
    }

    public static Fact.Meeting talks() {
        return new Fact.Meeting(
                MeetingKind.TALKS,
                MeetingStatus.HELD,
                sorted(RURITANIA, FREEDONIA),
                sorted(),
                sorted(),
                sorted(),
                sorted(KUN),
                Optional.of(GENEVA),
                Optional.of(PALACE),
                Optional.of(TimeValue.day(DAY)),
                Optional.of(new ClockTime(LocalTime.of(15, 30), true)),
                Optional.of(57),
                new TreeSet<>(Set.of("peace-talks")),
                found("met at the Palace of Nations in Geneva on Sunday", "meeting-met"));
    }

    /** A split quotation that runs over a line break. */
    public static Fact.Statement road() {
        return new Fact.Statement(
                Optional.of(LIND),
                List.of(span("The road,"), span("is open\nto all.")),
                true,
                span("said"),
                Optional.of(span("Ana Lind")),
                SpeechAct.ASSERT,
                sorted(),
                Optional.of(DELEGATES),
                Optional.empty(),
                Optional.of(TimeValue.day(DAY)),
                new TreeSet<>(),
                found("Foreign Minister Ana Lind said", "said-quote"));
    }

    public static Fact.Statement appeal() {
        return new Fact.Statement(
                Optional.of(OFFICIAL),
                List.of(span("to agree to a truce")),
                false,
                span("urged"),
                Optional.empty(),
                SpeechAct.APPEAL,
                sorted(RURITANIA),
                Optional.empty(),
                Optional.of(AGENCY),
                Optional.of(TimeValue.interval(DAY.minusDays(2), DAY)),
                new TreeSet<>(Set.of("truce")),
                List.of(
                        new Evidence(span("urged Ruritania to agree to a truce"), "urge-to", 0.85),
                        new Evidence(span("urged Ruritania to agree to a truce"), "verb-object", 0.7)));
    }

    /** Nothing is read from the last one. */
    private static List<Span> sentences() {
        return List.of(
                span("🕊 Ruritania and Freedonia met at the Palace of Nations in Geneva on Sunday."),
                span("🏳 “The road,” Foreign Minister Ana Lind said, “is open\nto all.”"),
                span(
                        "A senior Freedonian official urged Ruritania to agree to a truce, the Freedonian News Agency reported."),
                span("Former envoy Béla Kun said he hoped for a second meeting this year."),
                span("Ruritania’s delegation left."),
                span("Rain fell."));
    }

    private static Map<Fact, Grounds> grounds() {
        return Map.of(
                minister(), values(mention("Ana Lind", LIND), mention("Ruritania", RURITANIA)),
                envoy(), values(mention("Béla Kun", KUN)),
                talks(),
                        new Grounds(
                                List.of(
                                        mention("Ruritania", RURITANIA),
                                        mention("Freedonia", FREEDONIA),
                                        mention("Béla Kun", KUN),
                                        mention("Geneva", GENEVA),
                                        mention("Palace of Nations", PALACE)),
                                List.of(new Evidence(span("Sunday"), "date-in-sentence", 0.9))),
                road(), values(mention("Ruritania’s delegation", DELEGATES)),
                appeal(),
                        values(
                                mention("senior Freedonian official", OFFICIAL),
                                new Mention(second("Ruritania"), RURITANIA, 0.85, "urge-to"),
                                mention("Freedonian News Agency", AGENCY)));
    }

    private static Grounds values(Mention... mentions) {
        return new Grounds(List.of(mentions), List.of());
    }

    /** One of the mentions that the article has anyway. */
    private static Mention mention(String words, EntityKey key) {
        return mentions().stream()
                .filter(m -> m.span().equals(span(words)) && m.refersTo().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Span second(String words) {
        int begin = TEXT.indexOf(words, span(words).end());
        return new Span(begin, begin + words.length());
    }

    /** The first place where these words stand. */
    public static Span span(String words) {
        int begin = TEXT.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("the sample has no words: " + words);
        }
        return new Span(begin, begin + words.length());
    }

    public static SortedSet<EntityKey> sorted(EntityKey... keys) {
        return new TreeSet<>(Set.of(keys));
    }

    private static List<Evidence> found(String words, String rule) {
        return List.of(new Evidence(span(words), rule, 0.9));
    }

    private static List<Entity> entities() {
        return List.of(
                entity(LIND, "Ana Lind", "Q999999901"),
                entity(KUN, "Béla Kun", ""),
                new Entity(OFFICIAL, "senior Freedonian official", new TreeSet<>(), true, Optional.empty()),
                new Entity(RURITANIA, "Ruritania", new TreeSet<>(Set.of("Strelsau")), false, Optional.of("Q999999902")),
                entity(FREEDONIA, "Freedonia", "Q999999903"),
                entity(AGENCY, "Freedonian News Agency", ""),
                new Entity(
                        DELEGATES,
                        "Ruritania’s delegation",
                        new TreeSet<>(),
                        false,
                        Optional.empty(),
                        Optional.of(RURITANIA)),
                entity(GENEVA, "Geneva", "Q71"),
                entity(PALACE, "Palace of Nations", ""));
    }

    private static Entity entity(EntityKey key, String label, String wikidata) {
        Optional<String> id = Optional.of(wikidata).filter(q -> !q.isEmpty());
        return new Entity(key, label, new TreeSet<>(), false, id);
    }

    private static List<Mention> mentions() {
        return List.of(
                new Mention(span("Ruritania"), RURITANIA, 1.0, "gazetteer"),
                new Mention(span("Freedonia"), FREEDONIA, 1.0, "gazetteer"),
                new Mention(span("Palace of Nations"), PALACE, 0.8, "venue-suffix"),
                new Mention(span("Geneva"), GENEVA, 0.95, "gazetteer"),
                new Mention(span("Ana Lind"), LIND, 0.9, "title-name"),
                new Mention(span("senior Freedonian official"), OFFICIAL, 0.7, "description"),
                new Mention(span("Freedonian News Agency"), AGENCY, 0.75, "name-suffix"),
                new Mention(span("Béla Kun"), KUN, 0.9, "title-name"),
                new Mention(span("Ruritania’s delegation"), DELEGATES, 0.8, "delegation"));
    }
}
