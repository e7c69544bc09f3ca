package io.github.ownershipmaven.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Raci;
import io.github.ownershipmaven.model.RaciActivity;
import io.github.ownershipmaven.model.RaciActivity.Part;
import io.github.ownershipmaven.model.RaciLetter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YouBuildItYouRunItTest {

    private static final Raci BUILT_IN = Raci.of(BuiltInRaci.matrix(), Personas.BUILT_IN);
    private static final Raci PROFILE = Raci.of(YouBuildItYouRunIt.of(BuiltInRaci.matrix()), Personas.BUILT_IN);

    @Test
    void the_built_in_matrix_has_37_activities_of_11_personas_and_a_source_for_each() {
        assertThat(BUILT_IN.problems()).isEmpty();
        assertThat(BUILT_IN.activities())
                .hasSize(37)
                .allMatch(activity -> !activity.basis().isEmpty());
        assertThat(BUILT_IN.duties().keySet()).containsExactlyInAnyOrderElementsOf(Personas.BUILT_IN.ids());
    }

    @Test
    void every_row_still_has_one_a_and_some_r() {
        assertThat(PROFILE.problems()).isEmpty();
        assertThat(PROFILE.activities()).hasSize(37).allSatisfy(activity -> {
            assertThat(activity.parts(RaciLetter.ACCOUNTABLE)).hasSize(1);
            assertThat(activity.parts(RaciLetter.RESPONSIBLE)).isNotEmpty();
        });
    }

    @Test
    void the_sre_does_nothing_any_more_but_is_asked_where_it_did() {
        assertThat(PROFILE.duties("sre").isEmpty()).isTrue();
        for (int i = 0; i < 37; i++) {
            String before = letters(BUILT_IN.activities().get(i), "sre");
            String expected = before.contains("A") || before.contains("R") ? "C" : before;
            assertThat(letters(PROFILE.activities().get(i), "sre")).isEqualTo(expected);
        }
    }

    @Test
    void all_cells_of_other_personas_and_rows_stay() {
        for (int i = 0; i < 37; i++) {
            RaciActivity before = BUILT_IN.activities().get(i);
            Set<String> movers = letters(before, "sre").matches(".*[AR].*")
                    ? Set.of("sre", "engineering-manager", "developer")
                    : Set.of();
            assertThat(others(PROFILE.activities().get(i), movers)).isEqualTo(others(before, movers));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "incident.respond, A, R", // A/R is moved in two parts
        "oncall.setup, A/R, R", // who has an R already keeps it
        "change.manage, A/R, R", // an A alone
        "incident.actions, A, R", // an R alone, where both have what they take
        "errorbudget.handle, R, R", // a C gives way
        "incident.communicate, -, R", // nothing was there
        "slo.agree, I, C" // the SRE had neither
    })
    void the_manager_takes_the_a_and_the_developer_the_r(String activity, String manager, String developer) {
        RaciActivity row = PROFILE.activities().stream()
                .filter(candidate -> candidate.id().value().equals(activity))
                .findFirst()
                .orElseThrow();
        assertThat(letters(row, "engineering-manager")).isEqualTo(manager);
        assertThat(letters(row, "developer")).isEqualTo(developer);
    }

    private static String letters(RaciActivity activity, String persona) {
        return RaciLetter.write(activity.part(persona).map(Part::letters).orElse(Set.of()));
    }

    private static List<Part> others(RaciActivity activity, Set<String> movers) {
        return activity.parts().stream()
                .filter(part -> !movers.contains(part.persona().value()))
                .toList();
    }
}
