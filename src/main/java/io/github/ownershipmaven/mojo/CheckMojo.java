package io.github.ownershipmaven.mojo;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Checks that the project's <code>OWNERS.yaml</code>, with what it inherits from the directories above, names the
 * required personas, and fails the build where it does not. The first project that fails shows the findings of every
 * project of the build.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends CheckParameters {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    private final Reactors reactors;

    @Inject
    CheckMojo(Reactors reactors) {
        this.reactors = reactors;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactors.of(session, execution.getPlugin(), execution);
        CheckedExecution own = execution(Optional.of(settings(reactor)));
        CheckRun run = CheckRun.of(reactor, own);
        try {
            run.finish(own, getLog());
        } finally {
            run.report(own, folder(), getLog());
        }
    }

    private Settings settings(Reactor reactor) throws MojoExecutionException {
        try {
            return Settings.of(this, reactor.day());
        } catch (MojoExecutionException e) {
            CheckedExecution own = execution(Optional.empty());
            CheckRun run = CheckRun.of(reactor, own);
            run.abort(own, getLog());
            run.report(own, folder(), getLog());
            throw e;
        }
    }

    private Path folder() {
        return Objects.requireNonNull(outputDirectory).toPath();
    }

    private CheckedExecution execution(Optional<Settings> settings) {
        return new CheckedExecution(project, execution.getExecutionId(), settings);
    }
}
