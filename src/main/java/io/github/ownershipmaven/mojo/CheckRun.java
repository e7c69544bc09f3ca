package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Finding;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.report.ConsoleReport;
import io.github.ownershipmaven.report.ConsoleReport.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.SessionData;

/**
 * The check of a whole build: every project is inspected once, when the first one asks, and every finding is logged
 * once. It lives as long as the build does, and is safe for many threads.
 */
final class CheckRun {

    private final Map<String, Inspection> inspections;
    private final Portfolio portfolio;
    private final List<Entry> entries;
    private final Set<String> unfinished;
    private final Set<Entry> logged = new HashSet<>();
    private boolean summarised;

    private CheckRun(ReactorInspection inspected) {
        this.inspections = inspected.byExecution();
        this.portfolio = inspected.portfolio();
        this.entries = ConsoleReport.entries(portfolio);
        this.unfinished = new HashSet<>(inspected.executions());
    }

    /**
     * The run of this build; the first execution that asks for it inspects all projects.
     *
     * @param own the execution that asks
     */
    static CheckRun of(Reactor reactor, CheckedExecution own) {
        SessionData ofBuild = reactor.session().getRepositorySession().getData();
        Object key = List.of(CheckRun.class, reactor.current().getSource());
        synchronized (ofBuild) {
            CheckRun run = (CheckRun) ofBuild.get(key);
            if (run == null) {
                run = new CheckRun(ReactorInspection.of(reactor, own));
                ofBuild.set(key, run);
            }
            return run;
        }
    }

    /**
     * Ends one execution: logs its findings, or those of the whole build if it is the first to fail.
     *
     * @throws MojoFailureException if its findings weigh enough to fail the build
     */
    synchronized void finish(CheckedExecution own, Settings settings, String retry, Log log)
            throws MojoFailureException {
        unfinished.remove(own.key());
        Inspection inspection = inspections.get(own.key());
        List<Finding> failing = inspection == null ? List.of() : settings.failing(inspection);
        if (!failing.isEmpty()) {
            entries.forEach(entry -> log(entry, log));
            failed(retry, log);
            throw new MojoFailureException("ownership: " + ConsoleReport.count(failing) + " in project '"
                    + CheckedExecution.id(own.project()) + "', shown above");
        }
        entries.stream()
                .filter(entry -> inspection != null && entry.projects().contains(CheckedExecution.id(own.project())))
                .forEach(entry -> log(entry, log));
        if (unfinished.isEmpty() && !summarised) {
            succeeded(settings.quiet(), log);
        }
    }

    private void log(Entry entry, Log log) {
        if (logged.add(entry)) {
            entry.lines().forEach(line -> log(entry.severity(), line, log));
        }
    }

    private void failed(String retry, Log log) {
        if (!summarised) {
            summarised = true;
            ConsoleReport.draft(portfolio).forEach(log::error);
            log.error(ConsoleReport.summary(portfolio));
            log.error("ownership: mend the lines above, then run '" + retry + "'");
        }
    }

    private void succeeded(boolean quiet, Log log) {
        summarised = true;
        String summary = ConsoleReport.summary(portfolio);
        if (inspections.isEmpty()) {
            log.warn(summary);
        } else if (!quiet || !entries.isEmpty()) {
            log.info(summary);
        }
    }

    private static void log(Severity severity, String line, Log log) {
        switch (severity) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case INFO -> log.info(line);
        }
    }
}
