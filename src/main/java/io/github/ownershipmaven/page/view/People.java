package io.github.ownershipmaven.page.view;

import java.util.Locale;

/** How much a page tells of people. */
public enum People {
    /** Names and the ways to reach them. */
    FULL,
    /** Names without addresses, and nothing that quotes what files say of people. */
    NAMES,
    /** Numbers in place of people, and nothing that somebody has written freely. */
    REDACTED;

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
