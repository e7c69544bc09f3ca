package io.github.ownershipmaven.page.view;

import java.util.Locale;

/** Whether somebody holds a persona; the greatest gap first. */
public enum State {
    /** Required, and nobody holds it. */
    MISSING,
    /** Nobody is named, in a file that could not be read to its end. */
    UNKNOWN,
    /** A file declares that nobody holds it. */
    VACANT,
    /** Held by owners from the project's own file. */
    OWNED,
    /** Held by owners from files of directories above. */
    INHERITED,
    /** Neither required nor held. */
    NOT_REQUIRED;

    /** Whether somebody holds it. */
    public boolean isHeld() {
        return this == OWNED || this == INHERITED;
    }

    /** Whether somebody should hold it and nobody does. */
    public boolean isGap() {
        return this == MISSING || this == UNKNOWN || this == VACANT;
    }

    /** Its look in a matrix of many cells. */
    public String letter() {
        return switch (this) {
            case MISSING -> "x";
            case UNKNOWN -> "u";
            case VACANT -> "v";
            case OWNED -> "o";
            case INHERITED -> "i";
            case NOT_REQUIRED -> "n";
        };
    }

    /** The key of its word and of its look. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
