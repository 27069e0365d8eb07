package org.parley.identity;

/** How the parties of two encounters compare. */
enum Parties {
    /** But for the host, whom many articles leave out. */
    SAME,
    /** One article leaves some out, or the encounter of three is another than that of two. */
    SOME,
    /** One article names only one. */
    ONE,
    OTHERS
}
