package org.parley.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Entity;
import org.parley.model.EntityKind;
import org.parley.model.LinkedArticle;
import org.parley.model.Reference;
import org.parley.rules.Letters;
import org.parley.rules.Table;
import org.parley.support.Texts;

/** Whom an office and a state mean on a day: the rows of {@code link/unnamed-holders.tsv}. */
class UnnamedHoldersTest {

    private static Stream<Arguments> rows() {
        return Table.read("link/unnamed-holders.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("text"), row.get("day"), row.get("mention"), row.get("want")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void link_ofAnOfficeWithoutAName_findsTheHolderOfTheDay(String text, String day, String mention, String want) {
        LinkedArticle linked = read(text, day);
        List<String> persons = references(linked, mention)
                .flatMap(reference -> reference.entities().stream())
                .map(linked::entity)
                .filter(entity -> entity.key().kind() == EntityKind.PERSON && !entity.anonymous())
                .map(entity -> Letters.plain(entity.label()))
                .toList();
        assertThat(persons).as(day).isEqualTo(want.equals("-") ? List.of() : List.of(want));
    }

    @Test
    void link_ofAnOfficeWithoutAName_tellsHowItWasFound() {
        LinkedArticle linked = read("The French president arrived in Oslo.", "2025-06-02");
        assertThat(references(linked, "The French president")).allSatisfy(reference -> {
            assertThat(reference.rule()).isEqualTo("title-by-term");
            assertThat(reference.confidence()).isLessThan(0.6);
        });
        assertThat(linked.entities().values())
                .filteredOn(entity -> entity.key().kind() == EntityKind.PERSON)
                .extracting(Entity::wikidata)
                .doesNotContain(Optional.empty());
    }

    private static LinkedArticle read(String text, String day) {
        Optional<LocalDate> published = day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
        return Texts.read(Texts.article(text, published)).linked();
    }

    private static Stream<Reference> references(LinkedArticle linked, String mention) {
        return linked.references().stream()
                .filter(reference -> linked.parsed().text(reference.tokens()).equals(mention));
    }
}
