package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.lookup.SourceTree;
import io.github.ownershipmaven.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.io.DefaultModelReader;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class DiskTreeTest {

    private static final String PAY = "checkout/src/main/java/com/example/Pay.java";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path base;

    @SuppressWarnings("NullAway.Init")
    private SourceTree tree;

    @BeforeEach
    void aTree() throws IOException {
        Path file = base.resolve(PAY);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        Files.createDirectories(base.resolve("ledger"));
        tree = new DiskTree(base, List.of(base.resolve("checkout"), base), new DefaultModelReader());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAY,
                "./" + PAY,
                " " + PAY + " ",
                "src/main/java/com/example/Pay.java",
                "../checkout/src/main/java/com/example/Pay.java",
                "checkout\\src\\main\\java\\com\\example\\Pay.java",
                "/home/jenkins/workspace/shop/" + PAY,
                "C:\\agent\\_work\\1\\s\\checkout\\src\\main\\java\\com\\example\\Pay.java",
                "file:///builds/shop/" + PAY
            })
    void finds_a_file_from_where_somebody_stands_from_the_root_and_from_another_machine(String written) {
        assertThat(tree.find(written)).contains(PAY);
    }

    @Test
    void finds_folders_and_what_has_its_whole_path() {
        assertThat(tree.find(".")).contains("checkout");
        assertThat(tree.find("..")).contains("");
        assertThat(tree.find("ledger")).contains("ledger");
        assertThat(tree.find(base.resolve(PAY).toString())).contains(PAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.example.Pay", "Pay.java", "/ledger", "/other/ledger", "a\0b", "http://example.com", "???"})
    void does_not_find_what_is_not_there_or_could_be_anything(String written) {
        assertThat(tree.find(written)).isEmpty();
    }

    @Test
    void lists_names_in_order() throws IOException {
        Files.createFile(base.resolve("checkout/a.txt"));

        assertThat(tree.names("checkout")).containsExactly("a.txt", "src");
        assertThat(tree.names("nowhere")).isEmpty();
        assertThat(tree.names(PAY)).isEmpty();
    }

    @Test
    void reads_who_a_project_is_from_its_own_pom() throws IOException {
        Files.writeString(
                base.resolve("ledger/pom.xml"),
                "<project><parent><groupId>com.example</groupId><artifactId>shop</artifactId><version>7</version></parent>"
                        + "<artifactId>the-ledger</artifactId></project>");

        assertThat(tree.projectIn("ledger"))
                .contains(new Project("com.example", "the-ledger", "7", "jar", "the-ledger"));
        assertThat(tree.projectIn("checkout")).isEmpty();
    }

    @Test
    void calls_a_project_by_its_folder_if_its_pom_cannot_be_read() throws IOException {
        Files.writeString(base.resolve("ledger/pom.xml"), "<project><artifactId>");

        assertThat(tree.projectIn("ledger")).contains(new Project("", "ledger", "", "jar", "ledger"));
    }
}
