package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ownershipmaven.model.Portfolio.Fault;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectedTest {

    @TempDir
    Path base;

    private final MavenProject project = new MavenProject(new Model());

    @BeforeEach
    void lies_in_a_folder() {
        project.setGroupId("com.example");
        project.setArtifactId("checkout");
        project.setFile(base.resolve("checkout/pom.xml").toFile());
    }

    @Test
    void a_parameter_that_means_nothing_is_a_fault_of_the_pom() {
        CheckedExecution execution = new CheckedExecution(project, "default", Optional.empty());
        assertThat(Inspected.skipped(execution).faults(base)).singleElement().satisfies(InspectedTest::isOfPom);
    }

    private static void isOfPom(Fault fault) {
        assertThat(fault.project()).isEqualTo("com.example:checkout");
        assertThat(fault.problem().line())
                .startsWith("checkout/pom.xml:1:1: a parameter of execution 'default' means nothing;");
    }

    @Test
    void what_another_plugin_leaves_out_is_no_fault() {
        CheckedExecution execution = CheckedExecution.leftOut(project, "enforce", "as 'enforcer.skip' says");
        assertThat(Inspected.skipped(execution).faults(base)).isEmpty();
    }
}
