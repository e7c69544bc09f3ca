package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.inspector.PolicySources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.DefaultLifecycles;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginContainer;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * The projects of a build, and where the goal that runs now runs in each of them.
 *
 * @param plugin this plugin
 * @param current the execution that asks: of a project's pom, or from the command line
 * @param lifecycles the phases that Maven knows
 * @param repositories where policies may come from
 */
record Reactor(
        MavenSession session,
        Plugin plugin,
        MojoExecution current,
        DefaultLifecycles lifecycles,
        Provider<RepositorySystem> repositories) {

    private static final String PREFIX = "ownership";

    /** What is read of a resource at most; the reader refuses less than that. */
    static final int MOST_BYTES = 1024 * 1024;

    /** The folder from which messages write paths: the same one wherever in the source tree Maven is started. */
    Path base(OwnershipRoots roots) {
        Path start =
                Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
        return roots.of(start, CheckedExecution.topFolder(session.getTopLevelProject()));
    }

    /** Whether all projects of the source tree are here, and none was left out on the command line. */
    boolean isWhole(OwnershipRoots roots) {
        return knowsAll(roots)
                && session.getAllProjects().size() == session.getProjects().size();
    }

    /** The root of the repository: the nearest folder from the base upwards that holds {@code .git}; the base if none does. */
    Path repository(OwnershipRoots roots) {
        Path base = base(roots);
        for (Path at = base; at != null; at = at.getParent()) {
            if (at.resolve(".git").toFile().exists()) {
                return at;
            }
        }
        return base;
    }

    /** Whether Maven knows of all projects of the source tree, those too that were left out on the command line. */
    boolean knowsAll(OwnershipRoots roots) {
        Path top = CheckedExecution.topFolder(session.getTopLevelProject());
        return base(roots).equals(top) && session.getRequest().isRecursive();
    }

    /** The policies and baselines of this build. */
    Shelf shelf(OwnershipRoots roots) {
        Artifacts artifacts = new Artifacts(session, repositories);
        return new Shelf(base(roots), new PolicySources(base(roots), Reactor::resource, artifacts::read));
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = Reactor.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(MOST_BYTES));
        }
    }

    /** The day on which the build began, which stays the same past midnight. */
    LocalDate day() {
        return LocalDate.ofInstant(session.getStartTime().toInstant(), ZoneId.systemDefault());
    }

    /** The projects of the build, in its order. */
    List<MavenProject> projects() {
        return session.getProjects();
    }

    /** The command that checks again. */
    String retry() {
        String id = current.getExecutionId();
        return isCommandLine()
                ? "mvn " + asked() + ":" + current.getGoal() + ("default-cli".equals(id) ? "" : "@" + id)
                : "mvn " + phase();
    }

    /** The plugin that was asked for; another one than this has the check as a part, and so stands in a pom. */
    private String asked() {
        Plugin asked = current.getPlugin();
        return asked.getKey().equals(plugin.getKey())
                ? plugin.getId()
                : current.getMojoDescriptor().getPluginDescriptor().getGoalPrefix();
    }

    /** The phase in which the goal runs; to another goal that asks, the first one to which a pom binds it. */
    private String phase() {
        return Optional.ofNullable(current.getLifecyclePhase())
                .or(() -> projects().stream()
                        .flatMap(project -> plugin(project).stream())
                        .flatMap(bound -> bound.getExecutions().stream())
                        .filter(this::runs)
                        .flatMap(execution -> Stream.ofNullable(execution.getPhase()))
                        .findFirst())
                .orElse("validate");
    }

    /** The command that runs another goal: by the plugin's prefix where the pom of the build has the plugin. */
    String command(String goal) {
        boolean known = plugin(session.getTopLevelProject().getBuild(), plugin.getGroupId(), plugin.getArtifactId())
                .isPresent();
        return "mvn " + (known ? PREFIX : plugin.getId()) + ":" + goal;
    }

    /** Every execution of the goal as the poms foretell it, in the order of the build. */
    List<CheckedExecution> executions() {
        return executions(Optional.empty());
    }

    /**
     * Every execution of the goal, in the order of the build.
     *
     * @param own the execution that asks, which Maven has configured already
     */
    List<CheckedExecution> executions(CheckedExecution own) {
        List<CheckedExecution> all = executions(Optional.of(own));
        if (all.stream().noneMatch(each -> each == own)) {
            all.add(own);
        }
        return all;
    }

    /** Whether no project executes the goal. */
    boolean isEmpty() {
        return projects().stream().allMatch(project -> executions(project).isEmpty());
    }

    private List<CheckedExecution> executions(Optional<CheckedExecution> own) {
        List<CheckedExecution> all = new ArrayList<>();
        Configurations configurations = new Configurations(session, current, day());
        for (MavenProject project : projects()) {
            executions(project).forEach((id, configured) -> {
                String key = CheckedExecution.key(project, id);
                all.add(own.filter(asking -> asking.key().equals(key))
                        .orElseGet(
                                () -> new CheckedExecution(project, id, configurations.settings(project, configured))));
            });
        }
        return all;
    }

    /** What a project configures for the goal, whether it runs it or not: for its first execution, or else nothing. */
    Optional<ConfigurationContainer> configured(MavenProject project) {
        return executions(project).values().stream().findFirst().flatMap(first -> first);
    }

    /** The executions of the goal in a project, by id; none where its pom does not ask for it. */
    Map<String, Optional<ConfigurationContainer>> executions(MavenProject project) {
        Optional<Plugin> plugin = plugin(project);
        if (isCommandLine()) {
            String id = current.getExecutionId();
            return Map.of(id, plugin.map(configured -> configured(configured, id)));
        }
        Map<String, Optional<ConfigurationContainer>> executions = new LinkedHashMap<>();
        plugin.stream()
                .flatMap(bound -> bound.getExecutions().stream())
                .filter(this::runs)
                .forEach(execution -> executions.put(execution.getId(), Optional.of(execution)));
        return executions;
    }

    private boolean isCommandLine() {
        return current.getSource() == MojoExecution.Source.CLI;
    }

    private boolean runs(PluginExecution execution) {
        return execution.getGoals().contains(current.getGoal())
                && phases().include(Optional.ofNullable(execution.getPhase()));
    }

    /** What this build comes to. */
    Phases phases() {
        return new Phases(session, Optional.ofNullable(current.getLifecyclePhase()), lifecycles);
    }

    private static ConfigurationContainer configured(Plugin plugin, String executionId) {
        return plugin.getExecutions().stream()
                .filter(execution -> execution.getId().equals(executionId))
                .findFirst()
                .map(ConfigurationContainer.class::cast)
                .orElse(plugin);
    }

    private Optional<Plugin> plugin(MavenProject project) {
        Optional<Plugin> built = plugin(project.getBuild(), plugin.getGroupId(), plugin.getArtifactId());
        return isCommandLine() && built.isEmpty()
                ? plugin(project.getPluginManagement(), plugin.getGroupId(), plugin.getArtifactId())
                : built;
    }

    /**
     * A plugin that is written in a part of a pom. The model's own search leaves a map of all plugins behind in each
     * project, which is megabytes in a large build.
     */
    static Optional<Plugin> plugin(@Nullable PluginContainer part, String groupId, String artifactId) {
        return Stream.ofNullable(part)
                .flatMap(container -> container.getPlugins().stream())
                .filter(each -> each.getArtifactId().equals(artifactId)
                        && each.getGroupId().equals(groupId))
                .findFirst();
    }
}
