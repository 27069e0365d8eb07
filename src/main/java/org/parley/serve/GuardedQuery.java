package org.parley.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.Template;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * The query operation without DESCRIBE over a pattern: Jena checks the time-out while it looks for the things to
 * describe, but not while it collects what is known of them.
 */
final class GuardedQuery extends SPARQL_QueryDataset {

    private static final Var THING = Var.alloc("thing");
    private static final Triple ALL_OF_IT = Triple.create(THING, Var.alloc("property"), Var.alloc("value"));

    /** A body that turns out too long only while it is read reaches Fuseki as a broken connection, a fault of the server. */
    @Override
    protected void executeBody(HttpAction action) {
        try {
            super.executeBody(action);
        } catch (ActionErrorException e) {
            RequestLimit.refusal(e).ifPresent(refusal -> ServletOps.error(refusal.getCode(), refusal.getReason()));
            throw e;
        }
    }

    /** What is no search at all Jena answers as the client's fault, but not a pattern that would take too long. */
    @Override
    protected void execute(String queryString, HttpAction action) {
        try {
            super.execute(queryString, action);
        } catch (TextIndexException e) {
            if (e.getCause() instanceof TooComplexToDeterminizeException) {
                ServletOps.errorBadRequest(
                        "The search has a pattern that is too complex; use words, \"phrases\" and word*.");
            }
            throw e;
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        if (query.isDescribeType() && query.getQueryPattern() != null) {
            ServletOps.errorBadRequest(
                    "DESCRIBE is answered here for IRIs only, as in DESCRIBE <https://example.org/thing>."
                            + " Find the things with SELECT first, or use CONSTRUCT with the same WHERE part.");
        }
        if (ReportedOnly.isAskedFor(action.getContext())) {
            keepToReports(action, query);
        }
    }

    private static void keepToReports(HttpAction action, Query query) {
        boolean asksForInferred = Stream.of(
                        query.getGraphURIs().stream(),
                        query.getNamedGraphURIs().stream(),
                        parameters(action, HttpNames.paramDefaultGraphURI),
                        parameters(action, HttpNames.paramNamedGraphURI))
                .flatMap(graphs -> graphs)
                .anyMatch(ReportedOnly::isInferred);
        if (asksForInferred) {
            ServletOps.errorBadRequest(
                    "Only what was reported is answered here; ask /parley/sparql for inferred graphs.");
        }
        if (query.isDescribeType()) {
            construct(query);
        }
        ReportedOnly.hide(action.getDataset(), action.getContext());
    }

    private static Stream<String> parameters(HttpAction action, String name) {
        return Optional.ofNullable(action.getRequestParameterValues(name)).stream()
                .flatMap(Arrays::stream);
    }

    /** Jena describes from the dataset itself, which no query can be kept from seeing whole. */
    private static void construct(Query query) {
        ElementData things = new ElementData();
        things.add(THING);
        query.getResultURIs().forEach(thing -> things.add(BindingFactory.binding(THING, thing)));
        ElementPathBlock triples = new ElementPathBlock();
        triples.addTriple(ALL_OF_IT);
        ElementGroup where = new ElementGroup();
        where.addElement(things);
        where.addElement(triples);
        query.setQueryConstructType();
        query.setConstructTemplate(new Template(BasicPattern.wrap(List.of(ALL_OF_IT))));
        query.setQueryPattern(where);
    }
}
