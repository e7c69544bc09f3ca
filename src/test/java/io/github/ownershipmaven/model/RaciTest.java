package io.github.ownershipmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RaciTest {

    @Test
    void letters_are_read_as_they_are_written() {
        assertThat(RaciLetter.read("A/R")).contains(Set.of(RaciLetter.ACCOUNTABLE, RaciLetter.RESPONSIBLE));
        assertThat(RaciLetter.read("-")).contains(Set.of());
        assertThat(RaciLetter.read("")).contains(Set.of());
        assertThat(RaciLetter.read("?")).isEmpty();
        assertThat(RaciLetter.write(Set.of(RaciLetter.RESPONSIBLE, RaciLetter.ACCOUNTABLE)))
                .isEqualTo("A/R");
        assertThat(RaciLetter.write(Set.of())).isEqualTo("-");
    }

    @Test
    void a_matrix_knows_what_every_persona_has_to_do() {
        Raci raci = Raci.of(matrix("a", "sre=A/R", "po=C", "b", "SRE=R", "Product Owner/Manager=A"), Personas.BUILT_IN);
        assertThat(raci.problems()).isEmpty();
        assertThat(raci.duties().keySet()).containsExactly("sre", "product-owner");
        assertThat(ids(raci.duties("sre").accountable())).containsExactly("a");
        assertThat(ids(raci.duties("sre").responsible())).containsExactly("a", "b");
        assertThat(ids(raci.duties("product-owner").accountable())).containsExactly("b");
        assertThat(raci.duties("developer").isEmpty()).isTrue();
    }

    @Test
    void a_row_of_ones_own_takes_the_place_of_the_whole_row_under_the_same_id() {
        Raci matrix = Raci.of(matrix("a", "sre=A/R", "po=C", "b", "sre=A/R"), Personas.BUILT_IN);
        Raci raci = matrix.with(List.of(row("A", "dev", "dev")), Personas.BUILT_IN);
        assertThat(raci.name()).isEqualTo("matrix");
        assertThat(ids(raci.activities())).containsExactly("a", "b");
        assertThat(raci.activities().get(0).parts())
                .extracting(part -> part.persona().value())
                .containsExactly("developer");
        assertThat(raci.activities().get(0).id().location().file()).isEqualTo("OWNERS.yaml");
        assertThat(raci.activities().get(1)).isSameAs(matrix.activities().get(1));
    }

    @Test
    void without_rows_of_ones_own_nothing_is_made_anew() {
        Raci matrix = Raci.of(matrix("a", "sre=A/R"), Personas.BUILT_IN);
        assertThat(matrix.with(List.of(), Personas.BUILT_IN)).isSameAs(matrix);
    }

    @Test
    void rows_without_a_matrix_are_one_of_their_own() {
        Raci raci = Raci.NONE.with(List.of(row("a", "sre", "dev")), Personas.BUILT_IN);
        assertThat(raci.name()).isEqualTo("OWNERS.yaml");
        assertThat(ids(raci.activities())).containsExactly("a");
        assertThat(raci.problems()).isEmpty();
    }

    @Test
    void rows_without_a_matrix_that_differ_in_case_only_are_one_activity() {
        Raci raci = Raci.NONE.with(
                List.of(row("slo.agree", "sre", "dev"), row("SLO.agree", "dev", "sre")), Personas.BUILT_IN);
        assertThat(ids(raci.activities())).containsExactly("slo.agree");
        assertThat(raci.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("activity 'SLO.agree' is already on line ");
    }

    @Test
    void retired_personas_take_no_part_unless_another_persona_has_their_name() {
        Persona sre = Personas.BUILT_IN.find("sre").orElseThrow();
        Persona dev = Personas.BUILT_IN.find("dev").orElseThrow();
        RaciMatrix matrix = matrix("a", "sre=A", "dev=R");
        Raci retired = Raci.of(matrix, new Personas(List.of(dev), List.of(sre)));
        assertThat(retired.problems()).isEmpty();
        assertThat(retired.duties().keySet()).containsExactly("developer");
        assertThat(retired.activities().get(0).retired()).containsExactly("sre");

        Persona successor = new Persona("production-engineer", "PE", List.of("sre"), sre.party());
        Raci taken = Raci.of(matrix, new Personas(List.of(dev, successor), List.of(sre)));
        assertThat(taken.duties().keySet()).containsExactly("production-engineer", "developer");
    }

    @Test
    void a_row_of_its_own_must_not_name_who_is_retired() {
        Persona sre = Personas.BUILT_IN.find("sre").orElseThrow();
        Persona dev = Personas.BUILT_IN.find("dev").orElseThrow();
        Personas personas = new Personas(List.of(dev), List.of(sre));
        Raci raci = Raci.of(matrix("a", "sre=A", "dev=A/R"), personas).with(List.of(row("a", "dev", "sre")), personas);
        assertThat(raci.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .isEqualTo("persona 'sre' is not known, as the policy has retired it; known are 'developer'");
        assertThat(raci.isClear()).isFalse();
    }

    @Test
    void a_retired_persona_without_a_part_is_not_missed() {
        Persona sre = Personas.BUILT_IN.find("sre").orElseThrow();
        Persona dev = Personas.BUILT_IN.find("dev").orElseThrow();
        Raci raci = Raci.of(matrix("a", "sre=-", "dev=A/R"), new Personas(List.of(dev), List.of(sre)));
        assertThat(raci.activities().get(0).retired()).isEmpty();
    }

    @Test
    void a_row_may_name_personas_for_every_letter() {
        RaciRow row = new RaciRow(at("a", "f"), list("sre"), list("dev"), list("pm", "em"), list("exec"));
        Raci raci = Raci.of(RaciMatrix.of("policy", List.of(row)), Personas.BUILT_IN);
        assertThat(raci.problems()).isEmpty();
        assertThat(raci.activities().get(0).parts())
                .extracting(part -> part.persona().value() + " " + RaciLetter.write(part.letters()))
                .containsExactly("sre A", "developer R", "product-owner C", "engineering-manager C", "executive I");
    }

    @Test
    void what_is_like_nothing_known_gets_all_that_is_known() {
        Raci raci = Raci.of(matrix("incident.respond", "zookeeper=A", "slo.agree", "sre=A/R"), Personas.BUILT_IN)
                .with(List.of(row("zookeeping", "sre", "dev")), Personas.BUILT_IN);
        assertThat(raci.problems())
                .extracting(Problem::message)
                .contains(
                        "activity 'zookeeping' is not in matrix 'matrix'; known are 'incident.respond' and 'slo.agree'")
                .anyMatch(
                        message -> message.startsWith("persona 'zookeeper' is not known; known are 'service-owner', "));
    }

    @Test
    void of_many_activities_the_first_three_are_named() {
        Raci raci = Raci.of(matrix("a", "sre=A", "b", "sre=A", "c", "sre=A", "d", "sre=A"), Personas.BUILT_IN);
        assertThat(Activities.amount(raci.activities().subList(0, 1))).isEqualTo("1 activity (a)");
        assertThat(Activities.amount(raci.activities().subList(0, 3))).isEqualTo("3 activities (a, b, c)");
        assertThat(Activities.amount(raci.activities())).isEqualTo("4 activities (a, b, c and 1 more)");
    }

    private static List<Located<String>> list(String... personas) {
        return Stream.of(personas).map(persona -> at(persona, "f")).toList();
    }

    private static List<String> ids(List<RaciActivity> activities) {
        return activities.stream().map(activity -> activity.id().value()).toList();
    }

    /** A matrix of words: each without an equals sign begins a row. */
    private static RaciMatrix matrix(String... words) {
        List<RaciMatrix.Activity> activities = new ArrayList<>();
        List<RaciMatrix.Cell> cells = new ArrayList<>();
        for (int i = words.length - 1; i >= 0; i--) {
            String[] word = words[i].split("=");
            if (word.length == 2) {
                cells.add(0, new RaciMatrix.Cell(at(word[0], "raci.csv"), at(word[1], "raci.csv")));
            } else {
                activities.add(0, new RaciMatrix.Activity(at(word[0], "raci.csv"), word[0], cells, ""));
                cells = new ArrayList<>();
            }
        }
        return new RaciMatrix("matrix", Location.startOf("raci.csv"), activities, List.of());
    }

    private static RaciRow row(String activity, String accountable, String responsible) {
        return new RaciRow(
                at(activity, "OWNERS.yaml"),
                List.of(at(accountable, "OWNERS.yaml")),
                List.of(at(responsible, "OWNERS.yaml")),
                List.of(),
                List.of());
    }

    private static Located<String> at(String text, String file) {
        return new Located<>(text, Location.startOf(file));
    }
}
