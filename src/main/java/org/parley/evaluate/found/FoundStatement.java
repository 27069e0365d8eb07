package org.parley.evaluate.found;

import static java.util.Collections.unmodifiableSortedSet;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An act of communication in the graph of an article.
 *
 * @param speakers IRIs; empty where the speaker is open
 * @param speakerWords how the speaker is named; empty where carried over from another sentence
 * @param acts local names
 * @param dates lexical forms
 * @param addressees IRIs
 */
public record FoundStatement(
        String iri,
        String content,
        SortedSet<String> speakers,
        SortedSet<String> speakerWords,
        SortedSet<String> acts,
        boolean quoted,
        SortedSet<String> dates,
        SortedSet<String> addressees) {
    public FoundStatement {
        speakers = unmodifiableSortedSet(new TreeSet<>(speakers));
        speakerWords = unmodifiableSortedSet(new TreeSet<>(speakerWords));
        acts = unmodifiableSortedSet(new TreeSet<>(acts));
        dates = unmodifiableSortedSet(new TreeSet<>(dates));
        addressees = unmodifiableSortedSet(new TreeSet<>(addressees));
    }
}
