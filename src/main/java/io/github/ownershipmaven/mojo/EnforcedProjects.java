package io.github.ownershipmaven.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.SessionData;

/**
 * The projects of a build as maven-enforcer-plugin is to check them by the rule {@code requireOwners}: the same
 * parameters as those of {@code check}, written under the rule.
 *
 * @param reactor the build, as if {@code check} ran where the rule does
 * @param enforcers the same build, as Enforcer runs in it
 * @param configurations the settings of the projects
 */
record EnforcedProjects(Reactor reactor, Reactor enforcers, Configurations configurations) {

    /** The projects of this build, found once for all that a phase or the command line asks for. */
    static EnforcedProjects of(MavenSession session, MojoExecution enforcer, Reactors reactors)
            throws MojoExecutionException {
        SessionData ofBuild = session.getRepositorySession().getData();
        Object key = List.of(EnforcedProjects.class, enforcer.getSource());
        synchronized (ofBuild) {
            EnforcedProjects projects = (EnforcedProjects) ofBuild.get(key);
            if (projects == null) {
                projects = found(session, enforcer, reactors);
                ofBuild.set(key, projects);
            }
            return projects;
        }
    }

    private static EnforcedProjects found(MavenSession session, MojoExecution enforcer, Reactors reactors)
            throws MojoExecutionException {
        OwnDescriptor ours = OwnDescriptor.read();
        Reactor reactor = reactors.of(session, ours.plugin(), enforcer);
        MojoExecution check = new MojoExecution(ours.check(), EnforcedExecution.RULE, enforcer.getSource());
        return new EnforcedProjects(
                reactor,
                reactors.of(session, enforcer.getPlugin(), enforcer),
                new Configurations(session, check, reactor.day()));
    }

    /**
     * The execution that runs now.
     *
     * @throws MojoExecutionException if its parameters mean nothing
     */
    CheckedExecution own(MavenProject project, MojoExecution enforcer) throws MojoExecutionException {
        EnforcedExecution own = new EnforcedExecution(
                reactor.session(),
                project,
                enforcer.getExecutionId(),
                Optional.ofNullable(enforcer.getConfiguration()));
        if (own.isAmbiguous()) {
            throw own.ambiguous();
        }
        Settings settings = configurations.settingsNow(project, own.rule());
        return new CheckedExecution(project, id(own.id()), Optional.of(settings));
    }

    /** The execution that runs now, where its parameters mean nothing. */
    static CheckedExecution misconfigured(MavenProject project, MojoExecution enforcer) {
        return new CheckedExecution(project, id(enforcer.getExecutionId()), Optional.empty());
    }

    /** Every execution that has the rule, in the order of the build. */
    List<CheckedExecution> executions(CheckedExecution own) {
        List<CheckedExecution> all = new ArrayList<>();
        for (MavenProject project : reactor.projects()) {
            executions(project)
                    .map(this::checked)
                    .map(found -> found.key().equals(own.key()) ? own : found)
                    .forEach(all::add);
        }
        if (!all.contains(own)) {
            all.add(own);
        }
        return all;
    }

    private Stream<EnforcedExecution> executions(MavenProject project) {
        return enforcers.executions(project).entrySet().stream()
                .map(execution -> new EnforcedExecution(
                        reactor.session(),
                        project,
                        execution.getKey(),
                        execution.getValue().map(configured -> (Xpp3Dom) configured.getConfiguration())))
                .filter(EnforcedExecution::hasRule);
    }

    private CheckedExecution checked(EnforcedExecution execution) {
        MavenProject project = execution.project();
        String id = id(execution.id());
        Optional<String> skipped = execution.reasonToSkip();
        if (skipped.isPresent()) {
            return CheckedExecution.leftOut(project, id, skipped.get());
        }
        return new CheckedExecution(
                project,
                id,
                execution.isAmbiguous()
                        ? Optional.empty()
                        : configurations.settings(project, Optional.of(execution.rule())));
    }

    /** No execution of {@code check} itself is called like this. */
    private static String id(String execution) {
        return EnforcedExecution.RULE + "@" + execution;
    }
}
