package org.parley.validate;

import java.util.Map;
import java.util.function.Consumer;
import org.parley.check.Finding;
import org.parley.store.Store;
import org.parley.store.StoreQuery;
import org.parley.store.StoreRow;

/** A question to a store whose every answer is something wrong: a file of {@code queries/check/store}. */
enum Question {
    IDENTIFIERS("identifiers"),
    ARTICLE_GRAPHS("article-graphs"),
    ARTICLES("articles"),
    GRAPH_NAMES("graph-names"),
    DEFAULT_GRAPH("default-graph"),
    ANONYMOUS_SOURCES("anonymous-sources"),
    REPLACEMENTS("replacements"),
    REPLACED_NAMES("replaced-names"),
    SYMMETRY("symmetry"),
    LINKED_THINGS("linked-things"),
    COMPARED_THINGS("compared-things"),
    IDENTITY_TERMS("identity-terms"),
    CURATION_TERMS("curation-terms"),
    BLANK_NODES("blank-nodes", Scope.GRAPHS),
    INFERRED_TERMS("inferred-terms", Scope.INFERRED),
    INFERRED_THINGS("inferred-things", Scope.INFERRED);

    /** What a question is asked of. */
    private enum Scope {
        /** The store, once. */
        STORE,
        /** Each graph that is no article's. */
        GRAPHS,
        /** Each graph of inferred triples. */
        INFERRED
    }

    private static final String WANT = "# Want: ";

    private final String file;
    private final Scope scope;

    Question(String file) {
        this(file, Scope.STORE);
    }

    Question(String file, Scope scope) {
        this.file = file;
        this.scope = scope;
    }

    String file() {
        return file;
    }

    /** Asked of the store as a whole, once. */
    boolean isOfStore() {
        return scope == Scope.STORE;
    }

    /** Asked of each such graph. */
    boolean isOf(GraphKind kind) {
        return switch (scope) {
            case STORE -> false;
            case GRAPHS -> kind != GraphKind.ARTICLE;
            case INFERRED -> kind == GraphKind.INFERRED;
        };
    }

    /**
     * @param iris what variables of the query stand for; {@code graph} is the graph concerned where the answers name none
     */
    void ask(Store store, Map<String, String> iris, Consumer<Finding> receiver) {
        StoreQuery query = StoreQuery.ofResource("/queries/check/store/%s.rq".formatted(file));
        String message = query.comment(WANT);
        for (Map.Entry<String, String> iri : iris.entrySet()) {
            query = query.with(iri.getKey(), iri.getValue());
        }
        query.forEach(store, row -> receiver.accept(finding(row, message, iris.getOrDefault("graph", ""))));
    }

    private Finding finding(StoreRow row, String message, String graph) {
        return Finding.ofStore(
                row.find("graph").orElse(graph),
                file,
                message,
                row.find("focus").orElse(graph),
                row.find("value"));
    }
}
