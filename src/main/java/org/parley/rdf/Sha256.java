package org.parley.rdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash from which IRIs are made and articles are known again. */
public final class Sha256 {
    private Sha256() {}

    /** A digest of nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
