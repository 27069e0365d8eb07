package org.parley.ask;

/** The question can't be put as asked; the message says what would do. */
public final class AskException extends Exception {
    private static final long serialVersionUID = 1L;

    AskException(String message) {
        super(message);
    }
}
