package io.github.ownershipmaven.model;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the path from the ownership root, with {@code /} on every system
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (file.isEmpty() || line < 1 || column < 1) {
            throw new IllegalArgumentException("not a place: " + file + ":" + line + ":" + column);
        }
    }

    /** The first character of a file, which is also the place of a file that is missing. */
    public static Location startOf(String file) {
        return new Location(file, 1, 1);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line}, for a place that a message only refers to. */
    public String fileAndLine() {
        return file + ":" + line;
    }

    /** {@code file:line:column}, as compilers write it and editors open it. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
