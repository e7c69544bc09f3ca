package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerDuplicateTest {

    @Test
    void the_second_mention_names_the_first() {
        assertThat(owners("sre:", "- ana@example.com", "- bob@example.com", "- Ana <ANA@example.com>")
                        .findings(OwnerDuplicate.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:5:5: owner 'Ana' of 'sre' is already named on line 3;"
                                + " take one of them out [owner-duplicate]");
    }

    @Test
    void every_further_mention_is_told() {
        assertThat(owners("sre: [ana, bob, ana, ana]").findings(OwnerDuplicate.RULE))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Ana <a@example.com>, Ana <b@example.com>]",
                "[ana, 'team:ana']",
                "[{ vacant: hiring }, { vacant: hiring }]",
                "[{ name: Ana, chat: '#ops' }, { name: Bob, chat: '#ops' }]",
                "ana"
            })
    void different_owners_are_no_duplicates(String owners) {
        assertThat(owners("sre: " + owners).findings(OwnerDuplicate.RULE)).isEmpty();
    }

    @Test
    void one_person_may_hold_two_personas_and_be_named_in_two_files() {
        assertThat(own("inherit: append\nowners: { sre: ana, developer: ana }")
                        .under("owners: { sre: ana }")
                        .findings(OwnerDuplicate.RULE))
                .isEmpty();
    }

    @Test
    void many_owners_are_not_compared_all_with_all() {
        String many = String.join(", ", Collections.nCopies(9_000, "ana"));
        assertThat(owners("sre: [" + many + "]").findings(OwnerDuplicate.RULE)).hasSize(8_999);
    }
}
