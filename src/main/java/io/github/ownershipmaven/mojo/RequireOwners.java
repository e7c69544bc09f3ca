package io.github.ownershipmaven.mojo;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.enforcer.rule.api.AbstractEnforcerRule;
import org.apache.maven.enforcer.rule.api.EnforcerRuleError;
import org.apache.maven.enforcer.rule.api.EnforcerRuleException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The check as a rule of maven-enforcer-plugin. The fields are what the rule may be configured with; they are read for
 * all projects alike, by {@link EnforcedProjects}. The rule stays out of Enforcer's cache, which knows no projects.
 */
@SuppressWarnings("unused") // Enforcer refuses what has no field.
public final class RequireOwners extends AbstractEnforcerRule {

    private @Nullable String file;
    private @Nullable String skip;
    private @Nullable String failOnViolation;
    private @Nullable String violationSeverity;
    private @Nullable List<String> required;
    private @Nullable String policy;
    private @Nullable String baseline;
    private @Nullable String explain;
    private @Nullable String asOf;
    private @Nullable String quiet;

    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;
    private final Reactors reactors;

    @Inject
    RequireOwners(MavenSession session, MavenProject project, MojoExecution execution, Reactors reactors) {
        this.session = session;
        this.project = project;
        this.execution = execution;
        this.reactors = reactors;
    }

    @Override
    public void execute() throws EnforcerRuleException {
        try {
            EnforcedProjects projects = EnforcedProjects.of(session, execution, reactors);
            CheckedExecution own = own(projects);
            run(projects, own).finish(own, new EnforcerLog(getLog()));
        } catch (MojoFailureException e) {
            throw new EnforcerRuleException(e.getMessage());
        } catch (MojoExecutionException e) {
            throw new EnforcerRuleError(e.getMessage(), e);
        }
    }

    private CheckedExecution own(EnforcedProjects projects) throws MojoExecutionException {
        try {
            return projects.own(project, execution);
        } catch (MojoExecutionException e) {
            CheckedExecution unknown = EnforcedProjects.misconfigured(project, execution);
            run(projects, unknown).abort(unknown, new EnforcerLog(getLog()));
            throw e;
        }
    }

    private static CheckRun run(EnforcedProjects projects, CheckedExecution own) {
        return CheckRun.of(projects.reactor(), () -> projects.executions(own));
    }
}
