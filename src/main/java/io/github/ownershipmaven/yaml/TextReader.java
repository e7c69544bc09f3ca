package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Problem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads files that are no YAML with the same care. */
public final class TextReader {

    private TextReader() {}

    /**
     * The text of a file, or nothing after a problem was told.
     *
     * @param file where it lies
     * @param root the folder that no symbolic link may leave
     * @param path what messages call the file
     */
    public static Optional<String> read(Path file, Path root, String path, Consumer<Problem> problems) {
        return Optional.ofNullable(SourceReader.read(file, root, path, Limits.FOREIGN, problems))
                .map(Source::text);
    }
}
