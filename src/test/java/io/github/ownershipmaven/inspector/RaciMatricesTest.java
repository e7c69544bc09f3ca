package io.github.ownershipmaven.inspector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.inspector.PolicyLoader.Loaded;
import io.github.ownershipmaven.model.Located;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Raci;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaciMatricesTest {

    private static final String TABLE = "id,sre,po,dev\na,A/R,C,I\n";

    @TempDir
    private Path base;

    @Test
    void no_policy_asks_for_a_matrix_by_itself() throws IOException {
        assertThat(raci("extends: default")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"built-in, 37", "you-build-it-you-run-it, 37"})
    void built_in_matrices_have_names(String name, int rows) throws IOException {
        Raci raci = raci("extends: default\nraci: " + name).orElseThrow();
        assertThat(raci.name()).isEqualTo(name);
        assertThat(raci.activities()).hasSize(rows);
    }

    @Test
    void a_table_lies_beside_the_policy() throws IOException {
        write("policies/raci.csv", TABLE);
        Raci raci = raci("extends: default\nraci: raci.csv").orElseThrow();
        assertThat(raci.name()).isEqualTo("policies/raci.csv");
        assertThat(raci.activities().get(0).id().location()).hasToString("policies/raci.csv:2:1");
    }

    @Test
    void a_table_may_come_with_a_plugin_dependency() throws IOException {
        write("policies/policy.yaml", "extends: default\nraci: com/example/raci.csv");
        Loaded loaded = load(Map.of("com/example/raci.csv", TABLE));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.policies().raci()).isPresent();
    }

    @Test
    void a_matrix_is_written_out_in_the_policy() throws IOException {
        Raci raci = raci("extends: default\nraci:\n  a: { accountable: sre, responsible: dev }")
                .orElseThrow();
        assertThat(raci.name()).isEqualTo("policies/policy.yaml");
        assertThat(raci.location()).hasToString("policies/policy.yaml:3:3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            built-in                                     |                   | built-in
            built-in                                     | raci: raci.csv    | policies/raci.csv
            { a: { accountable: sre, responsible: sre }} |                   | policies/parent.yaml
            built-in                                     | raci: off         |
            """)
    void the_nearest_policy_that_says_anything_wins(String parent, String child, String name) throws IOException {
        write("policies/raci.csv", TABLE);
        write("policies/parent.yaml", "extends: default\nraci: " + parent);
        Optional<Raci> raci = raci("extends: parent.yaml\n" + (child == null ? "" : child));
        assertThat(raci.map(Raci::name)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void a_table_is_looked_for_beside_the_policy_that_names_it() throws IOException {
        write("shared/raci.csv", TABLE);
        write("shared/parent.yaml", "extends: default\nraci: raci.csv");
        assertThat(raci("extends: ../shared/parent.yaml").map(Raci::name)).contains("shared/raci.csv");
    }

    @Test
    void the_policy_that_is_built_in_for_those_who_run_what_they_build_brings_its_matrix() throws IOException {
        assertThat(raci("extends: you-build-it-you-run-it").map(Raci::name)).contains("you-build-it-you-run-it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raci: biult-in        | policies/policy.yaml:2:7: raci 'biult-in' is not found; did you mean 'built-in'?
            raci: matrix.csv      | policies/policy.yaml:2:7: raci 'matrix.csv' is not found; write one of 'built-in' and \
            'you-build-it-you-run-it', a csv file beside the policy, a resource of a plugin dependency, or 'off'
            raci: broken.csv      | policies/broken.csv:2:1: row has 3 cells, but the first row has 2; write one for each \
            column, and quote those with a separator
            raci: .               | policies/policy.yaml:2:7: raci '.' is not found; write one of 'built-in'
            raci: {}              | policies/policy.yaml:2:7: 'raci' has no activities
            raci: [built-in]      | policies/policy.yaml:2:7: 'raci' is a list, but should be a text
            """)
    void what_cannot_be_had_stops_the_build_with_its_place(String raci, String message) throws IOException {
        write("policies/broken.csv", "id,sre\na,A,R\n");
        write("policies/policy.yaml", "extends: default\n" + raci);
        assertThat(load(Map.of()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location() + ": " + problem.message())
                        .startsWith(message));
    }

    private Optional<Raci> raci(String policy) throws IOException {
        write("policies/policy.yaml", policy);
        Loaded loaded = load(Map.of());
        assertThat(loaded.problems()).isEmpty();
        return loaded.policies().raci();
    }

    private Loaded load(Map<String, String> resources) {
        PolicySources sources = new PolicySources(
                base,
                name -> Optional.ofNullable(resources.get(name)).map(text -> text.getBytes(UTF_8)),
                (name, entry) -> Optional.empty());
        Located<String> reference = new Located<>("policies/policy.yaml", Location.startOf("ownership.policy"));
        return PolicyLoader.load(reference, base, sources);
    }

    private void write(String path, String text) throws IOException {
        Path file = base.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
