/**
 * Stage 2: Article -> AnnotatedArticle.
 *
 * <p>Sentences, tokens, part-of-speech tags, quotations, names and titles. The only package that knows OpenNLP.
 */
package org.parley.annotate;
