package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.policy.BuiltInRaci;
import io.github.ownershipmaven.policy.YouBuildItYouRunIt;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaciPartiesTest {

    @Test
    void a_party_that_only_looks_on_is_told_where_the_matrix_begins() {
        assertThat(owners("sre: ana")
                        .raci("id,sre,dev,po", "a,A/R,R,C", "b,A,R,I")
                        .findings(RaciParties.RULE))
                .containsExactly(
                        "warning raci.csv:1:1: no persona of product is accountable or responsible for anything in"
                                + " matrix 'raci.csv', so production is not owned collectively; give one an A or R"
                                + " [raci-parties]");
    }

    @Test
    void a_party_that_the_projects_own_rows_send_away_is_told_there() {
        assertThat(own("raci:\n  a: { accountable: dev, responsible: po }")
                        .raci("id,sre,dev,po", "a,A,R,C", "b,C,R,A")
                        .findings(RaciParties.RULE))
                .singleElement()
                .asString()
                .startsWith("warning shop/checkout/OWNERS.yaml:2:3: no persona of operations is accountable");
    }

    @Test
    void retired_personas_do_nothing_for_their_party() {
        assertThat(owners("sre: ana")
                        .under(List.of("personas: { developer: { retired: true } }"))
                        .raci("id,sre,dev,po", "a,A,R,R")
                        .findings(RaciParties.RULE))
                .hasSize(1);
    }

    @Test
    void the_built_in_matrices_give_work_to_every_party() {
        assertThat(owners("sre: ana").builtInRaci().findings(RaciParties.RULE)).isEmpty();
        assertThat(owners("sre: ana")
                        .raci(YouBuildItYouRunIt.of(BuiltInRaci.matrix()))
                        .findings(RaciParties.RULE))
                .isEmpty();
    }

    @Test
    void rows_without_a_matrix_and_tables_that_are_half_understood_say_nothing_about_parties() {
        assertThat(own("raci: { a: { accountable: sre, responsible: sre } }").findings(RaciParties.RULE))
                .isEmpty();
        assertThat(owners("sre: ana").raci("id,sre,SwEng", "a,A,R").findings(RaciParties.RULE))
                .isEmpty();
    }
}
