package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileUnreadableTest {

    @Test
    void what_could_not_be_read_is_told_at_its_place() {
        assertThat(own("teir: critical\nowners: { sre: ana, sre: bob }\n").findings(FileUnreadable.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:1: key 'teir' is not known; did you mean 'tier'? [file-unreadable]",
                        "error shop/checkout/OWNERS.yaml:2:21: key 'sre' is already on line 2; join the two [file-unreadable]");
    }

    @Test
    void an_inherited_file_that_is_broken_is_told_at_its_own_place() {
        assertThat(owners("sre: ana").under("owners:\n  sre: @ana\n").findings(FileUnreadable.RULE))
                .containsExactly(
                        "error shop/OWNERS.yaml:2:8: text '@ana' begins with a character that yaml keeps for itself;"
                                + " quote it: \"@ana\" [file-unreadable]");
    }

    @Test
    void what_lies_above_a_file_that_inherits_nothing_is_not_told() {
        assertThat(own("inherit: none\nowners: { sre: ana }").under("[").findings(FileUnreadable.RULE))
                .isEmpty();
    }
}
