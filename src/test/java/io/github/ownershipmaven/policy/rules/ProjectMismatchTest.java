package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectMismatchTest {

    @Test
    void a_copied_file_is_caught() {
        assertThat(own("project: com.example:ledger\nowners: { sre: ana }\n").findings(ProjectMismatch.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:10: 'project' is 'com.example:ledger', but the pom beside it is"
                                + " 'com.example:checkout'; if the file was copied, name this project's own owners [project-mismatch]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.example:Checkout",
                "com.example",
                "checkout",
                "com.example:checkout:1",
                "com.example: checkout x"
            })
    void only_the_exact_coordinates_do(String project) {
        assertThat(own("project: '" + project + "'").findings(ProjectMismatch.RULE))
                .hasSize(1);
    }

    @Test
    void the_own_coordinates_or_none_are_fine() {
        assertThat(own("project: com.example:checkout").findings(ProjectMismatch.RULE))
                .isEmpty();
        assertThat(owners("sre: ana").findings(ProjectMismatch.RULE)).isEmpty();
    }

    @Test
    void the_project_of_an_inherited_file_is_another_one() {
        assertThat(noFile().under("project: com.example:shop").findings(ProjectMismatch.RULE))
                .isEmpty();
        assertThat(owners("sre: ana").under("project: com.example:shop").findings(ProjectMismatch.RULE))
                .isEmpty();
    }
}
