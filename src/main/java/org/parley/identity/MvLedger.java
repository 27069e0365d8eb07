package org.parley.identity;

import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A ledger in sorted maps of an {@link MVStore}: in memory, or in a file of which one process holds the lock.
 */
public final class MvLedger implements Ledger, AutoCloseable {
    private static final String ARTICLE = "article";
    private static final String NAME = "name";

    private final MVStore store;
    private final MVMap<String, String> reports;
    private final MVMap<String, String> profiles;
    private final Pairs uses;
    private final Pairs members;
    private final Pairs blocks;
    private final Pairs links;
    private final MVMap<String, String> canonical;
    private final Pairs assigned;
    private final MVMap<String, String> labels;
    private final MVMap<String, Long> minted;
    private final Pairs pending;
    private final MVMap<String, String> facts;
    private final Pairs series;
    private final Pairs places;

    private MvLedger(MVStore store) {
        this.store = store;
        reports = store.openMap("reports");
        profiles = store.openMap("profiles");
        uses = new Pairs(store.openMap("uses"));
        members = new Pairs(store.openMap("members"));
        blocks = new Pairs(store.openMap("blocks"));
        links = new Pairs(store.openMap("links"));
        canonical = store.openMap("canonical");
        assigned = new Pairs(store.openMap("assigned"));
        labels = store.openMap("labels");
        minted = store.openMap("minted");
        pending = new Pairs(store.openMap("pending"));
        facts = store.openMap("facts");
        series = new Pairs(store.openMap("series"));
        places = new Pairs(store.openMap("places"));
    }

    /** One that is gone when it is closed. */
    public static MvLedger inMemory() {
        return new MvLedger(new MVStore.Builder().autoCommitDisabled().open());
    }

    /**
     * One that is kept in a file, made if it isn't there. Some of what has changed may be written before {@link #commit}.
     *
     * @return empty if the file is damaged or none of this kind
     */
    public static Optional<MvLedger> inFile(Path file) {
        try {
            return Optional.of(new MvLedger(LedgerFile.open(file)));
        } catch (MVStoreException e) {
            return Optional.empty();
        }
    }

    /** Writes what has changed. */
    public void commit() {
        LedgerFile.commit(store);
    }

    /** Notes what a batch changes until it is written; what several batches change is noted once. */
    public void note(Identification.Changes changes) {
        changes.articles().forEach(article -> pending.put(ARTICLE, article));
        changes.names().forEach(name -> pending.put(NAME, name));
    }

    /** Articles whose graphs have to be written; in order. */
    public void forEachPendingArticle(Consumer<String> receiver) {
        pending.each(ARTICLE, (article, value) -> receiver.accept(article));
    }

    /** Names of which something is to be said anew; in order. */
    public void forEachPendingName(Consumer<String> receiver) {
        pending.each(NAME, (name, value) -> receiver.accept(name));
    }

    public void clearPending() {
        pending.clear();
    }

    /** All articles, in order. */
    public void forEachArticle(Consumer<String> receiver) {
        reports.keyIterator(null).forEachRemaining(receiver);
    }

    /** What somebody noted under that name; empty if nobody did. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    public void noteFact(String name, String value) {
        facts.put(name, value);
    }

    /** Writes at once that it no longer holds, so that nothing that is written later can be taken for what it told of. */
    public void withdrawFact(String name) {
        if (!fact(name).isEmpty()) {
            facts.remove(name);
            commit();
        }
    }

    /** Forgets everything. */
    public void clear() {
        store.getMapNames().forEach(name -> store.openMap(name).clear());
    }

    @Override
    public void close() {
        store.closeImmediately();
    }

    @Override
    public Optional<ArticleReport> report(String article) {
        return Optional.ofNullable(reports.get(article)).map(text -> ArticleReport.decode(article, text));
    }

    @Override
    public void put(ArticleReport report) {
        reports.put(report.article(), report.encode());
    }

    @Override
    public void removeReport(String article) {
        reports.remove(article);
    }

    @Override
    public Profile profile(String key) {
        String text = profiles.get(key);
        return text == null ? Profile.empty(key) : Profile.decode(key, text);
    }

    @Override
    public void put(Profile profile) {
        if (profile.isEmpty()) {
            profiles.remove(profile.key());
        } else {
            profiles.put(profile.key(), profile.encode());
        }
    }

    @Override
    public NavigableSet<String> articles(String key) {
        return uses.seconds(key);
    }

    @Override
    public boolean isUsed(String key) {
        return uses.has(key);
    }

    @Override
    public void addUse(String key, String article) {
        uses.put(key, article);
    }

    @Override
    public void removeUse(String key, String article) {
        uses.remove(key, article);
    }

    @Override
    public NavigableSet<String> members(String block) {
        return members.seconds(block);
    }

    @Override
    public NavigableSet<String> blocks(String key) {
        return blocks.seconds(key);
    }

    @Override
    public void join(String block, String key) {
        members.put(block, key);
        blocks.put(key, block);
    }

    @Override
    public void leave(String block, String key) {
        members.remove(block, key);
        blocks.remove(key, block);
    }

    @Override
    public NavigableMap<String, Verdict> links(String key) {
        NavigableMap<String, Verdict> found = new TreeMap<>();
        links.each(key, (other, verdict) -> found.put(other, Verdict.decode(verdict)));
        return found;
    }

    @Override
    public void link(String one, String other, Verdict verdict) {
        if (verdict.kind() == Verdict.Kind.UNRELATED) {
            links.remove(one, other);
            links.remove(other, one);
        } else {
            links.put(one, other, verdict.encode());
            links.put(other, one, verdict.encode());
        }
    }

    @Override
    public String canonical(String key) {
        return canonical.getOrDefault(key, key);
    }

    @Override
    public void assign(String key, String iri) {
        String before = canonical.get(key);
        if (before != null) {
            assigned.remove(before, key);
            canonical.remove(key);
        }
        if (!iri.equals(key)) {
            canonical.put(key, iri);
            assigned.put(iri, key);
        }
    }

    @Override
    public NavigableSet<String> assigned(String iri) {
        NavigableSet<String> names = assigned.seconds(iri);
        if (isUsed(iri) && canonical(iri).equals(iri)) {
            names.add(iri);
        }
        return names;
    }

    @Override
    public String label(String iri) {
        return labels.getOrDefault(iri, "");
    }

    @Override
    public void call(String iri, String label) {
        if (label.isEmpty()) {
            labels.remove(iri);
        } else {
            labels.put(iri, label);
        }
    }

    @Override
    public Optional<Place> series(String meeting) {
        return places.after(meeting, "").map(parties -> new Place(parties, places.get(meeting, parties)));
    }

    @Override
    public void joinSeries(String meeting, Place place) {
        series.put(place.parties(), place.mark());
        places.put(meeting, place.parties(), place.mark());
    }

    @Override
    public void leaveSeries(String meeting) {
        series(meeting).ifPresent(place -> {
            series.remove(place.parties(), place.mark());
            places.remove(meeting, place.parties());
        });
    }

    @Override
    public Optional<String> before(String parties, String mark) {
        return series.before(parties, mark);
    }

    @Override
    public Optional<String> after(String parties, String mark) {
        return series.after(parties, mark);
    }

    @Override
    public long minted(String key) {
        return minted.getOrDefault(key, Long.MAX_VALUE);
    }

    @Override
    public void mint(String key) {
        minted.putIfAbsent(key, minted.sizeAsLong());
    }
}
