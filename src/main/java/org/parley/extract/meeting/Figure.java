package org.parley.extract.meeting;

import org.parley.model.Range;

/**
 * A value of an encounter that only its words give.
 *
 * @param words that it was read from
 */
record Figure<T>(T value, Range words) {}
