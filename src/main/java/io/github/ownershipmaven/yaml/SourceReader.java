package io.github.ownershipmaven.yaml;

import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file that a stranger may have written: a regular one, inside the ownership root, small, and in UTF-8. */
final class SourceReader {

    private SourceReader() {}

    /** The text of the file, or null after a problem was told that leaves nothing to read. */
    static @Nullable Source read(Path file, Path root, String path, Limits limits, Consumer<Problem> problems) {
        Location start = Location.startOf(path);
        try {
            String fault = fault(file, root);
            if (fault != null) {
                problems.accept(new Problem(start, fault));
                return null;
            }
            return decode(bytes(file, limits), path, limits, problems);
        } catch (AccessDeniedException e) {
            problems.accept(new Problem(start, "file may not be read by this user; give the right to read it"));
        } catch (NoSuchFileException e) {
            problems.accept(
                    new Problem(start, "file is not there any more, or is a link that leads nowhere; restore it"));
        } catch (IOException e) {
            problems.accept(new Problem(
                    start, "file cannot be read (" + e.getClass().getSimpleName() + "); mend the disk or the file"));
        }
        return null;
    }

    private static @Nullable String fault(Path file, Path root) throws IOException {
        BasicFileAttributes own = attributes(file, LinkOption.NOFOLLOW_LINKS);
        if (own.isSymbolicLink() && !file.toRealPath().startsWith(root.toRealPath())) {
            return "file is a symbolic link that leaves the ownership root, and is not followed; put the file itself here";
        }
        BasicFileAttributes target = own.isSymbolicLink() ? attributes(file) : own;
        if (target.isDirectory()) {
            return "a directory lies where a file is expected; rename it, or set 'ownership.file' to another name";
        }
        return target.isRegularFile() ? null : "this is not a regular file; put a text file here";
    }

    private static BasicFileAttributes attributes(Path file, LinkOption... options) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, options);
    }

    private static byte[] bytes(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limits.bytes() + 1);
        }
    }

    /** The text of bytes, or null after a problem was told. */
    static @Nullable Source decode(byte[] bytes, String path, Limits limits, Consumer<Problem> problems) {
        if (bytes.length > limits.bytes()) {
            problems.accept(new Problem(
                    Location.startOf(path),
                    "file is larger than " + limits.size() + "; keep to what the format knows"));
            return null;
        }
        if (isWide(bytes)) {
            problems.accept(new Problem(Location.startOf(path), "file is UTF-16 or UTF-32; save it as UTF-8"));
            return null;
        }
        int begin = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        Source source = new Source(path, out.flip().toString());
        if (result.isError()) {
            String hex = String.format("0x%02X", bytes[in.position()]);
            problems.accept(new Problem(
                    source.at(source.text().length()), "byte " + hex + " is not UTF-8; save the file as UTF-8"));
            return null;
        }
        return source;
    }

    /** Whether a character takes two bytes or more: a mark says so, or else the zeros in the first character. */
    private static boolean isWide(byte[] bytes) {
        boolean marked = startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE);
        return marked || bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
