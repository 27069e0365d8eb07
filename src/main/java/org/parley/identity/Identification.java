package org.parley.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a ledger up to date with articles that came, changed or went, and tells what has to be written anew. Used for one batch:
 * {@link #add} and {@link #remove} for each article, then {@link #finish}.
 *
 * <p>Memory grows with the names of the batch, not with those of the corpus.
 */
public final class Identification {
    private final Ledger ledger;
    private final List<Matcher> matchers;
    private final NavigableSet<String> touched = new TreeSet<>();
    private final NavigableSet<String> rewritten = new TreeSet<>();

    /**
     * What a batch changes.
     *
     * @param articles ids whose graphs have to be written: those added, and those that have a name whose thing got another IRI or
     *     name
     * @param names keys of which something is to be said anew: their IRI, links, or when they are reported
     */
    public record Changes(NavigableSet<String> articles, NavigableSet<String> names) {}

    /** @param matchers those that refer to other things ({@link Matcher#references()}) after those of these things */
    public Identification(Ledger ledger, List<Matcher> matchers) {
        this.ledger = ledger;
        this.matchers = List.copyOf(matchers);
    }

    /** Takes what an article reports in place of what it reported before. */
    public void add(ArticleReport report) {
        forget(report.article());
        ledger.put(report);
        report.things().forEach((key, traits) -> {
            ledger.mint(key);
            change(key, ledger.profile(key).plus(traits));
            ledger.addUse(key, report.article());
        });
        rewritten.add(report.article());
    }

    /** Nothing need be compared anew when one more article says what others say. */
    private void change(String key, Profile after) {
        if (!after.saysTheSameAs(ledger.profile(key))) {
            touched.add(key);
        }
        ledger.put(after);
    }

    public void remove(String article) {
        forget(article);
        rewritten.remove(article);
    }

    /** Compares a name anew, for what is ruled of it has changed. */
    public void touch(String key) {
        if (ledger.isUsed(key)) {
            touched.add(key);
        }
    }

    private void forget(String article) {
        ledger.report(article).ifPresent(report -> {
            report.things().forEach((key, traits) -> {
                change(key, ledger.profile(key).minus(traits));
                ledger.removeUse(key, article);
            });
            ledger.removeReport(article);
        });
    }

    public Changes finish() {
        for (Matcher matcher : matchers) {
            Resolver resolver = new Resolver(ledger, matcher);
            NavigableSet<String> changed = resolver.resolve(known(matcher));
            for (String key : changed) {
                NavigableSet<String> articles = ledger.articles(key);
                rewritten.addAll(articles);
                touchReferring(key, articles);
            }
            touched.addAll(resolver.concerned());
        }
        touched.addAll(new Series(ledger)
                .update(touched.stream()
                        .filter(key -> Profile.kind(key).equals("meeting"))
                        .toList()));
        return new Changes(rewritten, withLinked());
    }

    private NavigableSet<String> known(Matcher matcher) {
        NavigableSet<String> names = new TreeSet<>();
        touched.stream().filter(key -> matcher.knows(Profile.kind(key))).forEach(names::add);
        return names;
    }

    /** What refers to a thing is compared anew when the thing gets another IRI. */
    private void touchReferring(String key, Collection<String> articles) {
        for (String article : articles) {
            ledger.report(article).ifPresent(report -> touched.addAll(referring(key, report)));
        }
    }

    private Set<String> referring(String key, ArticleReport report) {
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, NavigableSet<Trait>> thing : report.things().entrySet()) {
            Set<Trait.Type> types = references(Profile.kind(thing.getKey()));
            boolean refers =
                    thing.getValue().stream().anyMatch(trait -> types.contains(trait.type()) && refersTo(trait, key));
            if (refers) {
                found.add(thing.getKey());
            }
        }
        return found;
    }

    private Set<Trait.Type> references(String kind) {
        return matchers.stream()
                .filter(matcher -> matcher.knows(kind))
                .findFirst()
                .map(Matcher::references)
                .orElse(Set.of());
    }

    private static boolean refersTo(Trait trait, String key) {
        return trait.value().equals(key) || trait.value().endsWith("@" + key);
    }

    /** What is said of a pair is said of both. */
    private NavigableSet<String> withLinked() {
        NavigableSet<String> names = new TreeSet<>(touched);
        touched.forEach(key -> names.addAll(ledger.links(key).keySet()));
        return names;
    }
}
