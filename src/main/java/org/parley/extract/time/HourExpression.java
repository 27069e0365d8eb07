package org.parley.extract.time;

import org.parley.model.ClockTime;
import org.parley.model.Range;

/** Words that name an hour of the day: "3 p.m.", "0930 GMT", "noon". */
public record HourExpression(Range tokens, ClockTime value) {}
