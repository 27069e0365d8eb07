package org.parley.model;

import java.time.LocalTime;

/**
 * An hour of the day as a text gives it.
 *
 * @param time by the clock of the place told of
 * @param universal the text says that the hour is UTC
 */
public record ClockTime(LocalTime time, boolean universal) {}
