package io.github.ownershipmaven.mojo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ViewFileTest {

    @TempDir
    Path folder;

    private Path tree;

    @BeforeEach
    void lay_out() throws IOException {
        tree = Files.createDirectory(folder.resolve("tree"));
        Files.writeString(folder.resolve("secret"), "password: 1\n");
    }

    @Test
    void a_file_that_is_not_there_is_written_with_its_folders() throws IOException {
        read("src/k8s/a.yaml").with("a: 1\n").write();

        assertThat(tree.resolve("src/k8s/a.yaml")).hasContent("a: 1");
        assertThat(read("src/k8s/a.yaml").with("a: 2\n").difference())
                .containsExactly("--- src/k8s/a.yaml", "+++ src/k8s/a.yaml", "@@ -1 +1 @@", "-a: 1", "+a: 2");
        assertThat(read("src/k8s/a.yaml").difference()).isEmpty();
    }

    @Test
    void a_file_with_other_line_ends_is_as_it_should_be() throws IOException {
        Files.writeString(tree.resolve("a.yaml"), "a: 1\r\nb: 2\r\n");

        assertThat(read("a.yaml").with("a: 1\nb: 2\n").isChanged()).isFalse();
        assertThat(read("a.yaml").with("a: 1\nb: 2\n").difference()).isEmpty();
        assertThat(read("a.yaml").with("a: 1\nb: 3\n").isChanged()).isTrue();
        assertThat(read("b.yaml").isChanged()).isFalse();
        assertThat(read("b.yaml").with("a: 1\n").isChanged()).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_out_of_the_tree_is_not_followed_and_nothing_of_its_target_is_shown() throws IOException {
        Files.createSymbolicLink(tree.resolve("a.yaml"), folder.resolve("secret"));
        Files.createSymbolicLink(tree.resolve("above"), folder);
        Files.createSymbolicLink(tree.resolve("nowhere"), folder.resolve("not-there"));

        for (String path : new String[] {"a.yaml", "above/secret", "above/new.yaml", "nowhere"}) {
            ViewFile file = read(path);
            assertThat(file.obstacle())
                    .as(path)
                    .hasValueSatisfying(reason ->
                            assertThat(reason).startsWith("a symbolic link leads out of the source tree here"));
            assertThat(file.text()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_within_the_tree_stays_one() throws IOException {
        Files.writeString(tree.resolve("real.yaml"), "a: 1\n");
        Files.createSymbolicLink(tree.resolve("a.yaml"), Path.of("real.yaml"));
        read("a.yaml").with("a: 2\n").write();

        assertThat(tree.resolve("a.yaml")).isSymbolicLink();
        assertThat(tree.resolve("real.yaml")).hasContent("a: 2");
    }

    @Test
    void what_is_no_text_of_bearable_size_stays_as_it_is() throws IOException {
        Files.write(tree.resolve("latin.md"), "größe\n".getBytes(ISO_8859_1));
        try (RandomAccessFile large =
                new RandomAccessFile(tree.resolve("large.md").toFile(), "rw")) {
            large.setLength(11L * 1024 * 1024);
        }
        Files.createDirectory(tree.resolve("folder.md"));

        assertThat(read("latin.md").obstacle())
                .contains("the file is not in UTF-8, and stays as it is; save it in UTF-8");
        assertThat(read("large.md").obstacle())
                .hasValueSatisfying(reason -> assertThat(reason).contains("10 MiB"));
        assertThat(read("folder.md").obstacle()).isPresent();
    }

    private ViewFile read(String path) throws IOException {
        return ViewFile.read(tree.resolve(path), tree, path);
    }
}
