package io.github.ownershipmaven.inspector;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;

/** Writes paths the same on every system. */
final class Paths {

    private Paths() {}

    /** The path from the base, with {@code /}; on Windows there is none from one drive to another. */
    static String shown(Path file, Path base) {
        Path path = Objects.equals(file.getRoot(), base.getRoot()) ? base.relativize(file) : file;
        return path.toString().replace(File.separatorChar, '/');
    }
}
