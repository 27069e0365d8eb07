package org.parley.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.corpus.Matchers;
import org.parley.rules.Gazetteer;

/** Articles with a thing each, identified by the real matchers in a ledger of their own. */
final class Corpus implements AutoCloseable {
    private static final Matchers MATCHERS = Matchers.load(Gazetteer.load());

    private final MvLedger ledger = MvLedger.inMemory();
    private final NavigableSet<String> keys = new TreeSet<>();

    /** @param traits {@code TYPE=value} with "; " between */
    static ArticleReport report(String article, String key, String traits) {
        NavigableSet<Trait> said = new TreeSet<>();
        Arrays.stream(traits.split("; ")).map(Corpus::trait).forEach(said::add);
        TreeMap<String, NavigableSet<Trait>> things = new TreeMap<>();
        things.put(key, said);
        return new ArticleReport(article, article, things);
    }

    private static Trait trait(String text) {
        int equals = text.indexOf('=');
        return new Trait(Trait.Type.valueOf(text.substring(0, equals)), text.substring(equals + 1));
    }

    /** A batch of its own. */
    Corpus add(String article, String key, String traits) {
        return addTogether(report(article, key, traits));
    }

    Corpus addTogether(ArticleReport... reports) {
        Identification batch = batch();
        for (ArticleReport report : reports) {
            batch.add(report);
            keys.addAll(report.things().keySet());
        }
        batch.finish();
        return this;
    }

    Corpus remove(String article) {
        Identification batch = batch();
        batch.remove(article);
        batch.finish();
        return this;
    }

    private Identification batch() {
        return new Identification(ledger, MATCHERS.all(ledger::canonical));
    }

    /** {@code same}, {@code close} or {@code apart}. */
    String relation(String one, String other) {
        if (ledger.canonical(one).equals(ledger.canonical(other))) {
            return "same";
        }
        Verdict verdict = ledger.links(one).getOrDefault(other, Verdict.UNRELATED);
        return verdict.kind() == Verdict.Kind.CLOSE ? "close" : "apart";
    }

    String canonical(String key) {
        return ledger.canonical(key);
    }

    /** The names of each thing, and the things, in order. */
    List<String> clusters() {
        return keys.stream()
                .filter(ledger::isUsed)
                .collect(groupingBy(ledger::canonical, joining(" ")))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
