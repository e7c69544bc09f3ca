package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.inspector.AtomicFile;
import io.github.ownershipmaven.inspector.Inspector;
import io.github.ownershipmaven.inspector.OwnershipRoots;
import io.github.ownershipmaven.model.Inspection;
import io.github.ownershipmaven.model.Portfolio;
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
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The reports of a build, on disk. It is made only where somebody asks for reports. */
final class Reports {

    private static final String OF_REACTOR = "reactor";

    private final Reactor reactor;
    private final ReportContent content;
    private final Map<String, List<Inspection>> inspections;
    private final Map<String, List<Skipped>> skipped;
    private boolean written;

    Reports(Reactor reactor, Portfolio portfolio) {
        this.reactor = reactor;
        this.content = new ReportContent(portfolio, Inspector.rules(), version(reactor), folder(reactor));
        this.inspections = portfolio.inspections().stream()
                .collect(Collectors.groupingBy(each -> each.project().id()));
        this.skipped = portfolio.skipped().stream().collect(Collectors.groupingBy(Skipped::project));
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

    /** Whether the reports of the whole build have not been asked for before; they are now. */
    boolean isFirst() {
        boolean first = !written;
        written = true;
        return first;
    }

    /** Writes the reports of one execution's project. */
    void write(CheckedExecution execution, Path folder) throws MojoExecutionException {
        List<ReportFormat> formats = execution.settings().map(Settings::formats).orElse(List.of());
        if (!formats.isEmpty()) {
            MavenProject project = execution.project();
            String id = CheckedExecution.id(project);
            Portfolio ofProject =
                    new Portfolio(inspections.getOrDefault(id, List.of()), skipped.getOrDefault(id, List.of()));
            write(project.getGroupId() + "." + project.getArtifactId(), formats, content.of(ofProject), folder);
        }
    }

    /** Writes the reports of the whole build. */
    void write(Collection<ReportFormat> formats, Log log) throws MojoExecutionException {
        if (!formats.isEmpty()) {
            Path folder = reactor.outputDirectory(reactor.session().getTopLevelProject());
            write(OF_REACTOR, formats, content, folder);
            String names =
                    formats.stream().map(format -> format.fileName(OF_REACTOR)).collect(Collectors.joining(", "));
            log.info("ownership: wrote " + names + " to " + folder);
        }
    }

    private static void write(String name, Collection<ReportFormat> formats, ReportContent content, Path folder)
            throws MojoExecutionException {
        try {
            for (ReportFormat format : formats) {
                AtomicFile.write(folder.resolve(format.fileName(name)), format.render(content));
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "reports cannot be written to " + folder + "; make the folder writable, or name another one with"
                            + " 'ownership.outputDirectory'",
                    e);
        }
    }
}
