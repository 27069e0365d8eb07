package org.parley.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.corpus.CorpusBuild;
import org.parley.corpus.Matchers;
import org.parley.pipeline.BuildPipeline.Unchanged;
import org.parley.rules.Gazetteer;
import org.parley.source.Corpus;
import org.parley.source.SourceOptions;
import org.parley.store.Absent;
import org.parley.store.ExportFormat;
import org.parley.store.GraphExport;
import org.parley.store.Store;
import org.parley.store.StoreInfo;
import org.parley.support.FolderCopy;
import org.parley.support.RememberedReadings;
import org.parley.support.Silence;

/** A corpus whose articles come, change and go: the store depends on the articles it holds, not on its history. */
final class CorpusChangeIT {
    private static final StoreInfo INFO = new StoreInfo("https://w3id.org/parley/", "test");
    private static final Matchers MATCHERS = Matchers.load(Gazetteer.load());
    private static final ArticleReadings READINGS = ArticleReadings.load();
    private static final Pattern REDIRECT =
            Pattern.compile("(<\\S+>) <http://purl.org/dc/terms/isReplacedBy> (<\\S+>) .*");
    private static final Pattern IRI = Pattern.compile("<[^> ]+>");

    /** For where the order of reading is not the question. */
    private static final RememberedReadings REMEMBERED = new RememberedReadings(READINGS);

    private static final List<Path> ARTICLES = new ArrayList<>();
    private static final int FEW = 20;

    /** Of all articles, and of the first few, each built at once. */
    @TempDir
    private static Path made;

    @TempDir
    private Path temp;

    @BeforeAll
    static void buildAtOnce() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("data/articles"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(ARTICLES::add);
        }
        build(made.resolve("whole"), ARTICLES, REMEMBERED);
        build(made.resolve("few"), ARTICLES.subList(0, FEW), REMEMBERED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void build_inAnyOrderAndBatches_givesTheSameGraph(long seed) throws Exception {
        List<Path> shuffled = new ArrayList<>(ARTICLES);
        Collections.shuffle(shuffled, new Random(seed));
        int third = shuffled.size() / 3;
        for (List<Path> part : List.of(
                shuffled.subList(0, third),
                shuffled.subList(third, 2 * third),
                shuffled.subList(2 * third, shuffled.size()))) {
            build(temp.resolve("parts"), part, READINGS::create);
        }
        assertThat(renamed(lines("parts"))).isEqualTo(renamed(lines(made.resolve("whole"))));
    }

    @Test
    void build_ofWhatIsThere_readsNothingAndChangesNothing() throws Exception {
        FolderCopy.of(made.resolve("whole"), temp.resolve("store"));
        List<String> before = lines("store");
        RunReport report = build("store", ARTICLES);
        assertThat(report.unchanged()).isEqualTo(ARTICLES.size());
        assertThat(lines("store")).isEqualTo(before);
    }

    @Test
    void remove_ofWhatCameLater_givesBackTheStoreBefore() throws Exception {
        FolderCopy.of(made.resolve("few"), temp.resolve("store"));
        List<String> before = lines("store");
        build("store", ARTICLES);
        assertThat(lines("store")).isNotEqualTo(before);
        try (CorpusBuild build = CorpusBuild.begin(temp.resolve("store"), INFO, MATCHERS)) {
            ARTICLES.subList(FEW, ARTICLES.size()).forEach(file -> build.remove(id(file)));
            build.commit(Absent.KEEP);
        }
        assertThat(lines("store")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void build_whenTheLedgerIsLostOrDamaged_makesItAnewWithTheSameIris(boolean lost) throws Exception {
        FolderCopy.of(made.resolve("few"), temp.resolve("store"));
        build("store", ARTICLES.subList(0, 25));
        List<String> before = lines("store");
        Path ledger = temp.resolve("store/identity.mv");
        if (lost) {
            Files.delete(ledger);
        } else {
            Files.writeString(ledger, "no ledger\n".repeat(2000));
        }
        build("store", ARTICLES.subList(0, 26));
        try (CorpusBuild build = CorpusBuild.begin(temp.resolve("store"), INFO, MATCHERS)) {
            build.remove(id(ARTICLES.get(25)));
            build.commit(Absent.KEEP);
        }
        assertThat(lines("store")).isEqualTo(before);
    }

    @Test
    void remove_ofTheLastArticles_takesTheCountriesOfPlacesAwayAndLeavesWhatTheGazetteerKnows() throws Exception {
        List<Path> few = ARTICLES.subList(0, 3);
        build("store", few);
        assertThat(lines("store")).anyMatch(CorpusChangeIT::tellsACountry).anyMatch(CorpusChangeIT::tellsAMembership);
        try (CorpusBuild build = CorpusBuild.begin(temp.resolve("store"), INFO, MATCHERS)) {
            few.forEach(file -> build.remove(id(file)));
            build.commit(Absent.KEEP);
        }
        assertThat(lines("store")).noneMatch(CorpusChangeIT::tellsACountry).anyMatch(CorpusChangeIT::tellsAMembership);
    }

    private static boolean tellsACountry(String line) {
        return line.contains("geonames.org/ontology#parentCountry") && line.endsWith("/graph/identity> .");
    }

    private static boolean tellsAMembership(String line) {
        return line.contains("id/state-membership/european-union-france-1958-01-01> <https://schema.org/memberOf>")
                && line.endsWith("/graph/gazetteer> .");
    }

    private static String id(Path file) {
        return file.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    private RunReport build(String name, List<Path> files) throws Exception {
        return build(temp.resolve(name), files, REMEMBERED);
    }

    private static RunReport build(Path store, List<Path> files, Supplier<ArticleReading> readings) throws Exception {
        Corpus corpus = Corpus.of(files, SourceOptions.DEFAULT);
        try (CorpusBuild build = CorpusBuild.begin(store, INFO, MATCHERS)) {
            return new BuildPipeline(readings, 1, Unchanged.SKIP, new Silence()).run(corpus, build, Absent.KEEP);
        }
    }

    private List<String> lines(String name) throws Exception {
        return lines(temp.resolve(name));
    }

    private static List<String> lines(Path store) throws Exception {
        try (Store open = Store.open(store)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            GraphExport.ofAll(open, ExportFormat.NQUADS).writeSorted(bytes);
            return bytes.toString(StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Each thing by the first of its names in the alphabet, whichever of them was minted first. */
    private static Set<String> renamed(List<String> lines) {
        Map<String, String> first = new HashMap<>();
        for (String line : lines) {
            Matcher redirect = REDIRECT.matcher(line);
            if (redirect.matches()) {
                first.merge(redirect.group(2), redirect.group(1), (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
        }
        first.replaceAll((thing, name) -> name.compareTo(thing) < 0 ? name : thing);
        return lines.stream()
                .filter(line -> !REDIRECT.matcher(line).matches())
                .map(line -> IRI.matcher(line)
                        .replaceAll(iri -> Matcher.quoteReplacement(first.getOrDefault(iri.group(), iri.group()))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
