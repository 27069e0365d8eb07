package org.parley.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.document.Form;

/**
 * Answers with the description of the service where a query is expected and none is given, as the SPARQL standard asks for; and
 * leads there from where VoID is looked for. What asks for results of a query only is left to Fuseki, which says what is missing.
 */
final class SelfDescription extends HttpFilter {
    /** Where VoID is looked for on any server. */
    static final String WELL_KNOWN = "/.well-known/void";

    private static final long serialVersionUID = 1L;
    /** Turtle comes first, so that it is what a client gets that takes anything; a browser is shown it as text. */
    private static final Set<Form> FORMS = EnumSet.of(Form.TURTLE, Form.JSON_LD, Form.RDF_XML, Form.N_TRIPLES);

    private final transient ServiceDocument document;
    private final String service;

    /**
     * @param service the path of the service to which {@link #WELL_KNOWN} leads
     */
    SelfDescription(ServiceDocument document, String service) {
        this.document = document;
        this.service = service;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && request.getRequestURI().equals(WELL_KNOWN)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", service);
            return;
        }
        if (!reads || request.getQueryString() != null) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Vary", "Accept");
        Optional<Form> form = form(request);
        if (form.isPresent()) {
            answer(request, response, form.get());
        } else {
            refuse(response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        String forms = FORMS.stream().map(Form::mediaType).collect(Collectors.joining(", "));
        response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.getWriter()
                .println("Queries are asked with ?query= or by POST. Without one, this address describes itself as "
                        + forms + ".");
    }

    private static Optional<Form> form(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains(Form.HTML.mediaType())) {
            return Optional.of(Form.HTML);
        }
        return Negotiation.choose(accept, FORMS);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Form form) throws IOException {
        String url = request.getRequestURL().toString();
        String root = url.substring(0, url.length() - request.getRequestURI().length());
        byte[] bytes = document.bytes(root, form);
        String type = form == Form.HTML ? "text/plain" : form.mediaType();
        response.setContentType(type + ";charset=utf-8");
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }
}
