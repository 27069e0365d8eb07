package org.parley.identity;

import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;

/** What is known of identity between builds. Look-ups cost the same whatever the number of articles. */
public interface Ledger {
    Optional<ArticleReport> report(String article);

    /** Replaces the report of its article. */
    void put(ArticleReport report);

    void removeReport(String article);

    /** Empty ({@link Profile#isEmpty()}) for an unknown name. */
    Profile profile(String key);

    /** Replaces what is known of the name; an empty profile removes it. */
    void put(Profile profile);

    /** Articles that have the name. */
    NavigableSet<String> articles(String key);

    /** Whether any article has the name. */
    boolean isUsed(String key);

    void addUse(String key, String article);

    void removeUse(String key, String article);

    /** Names in a block. */
    NavigableSet<String> members(String block);

    /** Blocks that the name is in. */
    NavigableSet<String> blocks(String key);

    void join(String block, String key);

    void leave(String block, String key);

    /** Names that were compared with this one and are not unrelated, with the verdict on the pair. */
    NavigableMap<String, Verdict> links(String key);

    /** Replaces what was said of the pair, seen from both; {@link Verdict#UNRELATED} removes it. */
    void link(String one, String other, Verdict verdict);

    /** The name whose IRI is that of the thing: the key itself unless it was assigned another. */
    String canonical(String key);

    void assign(String key, String canonical);

    /** Names assigned to that IRI, itself included if any article has it. */
    NavigableSet<String> assigned(String canonical);

    /** What the thing of that IRI is called; empty where it has no name. */
    String label(String canonical);

    void call(String canonical, String label);

    /**
     * Where a meeting stands in the series of its parties.
     *
     * @param parties equal for the meetings of one series
     * @param mark by which they are in order
     */
    record Place(String parties, String mark) {}

    Optional<Place> series(String meeting);

    void joinSeries(String meeting, Place place);

    void leaveSeries(String meeting);

    /** The mark before that one. */
    Optional<String> before(String parties, String mark);

    /** The mark after that one. */
    Optional<String> after(String parties, String mark);

    /** When the name was first seen, in order of minting; names never seen come last. */
    long minted(String key);

    /** Gives the name the next number unless it has one. */
    void mint(String key);
}
