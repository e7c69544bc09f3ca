package io.github.ownershipmaven.model;

import java.util.Locale;

/** What an owner can be, where a policy asks for one kind. */
public enum OwnerKind {
    PERSON,
    TEAM;

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
