package org.parley.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/**
 * A question that researchers ask, as a file of {@code queries} holds it.
 *
 * @param name of the file, without its ending
 * @param title the question itself, in a sentence
 * @param explanation what counts, and what the columns mean; may be empty
 * @param articles ids of those from which the example is answered
 * @param example values of parameters that give an answer there
 * @param prefixes namespaces by the prefixes that the query declares
 * @param body the query below its header, as written
 */
public record Question(
        String name,
        String title,
        String explanation,
        List<String> tags,
        List<Parameter> parameters,
        List<String> articles,
        Map<String, String> example,
        Map<String, String> prefixes,
        String body) {
    public Question {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        articles = List.copyOf(articles);
        example = Map.copyOf(example);
        prefixes = Map.copyOf(prefixes);
    }

    /** As it can be put to any endpoint, with the question as its first line. */
    public String text() {
        return "# " + title + "\n" + body;
    }

    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    /**
     * The query with these values in place of the defaults.
     *
     * @param values by the names of parameters; those of actors and other things are IRIs
     */
    public BoundQuery with(Map<String, String> values) throws AskException {
        Map<Parameter, String> known = known(values);
        requireAll(values);
        Query query = QueryText.parse(text());
        for (Map.Entry<Parameter, String> value : known.entrySet()) {
            Parameter parameter = value.getKey();
            query = new ValuesBlocks(parameter.name())
                    .replaced(query, ParameterValue.node(parameter, value.getValue()));
        }
        return new BoundQuery(query);
    }

    private Map<Parameter, String> known(Map<String, String> values) throws AskException {
        Map<Parameter, String> known = new HashMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            known.put(parameter(value.getKey()).orElseThrow(() -> noParameter(value.getKey())), value.getValue());
        }
        return known;
    }

    private void requireAll(Map<String, String> values) throws AskException {
        for (Parameter parameter : parameters) {
            if (parameter.required() && !values.containsKey(parameter.name())) {
                throw new AskException("%s wants parameter %s: %s; give %s"
                        .formatted(
                                name,
                                parameter.name(),
                                parameter.description(),
                                parameter.type().expected()));
            }
        }
    }

    private AskException noParameter(String wanted) {
        String known = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
        return new AskException("%s has no parameter %s; %s"
                .formatted(name, wanted, known.isEmpty() ? "it has none" : "there are: " + known));
    }
}
