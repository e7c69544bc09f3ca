package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.aether.SessionData;

/**
 * What all pages of a build show: every project is inspected once, when the first page is asked for.
 *
 * @param misconfigured what is wrong with policies and baselines, as messages
 * @param day the day against which dates are held
 */
record PageRun(Portfolio portfolio, List<String> misconfigured, LocalDate day) {

    /** The run of this build; the first page that asks for it inspects all projects. */
    static PageRun of(Reactor reactor) {
        SessionData ofBuild = reactor.session().getRepositorySession().getData();
        synchronized (ofBuild) {
            PageRun run = (PageRun) ofBuild.get(PageRun.class);
            if (run == null) {
                run = inspected(reactor);
                ofBuild.set(PageRun.class, run);
            }
            return run;
        }
    }

    private static PageRun inspected(Reactor reactor) {
        List<CheckedExecution> executions = reactor.executions();
        ReactorInspection inspected = new ReactorInspection(reactor, executions);
        LocalDate day = executions.stream()
                .flatMap(execution -> execution.settings().stream())
                .map(Settings::today)
                .findFirst()
                .orElseGet(reactor::day);
        return new PageRun(
                inspected.portfolio(),
                inspected.misconfigured().stream().map(PageRun::message).toList(),
                day);
    }

    private static String message(Problem problem) {
        return "ownership: " + problem.line();
    }

    /** The portfolio of these projects only. */
    Portfolio of(Set<String> projects) {
        List<Inspection> inspections = portfolio.inspections().stream()
                .filter(inspection -> projects.contains(inspection.project().id()))
                .toList();
        return new Portfolio(
                inspections,
                portfolio.skipped().stream()
                        .filter(skipped -> projects.contains(skipped.project()))
                        .toList());
    }

    /** Whether any of these projects was inspected. */
    boolean knows(Set<String> projects) {
        return portfolio.inspections().stream()
                .anyMatch(inspection -> projects.contains(inspection.project().id()));
    }
}
