package org.parley.cli;

/** An endpoint that was asked gave no answer; the message says what it said instead. */
final class EndpointException extends Exception {
    private static final long serialVersionUID = 1L;

    EndpointException(String message) {
        super(message);
    }

    EndpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
