package org.parley.evaluate.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.AnnotatedArticle;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Title;

/**
 * What the program found in a text as annotators mark it: its names, and offices in capitals that stand for their holder
 * ("the Foreign Secretary said"), which are marked as persons.
 */
public final class FoundNames {
    private FoundNames() {}

    public static List<FoundName> of(AnnotatedArticle article) {
        List<FoundName> found = new ArrayList<>();
        Set<Integer> persons = new HashSet<>();
        for (Name name : article.names()) {
            FoundName.of(name, article.span(name.tokens())).ifPresent(found::add);
            if (name.kind() == EntityKind.PERSON) {
                persons.add(name.tokens().from());
            }
        }
        article.titles().stream()
                .filter(title -> isForItsHolder(article, title, persons))
                .map(title -> new MarkedName(article.span(title.tokens()), NameSort.PERSON))
                .map(name -> new FoundName(name, false))
                .forEach(found::add);
        return found;
    }

    /** In capitals, and no name follows, be it after a comma. */
    private static boolean isForItsHolder(AnnotatedArticle article, Title title, Set<Integer> persons) {
        int next = title.tokens().to();
        return article.tokens().get(title.tokens().from()).isCapitalised()
                && !title.plural()
                && !persons.contains(next)
                && !persons.contains(next + 1);
    }
}
