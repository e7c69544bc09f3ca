package io.github.ownershipmaven.mojo;

import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.eclipse.aether.RepositorySystem;

/** Sees the projects of a build as a goal does; it holds the parts of Maven which that takes, so that the goals need not. */
final class Reactors {

    private static final String CHECK = "check";

    private final DefaultLifecycles lifecycles;
    private final Provider<RepositorySystem> repositories;

    @Inject
    Reactors(DefaultLifecycles lifecycles, Provider<RepositorySystem> repositories) {
        this.lifecycles = lifecycles;
        this.repositories = repositories;
    }

    /** The reactor of an execution of the check. */
    Reactor of(MavenSession session, Plugin plugin, MojoExecution check) {
        return new Reactor(session, plugin, check, lifecycles, repositories);
    }

    /**
     * The reactor as the check sees it, for another goal of this plugin: as the poms bind the check, or where none does, as
     * the command line would run it.
     *
     * @param other the execution of the other goal
     */
    Reactor ofCheck(MavenSession session, MojoExecution other) {
        Reactor bound = ofCheck(session, other, MojoExecution.Source.LIFECYCLE);
        return bound.isEmpty() ? ofCheck(session, other, MojoExecution.Source.CLI) : bound;
    }

    private Reactor ofCheck(MavenSession session, MojoExecution other, MojoExecution.Source source) {
        MojoDescriptor check = other.getMojoDescriptor().getPluginDescriptor().getMojo(CHECK);
        return of(session, other.getPlugin(), new MojoExecution(check, "default-cli", source));
    }
}
