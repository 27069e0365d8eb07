/**
 * Stage 10: the graphs of a store -> what follows from them, a named graph a rule.
 *
 * <p>Rules are SPARQL CONSTRUCT queries in {@code ontology/rules/} and the super-classes and super-properties of the ontology.
 * Each is applied whole when a store is made; when articles change, only for those of its conclusions that a changed triple can
 * touch. What a speaker claims is content of a statement, and no rule reads content.
 */
package org.parley.infer;
