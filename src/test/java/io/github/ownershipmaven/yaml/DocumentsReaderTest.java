package io.github.ownershipmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Documents;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentsReaderTest {

    private static final String TWO = "# who we are\n---\nkind: Group\nmetadata: { name: ledger }\nspec:\n"
            + "  members: [ana, no]\n---\n---\nkind: User # one\nspec: {}\n";

    @Test
    void reads_every_document_that_holds_something() {
        assertThat(read(TWO).problems()).isEmpty();
        assertThat(read(TWO).all())
                .extracting(node -> node.text("kind").map(Located::value).orElse("?"))
                .containsExactly("Group", "User");
    }

    @Test
    void finds_what_lies_below_keys_with_its_place() {
        Node group = read(TWO).all().get(0);

        assertThat(group.text("metadata", "name"))
                .contains(new Located<>("ledger", new Location("catalog.yaml", 4, 19)));
        assertThat(group.items("spec", "members"))
                .extracting(item -> item.text().map(Located::value).orElse("?"))
                .containsExactly("ana", "no");
        assertThat(group.entries("spec"))
                .extracting(entry -> entry.key().text())
                .containsExactly("members");
    }

    @Test
    void finds_nothing_below_keys_that_are_not_there_or_hold_something_else() {
        Node group = read(TWO).all().get(0);

        assertThat(group.find("kind", "name")).isEmpty();
        assertThat(group.text("spec")).isEmpty();
        assertThat(group.items("kind")).isEmpty();
        assertThat(group.entries("nothing", "at", "all")).isEmpty();
    }

    @Test
    void keeps_the_documents_before_one_that_breaks_off() {
        Documents broken = read("kind: Group\n---\nkind: [User\n---\nkind: Component\n");

        assertThat(broken.all()).hasSize(1);
        assertThat(broken.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.location().fileAndLine()).isEqualTo("catalog.yaml:4"));
    }

    @Test
    void knows_the_anchors_of_one_document_only() {
        Documents documents = read("a: &one x\nb: *one\n---\nc: *one\n");

        assertThat(documents.all()).hasSize(1);
        assertThat(documents.all().get(0).text("b")).map(Located::value).contains("x");
        assertThat(documents.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("alias '*one' has no anchor before it"));
    }

    @Test
    void reads_catalogs_larger_than_what_people_write_into_one_file_and_none_beyond_that() {
        String document = "---\nkind: Group\nmetadata: { name: ledger }\n";

        assertThat(read(document.repeat(12_000)).all()).hasSize(12_000);
        Documents larger = read(document.repeat(16_000));
        assertThat(larger.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("more than 100,000 values"));
    }

    @Test
    void says_what_is_wrong_with_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("catalog.yaml"), new byte[] {'a', ':', ' ', (byte) 0xFF});

        assertThat(DocumentsReader.read(file, folder, "catalog.yaml").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location() + ": " + problem.message())
                        .isEqualTo("catalog.yaml:1:4: byte 0xFF is not UTF-8; save the file as UTF-8"));
    }

    private static Documents read(String text) {
        return DocumentsReader.read(text, "catalog.yaml");
    }
}
