package io.github.ownershipmaven.inspector;

import static io.github.ownershipmaven.model.Quoted.quoted;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.OwnersFile;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The OWNERS.yaml files of a build; each that is shared is read once, and no other is kept. Safe for many threads. */
final class OwnersFiles {

    private final Path base;
    private final String name;
    private final Optional<String> otherName;
    private final Predicate<Path> shared;
    private final Map<Path, Optional<OwnersFile>> byFolder = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> astray = new ConcurrentHashMap<>();

    /**
     * Files of this name.
     *
     * @param base the folder from which messages write paths
     * @param name the file's name, such as {@code OWNERS.yaml}
     * @param shared whether more than one project may ask for the file in a folder
     */
    OwnersFiles(Path base, String name, Predicate<Path> shared) {
        this.base = base;
        this.name = name;
        this.otherName = otherName(name);
        this.shared = shared;
    }

    /** The files from this folder up to the ownership root, the nearest first. */
    List<OwnersFile> upwards(Path folder, Path root) {
        List<OwnersFile> files = new ArrayList<>();
        for (Path at = folder; at != null; at = at.equals(root) ? null : at.getParent()) {
            Optional<OwnersFile> file = in(at, root);
            file.ifPresent(files::add);
            if (file.filter(OwnersFile::root).isPresent()) {
                break;
            }
        }
        return files;
    }

    /** The file in this folder, if there is one. */
    Optional<OwnersFile> in(Path folder, Path root) {
        return shared.test(folder) ? byFolder.computeIfAbsent(folder, key -> read(folder, root)) : read(folder, root);
    }

    /** What messages call the file in this folder. */
    String path(Path folder) {
        return shown(folder.resolve(name));
    }

    private Optional<OwnersFile> read(Path folder, Path root) {
        Path file = folder.resolve(name);
        Path other = otherName.map(folder::resolve).filter(OwnersFiles::isThere).orElse(null);
        if (!isThere(file)) {
            return Optional.ofNullable(other).map(only -> read(folder, only, root));
        }
        OwnersFile read = read(folder, file, root);
        return Optional.of(other == null ? read : read.with(both(file, other)));
    }

    private OwnersFile read(Path folder, Path file, Path root) {
        return leaves(folder, root)
                ? OwnersFile.unreadable(shown(file), List.of(astray(file)))
                : OwnersReader.read(file, root, shown(file));
    }

    /** Whether the way from the root to a folder leads over a symbolic link out of the root. */
    private boolean leaves(Path folder, Path root) {
        Path parent = folder.getParent();
        return parent != null
                && !folder.equals(root)
                && (Files.isSymbolicLink(folder) && !isInside(folder, root) || leavesAbove(parent, root));
    }

    /** Only these are remembered: many projects share them, while each has a folder of its own. */
    private boolean leavesAbove(Path folder, Path root) {
        Boolean known = astray.get(folder);
        if (known == null) {
            known = leaves(folder, root);
            astray.put(folder, known);
        }
        return known;
    }

    private static boolean isInside(Path folder, Path root) {
        try {
            return folder.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            // where the link leads cannot be told, so it is not followed
            return false;
        }
    }

    private Problem astray(Path file) {
        return new Problem(
                Location.startOf(shown(file)),
                "a folder above this file is a symbolic link that leaves the ownership root, and is not followed; put the"
                        + " folder itself there");
    }

    private Problem both(Path file, Path other) {
        return new Problem(
                Location.startOf(shown(other)),
                quoted(String.valueOf(other.getFileName())) + " lies beside "
                        + quoted(String.valueOf(file.getFileName())) + " and is not read; keep one of them");
    }

    /** {@code OWNERS.yml} for {@code OWNERS.yaml}, and the reverse. */
    private static Optional<String> otherName(String name) {
        if (name.endsWith(".yaml")) {
            return Optional.of(name.replaceFirst("yaml$", "yml"));
        }
        return name.endsWith(".yml") ? Optional.of(name.replaceFirst("yml$", "yaml")) : Optional.empty();
    }

    /** A link that leads nowhere is there too: it was meant to be a file. */
    private static boolean isThere(Path file) {
        return file.toFile().exists() || Files.isSymbolicLink(file);
    }

    private String shown(Path file) {
        return Paths.shown(file, base);
    }
}
