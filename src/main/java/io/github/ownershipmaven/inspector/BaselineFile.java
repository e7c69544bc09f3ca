package io.github.ownershipmaven.inspector;

import io.github.ownershipmaven.model.Baseline;
import io.github.ownershipmaven.yaml.BaselineReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        return file.toFile().exists()
                ? Optional.of(BaselineReader.read(file, folder, Paths.shown(file, base)))
                : Optional.empty();
    }

    /**
     * Writes a baseline, so that whoever reads it meanwhile sees the old text or the new one.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, ".ownership", ".tmp");
        try {
            Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
