package io.github.ownershipmaven.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import io.github.ownershipmaven.fuzz.Corpus.Hostile;
import io.github.ownershipmaven.model.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every reader against every hostile file. What is told of a file stands in a golden file, which
 * {@code -Dgoldens.update=true} rewrites.
 */
class HostileCorpusTest {

    private static final Path GOLDEN = Corpus.FOLDER.resolve("findings.txt");
    /** A file takes a few milliseconds; the rest is for machines that are busy with something else. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final long MOST_MEMORY = 64L * 1024 * 1024;

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

    @Test
    void is_told_as_the_golden_file_says() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Hostile file : files()) {
            told.append(file).append('\n');
            file.kind().read(file.bytes(), folder).read().forEach(problem -> told.append(line(problem)));
        }
        if (Boolean.getBoolean("goldens.update")) {
            Files.writeString(GOLDEN, told, UTF_8);
        }
        assertThat(GOLDEN).hasContent(told.toString());
    }

    private static String line(Problem problem) {
        return "  " + problem.location().line() + ":" + problem.location().column() + ": " + problem.message() + "\n";
    }
}
