package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartyUnrepresentedTest {

    @Test
    void a_party_without_anybody_is_told_with_the_personas_that_stand_for_it() {
        assertThat(owners("po: ana", "dev: bob").findings(PartyUnrepresented.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:1:1: nobody stands for operations, so production is not owned"
                                + " collectively; name one of 'sre' and 'support-engineer' [party-unrepresented]");
    }

    @Test
    void every_party_is_told() {
        assertThat(own("tier: critical").findings(PartyUnrepresented.RULE)).hasSize(3);
    }

    @Test
    void vacancies_placeholders_and_personas_outside_of_the_three_do_not_count() {
        assertThat(owners("po: ana", "dev: TODO", "sre: { vacant: hiring }", "exec: bob")
                        .findings(PartyUnrepresented.RULE))
                .hasSize(2);
    }

    @Test
    void any_persona_of_a_party_will_do_inherited_or_own() {
        assertThat(owners("champion: ana", "qa: bob")
                        .under("owners: { support: cem }")
                        .findings(PartyUnrepresented.RULE))
                .isEmpty();
    }
}
