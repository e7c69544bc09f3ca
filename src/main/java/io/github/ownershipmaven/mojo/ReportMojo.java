package io.github.ownershipmaven.mojo;

import io.github.ownershipmaven.page.HtmlPage;
import io.github.ownershipmaven.page.view.ReactorPages;
import io.github.ownershipmaven.page.view.Setting;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Shows who owns the project: who holds each persona, where that is written, what is missing, whom to call, and who does
 * what. A page of the site, or a file that stands alone when the goal is called by itself.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends PageParameters {

    ReportMojo() {
        super("ownership", "");
    }

    @Override
    boolean isWanted(PageRun run) {
        return run.knows(own()) || !run.misconfigured().isEmpty();
    }

    @Override
    Optional<HtmlPage> page(PageRun run, Setting setting) {
        return ReactorPages.project(run.of(own()), CheckedExecution.id(project), setting)
                .map(page -> HtmlPage.of(page, setting));
    }

    private Set<String> own() {
        return Set.of(CheckedExecution.id(project));
    }
}
