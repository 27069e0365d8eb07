/**
 * Stage 6: {@link org.parley.model.ArticleFacts} -> the quads of one named graph.
 *
 * <p>Only here are IRIs of data minted ({@link org.parley.rdf.Iris}) and UTF-16 offsets turned into code points. The output
 * holds no blank nodes, only literals that TDB2 keeps as they are, and is the same for the same input.
 */
package org.parley.rdf;
