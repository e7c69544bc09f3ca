package io.github.ownershipmaven.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * The projects of a build as maven-enforcer-plugin is to check them by the rule {@code requireOwners}: the same
 * parameters as those of {@code check}, written under the rule.
 *
 * @param reactor the build, as if {@code check} ran where the rule does
 * @param configurations the settings of the projects
 */
record EnforcedProjects(Reactor reactor, Configurations configurations) {

    private static final String ENFORCER = "maven-enforcer-plugin";
    private static final String RULE = "requireOwners";

    /** The projects of this build, found once. */
    static EnforcedProjects of(MavenSession session, MojoExecution enforcer, Reactors reactors)
            throws MojoExecutionException {
        SessionData ofBuild = session.getRepositorySession().getData();
        synchronized (ofBuild) {
            EnforcedProjects projects = (EnforcedProjects) ofBuild.get(EnforcedProjects.class);
            if (projects == null) {
                Reactor reactor = reactor(session, enforcer, reactors);
                projects = new EnforcedProjects(reactor, new Configurations(session, reactor.current(), reactor.day()));
                ofBuild.set(EnforcedProjects.class, projects);
            }
            return projects;
        }
    }

    private static Reactor reactor(MavenSession session, MojoExecution enforcer, Reactors reactors)
            throws MojoExecutionException {
        OwnDescriptor ours = OwnDescriptor.read();
        MojoExecution current = new MojoExecution(ours.check(), RULE, MojoExecution.Source.LIFECYCLE);
        current.setLifecyclePhase(
                Optional.ofNullable(enforcer.getLifecyclePhase()).orElse("validate"));
        return reactors.of(session, ours.plugin(), current);
    }

    /**
     * The execution that runs now.
     *
     * @throws MojoExecutionException if its parameters mean nothing
     */
    CheckedExecution own(MavenProject project, MojoExecution enforcer) throws MojoExecutionException {
        Settings settings = configurations.settingsNow(project, rule(enforcer.getConfiguration()));
        return new CheckedExecution(project, id(enforcer.getExecutionId()), Optional.of(settings));
    }

    /** The execution that runs now, where its parameters mean nothing. */
    static CheckedExecution misconfigured(MavenProject project, MojoExecution enforcer) {
        return new CheckedExecution(project, id(enforcer.getExecutionId()), Optional.empty());
    }

    /** Every execution that has the rule, in the order of the build. */
    List<CheckedExecution> executions(CheckedExecution own) {
        List<CheckedExecution> all = new ArrayList<>();
        for (MavenProject project : reactor.projects()) {
            executions(project).forEach(execution -> {
                CheckedExecution found = execution(project, execution);
                all.add(found.key().equals(own.key()) ? own : found);
            });
        }
        if (!all.contains(own)) {
            all.add(own);
        }
        return all;
    }

    private Stream<PluginExecution> executions(MavenProject project) {
        return Reactor.plugin(project.getBuild(), "org.apache.maven.plugins", ENFORCER).stream()
                .flatMap(plugin -> plugin.getExecutions().stream())
                .filter(execution -> execution.getGoals().contains("enforce")
                        && reactor.phases().include(Optional.ofNullable(execution.getPhase())))
                .filter(execution -> written((Xpp3Dom) execution.getConfiguration()) != null);
    }

    private CheckedExecution execution(MavenProject project, PluginExecution execution) {
        Optional<ConfigurationContainer> rule = Optional.of(rule((Xpp3Dom) execution.getConfiguration()));
        return new CheckedExecution(project, id(execution.getId()), configurations.settings(project, rule));
    }

    /** What is written under the rule, as if it were written under our own plugin. */
    private static ConfigurationContainer rule(@Nullable Xpp3Dom enforcer) {
        PluginExecution ours = new PluginExecution();
        ours.setConfiguration(written(enforcer));
        return ours;
    }

    private static @Nullable Xpp3Dom written(@Nullable Xpp3Dom enforcer) {
        Xpp3Dom rules = enforcer == null ? null : enforcer.getChild("rules");
        return rules == null ? null : rules.getChild(RULE);
    }

    /** No execution of {@code check} itself is called like this. */
    private static String id(String execution) {
        return RULE + "@" + execution;
    }
}
