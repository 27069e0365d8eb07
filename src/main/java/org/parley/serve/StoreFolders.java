package org.parley.serve;

import java.nio.file.Path;

/**
 * Where what is served is kept.
 *
 * @param database the TDB2 folder
 * @param text the index of its words
 * @param admin for the files of Fuseki's administration; made only if an administration port is asked for
 */
public record StoreFolders(Path database, Path text, Path admin) {}
