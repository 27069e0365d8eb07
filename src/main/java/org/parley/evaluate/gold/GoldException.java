package org.parley.evaluate.gold;

/** Annotations can't be used; the message names the file, the place in it and what was expected there. */
public final class GoldException extends Exception {
    private static final long serialVersionUID = 1L;

    GoldException(String message) {
        super(message);
    }

    GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
