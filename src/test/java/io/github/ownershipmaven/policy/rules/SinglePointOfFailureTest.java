package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinglePointOfFailureTest {

    @Test
    void who_stands_alone_for_four_personas_is_one_too_many() {
        assertThat(owners(
                                "sre: Ana <ana@example.com>",
                                "dev: ana@example.com",
                                "pm: ana@example.com",
                                "qe: ana@example.com")
                        .findings(SinglePointOfFailure.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:4:7: 'ana@example.com' alone stands for 'product-owner',"
                                + " 'developer', 'quality-engineer' and 'sre', but one person should stand for 3 at most; name a second"
                                + " owner for 1 of them [single-point-of-failure]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sre: ana|dev: ana|pm: ana",
                "sre: ana|dev: ana|pm: ana|qe: [ana, bob]",
                "sre: ana|dev: ana|pm: ana|qe: [ana, team:qe]",
                "sre: team:a|dev: team:a|pm: team:a|qe: team:a",
                "sre: TODO|dev: TODO|pm: TODO|qe: TODO",
                "sre: { project: a:b }|dev: { project: a:b }|pm: { project: a:b }|qe: { project: a:b }",
                "sre: ana|dev: bob|pm: ana|qe: bob|em: ana|exec: bob",
                "sre: { vacant: a }|dev: { vacant: a }|pm: { vacant: a }|qe: { vacant: a }"
            })
    void three_are_not_too_many_nor_is_who_shares_or_is_a_team_or_nobody(String lines) {
        assertThat(owners(lines.split("\\|")).findings(SinglePointOfFailure.RULE))
                .isEmpty();
    }

    @Test
    void who_shares_a_persona_only_with_a_vacancy_a_placeholder_or_oneself_is_alone() {
        assertThat(owners("sre: [ana, { vacant: hiring }]", "dev: [ana, TODO]", "pm: [ana, Ana]", "qe: ana")
                        .findings(SinglePointOfFailure.RULE))
                .hasSize(1);
    }

    @Test
    void the_policy_says_how_many_are_too_many() {
        assertThat(owners("sre: ana", "dev: ana")
                        .under(List.of("most-personas: 1"))
                        .findings(SinglePointOfFailure.RULE))
                .singleElement()
                .asString()
                .contains("stand for 1 at most");
        assertThat(owners("sre: ana", "dev: ana", "pm: ana", "qe: ana")
                        .under(List.of("most-personas: 4"))
                        .findings(SinglePointOfFailure.RULE))
                .isEmpty();
        assertThat(owners("sre: ana").under(List.of("most-personas: 0")).findings(SinglePointOfFailure.RULE))
                .hasSize(1);
    }

    @Test
    void two_people_may_each_be_one() {
        assertThat(owners("sre: ana", "dev: ana", "pm: bob", "qe: bob")
                        .under(List.of("most-personas: 1"))
                        .findings(SinglePointOfFailure.RULE))
                .hasSize(2);
    }

    @Test
    void inherited_personas_count() {
        assertThat(own("owners: { sre: ana, dev: ana }")
                        .under("owners: { pm: ana, qe: ana }")
                        .findings(SinglePointOfFailure.RULE))
                .hasSize(1);
    }
}
