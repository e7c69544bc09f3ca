package io.github.ownershipmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import io.github.ownershipmaven.fuzz.Corpus.Hostile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every reader against every hostile file. */
class HostileCorpusTest {

    /** A file takes a few milliseconds; the rest is for machines that are busy with something else. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final long MOST_MEMORY = 128L * 1024 * 1024;

    @TempDir
    private Path folder;

    static List<Hostile> files() throws IOException {
        return Corpus.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_told_by_every_reader_soon_with_little_memory_and_places_inside(Hostile file) {
        for (Fuzzed kind : Fuzzed.values()) {
            long allocated = assertTimeoutPreemptively(SOON, () -> {
                kind.hold(file.bytes(), folder);
                return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
            });
            assertThat(allocated).as("bytes allocated for it as %s", kind).isLessThan(MOST_MEMORY);
        }
    }
}
