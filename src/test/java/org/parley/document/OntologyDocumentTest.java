package org.parley.document;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.vocab.OntologyFile;

class OntologyDocumentTest {
    /** Made once, for there are many links to follow. */
    private static final Map<OntologyFile, Document> PAGES = new ConcurrentHashMap<>();

    private static final Document ONTOLOGY = page(OntologyFile.ONTOLOGY);

    @ParameterizedTest
    @MethodSource("documents")
    void text_whenAskedForTwice_areTheSame(OntologyDocument document) {
        assertThat(document.text("")).isEqualTo(document.text("")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void text_whenRdf_areTheGraphOfTheFile(OntologyDocument document) {
        if (document.form() != Form.HTML) {
            Graph graph = GraphMemFactory.createDefaultGraph();
            RDFParser.fromString(
                            document.text(""),
                            RDFLanguages.contentTypeToLang(document.form().mediaType()))
                    .parse(graph);
            assertThat(graph.isIsomorphicWith(document.file().read())).isTrue();
        }
    }

    @Test
    void shapes_haveNoPage() {
        assertThatThrownBy(() -> new OntologyDocument(OntologyFile.SHAPES, Form.HTML))
                .hasMessageContaining("shapes.ttl is not published as HTML");
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ONTOLOGY", "ROLES", "TOPICS", "KINDS", "CODES"})
    void page_always_hasASectionForEachOwnTerm(OntologyFile file) {
        Set<String> ids = page(file).select("[id]").stream().map(Element::id).collect(toSet());
        assertThat(file.read().stream()
                        .filter(triple -> triple.predicateMatches(RDF.type.asNode()))
                        .map(triple -> triple.getSubject().getURI())
                        .filter(iri -> iri.startsWith(file.iri() + "#"))
                        .filter(iri -> !iri.matches(".*#(CameoCode|PloverType)"))
                        .map(iri -> iri.substring(iri.indexOf('#') + 1)))
                .isNotEmpty()
                .isSubsetOf(ids);
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ONTOLOGY", "ROLES", "TOPICS", "KINDS", "CODES"})
    void page_always_hasEachIdOnce(OntologyFile file) {
        assertThat(page(file).select("[id]").stream().map(Element::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ONTOLOGY", "ROLES", "TOPICS", "KINDS", "CODES"})
    void link_whenItLeadsIntoOurPages_findsItsSection(OntologyFile file) {
        for (Element link : page(file).select("a[href*=#]")) {
            String href = link.attr("href");
            String path = href.substring(0, href.indexOf('#'));
            String id = href.substring(href.indexOf('#') + 1);
            if (path.isEmpty()) {
                assertThat(page(file).getElementById(id)).as(href).isNotNull();
            } else if (!path.startsWith("http")) {
                assertThat(pageAt(path).getElementById(id)).as(href).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = OntologyFile.class,
            names = {"ONTOLOGY", "ROLES", "TOPICS", "KINDS", "CODES"})
    void page_always_needsNothingFromElsewhere(OntologyFile file) {
        Document page = page(file);
        assertThat(page.select("script, img, iframe, link[rel=stylesheet], [src], [onclick], [style]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void page_whenOfTheOntology_saysVersionLicenceAndNamespace() {
        assertThat(ONTOLOGY.select("dl.about").text())
                .contains(
                        "https://w3id.org/parley/ns#",
                        "https://creativecommons.org/publicdomain/zero/1.0/",
                        "https://w3id.org/parley/ns/0.2.0");
    }

    @Test
    void page_whenSeenFromALowerFolder_linksUpwards() {
        String html = new OntologyDocument(OntologyFile.ONTOLOGY, Form.HTML).text("../");
        assertThat(html)
                .contains("href=\"../ns/codes.html#cameo-112\"")
                .doesNotContain("href=\"ns/codes.html#cameo-112\"");
    }

    @Test
    void term_always_showsMeaningHierarchyDomainRangeMatchAndExample() {
        assertThat(ONTOLOGY.getElementById("speaker").text())
                .contains(
                        "The actor to whom the article attributes the statement",
                        "Sub-property of prov:wasAttributedTo",
                        "Domain parley:Statement",
                        "Range parley:Actor",
                        "Related match",
                        "grasp:wasAttributedTo",
                        "Example \"The road is open, Lind said\": Ana Lind.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"classes", "meeting", "statement"})
    void figure_always_hasATitleAndACaption(String figure) {
        Element title = ONTOLOGY.getElementById(figure + "-title");
        assertThat(title.text()).isNotBlank();
        assertThat(title.closest("svg").attr("aria-labelledby")).isEqualTo(title.id());
        assertThat(title.closest("figure").select("figcaption").text()).contains(title.text());
    }

    @Test
    void page_whenAConceptHasMarkupInItsWords_showsItAsText() {
        assertThat(Names.escaped("<b> & \"x\"")).isEqualTo("&lt;b&gt; &amp; &quot;x&quot;");
    }

    static Stream<OntologyDocument> documents() {
        return Arrays.stream(OntologyFile.values())
                .flatMap(file -> OntologyDocument.forms(file).stream().map(form -> new OntologyDocument(file, form)));
    }

    private static Document pageAt(String path) {
        return documents()
                .filter(document -> path.replace("../", "").equals(document.path()))
                .map(document -> page(document.file()))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(OntologyFile file) {
        return PAGES.computeIfAbsent(
                file,
                key -> Jsoup.parse(
                        new OntologyDocument(key, Form.HTML).text(key == OntologyFile.ONTOLOGY ? "" : "../")));
    }
}
