package io.github.ownershipmaven.mojo;

import static java.util.stream.Collectors.groupingBy;

import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The inspections of all projects of a build, each under its own configuration. */
final class ReactorInspection {

    private static final String NOT_BOUND = "as the pom does not run the check in this build";

    private final List<MavenProject> projects;
    private final OwnershipRoots roots = new OwnershipRoots();
    private final Inspector inspector;
    private final Map<String, Inspected> byKey = new LinkedHashMap<>();

    /**
     * Inspects all projects, on all processors.
     *
     * @param own the execution that asks
     */
    ReactorInspection(Reactor reactor, CheckedExecution own) {
        projects = reactor.projects();
        inspector = new Inspector(reactor.base(roots));
        reactor.executions(own).parallelStream()
                .map(this::inspected)
                .toList()
                .forEach(each -> byKey.put(each.execution.key(), each));
    }

    /** The keys of all executions of the goal, of those that skip too. */
    Set<String> executions() {
        return byKey.keySet();
    }

    /** Whether the execution was inspected as it is, with these very settings. */
    boolean knows(CheckedExecution execution) {
        Inspected inspected = byKey.get(execution.key());
        return inspected != null && inspected.execution.settings().equals(execution.settings());
    }

    /** Inspects an execution that the poms did not foretell: something in the build has set a property since. */
    void add(CheckedExecution execution) {
        byKey.put(execution.key(), inspected(execution));
    }

    /** What was found; empty for an execution that skips. */
    Optional<Inspection> inspection(CheckedExecution execution) {
        return Optional.ofNullable(byKey.get(execution.key())).flatMap(Inspected::inspection);
    }

    /** All inspections as one value, in the order of the build. */
    Portfolio portfolio() {
        return new Portfolio(
                byKey.values().stream()
                        .flatMap(each -> each.inspection.stream())
                        .toList(),
                skipped());
    }

    /** Whether no execution wants to hear of a build without findings. */
    boolean quiet() {
        return byKey.values().stream()
                .flatMap(each -> each.execution.settings().stream())
                .allMatch(Settings::quiet);
    }

    private Inspected inspected(CheckedExecution execution) {
        return new Inspected(
                execution, execution.demands().map(demands -> inspector.inspect(execution.site(roots), demands)));
    }

    private List<Skipped> skipped() {
        Map<MavenProject, List<CheckedExecution>> byProject =
                byKey.values().stream().map(Inspected::execution).collect(groupingBy(CheckedExecution::project));
        return projects.stream()
                .flatMap(project -> reason(byProject.get(project)).stream()
                        .map(reason -> new Skipped(CheckedExecution.id(project), reason)))
                .toList();
    }

    /** Why none of a project's executions inspects it, if none does. */
    private static Optional<String> reason(@Nullable Collection<CheckedExecution> ofProject) {
        if (ofProject == null) {
            return Optional.of(NOT_BOUND);
        }
        return ofProject.stream().anyMatch(execution -> execution.demands().isPresent())
                ? Optional.empty()
                : ofProject.stream().findFirst().map(CheckedExecution::reasonToSkip);
    }

    private record Inspected(CheckedExecution execution, Optional<Inspection> inspection) {}
}
