package org.parley.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.identity.Ruling;
import org.parley.identity.Ruling.Kind;

final class CurationFileTest {
    private static final String BASE = "https://example.org/";
    private static final String PREFIXES =
            """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX parley: <https://w3id.org/parley/ns#>
            PREFIX wd: <http://www.wikidata.org/entity/>
            """;
    private static final Curation ALL = new Curation(
            new TreeSet<>(Set.of(
                    new Ruling(Kind.SAME, "person/a", "person/b"),
                    new Ruling(Kind.DIFFERENT, "person/a", "person/c"),
                    new Ruling(Kind.NAME, "state/x", "Freedonia"),
                    new Ruling(Kind.ENTITY, "person/a", "Q1"),
                    new Ruling(Kind.NOT_ENTITY, "place/p", "Q2"),
                    new Ruling(Kind.WRONG, "meeting/m", ""))),
            new TreeSet<>(Set.of(
                    new Curation.Note("person/a", Curation.Note.Type.COMMENT, "one spelling"),
                    new Curation.Note("person/a", Curation.Note.Type.CREATOR, "Ann Roe"))));

    @TempDir
    private Path temp;

    @Test
    void read_ofEveryKind_givesRulingsAndNotes() throws Exception {
        Curation read = read(
                PREFIXES
                        + """
                <person/b> owl:sameAs <https://example.org/id/person/a> .
                <person/a> owl:differentFrom <person/c> ; owl:sameAs wd:Q1 ;
                    rdfs:comment "one spelling" ; dcterms:creator "Ann Roe" .
                <state/x> skos:prefLabel "Freedonia"@en .
                <place/p> owl:differentFrom <https://www.wikidata.org/wiki/Q2> .
                <meeting/m> parley:rejected true .
                """);
        assertThat(read).isEqualTo(ALL);
    }

    @Test
    void triples_ofACuration_giveItBack() throws Exception {
        CurationTriples triples = new CurationTriples(new Keys(BASE));
        Curation back = Curation.EMPTY;
        for (Triple triple : triples.triples(ALL)) {
            back = back.plus(triples.read(triple));
        }
        assertThat(back).isEqualTo(ALL);
    }

    @Test
    void read_ofAnEmptyFile_givesNothing() throws Exception {
        assertThat(read("")).isEqualTo(Curation.EMPTY);
    }

    /** Lines count from the first of the six prefixes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            <person/a> <person/b> .                                | 7 | no Turtle
            <person/a> owl:sameAs <person/b .                      | 7 | no Turtle
            <person/a> owl:sameAs what:b .                         | 7 | no Turtle
            <person/a> owl:sameAs <https://other.org/id/person/b> . | 7 | <https://other.org/id/person/b>: want a thing of this store, <https://example.org/id/…>
            <https://other.org/x> skos:prefLabel "X" .             | 7 | <https://other.org/x>: want a thing of this store
            [] skos:prefLabel "X" .                                | 7 | want a thing of this store
            <person/a> skos:altLabel "X" .                         | 7 | <http://www.w3.org/2004/02/skos/core#altLabel>: want owl:sameAs, owl:differentFrom, skos:prefLabel or parley:rejected
            <person/a> skos:prefLabel " " .                        | 7 | want words in quotation marks
            <person/a> skos:prefLabel <person/b> .                 | 7 | <https://example.org/id/person/b>: want words
            <person/a> owl:sameAs <state/b> .                      | 7 | merge person/a state/b: want two things of one kind
            <person/a> owl:sameAs <person/a> .                     | 7 | want two different names
            <statement/a> owl:sameAs <statement/b> .               | 7 | statements are not merged
            <meeting/a> skos:prefLabel "X" .                       | 7 | want a person, state, organization, delegation or place
            <mention/a> owl:differentFrom <mention/b> .            | 7 | want persons, states
            <person/a> parley:rejected true .                      | 7 | want a membership, meeting or statement
            <meeting/a> parley:rejected false .                    | 7 | want true
            <meeting/a> parley:rejected "yes" .                    | 7 | want true
            <person/a> skos:prefLabel "X", "Y" .                   | 7 | 'label person/a "Y"' contradicts 'label person/a "X"'
            <person/a> owl:sameAs wd:Q1, wd:Q2 .                   | 7 | contradicts
            <person/a> owl:sameAs wd:Q1 ; owl:differentFrom wd:Q1 . | 7 | 'unlink person/a Q1' contradicts 'link person/a Q1'
            <person/a> owl:sameAs <person/b> ; owl:differentFrom <person/b> . | 7 | contradicts
            <person/a> owl:sameAs <person/b>, <person/c> . <person/b> owl:differentFrom <person/c> . | 7 | 'separate person/b person/c' contradicts 'merge
            """)
    void read_ofWhatIsNoCorrection_namesFileAndLineAndWhatIsWanted(String line, int number, String message) {
        assertThatThrownBy(() -> read(PREFIXES + line + "\n"))
                .isInstanceOf(CurationException.class)
                .hasMessageStartingWith(temp.resolve("curation.ttl") + ":" + number + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void read_ofAFileThatIsNotThere_namesIt() {
        assertThatThrownBy(() -> new CurationFile(temp.resolve("nope.ttl"), BASE).read())
                .isInstanceOf(CurationException.class)
                .hasMessageContaining("nope.ttl: no such file");
        assertThatThrownBy(() -> new CurationFile(temp, BASE).read())
                .isInstanceOf(CurationException.class)
                .hasMessageContaining(temp + ": can't be read");
    }

    @Test
    void without_theLastRulingOfAName_takesItsNotesToo() {
        Curation left = ALL.without(Set.of(new Ruling(Kind.WRONG, "meeting/m", "")));
        assertThat(left.notes()).hasSize(2);
        Curation less = left.without(Set.of(
                new Ruling(Kind.SAME, "person/a", "person/b"),
                new Ruling(Kind.DIFFERENT, "person/a", "person/c"),
                new Ruling(Kind.ENTITY, "person/a", "Q1")));
        assertThat(less.notes()).isEmpty();
        assertThat(less.rulings()).hasSize(2);
    }

    private Curation read(String text) throws Exception {
        Path file = Files.writeString(temp.resolve("curation.ttl"), text);
        return new CurationFile(file, BASE).read();
    }
}
