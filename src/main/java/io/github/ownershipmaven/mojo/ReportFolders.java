package io.github.ownershipmaven.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.project.MavenProject;

/** The folders of a build's reports, as its poms and the command line name them. */
record ReportFolders(Reactor reactor) {

    /**
     * The folder for the reports of the whole build: that of the project in whose folder Maven was started, even if it is
     * left out on the command line.
     */
    Path ofBuild() {
        MavenSession session = reactor.session();
        File start = new File(session.getExecutionRootDirectory());
        MavenProject top = session.getAllProjects().stream()
                .filter(project -> start.equals(project.getBasedir()))
                .findFirst()
                .orElseGet(session::getTopLevelProject);
        return folder(top, reactor.configured(top));
    }

    /** The folder for the reports of an execution's project. */
    Path of(CheckedExecution execution) {
        MavenProject project = execution.project();
        Map<String, Optional<ConfigurationContainer>> all = reactor.executions(project);
        return folder(
                project,
                all.getOrDefault(execution.executionId(), Optional.empty()).or(() -> reactor.configured(project)));
    }

    private Path folder(MavenProject project, Optional<ConfigurationContainer> configured) {
        return new Configurations(reactor.session(), reactor.current(), reactor.day())
                .outputDirectory(project, configured)
                .map(File::toPath)
                .orElseGet(() -> Path.of(project.getBuild().getDirectory(), "ownership"));
    }

    /** Whether a project may be cleaned while another one is checked; what is written there meanwhile breaks the cleaning. */
    boolean areCleanedInParallel() {
        MavenSession session = reactor.session();
        return session.getRequest().getDegreeOfConcurrency() > 1
                && session.getGoals().stream().anyMatch(goal -> goal.contains("clean"));
    }
}
