package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.imports.draft.Draft;
import io.github.ownershipmaven.imports.draft.Drafts.Drafted;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.text.Difference;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the <code>OWNERS.yaml</code> files that are missing, and completes those that are there, from what the
 * repository already knows: the developers and contributors of the poms, CODEOWNERS, OWNERS of Kubernetes, the catalogs of Backstage, Datadog, OpsLevel and Cortex, and as a mere suggestion the
 * history of git. It shows the difference and writes nothing, unless it is told to. What nobody knows is a line to fill in,
 * which the check refuses until somebody has.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", aggregator = true, threadSafe = true)
public final class InitMojo extends Goal {

    /** Whether to write the files, <code>true</code> or <code>false</code>; otherwise they are only shown. */
    @Parameter(property = "ownership.write", defaultValue = "false")
    @Nullable
    String write;

    /**
     * Whether to ask the command <code>git</code> for the authors of last year, <code>true</code> or <code>false</code>.
     * They are only suggested, in a comment, where nothing else names a developer.
     */
    @Parameter(property = "ownership.history", defaultValue = "true")
    @Nullable
    String history;

    @Override
    public void execute() throws MojoExecutionException {
        boolean writes = Settings.flag("write", write);
        boolean withHistory = Settings.flag("history", history);
        Reactor reactor = reactor();
        ReactorInspection inspected = new ReactorInspection(reactor, reactor.executions());
        Misconfiguration.refuse(inspected.misconfigured());
        InitRun run = new InitRun(reactor, inspected);
        Drafted drafted = run.draft(withHistory);
        run.told().forEach(getLog()::info);
        drafted.left().stream().map(InitMojo::left).distinct().forEach(getLog()::info);
        drafted.drafts().forEach(this::show);
        if (writes) {
            refuse(run.write(drafted.drafts()));
        }
        getLog().info(InitSummary.of(drafted.drafts(), writes, reactor));
    }

    private void refuse(List<Problem> unwritten) throws MojoExecutionException {
        unwritten.forEach(problem -> getLog().error("ownership: " + problem.location() + ": " + problem.message()));
        if (!unwritten.isEmpty()) {
            throw new MojoExecutionException(
                    "ownership: files that cannot be written: " + unwritten.size() + ", shown above");
        }
    }

    private static String left(Problem problem) {
        return "ownership: left out: " + problem.location() + ": " + problem.message();
    }

    private void show(Draft draft) {
        Difference.of(draft.before(), draft.after(), draft.path()).forEach(getLog()::info);
    }
}
