package io.github.ownershipmaven.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a coverage-guided fuzzer runs: every reader on every input. CONTRIBUTING.md has the command. */
public final class ReadersFuzzer {

    private static final Path FOLDER = folder();

    private ReadersFuzzer() {}

    /** Fails where a reader does anything but tell what is wrong, with a place inside the input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        for (Fuzzed each : Fuzzed.values()) {
            each.hold(input, FOLDER);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("fuzz").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
