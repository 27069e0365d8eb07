package org.parley.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.store.Store;
import org.parley.store.StoreAnswer;

/**
 * How long each saved question takes over a store: asked twenty times, each time with other values for its parameters, after a
 * few times that are not counted.
 */
final class QueryRun {
    private static final int TIMES = 20;
    private static final int WARM_UP = 3;
    private static final double BAR = 1;

    private final StoreAnswer answer;
    private final QueryValues values;

    private QueryRun(StoreAnswer answer, QueryValues values) {
        this.answer = answer;
        this.values = values;
    }

    /** Prints a line for each question; gives one about the bar. */
    static List<String> of(Path folder) throws Exception {
        try (Store store = Store.open(folder)) {
            StoreAnswer answer = new StoreAnswer(store);
            return new QueryRun(answer, QueryValues.of(answer)).lines();
        }
    }

    private record Timed(String name, double median, double late, double most, int rows) {
        String line() {
            return "%-30s p50 %7.3f s  p95 %7.3f s  slowest %7.3f s  %6d rows%s"
                    .formatted(name, median, late, most, rows, late > BAR ? "  TOO SLOW" : "");
        }
    }

    private List<String> lines() throws Exception {
        List<Timed> timed = new ArrayList<>();
        for (Question question : Questions.load().all()) {
            timed.add(timed(question));
            System.out.println(timed.get(timed.size() - 1).line());
        }
        long slow = timed.stream().filter(one -> one.late() > BAR).count();
        return List.of("", "%d questions, %d of them with p95 above %.0f s".formatted(timed.size(), slow, BAR));
    }

    private Timed timed(Question question) throws Exception {
        List<Double> seconds = new ArrayList<>();
        int rows = 0;
        for (int i = -WARM_UP; i < TIMES; i++) {
            String query = question.with(values.of(question, i + WARM_UP)).text();
            long begin = System.nanoTime();
            String csv = answer.to(query, StoreAnswer.Form.CSV);
            double took = seconds(begin);
            if (i >= 0) {
                seconds.add(took);
                rows += (int) csv.lines().count() - 1;
            }
        }
        seconds.sort(null);
        return new Timed(
                question.name(), seconds.get(TIMES / 2), seconds.get(TIMES - 2), seconds.get(TIMES - 1), rows / TIMES);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
