package org.parley.corpus;

/** A correction can't be taken; the message says which, where it stands and what was expected. */
public final class CurationException extends Exception {
    private static final long serialVersionUID = 1L;

    CurationException(String message) {
        super(message);
    }

    CurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
