package org.parley.infer;

/** A rule that can't be used; the message names its file. */
public final class RuleFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFault(String message) {
        super(message);
    }

    RuleFault(String message, Throwable cause) {
        super(message, cause);
    }
}
