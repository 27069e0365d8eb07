/**
 * Stage 8: graphs of single articles -> the graph of a corpus that may change.
 *
 * <p>What an article's own words give is kept as it is; the graphs in the store are those with one IRI for each thing in all of
 * them ({@link org.parley.identity}). When an article makes two things one, or its removal makes them two again, the graphs that
 * speak of them are written anew from what was kept, without reading the articles again.
 *
 * <p>What people corrected ({@link org.parley.corpus.Curation}) stands in a graph of its own. It is followed when identity is
 * settled and when graphs are written, and changes nothing that was read.
 */
package org.parley.corpus;
