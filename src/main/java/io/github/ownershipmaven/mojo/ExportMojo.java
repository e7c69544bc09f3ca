package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.model.Portfolio;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes what other tools are to see of ownership, such as <code>CODEOWNERS</code> and catalog files, or verifies that
 * what is committed is still what <code>OWNERS.yaml</code> says. It runs once a build, for all of its projects. Which files
 * are read and against which policy is configured with the check.
 *
 * @since 0.1.0
 */
@Mojo(name = "export", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class ExportMojo extends ExportParameters {

    /** The first execution does it for all projects. Maven holds up parallel builds for goals that it knows to be for all. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Told told = Told.in(session);
        synchronized (told.lock()) {
            if (told.add(List.of("export", execution.getExecutionId()))) {
                export();
            }
        }
    }

    private void export() throws MojoExecutionException, MojoFailureException {
        Reactor reactor = reactor();
        PageRun run = PageRun.of(reactor);
        if (!run.misconfigured().isEmpty()) {
            throw new MojoExecutionException(run.misconfigured().get(0));
        }
        ExportSettings settings = ExportSettings.of(this, run.portfolio());
        ExportLog log = new ExportLog(getLog());
        if (log.isEmpty(run.portfolio())) {
            return;
        }
        log.refuseBroken(run.portfolio());
        Views views = views(reactor, run.portfolio(), settings);
        log.prepared(views, run.portfolio());
        List<ViewFile> changed = views.changed();
        if (settings.verify()) {
            log.verified(views, changed, settings.command(reactor, views.formats()));
        } else {
            log.written(views, changed);
        }
    }

    private static Views views(Reactor reactor, Portfolio portfolio, ExportSettings settings)
            throws MojoExecutionException {
        try {
            return Views.of(reactor, new OwnershipRoots(), portfolio, settings);
        } catch (IOException e) {
            throw new MojoExecutionException("ownership: a view cannot be read: " + e.getMessage(), e);
        }
    }
}
