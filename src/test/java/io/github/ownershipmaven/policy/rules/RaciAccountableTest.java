package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.policy.BuiltInRaci;
import io.github.ownershipmaven.policy.YouBuildItYouRunIt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaciAccountableTest {

    private static final String NAMES =
            "personas: { service-owner: { aliases: [ServiceOwner] }, product-owner: { aliases: [ProductOwner] },"
                    + " architecture-lead: { aliases: [EngQualityLead] }, developer: { aliases: [SwEngQE] },"
                    + " sre: { aliases: [SREIC] }, engineering-manager: { aliases: [EngMgrDirector] },"
                    + " executive: { aliases: [ExecVP] } }";

    @Test
    void the_published_matrix_has_two_in_its_first_row_and_nowhere_else() {
        assertThat(owners("sre: ana")
                        .under(List.of(NAMES))
                        .raci(BuiltInRaci.published())
                        .findings(RaciAccountable.RULE))
                .containsExactly("error adr-00006 raci:2:26: activity 'Existence of SLO' has 2 accountable personas,"
                        + " 'service-owner' and 'developer', but should have exactly one; leave the A to one of them"
                        + " [raci-accountable]");
    }

    @Test
    void the_built_in_matrices_have_one_in_every_row() {
        assertThat(owners("sre: ana").builtInRaci().findings(RaciAccountable.RULE))
                .isEmpty();
        assertThat(owners("sre: ana")
                        .raci(YouBuildItYouRunIt.of(BuiltInRaci.matrix()))
                        .findings(RaciAccountable.RULE))
                .isEmpty();
    }

    @Test
    void a_row_without_any_is_told_at_its_name() {
        assertThat(owners("sre: ana").raci("id,sre,po", "a,R,C").findings(RaciAccountable.RULE))
                .containsExactly("error raci.csv:2:1: activity 'a' has nobody accountable, but should have exactly one"
                        + " persona; give one of them the A [raci-accountable]");
    }

    @Test
    void a_retired_persona_is_named_where_it_had_the_letter() {
        assertThat(owners("sre: ana")
                        .under(List.of("personas: { qe-manager: { retired: true } }"))
                        .raci("id,sre,QE Manager", "a,R,A", "b,A/R,-")
                        .findings(RaciAccountable.RULE))
                .containsExactly(
                        "error raci.csv:2:1: activity 'a' has nobody accountable ('QE Manager' is retired), but"
                                + " should have exactly one persona; give one of them the A [raci-accountable]");
    }

    @Test
    void a_row_that_could_not_be_understood_is_not_said_to_lack_anybody() {
        assertThat(owners("sre: ana").raci("id,sre,po", "a,R,X").findings(RaciAccountable.RULE))
                .isEmpty();
    }

    @Test
    void a_row_of_the_projects_own_counts_in_place_of_the_matrix() {
        assertThat(own("raci:\n  a: { accountable: [sre, po], responsible: sre }")
                        .raci("id,sre,po", "a,A/R,C", "b,A/R,C")
                        .findings(RaciAccountable.RULE))
                .containsExactly("error shop/checkout/OWNERS.yaml:2:27: activity 'a' has 2 accountable personas, 'sre'"
                        + " and 'product-owner', but should have exactly one; leave the A to one of them"
                        + " [raci-accountable]");
        assertThat(own("raci: { a: { accountable: sre } }")
                        .raci("id,sre,po", "a,A/R,A")
                        .findings(RaciAccountable.RULE))
                .isEmpty();
    }

    @Test
    void rows_of_a_directory_above_do_not_count() {
        assertThat(owners("sre: ana")
                        .under("raci: { a: { consulted: sre } }")
                        .raci("id,sre", "a,A/R")
                        .findings(RaciAccountable.RULE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "A/R", "R/A", "AR", "a, r", "A & R"})
    void combined_letters_count_as_both(String letters) {
        assertThat(owners("sre: ana").raci("id;sre;po", "a;" + letters + ";A/R").findings(RaciAccountable.RULE))
                .hasSize(1);
    }

    @Test
    void nobody_who_has_not_asked_for_a_matrix_hears_of_it() {
        assertThat(owners("sre: ana")
                        .findings(
                                RaciAccountable.RULE,
                                RaciResponsible.RULE,
                                RaciLetter.RULE,
                                RaciVacant.RULE,
                                RaciParties.RULE,
                                RaciOverload.RULE))
                .isEmpty();
    }

    @Test
    void a_row_of_the_projects_own_is_checked_without_a_matrix_too() {
        assertThat(own("raci: { anything: { responsible: sre } }").findings(RaciAccountable.RULE))
                .hasSize(1);
    }
}
