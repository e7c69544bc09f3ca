package io.github.ownershipmaven.mojo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.Inspector.Demands;
import io.github.ownershipmaven.inspector.Inspector.Site;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.inspector.PolicyLoader.Loaded;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.mojo.Shelf.Shelved;
import io.github.ownershipmaven.policy.Suppressions;
import io.github.ownershipmaven.report.ReportFormat;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The inspections of all projects of a build, each under its own configuration. */
final class ReactorInspection {

    private static final String NOT_BOUND = "as the pom does not run the check in this build";

    private final List<MavenProject> projects;
    private final boolean whole;
    private final OwnershipRoots roots = new OwnershipRoots();
    private final Path base;
    private final Inspector inspector;
    private final UnaryOperator<Inspection> kept;
    private final Shelf shelf;
    private final Map<String, Inspected> byKey = new LinkedHashMap<>();
    private @Nullable Set<String> ids;

    /**
     * Inspects executions, on all processors.
     *
     * @param executions all executions of the goal
     */
    ReactorInspection(Reactor reactor, List<CheckedExecution> executions) {
        this(reactor, executions, UnaryOperator.identity());
    }

    /**
     * Inspects executions, on all processors.
     *
     * @param executions all executions of the goal
     * @param kept what of an inspection is kept
     */
    ReactorInspection(Reactor reactor, List<CheckedExecution> executions, UnaryOperator<Inspection> kept) {
        this.kept = kept;
        projects = reactor.projects();
        whole = reactor.isWhole(roots);
        base = reactor.base(roots);
        inspector = new Inspector(base, above(executions)::contains);
        shelf = reactor.shelf(roots);
        remember(suppressed(executions.parallelStream().map(this::inspected).toList()));
    }

    /** The folders above those of projects, whose files these may inherit. */
    private static Set<Path> above(List<CheckedExecution> executions) {
        Set<Path> above = new HashSet<>();
        for (CheckedExecution execution : executions) {
            Path at = CheckedExecution.folder(execution.project()).getParent();
            while (at != null && above.add(at)) {
                at = at.getParent();
            }
        }
        return above;
    }

    /** The ids of all projects of the source tree; empty as long as only some are here. */
    Optional<Set<String>> allProjects() {
        if (whole && ids == null) {
            ids = projects.stream().map(CheckedExecution::id).collect(toSet());
        }
        return Optional.ofNullable(ids);
    }

    /** Whether the execution was inspected as it is, with these very settings. */
    boolean knows(CheckedExecution execution) {
        Inspected inspected = byKey.get(execution.key());
        return inspected != null && inspected.execution().settings().equals(execution.settings());
    }

    /** The key of an execution that was inspected: the very text that is kept here, for others to keep no second one. */
    String key(CheckedExecution execution) {
        String key = execution.key();
        Inspected inspected = byKey.get(key);
        return inspected == null ? key : inspected.key();
    }

    /** Inspects an execution that the poms did not foretell: something in the build has set a property since. */
    void add(CheckedExecution execution) {
        remember(suppressed(List.of(inspected(execution))));
    }

    /** What was found; empty for an execution that skips. */
    Optional<Inspection> inspection(CheckedExecution execution) {
        return Optional.ofNullable(byKey.get(execution.key())).flatMap(Inspected::inspection);
    }

    /** What came of every execution, in the order of the build. */
    Collection<Inspected> all() {
        return byKey.values();
    }

    /** What is wrong with the policies and baselines of all executions. */
    List<Problem> misconfigured() {
        return byKey.values().stream()
                .flatMap(each -> each.misconfigured().stream())
                .distinct()
                .toList();
    }

    /** What is wrong with the policy or the baseline of an execution. */
    List<Problem> misconfigured(CheckedExecution execution) {
        Inspected inspected = byKey.get(execution.key());
        return inspected == null ? List.of() : inspected.misconfigured();
    }

    /** The baselines that projects name and that are not there. */
    Set<Path> missingBaselines() {
        Set<Path> missing = new TreeSet<>();
        for (Inspected each : byKey.values()) {
            boolean named =
                    each.execution().settings().flatMap(Settings::baseline).isPresent();
            if (named && each.inspection().isPresent() && each.baseline().isEmpty()) {
                each.shelved().map(Shelved::file).ifPresent(missing::add);
            }
        }
        return missing;
    }

    /** All inspections as one value, in the order of the build. */
    Portfolio portfolio() {
        return new Portfolio(
                byKey.values().stream()
                        .flatMap(each -> each.inspection().stream())
                        .toList(),
                skipped(),
                byKey.values().stream().flatMap(each -> each.faults(base)).toList());
    }

    /** Whether no execution wants to hear of a build without findings. */
    boolean quiet() {
        return byKey.values().stream()
                .flatMap(each -> each.execution().settings().stream())
                .allMatch(Settings::quiet);
    }

    /** The formats of the reports that any execution asks for. */
    Set<ReportFormat> formats() {
        Set<ReportFormat> formats = new TreeSet<>();
        byKey.values()
                .forEach(each ->
                        each.execution().settings().map(Settings::formats).ifPresent(formats::addAll));
        return formats;
    }

    private void remember(List<Inspected> all) {
        all.forEach(each -> byKey.put(each.key(), each));
    }

    private Inspected inspected(CheckedExecution execution) {
        Settings settings = execution.settings().orElse(null);
        if (settings == null || settings.skip()) {
            return Inspected.skipped(execution);
        }
        Site site = execution.site(roots);
        Loaded policies = shelf.policies(settings, site.root());
        Shelved shelved = shelf.baseline(settings, site.root());
        List<Problem> wrong = Stream.concat(
                        policies.problems().stream(),
                        shelved.baseline().stream().flatMap(file -> file.problems().stream()))
                .toList();
        Demands demands = new Demands(settings.fileName(), policies.policies(), settings.today());
        Optional<Inspection> inspection =
                wrong.isEmpty() ? Optional.of(kept.apply(inspector.inspect(site, demands))) : Optional.empty();
        return new Inspected(execution.key(), execution, inspection, wrong, Optional.of(shelved));
    }

    /** The same after waivers and baselines, each of which is shared by all projects that name the same. */
    private List<Inspected> suppressed(List<Inspected> all) {
        Map<List<Object>, List<Inspected>> groups = all.stream()
                .filter(Inspected::isSuppressible)
                .collect(groupingBy(Inspected::group, LinkedHashMap::new, toList()));
        if (groups.isEmpty()) {
            return all;
        }
        Map<String, Inspection> changed = new LinkedHashMap<>();
        groups.values().forEach(group -> suppress(group, changed));
        return all.stream()
                .map(each ->
                        each.with(Optional.ofNullable(changed.get(each.key())).or(each::inspection)))
                .toList();
    }

    private void suppress(List<Inspected> group, Map<String, Inspection> changed) {
        Inspected first = group.get(0);
        Suppressions suppressions =
                new Suppressions(first.execution().settings().orElseThrow().today(), allProjects());
        List<Inspection> before =
                group.stream().map(each -> each.inspection().orElseThrow()).toList();
        List<Inspection> after = Inspector.suppress(suppressions, before, first.baseline());
        for (int i = 0; i < group.size(); i++) {
            changed.put(group.get(i).key(), after.get(i));
        }
    }

    private List<Skipped> skipped() {
        Map<MavenProject, List<Inspected>> byProject = byKey.values().stream()
                .collect(groupingBy(each -> each.execution().project()));
        return projects.stream()
                .flatMap(project -> reason(byProject.get(project)).stream()
                        .map(reason -> new Skipped(CheckedExecution.id(project), reason)))
                .toList();
    }

    /** Why none of a project's executions inspects it, if none does. */
    private static Optional<String> reason(@Nullable Collection<Inspected> ofProject) {
        if (ofProject == null) {
            return Optional.of(NOT_BOUND);
        }
        return ofProject.stream().anyMatch(each -> each.inspection().isPresent())
                ? Optional.empty()
                : ofProject.stream().findFirst().map(each -> each.execution().reasonToSkip());
    }
}
