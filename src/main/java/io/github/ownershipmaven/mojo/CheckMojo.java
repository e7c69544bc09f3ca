package io.github.ownershipmaven.mojo;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the project's <code>OWNERS.yaml</code>, with what it inherits from the directories above, names the
 * required personas, and fails the build where it does not. The first project that fails shows the findings of every
 * project of the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The name of the file that names the owners, without a path: it lies next to the pom and in the directories above. */
    @Parameter(property = "ownership.file", defaultValue = "OWNERS.yaml")
    @Nullable
    String file;

    /**
     * Whether to leave this project unchecked, <code>true</code> or <code>false</code>; the last line of the check
     * names it.
     */
    @Parameter(property = "ownership.skip", defaultValue = "false")
    @Nullable
    String skip;

    /** Whether findings fail the build, <code>true</code> or <code>false</code>; otherwise they are only shown. */
    @Parameter(property = "ownership.failOnViolation", defaultValue = "true")
    @Nullable
    String failOnViolation;

    /** The least severity that fails the build: <code>error</code>, <code>warning</code> or <code>info</code>. */
    @Parameter(property = "ownership.violationSeverity", defaultValue = "error")
    @Nullable
    String violationSeverity;

    /**
     * The personas that must have an owner, in place of the default policy's <code>service-owner</code>,
     * <code>product-owner</code>, <code>engineering-manager</code> and <code>sre</code>: ids, aliases or titles, in a
     * property separated by commas.
     */
    @Parameter(property = "ownership.required")
    @Nullable
    List<String> required;

    /** The day against which terms and vacancies are held, such as <code>2026-10-01</code>; today if not set. */
    @Parameter(property = "ownership.asOf")
    @Nullable
    String asOf;

    /** Whether to keep silent about a build without findings, <code>true</code> or <code>false</code>. */
    @Parameter(property = "ownership.quiet", defaultValue = "false")
    @Nullable
    String quiet;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    private final DefaultLifecycles lifecycles;

    @Inject
    CheckMojo(DefaultLifecycles lifecycles) {
        this.lifecycles = lifecycles;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = new Reactor(session, execution, lifecycles);
        try {
            CheckedExecution own = execution(Optional.of(Settings.of(this, reactor.day())));
            CheckRun.of(reactor, own).finish(own, getLog());
        } catch (MojoExecutionException e) {
            CheckedExecution own = execution(Optional.empty());
            CheckRun.of(reactor, own).abort(own, getLog());
            throw e;
        }
    }

    private CheckedExecution execution(Optional<Settings> settings) {
        return new CheckedExecution(project, execution.getExecutionId(), settings);
    }
}
