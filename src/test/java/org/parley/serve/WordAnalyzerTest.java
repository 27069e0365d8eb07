package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WordAnalyzerTest {
    private static final List<String> FIELDS = List.of("content", "headline", "label", "altLabel", "prefLabel");

    private final Analyzer ours = analyzer(true);
    private final Analyzer jenas = analyzer(false);

    /** The index in memory that the file describes, with Jena's analyzers or with ours. */
    private static Analyzer analyzer(boolean ours) {
        Model config = EndpointConfig.read();
        EndpointConfig.replaceAll(config, TextVocab.pDirectory, "mem");
        if (ours) {
            WordAnalyzer.replaceJenas(config);
        }
        TextIndexLucene index = (TextIndexLucene) Assembler.general()
                .open(config.listSubjectsWithProperty(RDF.type, TextVocab.textIndexLucene)
                        .next());
        return index.getAnalyzer();
    }

    @ParameterizedTest
    @CsvSource({
        "label, Recep Tayyip Erdoğan’s, recep tayyip erdogan",
        "altLabel, ŁÓDŹ & Malmö, lodz malmo",
        "label, Foreign Ministers, foreign ministers",
        "content, the negotiations’ end, the negotiation end",
        "content, talks rejected, talk rejected",
        "headline, Parties at G20 meetings, party at g20 meeting"
    })
    void tokens_ofAField_areFoldedAndSingularWhereItIsProse(String field, String text, String tokens) {
        assertThat(tokens(ours, field, text)).containsExactly(tokens.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Côte d'Ivoire’s ministers’ meetings, 50 % of \"them\"",
                "O'Brien's un-stated 3.5-point e-mail; ÅÆØ ß İstanbul",
                "平和 Мир السلام"
            })
    void tokens_ofAnyText_areThoseOfJena(String text) {
        for (String field : FIELDS) {
            assertThat(tokens(ours, field, text)).isEqualTo(tokens(jenas, field, text));
            assertThat(ours.normalize(field, text)).isEqualTo(jenas.normalize(field, text));
        }
    }

    @Test
    void normalize_byManyThreads_keepsTheirWordsApart() {
        List<String> mixed = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(i -> ours.normalize("content", "Word" + i).utf8ToString())
                .toList();
        assertThat(mixed)
                .isEqualTo(IntStream.range(0, 20_000).mapToObj(i -> "word" + i).toList());
    }

    @Test
    void filter_thatIsNotKnown_isRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> new WordAnalyzer("LowerCaseFilter Other"))
                .hasMessageContainingAll("no filter Other", "PluralFilter");
    }

    private static List<String> tokens(Analyzer analyzer, String field, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
