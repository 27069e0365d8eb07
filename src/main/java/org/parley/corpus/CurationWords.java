package org.parley.corpus;

import org.parley.identity.Ruling;

/** Rulings as the command line has them. */
public final class CurationWords {
    private CurationWords() {}

    /** {@code merge person/ann-roe person/anne-roe}. */
    public static String of(Ruling ruling) {
        return switch (ruling.kind()) {
            case SAME -> "merge %s %s".formatted(ruling.key(), ruling.value());
            case DIFFERENT -> "separate %s %s".formatted(ruling.key(), ruling.value());
            case NAME -> "label %s \"%s\"".formatted(ruling.key(), ruling.value());
            case ENTITY -> "link %s %s".formatted(ruling.key(), ruling.value());
            case NOT_ENTITY -> "unlink %s %s".formatted(ruling.key(), ruling.value());
            case WRONG -> "reject %s".formatted(ruling.key());
        };
    }
}
