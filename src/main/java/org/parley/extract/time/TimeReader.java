package org.parley.extract.time;

import java.util.Optional;

/** Reads one form of naming a time. */
@FunctionalInterface
interface TimeReader {
    /** The time that is named from this token on; empty if none is, or if it can't be resolved. */
    Optional<TimeExpression> at(int token, Scene scene);
}
