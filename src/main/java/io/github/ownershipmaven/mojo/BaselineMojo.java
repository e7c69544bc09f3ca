package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.report.BaselineText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the findings that fail the check of any project of the build to the baseline, so that only new ones fail from
 * now on. Where there is a baseline already, it only takes out what is mended.
 *
 * @since 0.1.0
 */
@Mojo(name = "baseline", aggregator = true, threadSafe = true)
public final class BaselineMojo extends CheckParameters {

    /**
     * Whether to list all findings anew, those that have come since the baseline was written too, <code>true</code> or
     * <code>false</code>.
     */
    @Parameter(property = "ownership.startOver", defaultValue = "false")
    @Nullable
    String startOver;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    private final Reactors reactors;

    @Inject
    BaselineMojo(Reactors reactors) {
        this.reactors = reactors;
    }

    @Override
    public void execute() throws MojoExecutionException {
        boolean all = Settings.flag("startOver", startOver);
        Reactor reactor = reactors.ofCheck(session, execution);
        ReactorInspection inspected = new ReactorInspection(reactor, reactor.executions());
        Misconfiguration.refuse(inspected.misconfigured());
        Map<Path, BaselineDraft> drafts = BaselineDraft.of(inspected, all);
        if (drafts.isEmpty()) {
            getLog().warn("ownership: no project was checked, so no baseline is written");
        }
        for (Map.Entry<Path, BaselineDraft> draft : drafts.entrySet()) {
            write(draft.getKey(), draft.getValue());
        }
    }

    private void write(Path file, BaselineDraft draft) throws MojoExecutionException {
        draft.report(file.toString()).forEach(getLog()::info);
        if (!draft.isNeeded()) {
            return;
        }
        try {
            AtomicFile.write(file, BaselineText.of(draft.counts()));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "baseline " + file + " cannot be written; make its folder writable, or name"
                            + " another file with 'ownership.baseline'",
                    e);
        }
    }
}
