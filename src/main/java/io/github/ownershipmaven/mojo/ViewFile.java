package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.text.Difference;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file for another tool, as it is and as it should be.
 *
 * @param path where it really lies, behind all links
 * @param shown what messages call it
 * @param before the text that it has; empty if there is no file
 * @param content the text that it should have
 * @param obstacle why it must not be read or written, if it must not
 */
record ViewFile(Path path, String shown, Optional<String> before, Optional<String> content, Optional<String> obstacle) {

    private static final long MOST_BYTES = 10L * 1024 * 1024;

    /**
     * Reads a file, if there is one.
     *
     * @param boundary the folder out of which no link may lead
     * @throws IOException if the machine cannot
     */
    static ViewFile read(Path file, Path boundary, String shown) throws IOException {
        Path real = real(file);
        if (!real.startsWith(boundary.toRealPath())) {
            return refused(
                    file,
                    shown,
                    "a symbolic link leads out of the source tree here, and is not followed; put the"
                            + " file or folder itself there");
        }
        if (!Files.exists(real)) {
            return new ViewFile(real, shown, Optional.empty(), Optional.empty(), Optional.empty());
        }
        if (!Files.isRegularFile(real) || Files.size(real) > MOST_BYTES) {
            return refused(
                    file,
                    shown,
                    "this is not a file of at most 10 MiB; move it away, or name another one with 'files'");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(real)))
                    .toString();
            return new ViewFile(real, shown, Optional.of(text), Optional.of(text), Optional.empty());
        } catch (CharacterCodingException e) {
            return refused(file, shown, "the file is not in UTF-8, and stays as it is; save it in UTF-8");
        }
    }

    private static ViewFile refused(Path file, String shown, String obstacle) {
        return new ViewFile(file, shown, Optional.empty(), Optional.empty(), Optional.of(obstacle));
    }

    /** The path behind all links, of a file that is not there yet too. */
    private static Path real(Path file) throws IOException {
        Path parent = file.getParent();
        return parent == null || Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Files.isSymbolicLink(file) && !Files.exists(file) ? Files.readSymbolicLink(file) : file.toRealPath()
                : real(parent).resolve(file.getFileName());
    }

    /** The text that it has so far, or none. */
    String text() {
        return content.orElse("");
    }

    /** The same file with another text that it should have. */
    ViewFile with(String text) {
        return new ViewFile(path, shown, before, Optional.of(text), obstacle);
    }

    /** Whether the file differs from what it should be, and not only in its line ends. */
    boolean isChanged() {
        return !content.equals(before)
                && !text().lines().toList().equals(before.orElse("").lines().toList());
    }

    /** How the file differs from what it should be, as lines to print; empty if it does not, or only in its line ends. */
    List<String> difference() {
        return content.equals(before) ? List.of() : Difference.of(before.orElse(""), text(), shown);
    }

    /**
     * Makes the file what it should be.
     *
     * @throws IOException if it cannot be written; it is then as it was before
     */
    void write() throws IOException {
        AtomicFile.write(path, text());
    }
}
