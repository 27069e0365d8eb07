package org.parley.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.parley.ask.BoundQuery;
import org.parley.store.StoreAnswer;

/** A SPARQL endpoint, asked over HTTP. */
record EndpointSource(URI endpoint) implements AnswerSource {
    private static final int OK = 200;

    /** @throws UsageException if this is no address of an endpoint */
    static EndpointSource at(String url) throws UsageException {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() != null && uri.getScheme().matches("https?")) {
                return new EndpointSource(uri);
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException("--endpoint %s: not a URL: %s".formatted(url, e.getMessage()));
        }
        throw new UsageException(
                "--endpoint %s: want a URL, such as http://localhost:3030/parley/sparql".formatted(url));
    }

    @Override
    public String answer(BoundQuery query, StoreAnswer.Form form) throws EndpointException, InterruptedException {
        String type = form == StoreAnswer.Form.CSV ? "text/csv" : "application/sparql-results+json";
        HttpResponse<String> response = response(query, type);
        if (response.statusCode() != OK) {
            throw new EndpointException(
                    "%s: answered %d: %s".formatted(endpoint, response.statusCode(), firstLine(response.body())));
        }
        return response.body();
    }

    private HttpResponse<String> response(BoundQuery query, String type)
            throws EndpointException, InterruptedException {
        try {
            return new SparqlClient(endpoint).query(query.text(), type);
        } catch (IOException e) {
            throw new EndpointException("%s: no answer: %s".formatted(endpoint, reason(e)), e);
        }
    }

    private static String reason(IOException fault) {
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    private static String firstLine(String body) {
        return body.lines().findFirst().orElse("");
    }

    @Override
    public String iri(String typed) {
        return new ThingName(BaseIri.DEFAULT, Map.of()).iri(typed);
    }

    @Override
    public String things() {
        return BaseIri.DEFAULT + "id/";
    }

    /** An answer without rows says as much. */
    @Override
    public boolean mayKnow(String iri) {
        return true;
    }

    /** To go through all names would ask too much of somebody else's endpoint. */
    @Override
    public List<String> near(String name) {
        return List.of();
    }

    @Override
    public void close() {
        // each request has a connection of its own
    }

    @Override
    public String toString() {
        return endpoint.toString();
    }
}
