package io.github.ownershipmaven.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ownershipmaven.fuzz.Corpus.Hostile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes hostile files at random, a thousand times: the short run of what {@link ReadersFuzzer} does for hours. The
 * same numbers fall every time; {@code -Dfuzz.seed} and {@code -Dfuzz.inputs} ask for others.
 */
class MutatedCorpusTest {

    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 1_000);
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void is_told_with_places_inside_whatever_is_changed() throws IOException {
        List<Hostile> corpus = Corpus.files();
        Random random = new Random(SEED);
        Mutation mutation =
                new Mutation(random, corpus.stream().map(Hostile::bytes).toList());
        for (int i = 0; i < INPUTS; i++) {
            Hostile file = corpus.get(random.nextInt(corpus.size()));
            byte[] bytes = mutation.of(file.bytes());
            hold(file.kind(), bytes);
        }
    }

    private void hold(Fuzzed kind, byte[] bytes) {
        try {
            assertTimeoutPreemptively(SOON, () -> kind.hold(bytes, folder));
        } catch (RuntimeException | AssertionError e) {
            String input = Base64.getEncoder().encodeToString(bytes);
            throw new AssertionError("as " + kind + ", in base64: " + input + "\n" + new String(bytes, UTF_8), e);
        }
    }
}
