package io.github.ownershipmaven.mojo;

import static java.util.stream.Collectors.groupingBy;

import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/**
 * The inspections of all projects of a build, each under its own configuration.
 *
 * @param executions the keys of all executions of the goal, of those that skip too
 * @param byExecution the inspections by the key of their execution, in the order of the build
 * @param skipped the projects that no execution inspects
 */
record ReactorInspection(List<String> executions, Map<String, Inspection> byExecution, List<Skipped> skipped) {

    private static final String NOT_BOUND = "as the pom does not run the check";

    /**
     * Inspects all projects, on all processors.
     *
     * @param own the execution that asks
     */
    static ReactorInspection of(Reactor reactor, CheckedExecution own) {
        OwnershipRoots roots = new OwnershipRoots();
        Path start = reactor.startFolder();
        Inspector inspector = new Inspector(roots.of(start, start));
        List<CheckedExecution> executions = reactor.executions(own);
        List<Inspected> inspected = executions.parallelStream()
                .flatMap(execution -> execution.demands().stream()
                        .map(demands -> new Inspected(execution, inspector.inspect(execution.site(roots), demands))))
                .toList();
        Map<String, Inspection> byExecution = new LinkedHashMap<>();
        inspected.forEach(each -> byExecution.put(each.execution.key(), each.inspection));
        return new ReactorInspection(
                executions.stream().map(CheckedExecution::key).toList(), byExecution, skipped(reactor, executions));
    }

    /** All inspections as one value. */
    Portfolio portfolio() {
        return new Portfolio(List.copyOf(byExecution.values()), skipped);
    }

    private static List<Skipped> skipped(Reactor reactor, List<CheckedExecution> executions) {
        Map<MavenProject, List<CheckedExecution>> byProject =
                executions.stream().collect(groupingBy(CheckedExecution::project));
        return reactor.projects().stream()
                .flatMap(project -> reason(byProject.getOrDefault(project, List.of())).stream()
                        .map(reason -> new Skipped(CheckedExecution.id(project), reason)))
                .toList();
    }

    /** Why none of a project's executions inspects it, if none does. */
    private static Optional<String> reason(List<CheckedExecution> ofProject) {
        return ofProject.stream().anyMatch(execution -> execution.demands().isPresent())
                ? Optional.empty()
                : ofProject.stream()
                        .findFirst()
                        .map(CheckedExecution::reasonToSkip)
                        .or(() -> Optional.of(NOT_BOUND));
    }

    private record Inspected(CheckedExecution execution, Inspection inspection) {}
}
