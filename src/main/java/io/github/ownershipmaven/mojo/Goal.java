package io.github.ownershipmaven.mojo;

import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that looks at the build as the check does, under the configuration of the check. */
abstract class Goal extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    @Inject
    Reactors reactors;

    /** The build, as the check sees it. */
    final Reactor reactor() {
        return reactors.ofCheck(session, execution);
    }
}
