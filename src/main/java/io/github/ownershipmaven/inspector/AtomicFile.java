package io.github.ownershipmaven.inspector;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Writes files so that whoever reads one meanwhile sees the old text or the new one. */
public final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes a file, and the folders above it where they are missing. A file that has this text already only becomes
     * as new as if it were written: file systems take far longer for a new file, and some readers want no old one.
     *
     * @throws IOException if the file cannot be written; it is then as it was before
     */
    public static void write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (!isRenewed(file.toFile(), bytes)) {
            replace(file, bytes);
        }
    }

    /** The classes of {@code java.nio.file} take twice as long for this in a build with thousands of reports. */
    private static boolean isRenewed(File file, byte[] bytes) throws IOException {
        return file.length() == bytes.length
                && file.isFile()
                && holds(file, bytes)
                && file.setLastModified(System.currentTimeMillis());
    }

    private static boolean holds(File file, byte[] bytes) throws IOException {
        byte[] present = new byte[bytes.length + 1];
        try (InputStream in = new FileInputStream(file)) {
            int length = in.readNBytes(present, 0, present.length);
            return Arrays.equals(present, 0, length, bytes, 0, bytes.length);
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        if (!folder.toFile().isDirectory() && !isMade(folder.toFile())) {
            Files.createDirectories(folder);
        }
        // Not a temporary file of the JDK, which nobody else may read.
        String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path fresh = folder.resolve("." + file.getFileName() + "." + random + ".tmp");
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
            move(fresh, file);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    /** Without the exceptions at which the JDK's way notices each folder that is missing. */
    private static boolean isMade(@Nullable File folder) {
        return folder != null && (folder.mkdir() || isMade(folder.getParentFile()) && folder.mkdir());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
