package org.parley.generate;

/**
 * A statement made at an encounter, whichever articles report it.
 *
 * @param id the same in all annotations
 * @param other the state that it blames, praises or asks
 * @param frame the sentence form of most articles
 */
record Said(String id, Side speaker, Nation other, Saying saying, Phrase frame, int number) {}
