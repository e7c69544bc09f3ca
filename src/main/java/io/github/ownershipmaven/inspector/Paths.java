package io.github.ownershipmaven.inspector;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Looks at paths, and writes them, the same on every system. */
public final class Paths {

    private Paths() {}

    /** Whether a file is there; a link that leads nowhere is there too, as it was meant to be a file. */
    public static boolean isThere(Path file) {
        return !file.toFile().isDirectory() && (file.toFile().exists() || Files.isSymbolicLink(file));
    }

    /** The path from the base, with {@code /}; on Windows there is none from one drive to another. */
    public static String shown(Path file, Path base) {
        Path path = Objects.equals(file.getRoot(), base.getRoot()) ? base.relativize(file) : file;
        return path.toString().replace(File.separatorChar, '/');
    }
}
