package org.parley.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.parley.ask.Parameter;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.store.StoreAnswer;

/**
 * Values for the parameters of saved questions, taken from the answers that the store gives to others of them. What may be left
 * out is left out every second time; what is common comes first, for it is slowest.
 */
final class QueryValues {
    private static final CSVFormat HEADED =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<String> OFFICES =
            List.of("foreign-minister", "president", "prime-minister", "spokesperson", "envoy");
    private static final List<String> WORDS = List.of("ceasefire", "troops AND border", "talk*", "president", "\"peace plan\"");
    private static final int FIRST_YEAR = 2010;
    private static final int YEARS = 10;

    private final Map<String, List<String>> pools;

    private QueryValues(Map<String, List<String>> pools) {
        this.pools = Map.copyOf(pools);
    }

    static QueryValues of(StoreAnswer answer) throws Exception {
        Map<String, List<String>> pools = new HashMap<>();
        pools.put("actor", column(answer, "actors-in-the-news", "actorIri"));
        pools.put("called", column(answer, "actors-in-the-news", "actor"));
        pools.put("place", column(answer, "meeting-places", "placeIri"));
        pools.put("thing", column(answer, "meetings-that-changed", "meetingIri"));
        pools.put("topic", column(answer, "topics-over-time", "topicName"));
        pools.put("article", column(answer, "coverage-by-article", "article"));
        pools.put("office", OFFICES);
        pools.put("words", WORDS);
        return new QueryValues(pools);
    }

    private static List<String> column(StoreAnswer answer, String question, String column) throws Exception {
        String query = Questions.load().find(question).orElseThrow().with(Map.of()).text();
        return cells(answer.to(query, StoreAnswer.Form.CSV), column);
    }

    private static List<String> cells(String csv, String column) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, HEADED)) {
            return parser.stream().map(row -> row.get(column)).distinct().toList();
        }
    }

    /** The values for the question when it is asked for this time. */
    Map<String, String> of(Question question, int turn) {
        Map<String, String> chosen = new HashMap<>();
        List<Parameter> parameters = question.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.required() || turn % 2 == 0) {
                chosen.put(parameter.name(), value(parameter, turn + i));
            }
        }
        return chosen;
    }

    private String value(Parameter parameter, int turn) {
        String year = String.valueOf(FIRST_YEAR + turn % YEARS);
        return switch (parameter.type()) {
            case DATE -> parameter.name().equals("until") ? "2100-01-01" : year + "-01-01";
            case INTEGER -> String.valueOf(turn);
            case STATUS, ACT -> throw new IllegalStateException("no values for " + parameter.type());
            case TEXT -> pick(parameter.name(), turn);
            default -> pick(parameter.type().word(), turn);
        };
    }

    private String pick(String pool, int turn) {
        List<String> values = pools.get(pool);
        return values.get(turn % values.size());
    }
}
