package io.github.ownershipmaven.model;

import java.util.Locale;

/** What a file takes over from the next OWNERS.yaml up the directories. */
public enum Inheritance {
    /** The personas that the nearer file does not name. */
    FALLBACK,
    /** The owners of both. */
    APPEND,
    /** Nothing. */
    NONE;

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
