package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutiesSeparatedTest {

    private static final List<String> SEPARATE = List.of("separate: [[developer, sre]]");

    @Test
    void one_person_in_two_personas_is_told_at_the_second() {
        assertThat(owners("sre: Ana <ana@example.com>", "dev: ana@example.com")
                        .under(SEPARATE)
                        .findings(DutiesSeparated.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:8: owner 'Ana' of 'sre' also holds 'developer', but the policy"
                                + " separates the two (policy.yaml:2); name somebody else for one of them [duties-separated]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sre: ana|developer: ANA",
                "sre: '@ana'|developer: { name: Ana, handle: '@Ana' }",
                "sre: [bob, ana@example.com]|developer: [cyd, Ana <Ana@Example.com>]",
                "sre: Ana Souza|developer: ana souza",
                "sre: Ana Souza|developer: Ana Souza <ana@example.com>",
                "sre: { name: A, id: ana, email: a@example.com }|developer: { name: B, id: ana }"
            })
    void a_person_is_known_by_address_handle_or_id_and_without_any_by_name(String lines) {
        assertThat(owners(lines.split("\\|")).under(SEPARATE).findings(DutiesSeparated.RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sre: Ana <a1@example.com>|developer: Ana <a2@example.com>",
                "sre: team:ops|developer: team:ops",
                "sre: ana|developer: team:ana",
                "sre: TODO|developer: TODO",
                "sre: { vacant: hiring }|developer: { vacant: hiring }",
                "sre: ana|quality-engineer: ana"
            })
    void others_are_not_the_same_person_or_not_separated(String lines) {
        assertThat(owners(lines.split("\\|")).under(SEPARATE).findings(DutiesSeparated.RULE))
                .isEmpty();
    }

    @Test
    void of_three_personas_each_further_one_is_told_once() {
        assertThat(owners("developer: ana", "sre: ana", "qa: ana")
                        .under(List.of("separate: [[dev, sre, quality-engineer]]"))
                        .findings(DutiesSeparated.RULE))
                .hasSize(2)
                .anyMatch(line -> line.contains(":3:8: owner 'ana' of 'sre' also holds 'developer'"))
                .anyMatch(line -> line.contains(":4:7: owner 'ana' of 'quality-engineer' also holds 'developer'"));
    }

    @Test
    void inherited_owners_hold_personas_too() {
        assertThat(own("owners: { sre: ana }")
                        .under("owners: { developer: ana }")
                        .under(SEPARATE)
                        .findings(DutiesSeparated.RULE))
                .hasSize(1);
    }
}
