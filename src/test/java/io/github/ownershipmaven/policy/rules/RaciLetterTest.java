package io.github.ownershipmaven.policy.rules;

import static io.github.ownershipmaven.policy.OwnershipFixture.own;
import static io.github.ownershipmaven.policy.OwnershipFixture.owners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaciLetterTest {

    @Test
    void an_unknown_activity_of_the_projects_own_is_told_with_what_was_meant() {
        assertThat(own("raci:\n  incident.repsond: { accountable: sre, responsible: sre }")
                        .builtInRaci()
                        .findings(RaciLetter.RULE))
                .containsExactly("error shop/checkout/OWNERS.yaml:2:3: activity 'incident.repsond' is not in matrix"
                        + " 'built-in'; did you mean 'incident.respond'? [raci-letter]");
    }

    @Test
    void an_activity_may_be_called_by_its_title_but_only_once() {
        assertThat(own("raci:\n  Do A: { accountable: sre, responsible: sre }\n  a: { accountable: sre }")
                        .raci("id,activity,sre", "a,do a,A/R")
                        .findings(RaciLetter.RULE))
                .containsExactly("error shop/checkout/OWNERS.yaml:3:3: activity 'a' is already on line 2; join the two"
                        + " [raci-letter]");
    }

    @Test
    void an_unknown_persona_of_a_table_is_told_once_at_its_column() {
        assertThat(owners("sre: ana").raci("id,SREIC,po", "a,A,R", "b,R,A").findings(RaciLetter.RULE))
                .singleElement()
                .asString()
                .startsWith("error raci.csv:1:4: persona 'SREIC' is not known; ");
    }

    @Test
    void an_unknown_persona_of_a_row_is_told_where_it_stands() {
        assertThat(own("raci: { a: { accountable: sre, responsible: [sre, develoeper] } }")
                        .findings(RaciLetter.RULE))
                .containsExactly("error shop/checkout/OWNERS.yaml:1:51: persona 'develoeper' is not known; did you mean"
                        + " 'developer'? [raci-letter]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "yes", "A/X", "/A", "--"})
    void other_letters_are_told_at_their_cell(String letters) {
        assertThat(owners("sre: ana").raci("id,sre,po", "a,A," + letters).findings(RaciLetter.RULE))
                .containsExactly("error raci.csv:2:5: '" + letters + "' of 'po' in activity 'a' is no letter of a RACI;"
                        + " write R, A, C, I, A/R, or - for no part [raci-letter]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/C", "R/I", "C/I", "RACI"})
    void only_a_and_r_go_together(String letters) {
        assertThat(owners("sre: ana").raci("id,sre", "a," + letters).findings(RaciLetter.RULE))
                .singleElement()
                .asString()
                .startsWith("error raci.csv:2:3: persona 'sre' is '")
                .contains("but only A and R go together");
    }

    @Test
    void one_persona_in_two_lists_or_columns_has_both_letters() {
        assertThat(own("raci: { a: { accountable: sre, responsible: sre, informed: pe } }")
                        .under(List.of("personas: { sre: { aliases: [pe] } }"))
                        .findings(RaciLetter.RULE))
                .containsExactly(
                        "error shop/checkout/OWNERS.yaml:1:60: persona 'sre' is 'A/R/I' in activity 'a', but only"
                                + " A and R go together; leave it one letter, or A/R [raci-letter]");
        assertThat(owners("sre: ana")
                        .raci("id,sre,site-reliability-engineer", "a,A,R")
                        .findings(RaciLetter.RULE))
                .isEmpty();
    }

    @Test
    void a_consumer_does_not_answer_for_the_service() {
        assertThat(owners("sre: ana").raci("id,sre,consumer", "a,R,A", "b,A,R").findings(RaciLetter.RULE))
                .containsExactly("error raci.csv:2:5: persona 'service-consumer' is accountable for activity 'a', but"
                        + " consumers do not answer for the service they use; give the A to another persona"
                        + " [raci-letter]");
    }

    @Test
    void dashes_blanks_and_retired_personas_are_no_letters() {
        assertThat(owners("sre: ana")
                        .under(List.of("personas: { executive: { retired: true } }"))
                        .raci("id,sre,po,dev,exec", "a,A/R,-,,maybe", "b,A/R,–, ,I")
                        .findings(RaciLetter.RULE))
                .isEmpty();
    }
}
