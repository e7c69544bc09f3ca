package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaUnknownTest {

    @Test
    void a_persona_that_is_spelled_wrong_gets_the_right_spelling() {
        assertThat(owners("srr: ana").findings(PersonaUnknown.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:3: persona 'srr' is not known; did you mean 'sre'? [persona-unknown]");
    }

    @Test
    void a_persona_that_resembles_none_gets_the_list() {
        assertThat(owners("gardener-in-chief: ana").findings(PersonaUnknown.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:3: persona 'gardener-in-chief' is not known; known are"
                                + " 'service-owner', 'product-owner', 'engineering-manager', 'developer', 'architecture-lead', 'qe-manager',"
                                + " 'quality-engineer', 'sre', 'support-engineer', 'executive' and 'service-consumer' [persona-unknown]");
    }

    @Test
    void a_step_of_the_escalation_must_be_known_too() {
        assertThat(own("escalation: [sre, develper]").findings(PersonaUnknown.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:19: persona 'develper' is not known; did you mean 'developer'? [persona-unknown]");
    }

    @Test
    void an_inherited_one_is_told_where_it_is_written() {
        assertThat(owners("sre: ana").under("owners: { cook: bob }").findings(PersonaUnknown.RULE))
                .singleElement()
                .asString()
                .startsWith("error shop/OWNERS.yaml:1:11: persona 'cook'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sre", "SRE", "PM", "Service Owner", "Exec (VP+)"})
    void ids_aliases_and_titles_are_known_in_any_case(String persona) {
        assertThat(owners("\"" + persona + "\": ana").findings(PersonaUnknown.RULE))
                .isEmpty();
    }
}
