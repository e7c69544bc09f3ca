package io.github.ownershipmaven.inspector;

import java.io.IOException;
import java.util.Optional;

/** Reads the bytes behind a name. */
@FunctionalInterface
public interface ResourceReader {
    /**
     * The bytes, or nothing if nothing has this name.
     *
     * @throws IOException if there is something, but it cannot be had; the message says why
     */
    Optional<byte[]> read(String name) throws IOException;
}
