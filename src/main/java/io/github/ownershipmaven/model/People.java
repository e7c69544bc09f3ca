package io.github.ownershipmaven.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much is told of people where a text leaves the house. */
public enum People {
    /** Names and the ways to reach them. */
    FULL,
    /** Names without addresses, and nothing that quotes what files say of people. */
    NAMES,
    /** Numbers in place of people, and nothing that somebody has written freely. */
    REDACTED;

    /** The names under which users ask for them. */
    public static List<String> names() {
        return Stream.of(values()).map(People::toString).toList();
    }

    /** The one of that name; case makes no difference. */
    public static Optional<People> named(String name) {
        return Stream.of(values())
                .filter(people -> people.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The part of a label that is a name, where it is an address. */
    public static String withoutDomain(String label) {
        int at = label.lastIndexOf('@');
        return at > 0 ? label.substring(0, at) : label;
    }

    /** The name as users write and read it, in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
