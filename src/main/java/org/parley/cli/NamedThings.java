package org.parley.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.parley.ask.AskException;
import org.parley.ask.Parameter;
import org.parley.ask.ParameterType;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.store.StoreAnswer;

/** Values as a user types them -> values in which each actor and place is an IRI. */
final class NamedThings {
    /** A full IRI, one in angle brackets, a prefixed one, or the end of one. */
    private static final Pattern IRI = Pattern.compile("<.*>|\\S+://\\S+|[a-z]+:\\S+|(id/)?[a-z]+/\\S+");

    private static final CSVFormat HEADED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Questions questions;
    private final AnswerSource source;

    NamedThings(Questions questions, AnswerSource source) {
        this.questions = questions;
        this.source = source;
    }

    Map<String, String> values(Question question, Map<String, String> typed) throws Exception {
        Map<String, String> values = new HashMap<>(typed);
        for (Parameter parameter : question.parameters()) {
            String value = typed.get(parameter.name());
            if (value != null && parameter.type().isThing()) {
                values.put(parameter.name(), iri(parameter, value));
            }
        }
        return values;
    }

    private String iri(Parameter parameter, String typed) throws Exception {
        if (parameter.type() == ParameterType.THING || IRI.matcher(typed).matches()) {
            String iri = source.iri(typed);
            if (!source.mayKnow(iri)) {
                throw new UsageException(unknown(parameter, typed));
            }
            return iri;
        }
        List<CSVRecord> found = named(parameter.type(), typed);
        List<CSVRecord> preferred =
                found.stream().filter(row -> row.get("name").equals(typed)).toList();
        if (found.size() == 1 || preferred.size() == 1) {
            return (preferred.size() == 1 ? preferred : found).get(0).get("iri");
        }
        throw new UsageException(found.isEmpty() ? unknown(parameter, typed) : several(parameter, typed, found));
    }

    private List<CSVRecord> named(ParameterType type, String name)
            throws AskException, EndpointException, IOException, InterruptedException {
        Question question = questions
                .find(type == ParameterType.PLACE ? "places-by-name" : "actors-by-name")
                .orElseThrow();
        String csv = source.answer(question.with(Map.of("called", name)), StoreAnswer.Form.CSV);
        try (CSVParser parser = CSVParser.parse(csv, HEADED)) {
            return parser.getRecords();
        }
    }

    private String unknown(Parameter parameter, String typed) {
        List<String> near = source.near(typed);
        String message = "parameter %s: %s knows no %s called %s"
                .formatted(parameter.name(), source, parameter.type().word(), typed);
        return near.isEmpty() ? message : message + "; near it are:\n  " + String.join("\n  ", near);
    }

    private static String several(Parameter parameter, String typed, List<CSVRecord> found) {
        List<String> lines = found.stream()
                .map(row -> "  %s (%s)".formatted(row.get("iri"), row.get("name")))
                .toList();
        return "parameter %s: several are called %s; give the IRI of one:\n%s"
                .formatted(parameter.name(), typed, String.join("\n", lines));
    }
}
