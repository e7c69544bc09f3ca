package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.page.HtmlPage;
import io.github.ownershipmaven.page.view.ReactorPages;
import io.github.ownershipmaven.page.view.Setting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * Shows who owns all modules of the build: what nobody owns, what each persona, person and team answers for, who stands for
 * too much, and what comes due. A page of the site, or a file that stands alone when the goal is called by itself.
 *
 * @since 0.1.0
 */
@Mojo(name = "report-aggregate", defaultPhase = LifecyclePhase.SITE, aggregator = true, threadSafe = true)
public final class ReportAggregateMojo extends PageParameters {

    ReportAggregateMojo() {
        super("ownership-aggregate", "aggregate.");
    }

    /** A project without modules has nothing to bring together, unless it is all there is. */
    @Override
    boolean isWanted(PageRun run) {
        Set<String> covered = covered();
        boolean several = covered.size() > 1 || session.getProjects().size() == 1;
        return several && (run.knows(covered) || !run.misconfigured().isEmpty());
    }

    @Override
    Optional<HtmlPage> page(PageRun run, Setting setting) {
        return Optional.of(HtmlPage.of(ReactorPages.reactor(project.getName(), run.of(covered()), setting), setting));
    }

    /** The projects of the build at and below this one; all of them, where the build leaves the root out. */
    private Set<String> covered() {
        MavenProject top = session.getTopLevelProject();
        if (project.equals(top) || !session.getProjects().contains(top) && !hasModules()) {
            return ids(session.getProjects().stream());
        }
        return ids(Stream.concat(Stream.of(project), collected().stream().filter(session.getProjects()::contains)));
    }

    private boolean hasModules() {
        return !collected().isEmpty();
    }

    private List<MavenProject> collected() {
        return Optional.ofNullable(project.getCollectedProjects()).orElse(List.of());
    }

    private static Set<String> ids(Stream<MavenProject> projects) {
        return projects.map(CheckedExecution::id).collect(Collectors.toSet());
    }
}
