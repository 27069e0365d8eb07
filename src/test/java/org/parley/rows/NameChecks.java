package org.parley.rows;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.model.AnnotatedArticle;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Reference;
import org.parley.model.Token;
import org.parley.rules.Table;
import org.parley.support.Texts.Reading;

/** Rows that make actors and places: words inside names, and heads of phrases for unnamed speakers. */
final class NameChecks {
    private NameChecks() {}

    /** A name of several words holds the row's word, and a rule about words gave it its kind. */
    record NameWord(EntityKind kind, Set<String> rules) implements RowCheck {
        @Override
        public boolean fires(Table.Row row, Reading reading) {
            AnnotatedArticle article = reading.annotated();
            return article.names().stream()
                    .filter(name -> name.kind() == kind && rules.contains(name.rule()))
                    .anyMatch(name -> stands(row, words(article, name)));
        }

        private static List<String> words(AnnotatedArticle article, Name name) {
            return article.tokens().subList(name.tokens().from(), name.tokens().to()).stream()
                    .map(Token::text)
                    .toList();
        }

        private static boolean stands(Table.Row row, List<String> name) {
            List<String> candidates =
                    switch (row.get("position")) {
                        case "first" -> name.subList(0, 1);
                        case "last" -> name.subList(name.size() - 1, name.size());
                        default -> name;
                    };
            return name.size() > 1 && row.all("word").stream().anyMatch(candidates::contains);
        }
    }

    /** The row's word stands in no name, although it has a capital. */
    static final class Thing implements RowCheck {
        @Override
        public boolean fires(Table.Row row, Reading reading) {
            return occurs(row, reading.annotated()) && !isNamed(row, reading.annotated());
        }

        private static boolean occurs(Table.Row row, AnnotatedArticle article) {
            return article.tokens().stream().anyMatch(token -> row.all("word").contains(token.text()));
        }

        private static boolean isNamed(Table.Row row, AnnotatedArticle article) {
            return article.names().stream()
                    .flatMap(name -> NameWord.words(article, name).stream())
                    .anyMatch(row.all("word")::contains);
        }
    }

    /** A name that the rule found by the noun beside it. */
    record NameBeside(String rule) implements RowCheck {
        @Override
        public boolean fires(Table.Row row, Reading reading) {
            return reading.annotated().names().stream()
                    .anyMatch(name -> name.rule().equals(rule));
        }
    }

    /** No person has the row's word as first name. */
    static final class NoPerson implements RowCheck {
        @Override
        public boolean fires(Table.Row row, Reading reading) {
            AnnotatedArticle article = reading.annotated();
            return article.names().stream()
                    .filter(name -> name.kind() == EntityKind.PERSON)
                    .noneMatch(name -> row.all("word")
                            .contains(NameWord.words(article, name).get(0)));
        }
    }

    /** A noun phrase with the row's noun as head stands for an unnamed source. */
    static final class Sources implements RowCheck {
        @Override
        public boolean fires(Table.Row row, Reading reading) {
            List<String> heads = Stream.concat(row.all("noun").stream(), row.all("plural").stream())
                    .toList();
            return reading.linked().references().stream()
                    .filter(reference -> reference.form() == Reference.Form.DESCRIPTION)
                    .filter(reference ->
                            reading.linked().entity(reference.entity()).anonymous())
                    .map(reference ->
                            reading.annotated().text(reference.tokens()).toLowerCase(Locale.ROOT))
                    .anyMatch(text -> heads.stream().anyMatch(head -> text.equals(head) || text.endsWith(" " + head)));
        }
    }
}
