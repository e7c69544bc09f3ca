package io.github.ownershipmaven.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.schema.Agreement;
import io.github.ownershipmaven.yaml.OwnersReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an editor says about the files that we show and keep is what the build says. */
class SchemaAgreementTest {

    @Test
    void about_every_block_of_every_page() {
        List<Map.Entry<String, String>> blocks = Stream.concat(
                        Pages.in(Pages.SITE).stream(), Stream.of(Path.of("README.md")))
                .flatMap(page -> Page.read(page).examples().stream())
                .flatMap(example -> example.files().entrySet().stream())
                .toList();

        assertThat(blocks).hasSizeGreaterThan(30).allSatisfy(block -> hold(block.getKey(), block.getValue()));
    }

    @Test
    void about_every_file_of_the_repository() throws IOException {
        List<Path> files = Stream.concat(Stream.of(Path.of("OWNERS.yaml")), yaml(Path.of("it")).stream())
                .collect(Collectors.toList());
        files.addAll(yaml(Path.of("src/test/resources/example")));
        files.addAll(yaml(Path.of("src/main/resources")));

        assertThat(files).hasSizeGreaterThan(20);
        for (Path file : files) {
            hold(file.toString().replace('\\', '/'), Files.readString(file));
        }
    }

    private static void hold(String path, String text) {
        if (path.matches("(?:.*/)?OWNERS\\.ya?ml")) {
            Agreement.OWNERS.hold(text, OwnersReader.read(text, path).problems());
        } else if (path.matches(".*polic.*\\.ya?ml")) {
            Agreement.holdPolicy(text);
        }
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        }
    }
}
