package io.github.ownershipmaven.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.fuzz.Corpus.Hostile;
import io.github.ownershipmaven.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what is told of the hostile files against a golden file, which {@code -Dgoldens.update=true} rewrites. */
class HostileFindingsTest {

    private static final Path GOLDEN = Corpus.FOLDER.resolve("findings.txt");

    @TempDir
    private Path folder;

    @Test
    void every_file_is_told_as_the_golden_file_says() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Hostile file : Corpus.files()) {
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
