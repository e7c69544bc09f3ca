package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonaVacantTest {

    @Test
    void a_vacancy_is_a_warning() {
        assertThat(owners("SRE: { vacant: hiring, until: 2026-11-22 }").findings(PersonaVacant.RULE))
                .containsExactly(
                        "warning shop/checkout/OWNERS.yaml:2:8: persona 'sre' is vacant ('hiring') until 2026-11-22;"
                                + " name an owner as soon as there is one [persona-vacant]");
    }

    @Test
    void a_vacancy_without_an_end_is_one_too() {
        assertThat(owners("sre: { vacant: hiring }").findings(PersonaVacant.RULE))
                .containsExactly("warning shop/checkout/OWNERS.yaml:2:8: persona 'sre' is vacant ('hiring');"
                        + " name an owner as soon as there is one [persona-vacant]");
    }

    @Test
    void past_its_day_it_is_an_error_at_that_day() {
        assertThat(owners("sre: { vacant: hiring, until: 2026-11-21 }").findings(PersonaVacant.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:33: persona 'sre' is still vacant ('hiring'), but was to be filled"
                                + " by 2026-11-21; name an owner [persona-vacant]");
    }

    @Test
    void who_is_named_is_not_vacant() {
        assertThat(owners("sre: ana")
                        .under("owners: { sre: { vacant: hiring } }")
                        .findings(PersonaVacant.RULE))
                .isEmpty();
    }
}
