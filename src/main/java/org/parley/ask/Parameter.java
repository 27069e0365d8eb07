package org.parley.ask;

import java.util.Optional;

/**
 * What may be chosen when a question is asked. In the query it is a variable with a {@code VALUES} block of its own, whose value
 * is the default; {@code UNDEF} there means that anything goes.
 *
 * @param name of the variable, without question mark
 * @param required whether the question makes no sense without it
 * @param initial the default as a user would type it; empty if anything goes
 */
public record Parameter(
        String name, ParameterType type, boolean required, String description, Optional<String> initial) {}
