package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerUnreachableTest {

    @Test
    void a_name_alone_is_not_enough() {
        assertThat(owners("PM: Ana Souza").findings(OwnerUnreachable.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:2:7: owner 'Ana Souza' of 'product-owner' cannot be reached;"
                                + " add an 'email', 'handle', 'chat' or 'on-call' [owner-unreachable]");
    }

    @Test
    void neither_is_a_team_without_a_contact() {
        assertThat(owners("sre: team:payments").findings(OwnerUnreachable.RULE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.com",
                "'@ana'",
                "'@acme/ops'",
                "{ team: ops, chat: '#ops' }",
                "{ team: ops, on-call: https://o.example.com }",
                "{ project: com.example:storefront }"
            })
    void one_contact_is(String owner) {
        assertThat(owners("sre: " + owner).findings(OwnerUnreachable.RULE)).isEmpty();
    }

    @Test
    void nobody_needs_to_reach_a_vacancy_or_a_placeholder() {
        assertThat(owners("sre: [TODO, { vacant: hiring }]").findings(OwnerUnreachable.RULE))
                .isEmpty();
    }
}
