package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ownershipmaven.exports.Choice;
import io.github.ownershipmaven.exports.ViewFormat;
import io.github.ownershipmaven.model.People;
import io.github.ownershipmaven.model.Portfolio;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportSettingsTest {

    @Test
    void nothing_configured_means_all_that_is_there_and_nothing_held_back() throws MojoExecutionException {
        ExportSettings settings = settings(parameters -> {});

        assertThat(settings.choice()).isEqualTo(new Choice(People.FULL, Choice.LEAD, Choice.REVIEWERS));
        assertThat(ViewFormat.values()).allMatch(settings::asksFor);
        assertThat(settings.verify()).isFalse();
        assertThat(settings.overwrite()).isFalse();
    }

    @Test
    void personas_go_by_any_of_their_names() throws MojoExecutionException {
        ExportSettings settings = settings(parameters -> {
            parameters.views = List.of("markdown", "backstage");
            parameters.lead = List.of("Champion", "sre");
            parameters.reviewers = List.of("dev");
        });

        assertThat(settings.views()).containsExactly(ViewFormat.BACKSTAGE, ViewFormat.MARKDOWN);
        assertThat(settings.choice().lead()).containsExactly("service-owner", "sre");
        assertThat(settings.choice().reviewers()).containsExactly("developer");
    }

    @Test
    void lists_are_read_as_people_write_them() throws MojoExecutionException {
        ExportSettings settings = settings(parameters -> {
            parameters.views = Arrays.asList("markdown", null, " backstage\n");
            parameters.lead = List.of("", "\n  sre ");
            parameters.reviewers = List.of(" ");
        });

        assertThat(settings.views()).containsExactly(ViewFormat.BACKSTAGE, ViewFormat.MARKDOWN);
        assertThat(settings.leadWritten()).containsExactly("sre");
        assertThat(settings.choice().reviewers()).isEqualTo(Choice.REVIEWERS);
    }

    @Test
    void words_without_a_meaning_are_told_with_those_that_have_one() {
        refused(
                parameters -> parameters.views = List.of("opslevel"),
                "parameter 'ownership.views' is 'opslevel', but should be one of 'codeowners-github', ");
        refused(
                parameters -> parameters.lead = List.of("devloper"),
                "parameter 'ownership.lead' is 'devloper', but should be one of ",
                "; did you mean 'developer'?");
        refused(
                parameters -> parameters.reviewers = List.of("boss"),
                "parameter 'ownership.reviewers' is 'boss', but should be one of ");
        refused(
                parameters -> parameters.verify = "ture",
                "parameter 'ownership.verify' is 'ture', but should be 'true' or 'false'");
        refused(
                parameters -> parameters.overwrite = "yes",
                "parameter 'ownership.overwrite' is 'yes', but should be 'true' or 'false'");
        refused(
                parameters -> parameters.people = "some",
                "parameter 'ownership.people' is 'some', but should be one of 'full', 'names' and 'redacted'");
        refused(
                parameters -> parameters.files = Map.of("opslevel", "a.yaml"),
                "parameter 'files' is 'opslevel', but should be one of 'codeowners-github', ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../a.yaml", "a/../../b", "C:\\a", "..", "a/..", " ", "\\a"})
    void no_file_lies_outside_the_project(String path) {
        refused(
                parameters -> parameters.files = Map.of("kubernetes", path),
                "in parameter 'files', 'kubernetes' is ",
                "should be a path below the project's folder, such as 'src/k8s/service.yaml'");
    }

    @Test
    void a_file_may_lie_anywhere_below() throws MojoExecutionException {
        assertThat(settings(parameters -> parameters.files = Map.of("kubernetes", "src/..k8s/a..yaml"))
                        .files())
                .containsEntry(ViewFormat.KUBERNETES, "src/..k8s/a..yaml");
    }

    private static void refused(Consumer<ExportParameters> change, String... message) {
        assertThatThrownBy(() -> settings(change))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll(message);
    }

    private static ExportSettings settings(Consumer<ExportParameters> change) throws MojoExecutionException {
        ExportParameters parameters = new ExportParameters() {
            @Override
            public void execute() {
                throw new UnsupportedOperationException("only to be configured");
            }
        };
        parameters.people = "full";
        parameters.verify = "false";
        parameters.overwrite = "false";
        change.accept(parameters);
        return ExportSettings.of(parameters, new Portfolio(List.of(), List.of()));
    }
}
