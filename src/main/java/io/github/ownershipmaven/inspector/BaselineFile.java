package io.github.ownershipmaven.inspector;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.yaml.BaselineReader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The baseline on disk. */
public final class BaselineFile {

    private BaselineFile() {}

    /**
     * Reads a baseline, if there is one.
     *
     * @param base the folder from which messages write paths
     */
    public static Optional<Baseline> read(Path file, Path base) {
        Path folder = Objects.requireNonNull(file.getParent());
        return Paths.isThere(file)
                ? Optional.of(BaselineReader.read(file, folder, Paths.shown(file, base)))
                : Optional.empty();
    }
}
