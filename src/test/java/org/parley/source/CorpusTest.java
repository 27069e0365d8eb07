package org.parley.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.source.ReadResult.Read;
import org.parley.source.ReadResult.Skipped;
import org.parley.source.SourceOptions.Field;

class CorpusTest {
    private static final Path DATA = Path.of("src/test/resources/source");

    @TempDir
    Path dir;

    @Test
    void read_whenFolder_readsItsFilesInOrderAndWithTheirMetadata() throws InputException {
        List<Article> articles = articles(read(SourceOptions.DEFAULT, DATA.resolve("folder")));
        assertThat(articles).extracting(a -> a.id().value()).containsExactly("a", "b", "c");
        assertThat(articles.get(0).text()).isEqualTo("The envoys of the café left – “late”.");
        assertThat(articles.get(1).metadata().published()).contains(LocalDate.of(2025, 5, 16));
        assertThat(articles.get(1).metadata().headline()).contains("Envoys meet, again");
        assertThat(articles.get(1).metadata().publisher()).contains("Meridian News");
        assertThat(articles.get(1).metadata().url()).contains("https://news.example/b");
        assertThat(articles.get(2).metadata().published()).contains(LocalDate.of(2025, 5, 17));
        assertThat(articles.get(2).text()).isEqualTo("They met again on Saturday.\r\n");
    }

    @Test
    void read_whenSingleFile_takesTheMetadataBesideIt() throws InputException {
        assertThat(articles(read(SourceOptions.DEFAULT, DATA.resolve("folder/b.txt"))))
                .singleElement()
                .satisfies(a -> assertThat(a.metadata().published()).contains(LocalDate.of(2025, 5, 16)));
    }

    @Test
    void read_whenJsonLines_readsGoodRowsAndNamesTheOthers() throws InputException {
        Path file = DATA.resolve("rows.jsonl");
        List<ReadResult> results = read(SourceOptions.DEFAULT, file);
        assertThat(articles(results)).extracting(a -> a.id().value()).containsExactly("r1", "2", "rows-7");
        assertThat(articles(results).get(0).metadata().headline()).contains("Envoys meet");
        assertThat(articles(results).get(1).text()).isEqualTo("They met again.\nThen they left.");
        assertThat(articles(results).get(1).metadata().published()).contains(LocalDate.of(2025, 5, 17));
        assertThat(skipped(results))
                .extracting(Skipped::where)
                .containsExactly(
                        file + ":4", file + ":5", file + ":6", file + ":8", file + ":9", file + ":10", file + ":11");
        assertThat(skipped(results).get(0).reason()).startsWith("want a JSON object");
        assertThat(skipped(results).get(1).reason()).startsWith("no text: want a text in 'text' or 'body'");
        assertThat(skipped(results).get(2).reason())
                .isEqualTo("published: want an ISO date such as 2025-05-16, got 'yesterday'");
        assertThat(skipped(results).get(3).reason()).startsWith("broken UTF-8 at byte");
        assertThat(skipped(results).get(4).reason())
                .isEqualTo("an article with the id 'r1' was read already, from " + file);
        assertThat(skipped(results).get(5).reason()).isEqualTo("want one JSON object on the line");
        assertThat(skipped(results).get(6).reason()).startsWith("empty");
    }

    @Test
    void read_whenCsv_readsGoodRowsAndNamesTheOthers() throws InputException {
        Path file = DATA.resolve("rows.csv");
        List<ReadResult> results = read(SourceOptions.DEFAULT, file);
        assertThat(articles(results)).extracting(a -> a.id().value()).containsExactly("c1", "c2");
        assertThat(articles(results).get(0).text()).isEqualTo("The envoys met; they\r\nspoke.");
        assertThat(articles(results).get(0).metadata().publisher()).contains("Meridian");
        assertThat(articles(results).get(1).text()).isEqualTo("He said \"no\".");
        assertThat(skipped(results)).extracting(Skipped::where).containsExactly(file + ":5", file + ":6");
        assertThat(skipped(results).get(1).reason()).contains("got '16 May'");
    }

    @Test
    void read_whenFieldsAreNamed_usesNoOtherNames() throws InputException, IOException {
        Path file =
                write("rows.jsonl", "{\"key\": \"k\", \"id\": \"i\", \"words\": \"The envoys met.\", \"text\": \"x\"}");
        SourceOptions options = SourceOptions.DEFAULT.withName(Field.ID, "key").withName(Field.TEXT, "words");
        assertThat(articles(read(options, file))).singleElement().satisfies(a -> {
            assertThat(a.id().value()).isEqualTo("k");
            assertThat(a.text()).isEqualTo("The envoys met.");
        });
    }

    @Test
    void read_whenRowsAreUtf16_readsThem() throws InputException, IOException {
        Files.write(dir.resolve("a.csv"), "\uFEFFid,text\nu,Türkiye’s envoy left.\n".getBytes(UTF_16LE));
        Files.write(
                dir.resolve("b.jsonl"), "\uFEFF{\"id\":\"v\",\"text\":\"Türkiye’s envoy left.\"}\n".getBytes(UTF_8));
        assertThat(articles(read(SourceOptions.DEFAULT, dir)))
                .extracting(Article::text)
                .containsExactly("Türkiye’s envoy left.", "Türkiye’s envoy left.");
    }

    @Test
    void read_whenCharsetIsNamed_usesItForTextAndRows() throws InputException, IOException {
        Charset cyrillic = Charset.forName("windows-1251");
        Files.write(dir.resolve("a.txt"), "Переговоры".getBytes(cyrillic));
        Files.write(dir.resolve("b.csv"), "id,text\nv,Переговоры\n".getBytes(cyrillic));
        assertThat(articles(read(SourceOptions.DEFAULT.withCharset(cyrillic), dir)))
                .extracting(Article::text)
                .containsExactly("Переговоры", "Переговоры");
    }

    @Test
    void read_whenFilesCannotBeUsed_saysWhyAndGoesOn() throws InputException, IOException {
        write("a.txt", "");
        Files.write(dir.resolve("b.txt"), new byte[] {1, 0, 2, 0, 0, 3, 4, 5});
        byte[] whole = "The envoy’s car — gone…".getBytes(UTF_8);
        Files.write(dir.resolve("c.txt"), Arrays.copyOf(whole, whole.length - 1));
        Files.write(dir.resolve("d.txt"), new byte[20 * 1024 * 1024]);
        write("e.pdf", "x");
        write("f.csv", "file,year\na,1\n");
        write("g.html", "<nav>Home</nav>");
        write(".hidden.txt", "Hidden.");
        write("LICENSE", "Licence.");
        write("z.txt", "The envoys met.");
        List<ReadResult> results = read(SourceOptions.DEFAULT, dir);
        assertThat(articles(results)).extracting(a -> a.id().value()).containsExactly("z");
        assertThat(skipped(results))
                .extracting(s -> Path.of(s.where()).getFileName() + " " + s.reason())
                .satisfiesExactly(
                        s -> assertThat(s).isEqualTo("a.txt empty file"),
                        s -> assertThat(s).isEqualTo("b.txt binary: want text"),
                        s -> assertThat(s).isEqualTo("c.txt broken UTF-8 at byte %d", whole.length - 3),
                        s -> assertThat(s)
                                .isEqualTo("d.txt the file has 20,971,520 bytes; the limit is 2,000,000 characters"),
                        s -> assertThat(s).startsWith("e.pdf not a kind of file that is read; want .txt"),
                        s -> assertThat(s).startsWith("f.csv no column with the text"),
                        s -> assertThat(s).startsWith("g.html no article on the page"));
    }

    @Test
    void read_whenAnnotationsLieBesideArticles_passesOverThem() throws InputException, IOException {
        write("articles.jsonl", "{\"id\":\"one\",\"text\":\"The envoys met.\"}\n");
        Files.createDirectories(dir.resolve("gold"));
        write(
                "gold/one.json",
                "{\"article\": \"one\", \"published\": \"2025-05-16\", \"actors\": [], \"meetings\": []}");
        assertThat(read(SourceOptions.DEFAULT, dir)).hasSize(1);
        assertThat(articles(read(SourceOptions.DEFAULT, dir)))
                .extracting(a -> a.id().value())
                .containsExactly("one");
        assertThat(Corpus.of(List.of(dir), SourceOptions.DEFAULT).estimateCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"The envoys met.\"}",
                "{\"article\": \"one\", \"actors\": \"Ann\"}",
                "{\"actors\": [], \"meetings\": []}",
                "[{\"article\": \"one\", \"actors\": []}]",
                "{\"article\": \"on",
                ""
            })
    void read_whenJsonHoldsNoAnnotations_saysThatItIsNotRead(String content) throws InputException, IOException {
        Path file = write("a.json", content);
        assertThat(skipped(read(SourceOptions.DEFAULT, dir))).singleElement().satisfies(s -> assertThat(s.reason())
                .startsWith("not a kind of file that is read; want .txt"));
        assertThat(skipped(read(SourceOptions.DEFAULT, file))).singleElement().satisfies(s -> assertThat(s.reason())
                .isEqualTo("JSON is read with an article a line; want a file .jsonl"));
    }

    @Test
    void read_whenAnnotationsAreNamed_saysWhatTheyAre() throws InputException, IOException {
        Path file = write("one.json", "{\"article\": \"one\", \"actors\": []}");
        assertThat(skipped(read(SourceOptions.DEFAULT, file))).singleElement().satisfies(s -> assertThat(s.reason())
                .isEqualTo("annotations of an article, and no article"));
    }

    @Test
    void read_whenQuotationMarkStaysOpen_endsTheFileWithItsLine() throws InputException, IOException {
        SourceOptions small = SourceOptions.DEFAULT.withMaxCharacters(1000);
        Path file = write("a.csv", "id,text\n1,The envoys met.\n2,\"" + "They left. ".repeat(100_000));
        List<ReadResult> results = read(small, file);
        assertThat(articles(results)).hasSize(1);
        assertThat(skipped(results)).singleElement().satisfies(s -> {
            assertThat(s.where()).isEqualTo(file + ":3");
            assertThat(s.reason()).contains("quotation mark");
        });
    }

    @Test
    void read_whenALineIsTooLong_skipsThatLineOnly() throws InputException, IOException {
        SourceOptions small = SourceOptions.DEFAULT.withMaxCharacters(1000);
        Path file = write(
                "a.jsonl",
                "{\"text\": \"" + "x".repeat(200_000) + "\"}\n{\"text\": \"" + "y".repeat(1001)
                        + "\"}\n{\"text\": \"Short.\"}\n");
        List<ReadResult> results = read(small, file);
        assertThat(skipped(results))
                .extracting(Skipped::reason)
                .containsExactly(
                        "the line has 200,012 characters; the limit is 106,000",
                        "the text has 1,001 characters; the limit is 1,000");
        assertThat(articles(results)).hasSize(1);
    }

    @Test
    void read_whenTakenByHand_readsNoFurtherThanAsked() throws InputException, IOException {
        Path file = dir.resolve("a.jsonl");
        Files.writeString(file, "{\"id\": \"1\", \"text\": \"One.\"}\n" + "{\"text\": \"More.\"}\n".repeat(100_000));
        try (Stream<ReadResult> stream =
                Corpus.of(List.of(dir), SourceOptions.DEFAULT).read()) {
            Iterator<ReadResult> results = stream.iterator();
            assertThat(results.next()).isInstanceOf(Read.class);
            Files.writeString(file, "");
            long rest = 0;
            while (results.hasNext()) {
                results.next();
                rest++;
            }
            assertThat(rest).as("rows read ahead").isLessThan(20_000);
        }
    }

    @Test
    void read_whenLoneSurrogateIsEscaped_replacesItInPlace() throws InputException, IOException {
        Path file = write("a.jsonl", "{\"text\": \"a\\ud83dz \\ud83d\\ude00\"}");
        assertThat(articles(read(SourceOptions.DEFAULT, file)))
                .extracting(Article::text)
                .containsExactly("a\uFFFDz 😀");
    }

    @Test
    void read_whenWebPage_givesHeadlineAndDate() throws InputException {
        Article article =
                articles(read(SourceOptions.DEFAULT, DATA.resolve("page.html"))).get(0);
        assertThat(article.metadata().headline()).contains("Two islands agree on a ferry");
        assertThat(article.sections().get(0).date()).contains(LocalDate.of(2025, 5, 16));
        assertThat(article.blocks())
                .extracting(b -> b.kind().name())
                .startsWith("HEADLINE", "BYLINE", "TIMESTAMP", "CAPTION", "CREDIT", "DATELINE", "BODY");
    }

    @Test
    void of_whenPathIsMissing_namesIt() {
        assertThatThrownBy(() -> Corpus.of(List.of(dir.resolve("gone")), SourceOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessage(dir.resolve("gone") + ": no such file or folder");
    }

    @Test
    void of_whenFolderCannotBeRead_namesIt() throws IOException {
        Path locked = Files.createDirectory(dir.resolve("locked"));
        assumeThat(locked.toFile().setReadable(false) && !Files.isReadable(locked))
                .isTrue();
        assertThatThrownBy(() -> Corpus.of(List.of(dir), SourceOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessage(locked + ": no permission to read it");
    }

    @Test
    void of_whenMetadataHasAWrongDate_namesTheLine() throws IOException {
        write("a.txt", "The envoys met.");
        Path metadata = write("metadata.csv", "file,published\n\"a.txt\",2025-13-01\n");
        for (Path input : List.of(dir, dir.resolve("a.txt"))) {
            assertThatThrownBy(() -> Corpus.of(List.of(input), SourceOptions.DEFAULT))
                    .isInstanceOf(InputException.class)
                    .hasMessage(metadata + ":2: published: want an ISO date such as 2025-05-16, got '2025-13-01'");
        }
    }

    @Test
    void of_whenMetadataIsWrong_namesTheLine() throws IOException {
        Path metadata = write("metadata.csv", "name,published\na.txt,2025-05-16\n");
        assertThatThrownBy(() -> Corpus.of(List.of(dir), SourceOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(metadata + ":1: want the columns file,published");
        write("metadata.csv", "file\na.txt\nb.txt\na.txt\n");
        assertThatThrownBy(() -> Corpus.of(List.of(dir), SourceOptions.DEFAULT))
                .isInstanceOf(InputException.class)
                .hasMessage(metadata + ":4: a.txt has a row already, on line 2");
    }

    @Test
    void estimateCount_whenRowsAndFiles_comesNear() throws InputException, IOException {
        write("a.txt", "The envoys met.");
        write("b.jsonl", "{\"text\": \"The envoys met.\"}\n".repeat(20_000));
        write("c.csv", "text\n" + "\"The envoys\nmet.\"\n".repeat(20_000));
        assertThat(Corpus.of(List.of(dir), SourceOptions.DEFAULT).estimateCount())
                .isBetween(30_000L, 50_000L);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private static List<ReadResult> read(SourceOptions options, Path input) throws InputException {
        try (Stream<ReadResult> results = Corpus.of(List.of(input), options).read()) {
            return results.toList();
        }
    }

    private static List<Article> articles(List<ReadResult> results) {
        return results.stream()
                .filter(Read.class::isInstance)
                .map(r -> ((Read) r).article())
                .toList();
    }

    private static List<Skipped> skipped(List<ReadResult> results) {
        return results.stream()
                .filter(Skipped.class::isInstance)
                .map(Skipped.class::cast)
                .toList();
    }
}
