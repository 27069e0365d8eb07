/**
 * Stage 10: what a build changes -> the graph that describes the store: what is in it and how often (VoID), what it is and how it
 * can be had (DCAT), what its services answer (SPARQL service description), and the builds that made it (PROV).
 *
 * <p>Numbers are kept by adding and subtracting what changes, never by reading the store again.
 */
package org.parley.describe;
