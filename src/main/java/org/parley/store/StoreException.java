package org.parley.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A store can't be opened, built or read. The message names the folder and what to do. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Whose move it is. */
    public enum Kind {
        /** The call names a folder, base or graph that doesn't fit; another call would work. */
        WRONG_CALL,
        /** The call is right, but the folder is in use, not writable or damaged. */
        UNUSABLE
    }

    private final Kind kind;

    private StoreException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    static StoreException wrongCall(String message) {
        return new StoreException(Kind.WRONG_CALL, message, null);
    }

    static StoreException unusable(String message, Throwable cause) {
        return new StoreException(Kind.UNUSABLE, message, cause);
    }

    public static StoreException unusable(Path path, IOException cause) {
        return unusable("%s: %s".formatted(path, reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        return cause instanceof FileSystemException system && system.getReason() != null
                ? "%s (%s)".formatted(system.getReason(), system.getFile())
                : cause.toString();
    }

    public Kind kind() {
        return kind;
    }
}
