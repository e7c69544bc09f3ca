package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Problem;
import io.github.ownershipmaven.model.Severity;
import io.github.ownershipmaven.report.ConsoleReport;
import io.github.ownershipmaven.report.ConsoleReport.Entry;
import io.github.ownershipmaven.report.Explanation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;

/** The findings of a build as its log shows them, each of them once. */
final class Console {

    /** The rules about what the goal that drafts files can mend. */
    private static final Set<String> DRAFTED = Set.of("file-missing", "persona-required");

    private final Told told;
    private final String retry;
    private final String init;
    private final String baseline;
    private Portfolio portfolio = new Portfolio(List.of(), List.of());
    private List<Entry> entries = List.of();
    private Map<String, List<Entry>> entriesByProject = Map.of();

    Console(Reactor reactor, Told told) {
        this.told = told;
        this.retry = reactor.retry();
        this.init = reactor.command("init");
        this.baseline = reactor.command("baseline");
    }

    /** What there is to be shown from now on. */
    void show(Portfolio found) {
        portfolio = found;
        entries = ConsoleReport.entries(found);
        entriesByProject = new HashMap<>();
        for (Entry entry : entries) {
            for (String project : entry.projects()) {
                entriesByProject
                        .computeIfAbsent(project, key -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** What was found in one project. */
    void project(String id, Log log) {
        entriesByProject.getOrDefault(id, List.of()).forEach(entry -> tell(entry, log));
    }

    /** What is demanded of a project, and why. */
    void explain(Inspection inspection, Log log) {
        tell(Severity.INFO, Explanation.of(inspection), log);
    }

    /** What keeps projects from being inspected. */
    void misconfigured(List<Problem> wrong, Log log) {
        wrong.forEach(problem -> tell(Severity.ERROR, List.of(problem.line()), log));
    }

    /**
     * The end of a build that fails: all that was found, and what to do about it.
     *
     * @param missingBaselines those that projects name and that are not there
     */
    void failed(Set<Path> missingBaselines, Log log) {
        entries.forEach(entry -> tell(entry, log));
        if (!entries.isEmpty()) {
            missingBaselines.forEach(file -> tell(Severity.WARNING, List.of(missing(file)), log));
        }
        tell(Severity.ERROR, ConsoleReport.draft(portfolio), log);
        tell(Severity.ERROR, List.of(ConsoleReport.summary(portfolio)), log);
        if (!entries.isEmpty()) {
            tell(Severity.ERROR, List.of("ownership: " + draft() + "to check again, run '" + retry + "'"), log);
        }
    }

    private String missing(Path baselineFile) {
        return "ownership: baseline " + baselineFile + ", which 'ownership.baseline' names, is not there, so that all"
                + " findings count as new; correct the name, or write it with '" + baseline + "'";
    }

    /** The command that drafts what is missing, if anything is. */
    private String draft() {
        boolean missing = portfolio.inspections().stream()
                .flatMap(inspection -> inspection.findings().stream())
                .anyMatch(finding -> DRAFTED.contains(finding.rule()));
        return missing ? "to draft what is missing, run '" + init + "'; " : "";
    }

    /**
     * The end of a build that passes.
     *
     * @param quiet whether nobody wants to hear of a build without findings
     */
    void passed(boolean quiet, Log log) {
        if (portfolio.inspections().isEmpty()) {
            tell(Severity.WARNING, List.of(ConsoleReport.summary(portfolio)), log);
        } else if (!entries.isEmpty() || !quiet) {
            tell(Severity.INFO, List.of(ConsoleReport.summary(portfolio)), log);
        }
    }

    private void tell(Entry entry, Log log) {
        tell(entry.severity(), entry.lines(), log);
    }

    private void tell(Severity severity, List<String> lines, Log log) {
        if (told.add(lines)) {
            lines.forEach(line -> log(severity, line, log));
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
