package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaCountTest {

    private static final List<String> TWO = List.of("minimum: { sre: 2 }");
    private static final List<String> ONE = List.of("maximum: { sre: 1 }");

    @Test
    void too_few_owners_are_told_where_the_persona_is_written() {
        assertThat(owners("developer: dev", "SRE: ana").under(TWO).findings(PersonaCount.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:3:3: persona 'sre' has 1 owner, but the policy requires at"
                                + " least 2 (policy.yaml:2); name 1 more under 'owners' [persona-count]");
    }

    @Test
    void too_many_owners_are_told_with_how_many_have_to_go() {
        assertThat(owners("sre: [ana, bob, cyd]").under(ONE).findings(PersonaCount.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:3: persona 'sre' has 3 owners, but the policy allows at"
                                + " most 1 (policy.yaml:2); take 2 out [persona-count]");
    }

    @Test
    void as_many_as_the_policy_says_are_right() {
        assertThat(owners("sre: [ana, bob]").under(TWO).findings(PersonaCount.RULE))
                .isEmpty();
        assertThat(owners("sre: ana").under(ONE).findings(PersonaCount.RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ana, { vacant: hiring }]",
                "[ana, TODO]",
                "[ana, Ana]",
                "[ana@example.com, Ana <ANA@example.com>]",
                "[Ana Souza, Ana Souza <ana@example.com>]",
                "[team:ops, { team: OPS }]"
            })
    void a_vacancy_a_placeholder_and_the_same_owner_again_do_not_count(String owners) {
        assertThat(owners("sre: " + owners).under(TWO).findings(PersonaCount.RULE))
                .singleElement()
                .asString()
                .contains("has 1 owner,");
        assertThat(owners("sre: " + owners).under(ONE).findings(PersonaCount.RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Ana <a1@example.com>, Ana <a2@example.com>]", "[team:ana, ana]", "[bob, ana]"})
    void two_who_only_look_alike_are_two(String owners) {
        assertThat(owners("sre: " + owners).under(TWO).findings(PersonaCount.RULE))
                .isEmpty();
    }

    @Test
    void a_required_persona_that_names_nobody_is_left_to_its_own_rule() {
        assertThat(owners("developer: dev")
                        .under(TWO)
                        .requiring("sre")
                        .findings(PersonaCount.RULE, PersonaRequired.RULE))
                .singleElement()
                .asString()
                .endsWith("[persona-required]");
    }

    @Test
    void one_that_is_not_required_but_has_a_minimum_is_told() {
        assertThat(own("tier: a\nowners: { developer: dev }").under(TWO).findings(PersonaCount.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:1: persona 'sre' has no owner, but the policy requires at"
                                + " least 2 (policy.yaml:2); name 2 more under 'owners' [persona-count]");
    }

    @Test
    void a_vacancy_of_a_required_persona_does_not_do_for_a_minimum() {
        assertThat(owners("sre: { vacant: hiring }")
                        .under(TWO)
                        .requiring("sre")
                        .findings(PersonaCount.RULE, PersonaRequired.RULE))
                .singleElement()
                .asString()
                .contains("has no owner, but the policy requires at least 2");
    }

    @Test
    void inherited_owners_count_and_are_told_where_they_are_written() {
        assertThat(own("inherit: append\nowners: { sre: ana }")
                        .under("owners: { sre: bob }")
                        .under(TWO)
                        .findings(PersonaCount.RULE))
                .isEmpty();
        assertThat(noFile().under("owners:\n  sre: ana").under(TWO).findings(PersonaCount.RULE))
                .singleElement()
                .asString()
                .startsWith("error shop/OWNERS.yaml:2:3: ");
    }

    @Test
    void a_persona_that_is_required_and_must_have_no_owner_is_told_in_the_policy() {
        assertThat(owners("sre: ana")
                        .under(List.of(
                                "when:",
                                "  - { packaging: jar, required: sre }",
                                "  - { artifactId: checkout, maximum: { sre: 0 } }"))
                        .findings(PersonaCount.RULE))
                .containsExactly(
                        "error policy.yaml:3:33: 'required' names 'sre', but its 'maximum' is 0 (policy.yaml:4), which"
                                + " nobody can meet; correct one of them [persona-count]");
    }

    @Test
    void entries_that_cannot_be_met_together_are_told_in_the_policy_and_once() {
        assertThat(owners("sre: [ana, bob]")
                        .under(List.of(
                                "when:",
                                "  - { packaging: jar, minimum: { sre: 3 } }",
                                "  - { artifactId: checkout, maximum: { sre: 1 } }"))
                        .findings(PersonaCount.RULE))
                .containsExactly(
                        "error policy.yaml:3:34: 'minimum' of 'sre' is 3, but its 'maximum' is 1 (policy.yaml:4), which"
                                + " nobody can meet; correct one of them [persona-count]");
    }
}
