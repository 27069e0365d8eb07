package org.parley.rdf;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.model.ArticleId;
import org.parley.model.EntityKey;
import org.parley.model.EntityKind;
import org.parley.model.Fact;
import org.parley.model.Span;
import org.parley.model.TimeValue;

/**
 * Mints the IRIs of data: {@code {base}id/{kind}/{slug}} for things and {@code {base}graph/…} for named graphs.
 *
 * <p>Content decides: equal keys give equal IRIs in every article and every run, and hashes don't depend on the base, so that
 * data can move to another one.
 */
public final class Iris {
    public static final String DEFAULT_BASE = "https://w3id.org/parley/";
    private static final Pattern WIKIDATA_IRI =
            Pattern.compile("https?://www\\.wikidata\\.org/(entity|wiki)/(?<id>Q[1-9][0-9]*)");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final String base;

    /**
     * @param base an absolute IRI that ends with a slash
     */
    public Iris(String base) {
        if (!base.endsWith("/") || !URI.create(base).isAbsolute()) {
            throw new IllegalArgumentException("base IRI %s: want an absolute IRI that ends with /".formatted(base));
        }
        this.base = base;
    }

    /** The graph that holds what the article reports. */
    public Node articleGraph(ArticleId article) {
        return graph("article/" + Slugs.of(article.value()));
    }

    /** A graph for what is not one article's, such as {@code ontology}. */
    public Node graph(String name) {
        return NodeFactory.createURI(base + "graph/" + name);
    }

    public Node article(ArticleId article) {
        return thing("article", Slugs.of(article.value()));
    }

    public Node entity(EntityKey key) {
        return thing(kind(key.kind()), Slugs.of(key.slug()));
    }

    /** A person's holding of an office; the same office held now and held before are two. */
    public Node membership(Fact.Role role) {
        String organization = role.organization().map(Iris::key).orElse("");
        String hash = Slugs.hash(List.of(key(role.person()), role.label(), organization, "former=" + role.former()));
        return thing("membership", Slugs.join(readable(role.person()), Slugs.readable(role.label()), hash));
    }

    /**
     * An encounter. Its kind is not part of the key, for articles differ in what they call it.
     *
     * @param repeat how many meetings with the same key the article has told of before
     */
    public Node meeting(ArticleId article, Fact.Meeting meeting, int repeat) {
        List<String> key = new ArrayList<>();
        meeting.participants().forEach(p -> key.add(key(p)));
        key.add("days=" + meeting.date().map(Iris::days).orElse(""));
        key.add("place=" + meeting.place().map(Iris::key).orElse(""));
        boolean shared = isSameEverywhere(meeting);
        if (!shared) {
            key.add("article=" + article + " status=" + meeting.status());
        }
        if (repeat > 0) {
            key.add("repeat=" + repeat);
        }
        String first = shared ? firstDay(meeting.date()) : Slugs.of(article.value());
        String place = meeting.place().map(Iris::readable).orElse("");
        return thing("meeting", Slugs.join(first, place, Slugs.hash(key)));
    }

    /** What is said in these places of the article; two statements with the same words are one. */
    public Node statement(ArticleId article, List<Span> codePoints) {
        String hash = Slugs.hash(codePoints.stream().map(Iris::offsets).toList());
        String begin = String.valueOf(codePoints.get(0).begin());
        return thing("statement", Slugs.join(Slugs.of(article.value()), begin, hash));
    }

    /** These words of the article, as reference to the target; offsets in code points. */
    public Node mention(ArticleId article, Span codePoints, Node target) {
        String hash = Slugs.hash(List.of(target.getURI().substring(base.length())));
        return thing("mention", Slugs.join(Slugs.of(article.value()), offsets(codePoints), hash));
    }

    /** A sentence of the article; offsets in code points. */
    public Node sentence(ArticleId article, Span codePoints) {
        return thing("sentence", Slugs.join(Slugs.of(article.value()), offsets(codePoints)));
    }

    /** What was found when two things were compared, whichever is named first; by their IRIs in this base. */
    public Node match(Node one, Node other) {
        List<String> key = Stream.of(one, other)
                .map(node -> node.getURI().substring(base.length()))
                .sorted()
                .toList();
        return thing("match", Slugs.hash(key));
    }

    /** A state's membership in an organisation from a day on. */
    public Node stateMembership(EntityKey state, EntityKey organization, LocalDate start) {
        return thing("state-membership", Slugs.join(readable(organization), readable(state), start.toString()));
    }

    /** The entity that Wikidata gives this id, {@code Q30}. */
    public static Node wikidata(String id) {
        return NodeFactory.createURI(WIKIDATA + id);
    }

    /** {@code Q30} for its entity, or for the page about it; empty for anything else. */
    public static Optional<String> wikidataId(Node node) {
        Matcher matcher = WIKIDATA_IRI.matcher(node.isURI() ? node.getURI() : "");
        return matcher.matches() ? Optional.of(matcher.group("id")) : Optional.empty();
    }

    /**
     * Parties, days and place single the encounter out, so that another article that gives the same ones means the same. A
     * date less exact than a day does so only together with a place.
     */
    private static boolean isSameEverywhere(Fact.Meeting meeting) {
        boolean placed = meeting.place().isPresent();
        boolean exact = meeting.date()
                .filter(d -> d.precision() == TimeValue.Precision.DAY)
                .isPresent();
        return switch (meeting.participants().size()) {
            case 0 -> false;
            case 1 -> exact && placed;
            default -> exact || (placed && meeting.date().isPresent());
        };
    }

    private static String firstDay(Optional<TimeValue> date) {
        return date.orElseThrow().earliest().toString();
    }

    private static String days(TimeValue date) {
        return date.earliest() + "/" + date.latest();
    }

    private static String offsets(Span span) {
        return span.begin() + "-" + span.end();
    }

    private static String key(EntityKey key) {
        return kind(key.kind()) + "/" + key.slug();
    }

    private static String readable(EntityKey key) {
        return Slugs.readable(key.slug());
    }

    private static String kind(EntityKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private Node thing(String kind, String slug) {
        return NodeFactory.createURI(base + "id/" + kind + "/" + slug);
    }
}
