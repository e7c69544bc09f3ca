package io.github.ownershipmaven.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The hostile files that we have written or met: a folder for each kind of file, named after what is wrong. */
final class Corpus {

    static final Path FOLDER = Path.of("src/test/resources/hostile");

    private Corpus() {}

    /** All files, in the order of their names. */
    static List<Hostile> files() throws IOException {
        List<Hostile> all = new ArrayList<>();
        for (Fuzzed kind : Fuzzed.values()) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(kind.toString()))) {
                for (Path file : files.sorted().toList()) {
                    all.add(new Hostile(kind, file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        }
        return all;
    }

    /** A file of the corpus, and what it is meant to be. */
    record Hostile(Fuzzed kind, String name, byte[] bytes) {

        @Override
        public String toString() {
            return kind + "/" + name;
        }
    }
}
