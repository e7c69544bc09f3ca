package io.github.ownershipmaven.model;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    private final String written = name().toLowerCase(Locale.ROOT);

    /** Whether this weighs as much as the other or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return written;
    }
}
