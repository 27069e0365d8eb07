/** What a store says of articles, asked in the ontology's terms and held as plain texts, ready to compare. */
package org.parley.evaluate.found;
