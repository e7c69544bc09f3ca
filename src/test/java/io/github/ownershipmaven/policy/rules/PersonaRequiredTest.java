package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.noFile;
import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaRequiredTest {

    @Test
    void a_required_persona_that_is_not_written_is_missing_under_owners() {
        assertThat(own("tier: critical\nowners: { sre: ana }")
                        .requiring("sre", "developer")
                        .findings(PersonaRequired.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:1: persona 'developer' has no owner, but the policy requires one;"
                                + " add it under 'owners' [persona-required]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEV:", "DEV: []", "DEV: [ ]"})
    void one_that_is_written_without_an_owner_is_told_where_it_is_written(String line) {
        assertThat(owners("sre: ana", line).requiring("developer").findings(PersonaRequired.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:3:3: persona 'developer' has no owner, but the policy requires one;"
                                + " add it under 'owners' [persona-required]");
    }

    @Test
    void without_a_file_of_its_own_the_nearest_one_is_named() {
        assertThat(noFile().under("owners: { sre: ana }").requiring("developer").findings(PersonaRequired.RULE))
                .singleElement()
                .asString()
                .startsWith("error shop/OWNERS.yaml:1:1: persona 'developer'");
    }

    @Test
    void an_owner_under_an_alias_a_vacancy_and_an_inherited_owner_all_do() {
        assertThat(owners("PM: ana", "sre: { vacant: hiring }")
                        .under("owners: { developer: bob }")
                        .requiring("product-owner", "sre", "developer")
                        .findings(PersonaRequired.RULE))
                .isEmpty();
    }

    @Test
    void nobody_misses_what_is_not_required() {
        assertThat(own("tier: critical").findings(PersonaRequired.RULE)).isEmpty();
    }
}
