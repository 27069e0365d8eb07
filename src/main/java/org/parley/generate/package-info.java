/**
 * Beside the stages: a seed -> articles of an invented world, each with its annotation.
 *
 * <p>Measures what depends on size and on identity across articles. Its sentences are few and plain, so that it says nothing
 * on how well news is read. Knows the tables and nothing of what reads the articles.
 */
package org.parley.generate;
