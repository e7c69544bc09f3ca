package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.policy.BuiltInRaci;
import io.github.ownershipmaven.policy.YouBuildItYouRunIt;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaciResponsibleTest {

    @Test
    void a_row_without_any_is_told_at_its_name() {
        assertThat(owners("sre: ana").raci("id,sre,po", "a,A,C", "b,A/R,-").findings(RaciResponsible.RULE))
                .containsExactly(
                        "error raci.csv:2:1: activity 'a' has nobody responsible, so nobody does it; give at least"
                                + " one persona an R, or the accountable one an A/R [raci-responsible]");
    }

    @Test
    void a_retired_persona_is_named_where_it_had_the_letter() {
        assertThat(owners("sre: ana")
                        .under(List.of("personas: { developer: { retired: true } }"))
                        .raci("id,sre,dev", "a,A,R")
                        .findings(RaciResponsible.RULE))
                .singleElement()
                .asString()
                .contains("has nobody responsible ('dev' is retired), so nobody does it");
    }

    @Test
    void the_built_in_matrices_have_one_in_every_row() {
        assertThat(owners("sre: ana").builtInRaci().findings(RaciResponsible.RULE))
                .isEmpty();
        assertThat(owners("sre: ana")
                        .raci(YouBuildItYouRunIt.of(BuiltInRaci.matrix()))
                        .findings(RaciResponsible.RULE))
                .isEmpty();
    }

    @Test
    void a_row_of_the_projects_own_needs_one_too() {
        assertThat(own("raci:\n  A: { accountable: sre, responsible: [] }")
                        .raci("id,sre", "a,A/R")
                        .findings(RaciResponsible.RULE))
                .singleElement()
                .asString()
                .startsWith("error shop/checkout/OWNERS.yaml:2:3: activity 'a' has nobody responsible");
    }

    @Test
    void a_row_that_could_not_be_understood_is_not_said_to_lack_anybody() {
        assertThat(owners("sre: ana").raci("id,sre,pope", "a,A,R").findings(RaciResponsible.RULE))
                .isEmpty();
    }
}
