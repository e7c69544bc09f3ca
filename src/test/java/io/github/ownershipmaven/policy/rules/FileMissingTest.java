package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileMissingTest {

    @Test
    void a_project_without_any_file_is_told_which_one_to_write() {
        assertThat(noFile().requiring("sre", "developer").findings(FileMissing.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:1: project 'com.example:checkout' has no owners, own or inherited;"
                                + " write this file, or one in a directory above [file-missing]");
    }

    @Test
    void a_policy_that_requires_nothing_still_wants_a_file() {
        assertThat(noFile().findings(FileMissing.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:1: project 'com.example:checkout' has no owners, own or inherited;"
                                + " write this file, or one in a directory above [file-missing]");
    }

    @Test
    void an_own_an_inherited_or_a_broken_file_is_a_file() {
        assertThat(owners("sre: ana").findings(FileMissing.RULE)).isEmpty();
        assertThat(noFile().under("owners: { sre: ana }").findings(FileMissing.RULE))
                .isEmpty();
        assertThat(own("[").findings(FileMissing.RULE)).isEmpty();
    }

    @Test
    void an_inherited_file_does_not_do_where_the_policy_wants_an_own_one() {
        assertThat(noFile().under("owners: { sre: ana }")
                        .under(List.of("own-file: true"))
                        .findings(FileMissing.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:1: project 'com.example:checkout' only inherits its owners, but"
                                + " the policy requires a file of its own (policy.yaml:2); write this file [file-missing]");
        assertThat(owners("sre: ana").under(List.of("own-file: true")).findings(FileMissing.RULE))
                .isEmpty();
    }

    @Test
    void a_project_without_any_file_is_told_once_whatever_the_policy_wants() {
        assertThat(noFile().under(List.of("own-file: true")).findings(FileMissing.RULE))
                .hasSize(1);
    }

    @Test
    void a_later_entry_may_let_an_inherited_file_do_again() {
        assertThat(noFile().under("owners: { sre: ana }")
                        .under(List.of("own-file: true", "when: [{ packaging: jar, own-file: false }]"))
                        .findings(FileMissing.RULE))
                .isEmpty();
    }
}
