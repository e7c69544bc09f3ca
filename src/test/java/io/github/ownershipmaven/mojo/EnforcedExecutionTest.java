package io.github.ownershipmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnforcedExecutionTest {

    private static final String RULE = "<rules><requireOwners/></rules>";

    private final Properties commandLine = new Properties();
    private final MavenProject shop = new MavenProject(new Model());

    @BeforeEach
    void shop() {
        shop.setGroupId("com.example");
        shop.setArtifactId("shop");
    }

    @Test
    void what_is_written_under_the_rule_is_found_among_other_rules() throws Exception {
        EnforcedExecution execution = enforcer(
                "<rules><banDuplicate/><requireOwners><required>sre</required></requireOwners><other/></rules>");

        assertThat(execution.hasRule()).isTrue();
        assertThat(execution.isAmbiguous()).isFalse();
        assertThat(((Xpp3Dom) execution.rule().getConfiguration())
                        .getChild("required")
                        .getValue())
                .isEqualTo("sre");
    }

    @Test
    void the_rule_may_begin_with_a_capital_as_all_rules_of_Enforcer() throws Exception {
        EnforcedExecution execution = enforcer("<rules><RequireOwners><quiet>true</quiet></RequireOwners></rules>");

        assertThat(execution.hasRule()).isTrue();
        assertThat(execution.rule().getConfiguration()).isNotNull();
    }

    @Test
    void rules_whose_parameters_cannot_be_told_apart_are_told_with_the_way_out() throws Exception {
        EnforcedExecution execution = enforcer("<rules><requireOwners/><other/><requireOwners/></rules>");

        assertThat(execution.isAmbiguous()).isTrue();
        assertThat(execution.ambiguous())
                .hasMessage("execution 'owners' of maven-enforcer-plugin in project 'com.example:shop' has 2 rules"
                        + " 'requireOwners', but should have one; give each of them an execution of its own");
    }

    @Test
    void an_execution_without_the_rule_is_none_of_ours() throws Exception {
        assertThat(enforcer("<rules><other/></rules>").hasRule()).isFalse();
        assertThat(enforcer("").hasRule()).isFalse();
        assertThat(new EnforcedExecution(session(), shop, "owners", Optional.empty()).hasRule())
                .isFalse();
    }

    @Test
    void rules_that_are_named_stand_in_place_of_those_that_are_written() throws Exception {
        commandLine.setProperty("enforcer.rules", "other, requireOwners");
        assertThat(enforcer("").hasRule()).isTrue();

        commandLine.setProperty("enforcer.rules", "other");
        assertThat(enforcer(RULE).hasRule()).isFalse();
    }

    @Test
    void nothing_is_skipped_unless_somebody_says_so() throws Exception {
        shop.getProperties().setProperty("enforcer.skip", "no");
        shop.getProperties().setProperty("enforcer.skipRules", "other");

        assertThat(enforcer(RULE).reasonToSkip()).isEmpty();
        assertThat(enforcer("<skip>${not.set.by.anyone}</skip>" + RULE).reasonToSkip())
                .isEmpty();
    }

    @Test
    void a_project_skips_Enforcer_by_parameter_or_property() throws Exception {
        assertThat(enforcer("<skip>true</skip>" + RULE).reasonToSkip()).contains("as 'enforcer.skip' says");

        shop.getProperties().setProperty("enforcer.skip", "true");
        assertThat(enforcer(RULE).reasonToSkip()).contains("as 'enforcer.skip' says");
        assertThat(enforcer("<skip/>" + RULE).reasonToSkip()).contains("as 'enforcer.skip' says");
        assertThat(enforcer("<skip>false</skip>" + RULE).reasonToSkip()).isEmpty();

        commandLine.setProperty("enforcer.skip", "false");
        assertThat(enforcer(RULE).reasonToSkip()).isEmpty();
    }

    @Test
    void a_project_skips_the_rule_by_parameter_or_property() throws Exception {
        assertThat(enforcer("<rulesToSkip><rule>other</rule><rule>requireOwners</rule></rulesToSkip>" + RULE)
                        .reasonToSkip())
                .contains("as 'enforcer.skipRules' says");

        shop.getProperties().setProperty("enforcer.skipRules", "other,requireOwners");
        assertThat(enforcer(RULE).reasonToSkip()).contains("as 'enforcer.skipRules' says");
    }

    private EnforcedExecution enforcer(String configuration) throws Exception {
        Xpp3Dom written =
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>"));
        return new EnforcedExecution(session(), shop, "owners", Optional.of(written));
    }

    @SuppressWarnings("deprecation") // Maven offers no other way to make a session.
    private MavenSession session() {
        return new MavenSession(
                null,
                new DefaultRepositorySystemSession(),
                new DefaultMavenExecutionRequest()
                        .setUserProperties(commandLine)
                        .setSystemProperties(new Properties()),
                new DefaultMavenExecutionResult());
    }
}
