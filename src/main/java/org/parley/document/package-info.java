/**
 * Beside the stages: the ontology's files as people and programs read them, pages and RDF.
 *
 * <p>It knows the files only. The command line writes what it makes to a folder; {@code serve} answers with it under the
 * namespace path.
 */
package org.parley.document;
