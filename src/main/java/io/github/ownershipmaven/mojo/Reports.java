package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
import io.github.ownershipmaven.model.Portfolio.Fault;
import io.github.ownershipmaven.model.Portfolio.Skipped;
import io.github.ownershipmaven.report.ReportContent;
import io.github.ownershipmaven.report.ReportFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The reports of a build, on disk. It is made only where somebody asks for reports. */
final class Reports {

    private static final String OF_REACTOR = "reactor";

    private final ReportContent content;
    private final ReportFolders folders;
    private final Path folderOfBuild;
    private final Map<String, List<Inspection>> inspections;
    private final Map<String, List<Skipped>> skipped;
    private final Map<String, List<Fault>> faults;
    private boolean written;
    private boolean ended;
    private Optional<MojoExecutionException> failure = Optional.empty();

    Reports(Reactor reactor, Portfolio portfolio) {
        Path base = reactor.base(new OwnershipRoots());
        this.content = new ReportContent(
                portfolio, Inspector.rules(), version(reactor), folder(reactor), Elsewhere.of(portfolio, base));
        this.folders = new ReportFolders(reactor);
        this.folderOfBuild = folders.ofBuild();
        this.inspections = portfolio.inspections().stream()
                .collect(Collectors.groupingBy(each -> each.project().id()));
        this.skipped = portfolio.skipped().stream().collect(Collectors.groupingBy(Skipped::project));
        this.faults = portfolio.faults().stream().collect(Collectors.groupingBy(Fault::project));
    }

    private static String version(Reactor reactor) {
        return Optional.ofNullable(reactor.plugin().getVersion()).orElse("");
    }

    /** Where the ownership root lies in the repository, with {@code /} at its end; empty where they are the same. */
    static String folder(Reactor reactor) {
        OwnershipRoots roots = new OwnershipRoots();
        Path way = reactor.repository(roots).relativize(reactor.base(roots));
        String folder = way.toString().replace(File.separatorChar, '/');
        return folder.isEmpty() ? "" : folder + "/";
    }

    /** What the reports are about. */
    Portfolio portfolio() {
        return content.portfolio();
    }

    ReportContent content() {
        return content;
    }

    /** What kept reports from being written since this was last asked. */
    Optional<MojoExecutionException> failure() {
        Optional<MojoExecutionException> last = failure;
        failure = Optional.empty();
        return last;
    }

    /** Writes the reports of one execution's project. */
    void write(CheckedExecution execution, Path folder) {
        List<ReportFormat> formats = execution.settings().map(Settings::formats).orElse(List.of());
        if (!formats.isEmpty()) {
            MavenProject project = execution.project();
            String id = CheckedExecution.id(project);
            Portfolio ofProject = new Portfolio(
                    inspections.getOrDefault(id, List.of()),
                    skipped.getOrDefault(id, List.of()),
                    faults.getOrDefault(id, List.of()));
            write(project.getGroupId() + "." + project.getArtifactId(), formats, content.of(ofProject), folder);
        }
    }

    /**
     * Writes the reports of the whole build; again only where a project that is cleaned has taken them away.
     *
     * @param over whether the outcome of the build is clear
     */
    void write(Collection<ReportFormat> formats, boolean over) {
        if (formats.isEmpty() || !over && folders.areCleanedInParallel()) {
            return;
        }
        boolean gone = formats.stream()
                .anyMatch(format -> !folderOfBuild
                        .resolve(format.fileName(OF_REACTOR))
                        .toFile()
                        .exists());
        if (written ? gone : !ended) {
            written = write(OF_REACTOR, formats, content, folderOfBuild);
        }
    }

    /**
     * Ends the reports of a build whose outcome is clear: says where they are, and writes those of projects to which a
     * failing build may not come any more.
     *
     * @param left what has not had its turn
     * @param own the execution whose turn it is
     */
    void end(Stream<Inspected> left, CheckedExecution own, Collection<ReportFormat> formats, Log log) {
        if (!ended && written) {
            String names =
                    formats.stream().map(format -> format.fileName(OF_REACTOR)).collect(Collectors.joining(", "));
            log.info("ownership: wrote " + names + " to " + folderOfBuild);
        }
        Stream<CheckedExecution> executions = left.map(Inspected::execution);
        boolean onlyHere = ended || folders.areCleanedInParallel();
        executions
                .filter(each -> !onlyHere || each.project() == own.project())
                .forEach(each -> write(each, folders.of(each)));
        ended = true;
    }

    /** Whether the reports could be written. */
    private boolean write(String name, Collection<ReportFormat> formats, ReportContent content, Path folder) {
        try {
            for (ReportFormat format : formats) {
                AtomicFile.write(folder.resolve(format.fileName(name)), format.render(content));
            }
            return true;
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(new MojoExecutionException(
                    "reports cannot be written to " + folder
                            + "; make it a folder that can be written to, or name another"
                            + " one with 'ownership.outputDirectory'",
                    e)));
            return false;
        }
    }
}
