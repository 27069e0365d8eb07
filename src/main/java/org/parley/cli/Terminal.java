package org.parley.cli;

import java.util.Optional;
import org.parley.show.Ink;

/** What stdout and stderr are connected to. */
final class Terminal {
    /** Set by the launcher, which can ask the system; Java itself can't tell stderr from the rest. Unset means no. */
    private static final String ON_STDERR = "parley.terminal";

    private static final String ON_STDOUT = "parley.terminal.out";

    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    private Terminal() {}

    static boolean isOnStderr() {
        return Boolean.getBoolean(ON_STDERR);
    }

    /** Colours for a terminal, unless the user wants none (<a href="https://no-color.org">NO_COLOR</a>). */
    static Ink ink() {
        boolean unwanted = Optional.ofNullable(System.getenv("NO_COLOR"))
                .filter(value -> !value.isEmpty())
                .isPresent();
        return Boolean.getBoolean(ON_STDOUT) && !unwanted ? Ink.COLOUR : Ink.PLAIN;
    }

    /** Columns of a line; what the shell says, else enough for a sentence and few enough to read. */
    static int width() {
        return Optional.ofNullable(System.getenv("COLUMNS"))
                .filter(columns -> columns.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .map(columns -> Math.max(LEAST_WIDTH, columns))
                .orElse(USUAL_WIDTH);
    }
}
