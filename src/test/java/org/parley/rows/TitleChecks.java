package org.parley.rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.model.AnnotatedArticle;
import org.parley.model.Fact;
import org.parley.model.Title;
import org.parley.model.Title.Tense;
import org.parley.rules.Table;
import org.parley.support.Texts.Reading;

/** Rows about offices. */
final class TitleChecks {
    private TitleChecks() {}

    /** A title was found with the row's concept, whose label the row's words decide: no longer title of the table stands in it. */
    static final class Offices implements RowCheck {
        private final Map<String, String> rowOfTitle = new HashMap<>();

        Offices(List<Table.Row> all) {
            for (Table.Row row : all) {
                row.all("title").forEach(title -> rowOfTitle.put(title.toLowerCase(Locale.ROOT), row.get("id")));
            }
        }

        @Override
        public boolean fires(Table.Row row, Reading reading) {
            return named(row, reading)
                    .anyMatch(title -> title.concept().orElse("").equals(row.get("concept")));
        }

        @Override
        public boolean misfires(Table.Row row, Reading reading) {
            return named(row, reading).findAny().isPresent();
        }

        private Stream<Title> named(Table.Row row, Reading reading) {
            return reading.annotated().titles().stream()
                    .filter(title -> owner(title.label()).equals(Optional.of(row.get("id"))));
        }

        private Optional<String> owner(String label) {
            String padded = " " + label + " ";
            return rowOfTitle.keySet().stream()
                    .filter(title -> padded.contains(" " + title + " "))
                    .max(Comparator.comparingInt(String::length))
                    .map(rowOfTitle::get);
        }
    }

    /** A title reaches over the modifier, and has the tense and the label that the row's effect asks for. */
    static final class Modifiers implements RowCheck {
        @Override
        public boolean fires(Table.Row row, Reading reading) {
            return reading.annotated().titles().stream().anyMatch(title -> row.all("modifier").stream()
                    .anyMatch(word -> isModified(row, word, title, reading)));
        }

        private static boolean isModified(Table.Row row, String word, Title title, Reading reading) {
            String bare = word.replaceAll("^-|-$", "");
            return stands(word, title, reading.annotated())
                    && switch (row.get("effect")) {
                        case "former" -> title.tense() == Tense.FORMER;
                        case "acting" -> title.tense() == Tense.ACTING;
                        case "elect" -> title.tense() == Tense.ELECT;
                        case "rank" -> !title.label().contains(bare);
                        default -> title.label().startsWith(bare);
                    };
        }

        private static boolean stands(String word, Title title, AnnotatedArticle article) {
            return article
                    .tokens()
                    .subList(title.tokens().from(), title.tokens().to())
                    .stream()
                    .anyMatch(token -> word.endsWith("-")
                            ? token.lower().startsWith(word)
                            : word.startsWith("-") ? token.lower().endsWith(word) : token.is(word));
        }
    }

    /** The holder of the title got a role in the row's state. */
    static final class States implements RowCheck {
        @Override
        public boolean fires(Table.Row row, Reading reading) {
            return reading.facts().facts().stream()
                    .filter(Fact.Role.class::isInstance)
                    .map(Fact.Role.class::cast)
                    .anyMatch(role -> row.all("title").stream()
                                    .anyMatch(title -> title.equals(role.label()) || title.endsWith(" " + role.label()))
                            && role.organization()
                                    .filter(owner -> row.all("state").contains(owner.slug()))
                                    .isPresent());
        }

        /** A row gives its state to no title but its own. */
        @Override
        public boolean misfires(Table.Row row, Reading reading) {
            return reading.facts().facts().stream()
                    .filter(Fact.Role.class::isInstance)
                    .map(Fact.Role.class::cast)
                    .flatMap(role -> role.organization().stream())
                    .anyMatch(owner -> row.all("state").contains(owner.slug()));
        }
    }
}
