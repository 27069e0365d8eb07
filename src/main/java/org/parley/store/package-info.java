/**
 * Stage 9: quads -> a TDB2 database on disk, and back out as RDF files.
 *
 * <p>Named graphs only; the default graph is their union. A build becomes visible at once or not at all.
 */
package org.parley.store;
