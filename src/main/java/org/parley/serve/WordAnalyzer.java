package org.parley.serve;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes the same words of a text as Jena's configurable analyzer. That one shares the streams it makes between threads, so that
 * two questions at the same time can get each other's words.
 */
public final class WordAnalyzer extends Analyzer {
    private static final String SEPARATOR = " ";
    private static final Map<String, UnaryOperator<TokenStream>> FILTERS = Map.of(
            "ASCIIFoldingFilter", ASCIIFoldingFilter::new,
            "LowerCaseFilter", LowerCaseFilter::new,
            "PossessiveFilter", EnglishPossessiveFilter::new,
            "PluralFilter", EnglishMinimalStemFilter::new);

    private final List<UnaryOperator<TokenStream>> filters;

    /**
     * Called by Jena, which hands over strings only.
     *
     * @param filters their names in the assembler file, in their order
     */
    public WordAnalyzer(String filters) {
        this.filters = List.of(filters.split(SEPARATOR)).stream()
                .map(WordAnalyzer::filter)
                .toList();
    }

    private static UnaryOperator<TokenStream> filter(String name) {
        if (!FILTERS.containsKey(name)) {
            throw new IllegalArgumentException(
                    "fuseki-config/parley.ttl: no filter %s; want one of %s".formatted(name, FILTERS.keySet()));
        }
        return FILTERS.get(name);
    }

    /** Gives what the file calls a configurable analyzer to this class. */
    static void replaceJenas(Model config) {
        for (Resource analyzer : config.listSubjectsWithProperty(RDF.type, TextVocab.configurableAnalyzer)
                .toList()) {
            String names = String.join(
                    SEPARATOR,
                    analyzer.getPropertyResourceValue(TextVocab.pFilters)
                            .as(RDFList.class)
                            .mapWith(filter -> localName(filter.asResource()))
                            .toList());
            analyzer.removeProperties()
                    .addProperty(RDF.type, TextVocab.genericAnalyzer)
                    .addProperty(TextVocab.pClass, WordAnalyzer.class.getName())
                    .addProperty(TextVocab.pParams, config.createList(parameter(config, names)));
        }
    }

    /** Jena's own split of IRIs takes digits and the like to the namespace. */
    private static String localName(Resource filter) {
        return filter.getURI().substring(filter.getURI().indexOf('#') + 1);
    }

    private static RDFNode parameter(Model config, String names) {
        return config.createResource()
                .addProperty(TextVocab.pParamName, "filters")
                .addProperty(TextVocab.pParamValue, names);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        return new TokenStreamComponents(source, filtered(source));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return filtered(in);
    }

    private TokenStream filtered(TokenStream source) {
        TokenStream stream = source;
        for (UnaryOperator<TokenStream> filter : filters) {
            stream = filter.apply(stream);
        }
        return stream;
    }
}
