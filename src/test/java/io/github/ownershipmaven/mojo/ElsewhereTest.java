package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Location;
import io.github.ownershipmaven.model.Ownership;
import io.github.ownershipmaven.model.Personas;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Fault;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Project;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.policy.Policies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElsewhereTest {

    @TempDir
    Path base;

    @Test
    void files_of_the_sources_are_not_elsewhere_even_a_projects_own_that_is_missing() throws IOException {
        Files.createFile(base.resolve("OWNERS.yaml"));
        Files.createSymbolicLink(base.resolve("policy.yaml"), base.resolve("nowhere"));
        assertThat(elsewhere("OWNERS.yaml", "module/OWNERS.yaml", "policy.yaml"))
                .isEmpty();
    }

    @Test
    void parameters_resources_and_what_is_built_in_are_elsewhere() {
        String[] names = {"built-in raci", "com/example/policy.yaml", "com.example:policy:1.0", "no\u0000file"};
        assertThat(elsewhere(names)).containsExactlyInAnyOrder(names);
        Fault fault = new Fault("g:a", "pom.xml", new Problem(Location.startOf("ownership.policy"), "m"));
        assertThat(Elsewhere.of(new Portfolio(List.of(), List.of(), List.of(fault)), base))
                .containsExactly("ownership.policy");
    }

    private Set<String> elsewhere(String... files) {
        Project project = new Project("g", "a", "1", "jar", "a");
        Ownership ownership = Ownership.of(project, "module/OWNERS.yaml", List.of(), Personas.BUILT_IN);
        List<Finding> findings = Stream.of(files)
                .map(file -> new Finding("rule", Severity.ERROR, new Problem(Location.startOf(file), "m")))
                .toList();
        Inspection inspection = new Inspection(ownership, Policies.DEFAULT.of(ownership), findings);
        return Elsewhere.of(new Portfolio(List.of(inspection), List.of()), base);
    }
}
