package io.github.ownershipmaven.inspector;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the folder at which inheritance ends: the nearest one upwards that holds {@code .mvn} or {@code .git}. */
public final class OwnershipRoots {

    private final Map<Path, Optional<Path>> above = new ConcurrentHashMap<>();

    /**
     * The ownership root of a folder.
     *
     * @param otherwise the folder to take where no ancestor is marked, if it is an ancestor; else the folder itself
     */
    public Path of(Path folder, Path otherwise) {
        return marked(folder).orElse(folder.startsWith(otherwise) ? otherwise : folder);
    }

    private Optional<Path> marked(Path folder) {
        return isMarked(folder)
                ? Optional.of(folder)
                : Optional.ofNullable(folder.getParent()).flatMap(this::markedAbove);
    }

    /** Only these are remembered: many projects share them, while each has a folder of its own. */
    private Optional<Path> markedAbove(Path folder) {
        Optional<Path> root = above.get(folder);
        if (root == null) {
            root = marked(folder);
            above.put(folder, root);
        }
        return root;
    }

    private static boolean isMarked(Path folder) {
        return folder.resolve(".mvn").toFile().exists()
                || folder.resolve(".git").toFile().exists();
    }
}
