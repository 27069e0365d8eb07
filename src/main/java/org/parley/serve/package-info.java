/**
 * Stage 10: a TDB2 database -> a SPARQL endpoint, by Fuseki inside this process.
 *
 * <p>What is served is said in {@code fuseki-config/parley.ttl}, which a stock Fuseki server reads as well; what Fuseki has
 * no setting for (the DESCRIBE guard, CORS, the size limit, the ontology under its namespace path) is added here. The index of
 * words that the file describes is written by {@code search}.
 */
package org.parley.serve;
