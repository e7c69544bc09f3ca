package io.github.ownershipmaven.model;

import java.util.Locale;

/** One of the three parties that own production together. */
public enum Party {
    OPERATIONS,
    DEVELOPMENT,
    PRODUCT;

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
