package io.github.ownershipmaven.mojo;

import static java.util.stream.Collectors.toCollection;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.report.ConsoleReport;
import io.github.ownershipmaven.report.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * The check of a whole build: every project is inspected once, when the first one asks, and every finding is logged
 * once. It lives as long as the build does, and is safe for many threads.
 */
final class CheckRun {

    private final Reactor reactor;
    private final Told told;
    private final Console console;
    private final Deque<String> awaited;
    private final boolean onGitHub;
    private boolean whole;
    private ReactorInspection inspected;
    private Portfolio portfolio;
    private Set<ReportFormat> formats;
    private @Nullable Reports reports;
    private boolean over;

    private CheckRun(Reactor reactor, List<CheckedExecution> executions) {
        this.reactor = reactor;
        this.onGitHub = "true".equals(reactor.session().getSystemProperties().getProperty("env.GITHUB_ACTIONS"));
        this.whole = onGitHub
                || executions.stream()
                        .anyMatch(each ->
                                each.settings().filter(CheckRun::asksForAll).isPresent());
        this.inspected = inspected(executions);
        this.told = Told.in(reactor.session());
        this.console = new Console(reactor, told);
        this.awaited = inspected.all().stream()
                .filter(each -> each.execution().leftOut().isEmpty())
                .map(Inspected::key)
                .collect(toCollection(ArrayDeque::new));
        this.portfolio = inspected.portfolio();
        this.formats = inspected.formats();
        console.show(portfolio);
    }

    /** Whether somebody asks for more than messages, so that all of the inspections has to be kept. */
    private static boolean asksForAll(Settings settings) {
        return settings.explain() || !settings.formats().isEmpty();
    }

    private ReactorInspection inspected(List<CheckedExecution> executions) {
        return new ReactorInspection(reactor, executions, whole ? UnaryOperator.identity() : Inspection::outline);
    }

    /**
     * The run of this build; the first execution that asks for it inspects all projects.
     *
     * @param own the execution that asks
     */
    static CheckRun of(Reactor reactor, CheckedExecution own) {
        return of(reactor, () -> reactor.executions(own));
    }

    /**
     * The run of this build for those who know themselves what is to be checked.
     *
     * @param executions all that is to be checked
     */
    static CheckRun of(Reactor reactor, Supplier<List<CheckedExecution>> executions) {
        SessionData ofBuild = reactor.session().getRepositorySession().getData();
        Object key = List.of(CheckRun.class, reactor.current().getSource());
        synchronized (ofBuild) {
            CheckRun run = (CheckRun) ofBuild.get(key);
            if (run == null) {
                run = new CheckRun(reactor, executions.get());
                ofBuild.set(key, run);
            }
            return run;
        }
    }

    /**
     * Ends one execution: logs its findings, or those of the whole build if it is the first to fail.
     *
     * @throws MojoFailureException if its findings weigh enough to fail the build
     * @throws MojoExecutionException if its policy or baseline is wrong
     */
    void finish(CheckedExecution own, Log log) throws MojoFailureException, MojoExecutionException {
        synchronized (told.lock()) {
            ended(own);
            List<Problem> wrong = inspected.misconfigured(own);
            if (!wrong.isEmpty()) {
                throw refused(wrong, log);
            }
            Optional<Inspection> inspection = inspected.inspection(own);
            if (own.settings().filter(Settings::explain).isPresent()) {
                inspection.ifPresent(found -> console.explain(found, log));
            }
            List<Finding> failing = own.settings()
                    .flatMap(settings -> inspection.map(settings::failing))
                    .orElse(List.of());
            if (failing.isEmpty()) {
                passed(own, log);
            } else {
                failed(log);
                throw new MojoFailureException("ownership: " + ConsoleReport.count(failing) + " in project '"
                        + CheckedExecution.id(own.project()) + "', shown above");
            }
        }
    }

    /** Tells what is wrong: one thing by the exception alone, several by a line each. */
    private MojoExecutionException refused(List<Problem> wrong, Log log) {
        if (wrong.size() > 1) {
            console.misconfigured(wrong, log);
        }
        failed(log);
        return new MojoExecutionException(
                wrong.size() > 1
                        ? "ownership: " + wrong.size() + " faults of the policy or the baseline, shown above"
                        : wrong.get(0).line());
    }

    /** Ends one execution whose configuration is wrong: it fails the build too, and so shows what the others found. */
    void abort(CheckedExecution own, Log log) {
        synchronized (told.lock()) {
            ended(own);
            failed(log);
        }
    }

    /**
     * Leaves the reports of one execution's project behind, and those of the whole build: at once, as another plugin may
     * end the build before its time.
     *
     * @param folder where the project's reports go
     * @throws MojoExecutionException if they cannot be written; what was found is shown all the same
     */
    void report(CheckedExecution own, Path folder, Log log) throws MojoExecutionException {
        synchronized (told.lock()) {
            if (formats.isEmpty() && !onGitHub) {
                return;
            }
            boolean first = reports == null || reports.portfolio() != portfolio;
            if (first) {
                reports = new Reports(reactor, portfolio);
            }
            reports.write(own, folder);
            reports.write(formats, over);
            if (over) {
                reports.end(inspected.all().stream().filter(each -> !told.contains(each.key())), own, formats, log);
            }
            if (first && onGitHub) {
                new GitHub(reactor.session()).tell(reports.content(), told, log);
            }
            Optional<MojoExecutionException> unwritten = reports.failure();
            if (unwritten.isPresent()) {
                failed(log);
                throw unwritten.get();
            }
        }
    }

    private void ended(CheckedExecution own) {
        if (!inspected.knows(own)) {
            inspected.add(own);
            if (!whole && own.settings().filter(CheckRun::asksForAll).isPresent()) {
                whole = true;
                inspected = inspected(
                        inspected.all().stream().map(Inspected::execution).toList());
            }
            portfolio = inspected.portfolio();
            formats = inspected.formats();
            console.show(portfolio);
        }
        told.add(inspected.key(own));
    }

    private void passed(CheckedExecution own, Log log) {
        if (inspected.inspection(own).isPresent()) {
            console.project(CheckedExecution.id(own.project()), log);
        }
        if (isLast()) {
            over = true;
            console.passed(inspected.quiet(), log);
        }
    }

    private void failed(Log log) {
        over = true;
        console.failed(inspected.missingBaselines(), log);
    }

    /** Whether no execution is awaited any more; they end nearly in the order of the build. */
    private boolean isLast() {
        while (!awaited.isEmpty() && told.contains(awaited.element())) {
            awaited.remove();
        }
        return awaited.isEmpty();
    }
}
