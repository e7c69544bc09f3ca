package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscalationVacantTest {

    @Test
    void a_step_that_nobody_holds_leads_nowhere() {
        assertThat(own("escalation: [sre, PM]\nowners: { sre: ana@example.com }")
                        .findings(EscalationVacant.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:19: escalation step 'PM' leads to nobody who can be reached;"
                                + " name an owner of 'product-owner' with a contact [escalation-vacant]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Souza", "TODO", "todo@example.com", "{ vacant: hiring }", "[]", "team:ops"})
    void nor_does_one_whose_owner_cannot_be_reached(String owner) {
        assertThat(own("escalation: sre\nowners: { sre: " + owner + " }").findings(EscalationVacant.RULE))
                .hasSize(1);
    }

    @Test
    void one_reachable_owner_among_several_is_enough() {
        assertThat(own("escalation: sre\nowners: { sre: [Ana Souza, TODO, bob@example.com] }")
                        .findings(EscalationVacant.RULE))
                .isEmpty();
    }

    @Test
    void an_inherited_step_is_told_in_the_own_file_with_its_origin() {
        assertThat(owners("sre: Ana Souza").under("tier: a\nescalation: [sre]").findings(EscalationVacant.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:1: escalation step 'sre' (inherited from ../OWNERS.yaml:2) leads to"
                                + " nobody who can be reached; name an owner of 'sre' with a contact [escalation-vacant]");
    }

    @Test
    void an_unknown_step_is_the_business_of_another_rule() {
        assertThat(own("escalation: cook").findings(EscalationVacant.RULE)).isEmpty();
    }
}
