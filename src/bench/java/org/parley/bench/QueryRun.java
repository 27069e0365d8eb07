package org.parley.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.ask.Question;
import org.parley.ask.Questions;
import org.parley.search.TextSearch;
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

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final StoreAnswer answer;
    private final QueryValues values;

    private QueryRun(StoreAnswer answer, QueryValues values) {
        this.answer = answer;
        this.values = values;
    }

    /** Prints a line for each question; gives one about the bar. */
    static List<String> of(Path folder) throws Exception {
        try (Store store = Store.open(folder)) {
            TextSearch words = TextSearch.in(store);
            try {
                StoreAnswer answer = new StoreAnswer(store);
                return new QueryRun(answer, QueryValues.of(answer)).lines();
            } finally {
                words.close();
            }
        }
    }

    /**
     * @param clock seconds of each time, sorted
     * @param processor the same of the thread's processor time, which other work on the machine disturbs less
     */
    private record Timed(String name, List<Double> clock, List<Double> processor, int rows) {
        String line() {
            return "%-30s p50 %6.3f s  p95 %6.3f s  (processor %6.3f s, %6.3f s)  %5d rows%s"
                    .formatted(name, median(clock), late(), median(processor), late(processor), rows, mark());
        }

        double late() {
            return late(clock);
        }

        private String mark() {
            return late() > BAR ? "  TOO SLOW" : "";
        }

        private static double median(List<Double> times) {
            return times.get(TIMES / 2);
        }

        private static double late(List<Double> times) {
            return times.get(TIMES - 2);
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
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        int rows = 0;
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            String query = question.with(values.of(question, i)).text();
            long begin = System.nanoTime();
            long began = threads.getCurrentThreadCpuTime();
            String csv = answer.to(query, StoreAnswer.Form.CSV);
            if (i >= WARM_UP) {
                processor.add(seconds(threads.getCurrentThreadCpuTime() - began));
                clock.add(seconds(System.nanoTime() - begin));
                rows += (int) csv.lines().count() - 1;
            }
        }
        clock.sort(null);
        processor.sort(null);
        return new Timed(question.name(), clock, processor, rows / TIMES);
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }
}
