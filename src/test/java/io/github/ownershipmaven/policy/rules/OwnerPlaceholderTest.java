package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnerPlaceholderTest {

    @Test
    void a_word_that_only_holds_a_place_is_told_with_the_ways_out() {
        assertThat(owners("sre: [ana, TODO]").findings(OwnerPlaceholder.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:14: owner 'TODO' of 'sre' stands for nobody; name a person or a team,"
                                + " or write '{ vacant: reason }' [owner-placeholder]");
    }

    @Test
    void it_is_told_once_an_owner() {
        assertThat(owners("sre: { name: TODO, email: todo@example.com }").findings(OwnerPlaceholder.RULE))
                .hasSize(1);
    }

    @Test
    void a_persona_without_an_owner_is_half_a_sentence() {
        assertThat(owners("Support:").findings(OwnerPlaceholder.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:3: persona 'Support' is written without an owner; name one,"
                                + " or take the line out [owner-placeholder]");
    }

    @Test
    void a_required_persona_without_an_owner_is_the_business_of_another_rule() {
        assertThat(owners("Support:").requiring("support-engineer").findings(OwnerPlaceholder.RULE))
                .isEmpty();
    }

    @Test
    void one_that_a_nearer_file_replaces_does_no_harm() {
        assertThat(owners("sre: ana").under("owners: { sre: TODO }").findings(OwnerPlaceholder.RULE))
                .isEmpty();
    }

    @Test
    void reserved_domains_and_declared_vacancies_are_fine() {
        assertThat(owners("sre: ana@example.com", "developer: { vacant: TODO }").findings(OwnerPlaceholder.RULE))
                .isEmpty();
    }
}
