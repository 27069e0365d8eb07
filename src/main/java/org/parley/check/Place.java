package org.parley.check;

/**
 * Where in its article something stands.
 *
 * @param begin offset in the article's text, in code points
 * @param end offset of the code point after the last
 * @param words of the article from begin to end
 * @param sentence that begin lies in, on one line, or empty text where the graph holds none
 */
public record Place(int begin, int end, String words, String sentence) {}
