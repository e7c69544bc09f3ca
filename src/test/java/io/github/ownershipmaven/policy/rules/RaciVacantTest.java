package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RaciVacantTest {

    private static final String[] TABLE = {
        "id,service-owner,sre,developer", "a,A,R,C", "b,C,A,R", "c,I,A/R,R", "d,C,I,A"
    };

    @Test
    void a_persona_that_is_not_required_is_a_warning_in_the_matrix() {
        assertThat(owners("sre: ana", "service-owner: bob").raci(TABLE).findings(RaciVacant.RULE))
                .containsExactly(
                        "warning raci.csv:1:22: nobody holds persona 'developer', but matrix 'raci.csv' makes it"
                                + " accountable for 1 activity (d) and responsible for 2 activities (b, c); name an owner under"
                                + " 'owners', or give its part to another persona under 'raci' [raci-vacant]");
    }

    @Test
    void a_required_persona_that_is_declared_vacant_must_not_answer_for_anything() {
        assertThat(owners("sre: { vacant: hiring }", "service-owner: bob", "developer: cem")
                        .requiring("sre", "developer")
                        .raci(TABLE)
                        .findings(RaciVacant.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:2:8: nobody holds persona 'sre', but matrix 'raci.csv'"
                                + " makes it accountable for 2 activities (b, c) and responsible for 1 activity (a); name an"
                                + " owner under 'owners', or give its part to another persona under 'raci' [raci-vacant]");
    }

    @Test
    void a_required_persona_that_is_responsible_only_is_a_warning() {
        assertThat(owners("sre: { vacant: hiring }")
                        .requiring("sre")
                        .raci("id,sre", "a,R")
                        .findings(RaciVacant.RULE))
                .singleElement()
                .asString()
                .startsWith("warning shop/checkout/OWNERS.yaml:2:8: ");
    }

    @Test
    void whom_the_projects_own_row_has_chosen_must_be_somebody() {
        assertThat(own("raci:\n  a: { accountable: exec, responsible: sre }\nowners: { service-owner: bob }")
                        .raci("id,service-owner,sre,exec", "a,A,R,I", "b,A/R,C,I")
                        .findings(RaciVacant.RULE))
                .hasSize(2)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("error shop/checkout/OWNERS.yaml:2:21: nobody holds persona 'executive'"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("warning shop/checkout/OWNERS.yaml:2:40: nobody holds persona 'sre'"));
    }

    @Test
    void what_other_rules_tell_is_not_told_again() {
        assertThat(owners("sre: TODO", "service-owner: bob")
                        .requiring("developer", "sre")
                        .raci(TABLE)
                        .findings(RaciVacant.RULE))
                .isEmpty();
    }

    @Test
    void consulted_and_informed_personas_may_be_nobody() {
        assertThat(owners("sre: ana").raci("id,sre,po,exec", "a,A/R,C,I").findings(RaciVacant.RULE))
                .isEmpty();
    }

    @Test
    void the_built_in_matrix_says_one_line_for_each_persona_beyond_those_of_the_default_policy() {
        assertThat(owners("service-owner: ana", "product-owner: bob", "engineering-manager: cem", "sre: dai")
                        .builtInRaci()
                        .findings(RaciVacant.RULE))
                .hasSize(6)
                .allMatch(line -> line.startsWith("warning built-in raci:1:"))
                .anySatisfy(line -> assertThat(line)
                        .contains("makes it responsible for 20 activities (slo.exist, slo.roadmap.execute, oncall.setup"
                                + " and 17 more)"));
    }

    @Test
    void the_policys_own_weight_goes_before() {
        assertThat(owners("sre: ana")
                        .under(List.of("severity: { raci-vacant: info }"))
                        .raci(TABLE)
                        .findings(RaciVacant.RULE))
                .hasSize(2)
                .allMatch(line -> line.startsWith("info "));
    }
}
