package org.parley.parse;

import java.util.Arrays;
import java.util.BitSet;
import org.parley.model.AnnotatedArticle;
import org.parley.model.EntityKind;
import org.parley.model.Name;
import org.parley.model.Range;
import org.parley.model.Title;

/** Which tokens belong to names and titles, and where these end. */
final class NameMarks {
    private final int[] end;
    private final BitSet names = new BitSet();
    private final BitSet persons = new BitSet();
    private final BitSet containers = new BitSet();
    private final BitSet capitals = new BitSet();

    NameMarks(AnnotatedArticle article) {
        end = new int[article.tokens().size()];
        Arrays.fill(end, -1);
        for (Title title : article.titles()) {
            fill(title.tokens());
        }
        for (Name name : article.names()) {
            fill(name.tokens());
            names.set(name.tokens().from(), name.tokens().to());
            if (name.form() == Name.Form.CONTAINER) {
                containers.set(name.tokens().from());
            }
            if (name.form() == Name.Form.CAPITAL) {
                capitals.set(name.tokens().from());
            }
            if (name.kind() == EntityKind.PERSON) {
                persons.set(name.tokens().from(), name.tokens().to());
            }
        }
    }

    private void fill(Range tokens) {
        Arrays.fill(end, tokens.from(), tokens.to(), tokens.to());
    }

    /** Index behind the name or title that the token belongs to, or -1. */
    int end(int token) {
        return end[token];
    }

    /** The token belongs to a name or title and is not behind its last word. */
    boolean holds(int token) {
        return end[token] > token;
    }

    /** A name begins here that says where the town before it is. */
    boolean isContainer(int token) {
        return containers.get(token);
    }

    /** The name of a capital begins here. */
    boolean isCapital(int token) {
        return capitals.get(token);
    }

    boolean isName(int token) {
        return names.get(token);
    }

    boolean isPerson(int token) {
        return persons.get(token);
    }
}
