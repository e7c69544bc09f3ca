package io.github.ownershipmaven.mojo;

import java.util.Locale;

/** How {@code who} answers. */
enum AnswerFormat {
    TEXT,
    JSON;

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
