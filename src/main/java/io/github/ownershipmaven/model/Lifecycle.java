package io.github.ownershipmaven.model;

import java.util.Locale;

/** The stage of a service's life. */
public enum Lifecycle {
    EXPERIMENTAL,
    PRODUCTION,
    DEPRECATED,
    RETIRED;

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
