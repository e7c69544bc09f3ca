package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.policy.BuiltInRaci;
import io.github.ownershipmaven.policy.YouBuildItYouRunIt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaciOverloadTest {

    @Test
    void more_than_half_of_the_a_is_too_much() {
        assertThat(owners("sre: ana").raci(table(8, 5, "A", "R")).findings(RaciOverload.RULE))
                .containsExactly(
                        "info raci.csv:1:4: persona 'sre' is accountable for 5 of 8 activities, but more than half"
                                + " is too much for one persona; share them out [raci-overload]");
        assertThat(owners("sre: ana").raci(table(8, 4, "A", "C")).findings(RaciOverload.RULE))
                .isEmpty();
    }

    @Test
    void more_than_three_quarters_of_the_r_is_too_much() {
        assertThat(owners("sre: ana").raci(table(8, 7, "R", "A")).findings(RaciOverload.RULE))
                .containsExactly(
                        "info raci.csv:1:4: persona 'sre' is responsible for 7 of 8 activities, but more than three"
                                + " quarters is too much for one persona; share them out [raci-overload]");
        assertThat(owners("sre: ana").raci(table(8, 6, "R", "A")).findings(RaciOverload.RULE))
                .isEmpty();
    }

    @Test
    void shares_of_a_small_matrix_say_nothing() {
        assertThat(owners("sre: ana").raci(table(7, 7, "A/R", "C")).findings(RaciOverload.RULE))
                .isEmpty();
    }

    @Test
    void rows_of_which_nobody_else_hears_are_told_together() {
        assertThat(owners("sre: ana")
                        .raci("id,sre,po", "a,A/R,I", "b,A/R,-", "c,A,R")
                        .findings(RaciOverload.RULE))
                .containsExactly(
                        "info raci.csv:3:1: nobody is consulted or informed in 2 activities (b, c); give somebody a"
                                + " C or an I, so that the others hear of it [raci-overload]");
    }

    @Test
    void a_row_of_the_projects_own_is_told_where_it_is() {
        assertThat(own("raci: { a: { accountable: sre, responsible: sre } }").findings(RaciOverload.RULE))
                .singleElement()
                .asString()
                .startsWith("info shop/checkout/OWNERS.yaml:1:9: nobody is consulted or informed in 1 activity (a)");
    }

    @Test
    void the_built_in_matrices_share_work_out() {
        assertThat(owners("sre: ana").builtInRaci().findings(RaciOverload.RULE)).isEmpty();
        assertThat(owners("sre: ana")
                        .raci(YouBuildItYouRunIt.of(BuiltInRaci.matrix()))
                        .findings(RaciOverload.RULE))
                .isEmpty();
    }

    /** A table in which the SRE has one letter in some rows and another in the rest, and everybody hears of everything. */
    private static String[] table(int rows, int some, String letter, String otherwise) {
        Stream<String> body =
                IntStream.range(0, rows).mapToObj(i -> "a" + i + "," + (i < some ? letter : otherwise) + ",I");
        return Stream.concat(Stream.of("id,sre,po"), body).toArray(String[]::new);
    }
}
