package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Parameters of goals that look at nothing before these mean something. */
@MojoTest
@NullMarked
class GoalParametersTest {

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "write", value = "yes")
    void init_does_not_take_another_word_for_false(InitMojo init) {
        refuses(init, "parameter 'ownership.write' is 'yes', but should be 'true' or 'false'");
    }

    @Test
    @InjectMojo(goal = "init")
    @MojoParameter(name = "history", value = "no")
    void init_does_not_take_another_word_for_true(InitMojo init) {
        refuses(init, "parameter 'ownership.history' is 'no', but should be 'true' or 'false'");
    }

    @Test
    @InjectMojo(goal = "baseline")
    @MojoParameter(name = "startOver", value = "1")
    void baseline_does_not_take_another_word_for_false(BaselineMojo baseline) {
        refuses(baseline, "parameter 'ownership.startOver' is '1', but should be 'true' or 'false'");
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "language", value = "deutsch")
    void report_does_not_take_another_language_for_English(ReportMojo report) {
        refuses(report, "parameter 'ownership.language' is 'deutsch', but should be one of 'en', 'de', 'fr' and 'ja'");
    }

    private static void refuses(Mojo goal, String message) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(message);
    }
}
