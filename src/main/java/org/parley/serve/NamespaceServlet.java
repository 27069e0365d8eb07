package org.parley.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.document.Form;
import org.parley.document.OntologyDocument;
import org.parley.vocab.OntologyFile;

/**
 * The ontology and its schemes under the last part of their IRIs: {@code /parley/ns}, {@code /parley/ns/roles}. The form is
 * what the address ends in ({@code /parley/ns.ttl}), else what the Accept header likes best, else a page.
 */
final class NamespaceServlet extends HttpServlet {
    /** For the filters and servlets of Fuseki. */
    static final String PATH = "/parley/ns";

    private static final long serialVersionUID = 1L;

    private final transient NamespaceDocuments documents = new NamespaceDocuments();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<NamespaceDocuments.Address> address = documents.find(request.getRequestURI());
        if (address.isEmpty()) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "No part of the ontology has this address.");
            return;
        }
        response.setHeader("Vary", "Accept");
        OntologyFile file = address.get().file();
        Optional<Form> form = address.get()
                .form()
                .or(() -> Negotiation.choose(request.getHeader("Accept"), OntologyDocument.forms(file)));
        if (form.isEmpty()) {
            String forms =
                    OntologyDocument.forms(file).stream().map(Form::mediaType).collect(Collectors.joining(", "));
            refuse(response, HttpServletResponse.SC_NOT_ACCEPTABLE, "It is to be had as " + forms + ".");
            return;
        }
        answer(request, response, documents.document(address.get(), form.get()));
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, NamespaceDocuments.Body body)
            throws IOException {
        response.setHeader("ETag", body.tag());
        response.setHeader("Content-Location", body.location());
        if (Objects.requireNonNullElse(request.getHeader("If-None-Match"), "").contains(body.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(body.mediaType() + ";charset=utf-8");
        byte[] bytes = body.text().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void refuse(HttpServletResponse response, int status, String reason) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter().println(reason);
    }
}
