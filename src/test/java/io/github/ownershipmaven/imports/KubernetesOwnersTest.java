package io.github.ownershipmaven.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.yaml.DocumentsReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KubernetesOwnersTest {

    @Test
    void approvers_develop_with_the_members_of_aliases_in_their_place() {
        Import file = sample();

        assertThat(Imported.claims(file, "ledger"))
                .containsExactly(
                        "developer: OWNERS:3:5 person handle=@ana",
                        "developer: OWNERS:4:5 person handle=@kim",
                        "developer: OWNERS:4:5 person handle=@007",
                        "developer: OWNERS:6:5 person email=li@example.com",
                        "developer: OWNERS:18:17 person handle=@noor.h");
        assertThat(Imported.claims(file, "ledger/api")).isEqualTo(Imported.claims(file, "ledger"));
        assertThat(Imported.claims(file, "led")).isEmpty();
    }

    @Test
    void what_makes_no_owner_of_the_folder_is_left_out() {
        assertThat(Imported.left(sample()))
                .containsExactly(
                        "OWNERS:15:1: key 'x-custom' is not one of Kubernetes",
                        "OWNERS:10:3: those under 'emeritus_approvers' are no owners any more",
                        "OWNERS:5:5: alias 'empty-alias' has no members",
                        "OWNERS:19:3: filter '\\.go$' is about some files of the folder only");
    }

    @Test
    void a_file_with_labels_only_says_nothing() {
        Import file = read("labels: [area/x]\n");

        assertThat(file.statements()).isEmpty();
        assertThat(file.left()).isEmpty();
    }

    @Test
    void files_of_another_format_are_told() {
        assertThat(Imported.left(read("- ana\n- bob\n")))
                .containsExactly("OWNERS:1:1: file is a list, and not in the format of Kubernetes");
        assertThat(Imported.left(read("approvers: [{ name: ana }]\nreviewers: [bob]\n")))
                .containsExactly("OWNERS:1:13: an approver is a mapping, but should be a name");
        assertThat(KubernetesOwners.faults(DocumentsReader.read("aliases:\n  - a\n", "OWNERS_ALIASES")))
                .extracting(problem -> problem.location() + ": " + problem.message())
                .containsExactly("OWNERS_ALIASES:2:3: 'aliases' is a list, but should be a mapping of names to lists");
    }

    private static Import read(String text) {
        return KubernetesOwners.read(DocumentsReader.read(text, "OWNERS"), Optional.empty(), Personas.BUILT_IN, "");
    }

    private static Import sample() {
        return KubernetesOwners.read(
                Imported.documents("OWNERS"),
                Optional.of(Imported.documents("OWNERS_ALIASES")),
                Personas.BUILT_IN,
                "ledger");
    }
}
